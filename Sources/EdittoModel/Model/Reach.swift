import EdittoRules
import EdittoSyntax

extension Body {
  /// Ids of the terms that a policy's rules and links reach, with the broader ones; those of an edition are all that it may show.
  func reachedTerms(in policy: Policy) -> Set<String> {
    var reached = Set<String>(minimumCapacity: vocabulary.all.count / 2)
    func reach(_ id: String) { vocabulary.addAncestors(of: id, to: &reached) }
    for (_, block) in policy.heldRules {
      let rule = block.rule
      reach(rule.action)
      rule.who.forEach(reach)
      rule.by.forEach(reach)
      for content in rule.what { reach(content.term) }
      for step in rule.then { reach(step.measure) }
      rule.when?.facts.forEach(reach)
      for condition in rule.unless { condition.facts.forEach(reach) }
      if !rule.then.isEmpty, vocabulary["repeated"] != nil { reach("repeated") }
    }
    return reached
  }
}
