import EdittoRules
import EdittoSyntax

extension Body {
  /// The terms that a policy's rules reach, with the broader ones; those of an edition are all that it may show.
  func reachedTerms(in policy: Policy) -> TermSet {
    var reached = TermSet(of: vocabulary)
    func reach(_ id: String) { reached.insert(id) }
    for held in policy.heldRules {
      let rule = held.block.rule
      reach(rule.action)
      rule.who.forEach(reach)
      rule.by.forEach(reach)
      for content in rule.what { reach(content.term) }
      for step in rule.then { reach(step.measure) }
      rule.when?.facts.forEach(reach)
      for condition in rule.unless { condition.facts.forEach(reach) }
      if !rule.then.isEmpty { reach("repeated") }
    }
    return reached
  }
}
