import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// Terms that a body adds to the shared vocabulary are used by it.
  static let unusedTerms = Check([.termUnused]) { body, report in
    guard !body.vocabulary.terms.isEmpty, let file = body.files.first(where: { $0.kind == "vocabulary" }) else { return }
    var used: Set<String> = []
    for rule in body.policies.flatMap(\.rules).map(\.rule) {
      used.formUnion([rule.action] + rule.who + rule.what.map(\.term) + rule.by + rule.then.map(\.measure))
      used.formUnion(((rule.when.map { [$0] } ?? []) + rule.unless).flatMap(\.facts))
    }
    for decided in body.policies.flatMap(\.cases).map(\.value) {
      used.formUnion([decided.who, decided.action] + decided.what + decided.facts.keys + (decided.then ?? []))
    }
    for file in body.files {
      for link in file.links {
        switch link.target {
        case .term(let id): used.insert(id)
        case .terms: used.formUnion(body.vocabulary.terms.map(\.id))
        default: break
        }
      }
    }
    let reached = body.vocabulary.ancestors(of: used)
    let rules = body.policies.flatMap(\.rules).map(\.rule)
    let regulated = Set(rules.flatMap(\.what).map(\.term))
    for term in body.vocabulary.terms where !reached.contains(term.id) {
      // A content that no rule is about is found by `meaning`.
      let isRegulated =
        rules.contains(where: \.what.isEmpty) || !body.vocabulary.ancestors(of: term.id).isDisjoint(with: regulated)
      if term.sort == .content, !isRegulated { continue }
      report(.termUnused, file.source.place(ofID: term.id), ["id": term.id])
    }
  }
}

extension Source {
  /// Where an `id:` is given this value.
  func place(ofID id: String) -> Span {
    let wanted = Array("id: \(id)".utf8)
    var i = 0
    while i + wanted.count <= text.count {
      if text[i..<i + wanted.count].elementsEqual(wanted), i + wanted.count == text.count || !text[i + wanted.count].isWord {
        return span(i + 4, i + wanted.count)
      }
      i += 1
    }
    return head
  }
}
