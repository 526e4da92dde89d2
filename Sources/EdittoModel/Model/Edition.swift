import EdittoRules
import EdittoSyntax

/// Who a publication is for.
package enum Edition: String, Sendable {
  /// Citizens: nothing internal is in it.
  case `public`
  /// The staff: everything.
  case `internal`
}

extension Body {
  /// The body as an edition holds it; for the public one internal nodes are taken out here, before any emitter sees them.
  package func edition(_ edition: Edition) -> Body {
    var body = self
    if edition == .public {
      body.isComplete = false
      body.contacts.removeAll(where: \.isInternal)
      body.channels.removeAll(where: \.isInternal)
      body.references.removeAll(where: \.isInternal)
      body.policies.removeAll(where: \.isInternal)
      for index in body.policies.indices { body.policies[index].removeInternal() }
    }
    for index in body.policies.indices { body.policies[index].terms = reachedTerms(in: body.policies[index]) }
    return body
  }
}

extension Policy {
  fileprivate mutating func removeInternal() {
    let hasInternal =
      rules.contains(where: \.isInternal) || questions.contains(where: \.isInternal)
      || outline.entries.contains(where: \.isInternal)
    guard hasInternal || forms.contains(where: \.isInternal) else { return }
    provisions = provisions.compactMap(Self.visible)
    questions.removeAll(where: \.isInternal)
    let hidden = Set(rules.filter(\.isInternal).map(\.rule.id))
    cases.removeAll { $0.value.because?.contains(where: hidden.contains) ?? false }
    forms.removeAll(where: \.isInternal)
    outline = outline.visible()
  }

  private static func visible(_ provision: Provision) -> Provision? {
    guard !provision.isInternal else { return nil }
    return provision.with(
      provision.content.compactMap { element in
        guard case .provision(let inner) = element else { return element }
        return visible(inner).map { .provision($0) }
      })
  }

  /// The rules that an edition's text still holds, with their index.
  package var heldRules: [(index: Int, block: RuleBlock)] {
    rules.enumerated().filter { outline[$0.element.eId] != nil }.map { ($0.offset, $0.element) }
  }
}
