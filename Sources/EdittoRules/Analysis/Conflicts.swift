extension Analysis {
  /// Pairs of rules of incompatible effect that apply to the same case, where neither names the other.
  ///
  /// That a third rule may lift one of them there makes no difference: the two still contradict each other in the text.
  mutating func conflicts(on day: Day, between isAsked: (Rule, Rule) -> Bool = { _, _ in true }) -> [RuleFinding] {
    // Most pairs are told apart here, by values that lie close together.
    let forces = set.rules.map(Force.init)
    let actors = set.compiled.map(\.actors)
    let contents = set.compiled.map(\.contents)
    var findings: [RuleFinding] = []
    for second in set.rules.indices {
      for first in 0..<second
      where forces[first].mayContradict(forces[second]) && contents[first].intersects(contents[second])
        && actors[first].intersects(actors[second]) && isAsked(set.rules[first], set.rules[second]) && !isNamed(first, second)
        && !isExhausted(for: [first, second])
      {
        guard let (reason, box) = meeting(first, second) else { continue }
        let example = set.space.circumstances(in: box, set.vocabulary, facts: facts(first, second, reason), near: day)
        findings.append(
          .conflict(
            RuleConflict(first: set.rules[first].id, second: set.rules[second].id, reason: reason, example: example)))
      }
    }
    return findings
  }

  /// Whether one of two rules names the other.
  private func isNamed(_ first: Int, _ second: Int) -> Bool {
    set.compiled[first].overriders.contains(second) || set.compiled[second].overriders.contains(first)
  }

  /// The first reason why two rules contradict each other on some case, with such cases.
  private mutating func meeting(_ first: Int, _ second: Int) -> (RuleConflict.Reason, Box)? {
    let (one, other) = (set.rules[first], set.rules[second])
    let (left, right) = (set.compiled[first], set.compiled[second])
    let isSameAction = left.actions.intersects(right.actions)
    switch (one.modality, other.modality) {
    case (.prohibition, .permission), (.permission, .prohibition):
      guard isSameAction else { return nil }
      return example(left.demands + right.demands, of: [first, second]).map { (.permission, $0) }
    case (.prohibition, .obligation), (.obligation, .prohibition):
      guard isSameAction else { return nil }
      return example(left.demands + right.demands, of: [first, second]).map { (.obligation, $0) }
    case (.obligation, .obligation):
      if areIncompatible(left, right),
        let box = example(left.demands + right.demandsBesidesAction, of: [first, second])
      {
        return (.incompatibleActions, box)
      }
    default: break
    }
    guard isSameAction, one.apply != other.apply else { return nil }
    for (step, when) in left.steps {
      for (otherStep, otherWhen) in right.steps where step.measure == otherStep.measure {
        if let box = example(left.demands + right.demands + [when, otherWhen], of: [first, second]) {
          return (.application(measure: step.measure), box)
        }
      }
    }
    return nil
  }

  /// The facts that an example has to state.
  private func facts(_ first: Int, _ second: Int, _ reason: RuleConflict.Reason) -> Set<Int> {
    var facts = set.compiled[first].facts.union(set.compiled[second].facts)
    if case .application = reason, let repeated = set.space.repeated { facts.insert(repeated) }
    return facts
  }
}

/// What two rules can contradict each other by.
private struct Force {
  let modality: Rule.Modality
  let apply: Rule.Application?

  init(_ rule: Rule) {
    modality = rule.modality
    apply = rule.then.isEmpty ? nil : rule.apply
  }

  func mayContradict(_ other: Force) -> Bool {
    switch (modality, other.modality) {
    case (.permission, .permission), (.permission, .obligation), (.obligation, .permission): false
    case (.obligation, .obligation): true
    case (.prohibition, .prohibition): apply != nil && other.apply != nil && apply != other.apply
    default: true
    }
  }
}

extension Space {
  /// A case in a box: the default of each fact where it is there, the nearest day, no channel where that will do.
  fileprivate func circumstances(in box: Box, _ vocabulary: Vocabulary, facts: Set<Int>, near day: Day) -> Circumstances {
    func value(_ variable: Int, near other: String? = nil) -> String {
      domains[variable].text(among: box[variable], near: other)
    }
    var stated: [String: String] = [:]
    for variable in facts {
      let id = id(ofFact: variable)
      let isDay = vocabulary[id]?.type == .instant
      stated[id] = value(variable, near: vocabulary[id]?.standard ?? (isDay ? "\(day)" : nil))
    }
    let (content, channel) = (value(Self.content), value(Self.channel))
    return Circumstances(
      who: value(Self.actor), action: value(Self.action), what: content.isEmpty ? [] : [content],
      channel: channel.isEmpty ? nil : channel, facts: stated, date: Day(value(Self.date, near: "\(day)")) ?? day)
  }
}
