import EdittoModel
import EdittoSyntax

/// Numbers provisions on from the one before, and lets whatever names them follow: links, declarations, citations, translations.
struct Renumbering {
  let body: Body
  let policy: Policy

  init(body: Body, policy: Policy) {
    self.body = body
    self.policy = policy
  }

  /// A fix that numbers a provision and those after it on from the one before; none where that could lead elsewhere what names them.
  mutating func fixes(_ rest: ArraySlice<Provision>, from previous: Number?, isRepeat: Bool) -> [Fix] {
    // A list of hundreds has another fault than a number.
    guard let first = rest.first, let number = first.number, rest.count <= 500 else { return [] }
    let shift = (previous?.value ?? 0) + 1 - number.value
    // What names the missing number is only found where every file was read.
    guard shift != 0, first.kind != .annex, isRepeat || !body.mayBeUnread("provision") else { return [] }
    guard var edits = pointNames(rest, shift, isRepeat) else { return [] }
    for (offset, sibling) in rest.enumerated() {
      guard let number = sibling.number, number.value > 0 else { continue }
      let text = sibling.numberText(number.value + shift, number.ordinal)
      edits.append(Edit(number.span, text))
      // A repeated number's address means the first that bears it, so nothing that names it moves.
      if isRepeat, offset == 0 { continue }
      guard sibling.eId.hasSuffix(number.text) else { continue }
      let moved = String(sibling.eId.dropLast(number.text.count)) + text
      guard let citations = recitations(sibling.eId, to: moved) else { return [] }
      edits += moves(sibling.eId, to: moved) + citations
      edits += policy.translations.compactMap { translation in
        Self.number(of: sibling.eId, in: translation.provisions).map { Edit($0.span, text) }
      }
    }
    return [Fix("renumber", first.numberArguments(), edits, .reread)]
  }

  /// Edits of the letters by which a rule names the contents of the points. A letter that has no point any more goes where another
  /// takes its place; nil where that cannot be written.
  private func pointNames(_ rest: ArraySlice<Provision>, _ shift: Int, _ isRepeat: Bool) -> [Edit]? {
    guard let first = rest.first, first.kind == .point, let parent = first.entry.parent, let old = first.number else { return [] }
    var renamed: [String: String] = [:]
    for point in isRepeat ? rest.dropFirst() : rest {
      guard let number = point.number else { continue }
      renamed[number.text] = point.numberText(number.value + shift, number.ordinal)
    }
    let prefix = first.eId.dropLast(old.text.count)
    var edits: [Edit] = []
    for block in policy.rules where block.eId == parent.eId {
      let names = block.names.filter { $0.role == .point }
      let taken = Set(names.compactMap { renamed[$0.id] })
      for name in names {
        if let new = renamed[name.id] {
          edits.append(Edit(name.span, new))
        } else if taken.contains(name.id), policy.outline[prefix + name.id] == nil {
          let removal = body.sources[name.span].removal(ofEntriesAt: [Int(name.span.start)])
          guard !removal.isEmpty else { return nil }
          edits += removal
        }
      }
    }
    return edits
  }

  /// The number of a provision among others and what these hold.
  private static func number(of eId: String, in provisions: [Provision]) -> Number? {
    for provision in provisions {
      if provision.eId == eId { return provision.number }
      if let number = number(of: eId, in: provision.children) { return number }
    }
    return nil
  }

  /// The edit of a link's visible text where that names the old number: «art. 5» becomes «art. 4».
  private func renaming(_ link: Inline, _ old: String, _ new: String) -> Edit? {
    let text = Array(body.sources.string(link.inner).utf8)
    func number(_ address: String) -> String { String(decoding: Self.lastNumber(address), as: UTF8.self) }
    let unit = old.contains("point_") ? "lettera " : old.contains("__para_") ? "comma " : "art. "
    let named = Array((unit + number(old)).utf8)
    guard text.count >= named.count,
      let start = (0...(text.count - named.count)).last(where: { text[$0...].starts(with: named) }),
      start + named.count == text.count || !text[start + named.count].isWord
    else { return nil }
    return Edit(link.inner.part(start, start + named.count), unit + number(new))
  }

  /// The citations of the policy's text that may name a provision of its own, with what they lead to.
  private lazy var cited: [(span: Span, targets: [CitedTarget])] = {
    let resolver = Resolver(body: body, policy: policy)
    return body.files.filter { $0.policy == policy.id }.flatMap { file in
      file.citations.indices.filter { file.citations[$0].isLinkable }.map { index in
        (file.citations[index].span, resolver.targets(ofCitation: index, in: file))
      }
    }
  }()

  /// Edits of the citations in plain text that name a provision or one inside it; nil where one cannot be written anew, because
  /// its number is a word or stands in it twice.
  private mutating func recitations(_ old: String, to new: String) -> [Edit]? {
    var edits: [Edit] = []
    let number = Self.lastNumber(old)
    for (span, targets) in cited {
      let names = targets.contains {
        if case .provision(let entry) = $0 { entry.eId == old || entry.eId.hasPrefix(old + "__") } else { false }
      }
      guard names else { continue }
      let text = Array(body.sources.string(span).utf8)
      let places = text.indices.filter { start in
        text[start...].starts(with: number) && (start == 0 || !text[start - 1].isWord)
          && (start + number.count == text.count
            || !text[start + number.count].isWord && text[start + number.count] != UInt8(ascii: "-"))
      }
      guard places.count == 1, let start = places.first else { return nil }
      edits.append(Edit(span.part(start, start + number.count), String(decoding: Self.lastNumber(new), as: UTF8.self)))
    }
    return edits
  }

  /// The number at the end of an address.
  private static func lastNumber(_ address: String) -> [UInt8] {
    Array((address.split(separator: "_").last ?? "").utf8)
  }

  /// Edits of everything that names a provision or one inside it.
  private func moves(_ old: String, to new: String) -> [Edit] {
    var edits: [Edit] = []
    func move(_ address: String, _ span: Span) {
      guard let entry = policy.outline.entry(address), entry.eId == old || entry.eId.hasPrefix(old + "__") else { return }
      // A quoted value ends with its quote, a link's destination with the address.
      let isQuoted = body.sources.string(span).utf8.last.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? false
      let end = Int(span.end) - (isQuoted ? 1 : 0)
      let place = Span(source: span.source, start: end - address.utf8.count, end: end)
      edits.append(Edit(place, new + entry.eId.dropFirst(old.count)))
    }
    for file in body.files {
      for link in file.links where !link.inline.target.isEmpty {
        guard case .provision(let other, let eId) = link.target, (other ?? file.policy) == policy.id else { continue }
        let count = edits.count
        move(eId, link.inline.target)
        if edits.count > count, let edit = renaming(link.inline, old, new) { edits.append(edit) }
      }
    }
    for (eId, span, _) in policy.notNormative { move(eId, span) }
    for (eId, span, _, _) in policy.validity { move(eId, span) }
    for amendment in policy.amendments { for (eId, span) in amendment.provisions { move(eId, span) } }
    for form in policy.forms { if let (eId, span) = form.provision { move(eId, span) } }
    return edits
  }
}
