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
    var policies = edition == .public ? self.policies.filter { !$0.isInternal } : self.policies
    let vocabulary = edition == .public && vocabulary.hasInternal ? vocabulary.visible : vocabulary
    for index in policies.indices {
      if edition == .public { policies[index].removeInternal() }
      policies[index].findHeldRules()
      policies[index].terms = reachedTerms(in: policies[index]).within(vocabulary)
    }
    guard edition == .public else { return with(policies: policies) }
    return with(
      contacts: contacts.filter { !$0.isInternal }, channels: channels.filter { !$0.isInternal },
      references: references.filter { !$0.isInternal }, vocabulary: vocabulary,
      policies: policies, isComplete: false)
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
    translations = translations.map { $0.visible(in: outline) }
  }

  private static func visible(_ provision: Provision) -> Provision? {
    guard !provision.isInternal else { return nil }
    return provision.with(
      provision.content.compactMap { element in
        guard case .provision(let inner) = element else { return element }
        return visible(inner).map { .provision($0) }
      })
  }

  /// Fills in the rules that the text still holds.
  mutating func findHeldRules() {
    heldRules.removeAll()
    heldRules.reserveCapacity(rules.count)
    for (index, block) in rules.enumerated() {
      if let entry = outline[block.eId] { heldRules.append((index, block, entry)) }
    }
  }
}
