extension Deciding {
  /// Adds a ground, once for each step of the rule's ladder that may be reached.
  func add(_ ground: Ground, to outcomes: inout [Ground]) {
    let before = outcomes.count
    if set.rules[ground.rule].modality != .permission {
      for (step, when) in set.compiled[ground.rule].steps {
        let when = search.simplified(when, in: box)
        if when.isNever { continue }
        var outcome = ground
        outcome.step = step
        if !when.isAlways {
          outcome.holds = .both(ground.holds, when)
          outcome.truth = isPossible(outcome.holds) ? nil : false
        }
        outcomes.append(outcome)
      }
    }
    if outcomes.count == before { outcomes.append(ground) }
  }

  /// What follows from the rules of a force that decide in every completion, mildest first.
  func consequences(_ outcomes: [Ground], of modality: Rule.Modality) -> [Decision.Consequence] {
    if outcomes.isEmpty { return [] }
    let consequences = outcomes.compactMap { outcome -> Decision.Consequence? in
      let rule = set.rules[outcome.rule]
      guard rule.modality == modality, outcome.truth == true, let step = outcome.step else { return nil }
      return Decision.Consequence(
        measure: step.measure, duration: step.duration, apply: rule.apply, by: rule.by, rule: rule.id)
    }
    if consequences.count < 2 { return consequences }
    // Swift's sort is stable, so rules with the same measure keep their order.
    return consequences.sorted { (severity($0.measure), $0.measure) < (severity($1.measure), $1.measure) }
  }

  private func severity(_ measure: String) -> Int { set.vocabulary[measure]?.severity ?? .max }
}
