import EdittoSyntax
package import LegalCitations

/// What one target of a citation in running text leads to.
package enum CitedTarget {
  /// An act that the body lists, or a part of it.
  case reference(Reference, Partition)
  /// An act that the body does not list, or a part of it.
  case act(Act, Partition)
  /// A provision of the policy.
  case provision(Outline.Entry)
  /// A provision that the policy does not have, by the address that it would have.
  case missing(eId: String)
  /// A part without an act, after another act was named in the same comma: whose it is nobody can tell.
  case unclear
  /// An act, or a document, that the text does not identify: «il citato decreto», «art. 4 delle Linee guida».
  case unidentified
}

extension Resolver {
  /// What the targets of a citation lead to, by its place in its file's list.
  package func targets(ofCitation index: Int, in file: SourceFile) -> [CitedTarget] {
    let citation = file.citations[index]
    return citation.targets.map { target in
      if let act = target.meantAct { return self.target(act, target.partition) }
      switch target.antecedent {
      case .ownDocument: return provision(target.partition, near: citation.span)
      case .unsaid where !followsAct(index, in: file): return provision(target.partition, near: citation.span)
      case .unsaid: return .unclear
      default: return .unidentified
      }
    }
  }

  private func target(_ act: Act, _ partition: Partition) -> CitedTarget {
    if let reference = body.references.first(where: { $0.act.map { $0.isSame(as: act) } ?? false }) {
      return .reference(reference, partition)
    }
    let isIdentified = act.number != nil || act.type == .constitution || act.type == .treaty
    return isIdentified ? .act(act, partition) : .unidentified
  }

  /// Whether another act is named before a citation in the same comma.
  private func followsAct(_ index: Int, in file: SourceFile) -> Bool {
    let place = file.citations[index].span
    var comma = policy.outline.innermost(at: place)
    while let entry = comma, entry.kind != .paragraph, entry.kind != .article { comma = entry.parent }
    let start = comma.flatMap { $0.span.source == place.source ? $0.span.start : nil } ?? 0
    let before = file.citations[..<index].reversed().prefix { $0.span.start >= start }
    return before.contains { $0.targets.contains { $0.meantAct != nil } }
      || file.links.contains { link in
        if case .reference = link.target {
          start <= link.inline.span.start && link.inline.span.start < place.start
        } else {
          false
        }
      }
  }

  // MARK: Provisions of the policy

  /// The provision that a part of the policy's own text means, read from a place of it.
  private func provision(_ partition: Partition, near place: Span) -> CitedTarget {
    let here = policy.outline.innermost(at: place)
    var address: String
    if let article = partition.article {
      guard let found = self.article(article, near: here) else {
        return policy.outline.entries.contains { $0.kind == .article }
          ? .missing(eId: "art_" + Self.typed(article)) : .unidentified
      }
      address = found
    } else {
      // What is cited without an article stands in the one where it is cited.
      let wanted: [Provision.Kind] = partition.comma ?? partition.paragraph != nil ? [.article, .annex] : [.paragraph]
      var above = here
      while let entry = above, !wanted.contains(entry.kind) { above = entry.parent }
      guard let above else { return .unidentified }
      address = above.eId
    }
    if let comma = partition.comma ?? partition.paragraph {
      // An article of one comma does not number it.
      if comma != "1" || policy.outline[address + "__para_nn_1"] == nil || policy.outline[address + "__para_1"] != nil {
        address += "__para_" + Self.typed(comma)
      }
    }
    if let letter = partition.letter { address = listed(address, letter) }
    if let number = partition.number { address += "__point_" + Self.typed(number) }
    return policy.outline.entry(address).map { .provision($0) } ?? .missing(eId: address)
  }

  /// The address of an article: where numbers restart, of the one in the same part.
  private func article(_ number: String, near here: Outline.Entry?) -> String? {
    let own = "art_" + Self.typed(number)
    let found = policy.outline.entries.filter { $0.kind == .article && ($0.eId == own || $0.eId.hasSuffix("__" + own)) }
    if found.count <= 1 { return found.first?.eId }
    var part = here
    while let entry = part {
      if let article = found.first(where: { $0.eId == entry.eId + "__" + own }) { return article.eId }
      part = entry.parent
    }
    return found.first { $0.eId == own }?.eId
  }

  /// The address of a letter, in the only comma of an article that has it where no comma is said.
  private func listed(_ address: String, _ letter: String) -> String {
    let own = "__point_" + Self.typed(letter)
    guard policy.outline.entry(address + own) == nil, let above = policy.outline.entry(address), above.kind == .article else {
      return address + own
    }
    let commas = policy.outline.entries.filter { $0.parent === above && policy.outline.entry($0.eId + own) != nil }
    return (commas.count == 1 ? commas[0].eId : address) + own
  }

  /// A number as addresses write it: `54-bis` for `54bis`.
  private static func typed(_ number: String) -> String {
    let digits = number.prefix { $0.isNumber }
    return digits.isEmpty || digits.count == number.count ? number : digits + "-" + number.dropFirst(digits.count)
  }
}
