import EdittoRules
import EdittoSyntax

extension Body {
  /// Ids of the terms that a policy's rules and links reach, with the broader ones; those of an edition are all that it may show.
  func reachedTerms(in policy: Policy) -> Set<String> {
    var used: Set<String> = []
    for (_, block) in policy.heldRules {
      let rule = block.rule
      used.insert(rule.action)
      used.formUnion(rule.who)
      used.formUnion(rule.by)
      for content in rule.what { used.insert(content.term) }
      for step in rule.then { used.insert(step.measure) }
      if let when = rule.when { used.formUnion(when.facts) }
      for condition in rule.unless { used.formUnion(condition.facts) }
      if !rule.then.isEmpty, vocabulary["repeated"] != nil { used.insert("repeated") }
    }
    return vocabulary.ancestors(of: used)
  }
}
