extension Deciding {
  /// A ground, once for each step of the rule's ladder that may be reached.
  func byStep(_ ground: Ground) -> [Ground] {
    let rule = set.rules[ground.candidate.index]
    guard rule.modality != .permission else { return [ground] }
    let steps = set.compiled[ground.candidate.index].steps.map { ($0.step, search.simplified($0.when, in: box)) }.filter {
      !$0.1.isNever
    }
    if steps.isEmpty { return [ground] }
    return steps.map { step, when in
      if when.isAlways { return Ground(candidate: ground.candidate, step: step, holds: ground.holds, truth: ground.truth) }
      let holds = Constraint.conjunction([ground.holds, when])
      return Ground(candidate: ground.candidate, step: step, holds: holds, truth: isPossible(holds) ? nil : false)
    }
  }

  /// What follows from the rules of a force that decide in every completion, mildest first.
  func consequences(_ outcomes: [Ground], of modality: Rule.Modality) -> [Decision.Consequence] {
    if outcomes.isEmpty { return [] }
    let consequences = outcomes.compactMap { outcome -> Decision.Consequence? in
      let rule = set.rules[outcome.candidate.index]
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
