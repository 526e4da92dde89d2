import EdittoModel
import EdittoRules

/// A frozen text as an edition may show it.
struct FrozenText {
  let day: CalendarDate
  let version: FrozenVersion
  let body: Body
  let policy: Policy
  let scope: LinkScope

  /// The frozen texts of a policy, the oldest first; one that the edition may not show, or that cannot be read, is left out.
  static func all(of policy: Policy, in body: Body, _ publication: Publication) -> [FrozenText] {
    let interface = Interface.of(body.language)
    return policy.versions.compactMap { version in
      guard let frozen = version.read(policy.id, of: body.id)?.body.edition(publication.edition),
        let then = frozen.policy(policy.id)
      else { return nil }
      let scope = LinkScope(frozen, then, interface, bodyRoot: "", isFrozen: true)
      return FrozenText(day: version.day, version: version, body: frozen, policy: then, scope: scope)
    }
  }

  var words: [ShownWords] { ShownWords.all(of: policy, in: scope) }
}

extension [FrozenText] {
  /// How severe a measure is: as the body says today, or, of one that it no longer has, as a text said.
  func severity(in body: Body) -> (String) -> Int? {
    { measure in
      body.vocabulary[measure]?.severity ?? lazy.compactMap { $0.body.vocabulary[measure]?.severity }.first
    }
  }
}

extension Policy {
  /// Its words as the pages beside its own show them.
  func shownWords(in body: Body) -> [ShownWords] {
    ShownWords.all(of: self, in: LinkScope(body, self, Interface.of(body.language), textPage: "index.html"))
  }
}
