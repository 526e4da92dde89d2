extension RuleSet {
  /// Decides a case.
  ///
  /// A fact that the case does not state has its default. Without one, or where the stated value is none of the fact's, it is
  /// unknown. A *completion* gives every unknown fact one of its values. In a completion everything is known:
  ///
  /// - a rule *applies* to a content (to none, where the case has none) as its text says;
  /// - a rule that applies is *lifted* on a content if a rule that takes precedence over it applies to the same content, be that
  ///   rule lifted or not; otherwise it is *in effect*;
  /// - the case is prohibited if a prohibition is in effect on one of its contents, else obliged if an obligation is, else
  ///   permitted if a permission is, else unregulated; the rules of that force that are in effect *decide*.
  ///
  /// The decision says what is so in every completion. The verdict is `undetermined` exactly where some completions are
  /// prohibited, some obliged or some neither, and two of these occur. So a prohibition whose overrider applies perhaps makes the
  /// case undetermined, unless another prohibition is in effect wherever that one is lifted. Where no completion is prohibited or
  /// obliged, the verdict is `permitted` if a permission is in effect in every completion, else `unregulated`.
  ///
  /// `rules`, `lifted` and the measures hold in every completion; `pending` are the rules that decide in some completions only;
  /// a fact is `missing` if two completions that differ in it alone differ in their verdict, their rules or their measures.
  ///
  /// Should a case be too hard to settle within a fixed bound of work, what is not settled counts as open.
  public func decide(_ circumstances: Circumstances) -> Decision {
    var deciding = Deciding(self, circumstances)
    return deciding.decision()
  }
}

/// One decision on its way.
private struct Deciding {
  /// A rule that applies to contents of the case wherever its condition holds.
  struct Candidate {
    let index: Int
    let contents: [Int]
    let condition: Constraint
  }

  /// A rule that decides wherever a constraint holds, with one step of its ladder.
  typealias Outcome = (candidate: Candidate, step: Rule.Step?, holds: Constraint)

  let set: RuleSet
  let box: Box
  let candidates: [Candidate]
  let candidatesByRule: [Int: Candidate]
  var search = Search(stepsPerQuestion: 200_000, steps: 4_000_000)

  init(_ set: RuleSet, _ circumstances: Circumstances) {
    let space = set.space
    self.set = set
    let box = space.box(circumstances, set.vocabulary)
    self.box = box
    let named = circumstances.what.compactMap { space.domains[Space.content].index(of: $0) }
    let contents = named.isEmpty ? [0] : Set(named).sorted()
    var steps = 0
    candidates = set.rulesByAction[box[Space.action].first ?? 0].compactMap { index in
      let rule = set.compiled[index]
      guard rule.actors.intersects(box[Space.actor]), rule.place.truth(in: box, &steps) == true else { return nil }
      let condition = rule.condition.simplified(in: box)
      let met = contents.filter(rule.contents.contains)
      return met.isEmpty || condition == .never ? nil : Candidate(index: index, contents: met, condition: condition)
    }
    candidatesByRule = Dictionary(uniqueKeysWithValues: candidates.map { ($0.index, $0) })
  }

  mutating func decision() -> Decision {
    let prohibited = Constraint.disjunction(effects(.prohibition).map(\.holds))
    let obliged = Constraint.conjunction([prohibited.negated, .disjunction(effects(.obligation).map(\.holds))])
    let neither = Constraint.conjunction([prohibited.negated, .disjunction(effects(.obligation).map(\.holds)).negated])
    let permitted = Constraint.disjunction(effects(.permission).map(\.holds))
    let grounds =
      effects(.prohibition)
      + effects(.obligation).map { ($0.candidate, .conjunction([prohibited.negated, $0.holds])) }
      + effects(.permission).map { ($0.candidate, .conjunction([neither, $0.holds])) }
    let verdict: Case.Verdict =
      switch (isPossible(prohibited), isPossible(obliged), isPossible(neither)) {
      case (true, false, false): .prohibited
      case (false, true, false): .obliged
      case (false, false, true): isCertain(permitted) ? .permitted : .unregulated
      default: .undetermined
      }
    let (certain, pending) = settled(grounds)
    let outcomes = grounds.filter { isPossible($0.holds) }.flatMap(byStep)
    let following = outcomes.filter { $0.step != nil && isCertain($0.holds) }
    return Decision(
      verdict: verdict,
      rules: certain.map { Decision.Ground(rule: set.rules[$0.index].id, points: points($0)) },
      measures: consequences(following, of: .prohibition), otherwise: consequences(following, of: .obligation),
      lifted: lifted(), pending: pending.map { set.rules[$0.index].id }, missing: missing(outcomes.map(\.holds)))
  }
}

// MARK: Rules

extension Deciding {
  typealias Ground = (candidate: Candidate, holds: Constraint)

  /// For each rule of a force, where it is in effect on one of the contents.
  private func effects(_ modality: Rule.Modality) -> [Ground] {
    candidates.filter { set.rules[$0.index].modality == modality }.map { candidate in
      (candidate, .disjunction(candidate.contents.map { effect(candidate, on: $0) }))
    }
  }

  private func effect(_ candidate: Candidate, on content: Int) -> Constraint {
    .conjunction([candidate.condition] + overriders(of: candidate, on: content).map(\.condition.negated))
  }

  private func overriders(of candidate: Candidate, on content: Int) -> [Candidate] {
    set.compiled[candidate.index].overriders.compactMap { candidatesByRule[$0] }.filter { $0.contents.contains(content) }
  }

  private mutating func settled(_ grounds: [Ground]) -> (certain: [Candidate], pending: [Candidate]) {
    var (certain, pending): ([Candidate], [Candidate]) = ([], [])
    for ground in grounds.sorted(by: { $0.candidate.index < $1.candidate.index }) {
      if isCertain(ground.holds) {
        certain.append(ground.candidate)
      } else if isPossible(ground.holds) {
        pending.append(ground.candidate)
      }
    }
    return (certain, pending)
  }

  private mutating func points(_ candidate: Candidate) -> [String] {
    let rule = set.rules[candidate.index]
    var points: [String] = []
    for content in rule.what {
      guard let point = content.point, !points.contains(point) else { continue }
      let cover = set.space.cover(Space.content, [content.term])
      for met in candidate.contents where cover.contains(met) && isCertain(effect(candidate, on: met)) {
        points.append(point)
        break
      }
    }
    return points
  }

  private mutating func lifted() -> [Decision.Lifted] {
    candidates.compactMap { candidate -> Decision.Lifted? in
      guard isCertain(candidate.condition) else { return nil }
      let rivals = Set(candidate.contents.flatMap { overriders(of: candidate, on: $0).map(\.index) }).sorted()
      let by = rivals.filter { isCertain(set.compiled[$0].condition.simplified(in: box)) }
      return by.isEmpty ? nil : Decision.Lifted(rule: set.rules[candidate.index].id, by: by.map { set.rules[$0].id })
    }
  }
}

// MARK: Measures

extension Deciding {
  /// A rule that decides, once for each step of its ladder that may be reached.
  private func byStep(_ ground: Ground) -> [Outcome] {
    let rule = set.rules[ground.candidate.index]
    guard rule.modality != .permission, !rule.then.isEmpty else { return [(ground.candidate, nil, ground.holds)] }
    return set.space.steps(of: rule).map { step, when in
      (ground.candidate, step, .conjunction([ground.holds, when.simplified(in: box)]))
    }
  }

  private func consequences(_ outcomes: [Outcome], of modality: Rule.Modality) -> [Decision.Consequence] {
    let consequences = outcomes.compactMap { outcome -> Decision.Consequence? in
      let rule = set.rules[outcome.candidate.index]
      guard rule.modality == modality, let step = outcome.step else { return nil }
      return Decision.Consequence(
        measure: step.measure, duration: step.duration, apply: rule.apply, by: rule.by, rule: rule.id)
    }
    // Swift's sort is stable, so rules with the same measure keep their order.
    return consequences.sorted { (severity($0.measure), $0.measure) < (severity($1.measure), $1.measure) }
  }

  private func severity(_ measure: String) -> Int { set.vocabulary[measure]?.severity ?? .max }
}

// MARK: Completions

extension Deciding {
  private mutating func isPossible(_ constraint: Constraint) -> Bool {
    if constraint == .never { return false }
    if constraint == .always { return true }
    do {
      return try search.solution([constraint], in: box) != nil
    } catch {
      return true
    }
  }

  private mutating func isCertain(_ constraint: Constraint) -> Bool { !isPossible(constraint.negated) }

  /// The facts that one of the constraints depends on.
  private mutating func missing(_ constraints: [Constraint]) -> [String] {
    var missing: Set<Int> = []
    for constraint in constraints {
      for variable in constraint.variables.subtracting(missing).sorted() where depends(constraint, on: variable) {
        missing.insert(variable)
      }
    }
    return missing.map { set.space.id(ofFact: $0) }.sorted()
  }

  /// Whether a change of one variable alone may make the constraint true or false.
  private mutating func depends(_ constraint: Constraint, on variable: Int) -> Bool {
    var versions: [Constraint] = []
    for value in box[variable].members {
      var one = box
      one[variable] = Bits(below: box[variable].bound) { $0 == value }
      let version = constraint.simplified(in: one)
      if !versions.contains(version) { versions.append(version) }
    }
    return versions.dropFirst().contains { version in
      isPossible(.conjunction([versions[0], version.negated])) || isPossible(.conjunction([versions[0].negated, version]))
    }
  }
}
