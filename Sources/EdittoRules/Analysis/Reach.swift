extension Analysis {
  /// Rules that never have an effect.
  mutating func unreachable() -> [RuleFinding] {
    set.rules.indices.compactMap { rule in
      reasonUnreachable(rule).map { .unreachable(rule: set.rules[rule].id, $0) }
    }
  }

  private mutating func reasonUnreachable(_ rule: Int) -> UnreachableReason? {
    let compiled = set.compiled[rule]
    if compiled.actors.isEmpty { return .nobody }
    if compiled.validity.isEmpty { return .validity }
    if isImpossible(compiled.place, of: rule) { return .channels }
    if isImpossible(compiled.when, of: rule) { return .when }
    if isImpossible(compiled.condition, of: rule) { return .exceptions }
    if compiled.overriders.isEmpty { return nil }
    let overriders = compiled.overriders.filter { set.compiled[$0].isAboutSame(as: compiled) }
    func isAboutAll(_ part: (CompiledRule) -> Bits) -> Bool {
      var all = Bits(below: part(compiled).bound)
      for overrider in overriders { all.formUnion(part(set.compiled[overrider])) }
      return part(compiled).isSubset(of: all)
    }
    guard isAboutAll({ $0.actors }), isAboutAll({ $0.actions }), isAboutAll({ $0.contents }) else { return nil }
    let unlifted = compiled.demands + overriders.map { Constraint.conjunction(set.compiled[$0].demands).negated }
    guard isImpossible(unlifted, of: [rule]) else { return nil }
    return .lifted(by: overriders.map { set.rules[$0].id })
  }

  /// Exceptions that never hold.
  mutating func idleExceptions() -> [RuleFinding] {
    set.rules.indices.flatMap { rule in
      set.compiled[rule].exceptions.indices.compactMap { index in
        guard isImpossible(set.compiled[rule].exceptions[index], of: rule) else { return nil }
        return .idleException(rule: set.rules[rule].id, index: index)
      }
    }
  }

  /// Rules that can be taken away because another rule does the same wherever they apply.
  ///
  /// The same effect is the same force, ladder, application, agents and time. The other rule has to lift at least the same
  /// rules, and be lifted by no others. Of two rules that cover each other the later one is found.
  mutating func duplicates() -> [RuleFinding] {
    var effects = Set<Effect>(minimumCapacity: set.rules.count)
    /// By number of a rule, the first that has the same effect.
    let first = set.rules.indices.map { effects.insert(Effect(rule: set.rules[$0], number: $0)).memberAfterInsert.number }
    return set.rules.indices.compactMap { rule in
      let cover = set.rules.indices.first {
        first[$0] == first[rule] && $0 != rule && isCovered(rule, by: $0) && ($0 < rule || !isCovered($0, by: rule))
      }
      guard let cover, example(set.compiled[rule].demands, of: [rule]) != nil else { return nil }
      return .duplicate(rule: set.rules[rule].id, of: set.rules[cover].id)
    }
  }

  private mutating func isCovered(_ rule: Int, by other: Int) -> Bool {
    let (inner, outer) = (set.compiled[rule], set.compiled[other])
    guard inner.actors.isSubset(of: outer.actors), inner.actions.isSubset(of: outer.actions),
      inner.contents.isSubset(of: outer.contents), outer.overriders.allSatisfy(inner.overriders.contains),
      inner.overridden.allSatisfy(outer.overridden.contains), !isExhausted(for: [rule, other])
    else { return false }
    let uncovered = Constraint.disjunction([outer.place.negated, outer.condition.negated])
    return isImpossible([inner.place, inner.condition, uncovered], of: [rule, other])
  }
}

/// What a rule brings about where it applies.
private struct Effect: Hashable {
  let rule: Rule
  let number: Int

  static func == (left: Effect, right: Effect) -> Bool {
    let (one, other) = (left.rule, right.rule)
    guard one.modality == other.modality, one.then == other.then, one.within == other.within else { return false }
    // Without measures there is nothing to apply.
    return one.then.isEmpty || one.apply == other.apply && (one.by == other.by || Set(one.by) == Set(other.by))
  }

  /// Rules that differ mostly differ in these.
  func hash(into hasher: inout Hasher) {
    hasher.combine(rule.modality)
    hasher.combine(rule.then.first?.measure)
  }
}
