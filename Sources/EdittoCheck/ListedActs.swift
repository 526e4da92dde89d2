import EdittoModel
import EdittoSyntax
import LegalCitations

extension Check {
  /// The acts of `references.md` are listed once.
  static let listedOnce = Check([.referenceRepeated]) { body, report in
    guard let list = ReferenceList(body) else { return }
    for (index, reference) in body.references.enumerated() {
      guard let act = reference.act, let first = body.references[..<index].first(where: { $0.act?.isSame(as: act) ?? false })
      else { continue }
      report(
        .referenceRepeated, reference.span, ["act": reference.citation, "first": first.id, "id": reference.id],
        notes: [Note("first-here", [:], first.span)],
        fixes: body.citedReferences.contains(reference.id) ? [] : [list.removing(reference)])
    }
  }

  /// The acts of `references.md` are cited.
  static let cited = Check([.referenceUncited]) { body, report in
    guard let list = ReferenceList(body), !body.hasUnreadCitations else { return }
    let cited = body.citedReferences
    for (index, reference) in body.references.enumerated() where !cited.contains(reference.id) {
      // A second entry for the same act is found by `listedOnce`.
      if let act = reference.act, body.references[..<index].contains(where: { $0.act?.isSame(as: act) ?? false }) { continue }
      report(
        .referenceUncited, reference.span, ["act": reference.citation],
        fixes: body.references.count > 1 ? [list.removing(reference)] : [])
    }
  }

  /// Date and title of a well-known act are those of the act that type, number and year name.
  static let listedFacts = Check([.citedDateWrong, .referenceTitleWrong]) { body, report in
    for reference in body.references {
      if let act = reference.act, let right = act.known?.date, right.isFull, let date = reference.date,
        let span = reference.dateSpan,
        "\(date)" != "\(right)", act.type.kind == .state
      {
        report(
          .citedDateWrong, span, ["text": reference.id, "act": act.name, "reason": "reference"],
          fixes: [.replace(span, body.sources.string(span), with: "\(right)", .reread)])
      }
      guard let span = reference.titleSpan, let other = KnownTitles.act(named: reference.title) else { continue }
      if reference.act?.known == other || reference.act.map({ $0.type != other.type }) ?? true { continue }
      let own = reference.act?.known?.title
      report(
        .referenceTitleWrong, span,
        ["act": reference.citation, "other": other.act?.name ?? other.title],
        fixes: own.map { [.replace(span, reference.title, with: ReferenceEntry.quoted($0), .reread)] } ?? [])
    }
  }
}

/// The titles of well-known acts, to tell whose a title is that somebody typed.
private enum KnownTitles {
  private static let titles: [(act: KnownAct, stems: Set<String>)] = KnownActs.all.acts.filter(\.isVerified).map {
    ($0, stems($0.title))
  }

  /// The act whose title this is, but for small words and endings; titles of one or two words are no proof.
  static func act(named title: String) -> KnownAct? {
    let stems = stems(title)
    guard stems.count >= 3 else { return nil }
    let matches = titles.filter { $0.stems.count >= 3 && $0.stems.intersection(stems).count * 4 >= $0.stems.count * 3 }
    return matches.max { $0.stems.intersection(stems).count < $1.stems.intersection(stems).count }?.act
  }

  private static func stems(_ title: String) -> Set<String> {
    func isLetter(_ sign: Unicode.Scalar) -> Bool { sign.isASCII ? UInt8(ascii: sign).isLetter : sign.properties.isAlphabetic }
    return Set(title.loweredASCII.unicodeScalars.split { !isLetter($0) }.filter { $0.count >= 5 }.map { String($0.prefix(6)) })
  }
}

extension Body {
  /// Ids of the references that something cites: text, links, rules, the head of a policy.
  fileprivate var citedReferences: Set<String> {
    var cited: Set<String> = []
    for policy in policies {
      for place in Resolver(body: self, policy: policy).citingPlaces(withRules: true) {
        switch place.target {
        case .reference(let reference, _): cited.insert(reference.id)
        case .act(let act, _): if let reference = reference(ofOtherDay: act) { cited.insert(reference.id) }
        default: break
        }
      }
      cited.formUnion(policy.repeals.map(\.id))
    }
    return cited
  }

  /// Whether something that should cite a reference is misspelt, so that nobody can say which one is left.
  fileprivate var hasUnreadCitations: Bool {
    let isMisspelt = files.contains { file in
      file.links.contains { link in
        switch link.target {
        case .malformed("ref", _): true
        case .reference(let id, _): reference(id) == nil
        default: false
        }
      }
    }
    let rules = policies.flatMap(\.rules).flatMap(\.names)
    return isMisspelt || mayBeUnread("provision") || rules.contains { $0.role == .reference && reference($0.id) == nil }
  }
}
