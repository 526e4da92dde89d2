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
  /// The decision says what is so in every completion. The verdict is `undetermined` exactly where two completions differ in
  /// theirs. So a prohibition whose overrider applies perhaps leaves the case undetermined, unless another prohibition is in
  /// effect wherever that one is lifted; and a permission whose condition is unknown does, unless another is in effect without it.
  ///
  /// `rules`, `lifted` and the measures hold in every completion; `pending` are the rules that decide in some completions only;
  /// a fact is `missing` if two completions that differ in it alone differ in their verdict, their rules or their measures.
  ///
  /// Should a case be too hard to settle within a fixed bound of work, what is not settled counts as open.
  public func decide(_ circumstances: Circumstances) -> Decision {
    Deciding(self, circumstances).decision()
  }
}

/// One decision on its way.
///
/// A class, because the closures that ask its questions would each copy it.
final class Deciding {
  /// A rule that applies to contents of the case wherever its condition holds.
  struct Candidate {
    let index: Int
    let contents: Bits
    let condition: Constraint
  }

  /// A rule that decides wherever a constraint holds: always, never, or (nil) in some completions; with a step of its ladder.
  struct Ground {
    let rule: Int
    var step: Rule.Step?
    var holds: Constraint
    var truth: Bool?
  }

  let set: RuleSet
  let box: Box
  let candidates: [Candidate]
  /// Where each candidate is in effect on one of its contents.
  private lazy var effects = candidates.map(effect)
  var search = Search(stepsPerQuestion: 100_000, steps: 1_000_000)

  init(_ set: RuleSet, _ circumstances: Circumstances) {
    let space = set.space
    self.set = set
    let box = space.box(circumstances)
    self.box = box
    let domain = space.domains[Space.content]
    var contents = Bits(below: domain.count)
    for term in circumstances.what { if let content = domain.index(of: term) { contents.insert(content) } }
    if contents.isEmpty { contents.insert(0) }
    var steps = 0
    candidates = set.rulesByAction[box[Space.action].first ?? 0].members.compactMap { index in
      let rule = set.compiled[index]
      let met = rule.contents.intersection(contents)
      guard !met.isEmpty, rule.actors.intersects(box[Space.actor]), rule.place.truth(in: box, &steps) == true else { return nil }
      let condition = rule.condition.simplified(in: box, &steps)
      return condition.isNever ? nil : Candidate(index: index, contents: met, condition: condition)
    }
  }

  func decision() -> Decision {
    let (prohibited, obligation) = (effect(of: .prohibition), effect(of: .obligation))
    let free = prohibited.negated
    let obliged = Constraint.both(free, obligation)
    let neither = Constraint.both(free, obligation.negated)
    let (isProhibited, isNeither) = (truth(prohibited), truth(neither))
    let verdict: Case.Verdict =
      switch (isProhibited != false, truth(obliged) != false, isNeither != false) {
      case (true, false, false): .prohibited
      case (false, true, false): .obliged
      case (false, false, true):
        switch truth(effect(of: .permission)) {
        case true: .permitted
        case false: .unregulated
        case nil: .undetermined
        }
      default: .undetermined
      }
    var rules: [Decision.Ground] = []
    var pending: [String] = []
    var outcomes: [Ground] = []
    for (candidate, effect) in zip(candidates, effects) {
      let ground =
        switch set.rules[candidate.index].modality {
        case .prohibition: ground(candidate, effect, where: .always, true)
        case .obligation: ground(candidate, effect, where: free, isProhibited.map(!))
        case .permission: ground(candidate, effect, where: neither, isNeither)
        }
      switch ground.truth {
      case true: rules.append(Decision.Ground(rule: id(candidate), points: points(candidate)))
      case false: continue
      case nil: pending.append(id(candidate))
      }
      add(ground, to: &outcomes)
    }
    return Decision(
      verdict: verdict, rules: rules, measures: consequences(outcomes, of: .prohibition),
      otherwise: consequences(outcomes, of: .obligation), lifted: lifted(), pending: pending,
      missing: missing(outcomes.filter { $0.truth == nil }.map(\.holds)))
  }

  func id(_ candidate: Candidate) -> String { set.rules[candidate.index].id }
}

// MARK: Rules

extension Deciding {
  /// A rule decides where it is in effect and no stronger force is.
  ///
  /// - Parameter isFree: Whether no stronger force is in effect: everywhere, nowhere, or (nil) in some completions.
  private func ground(
    _ candidate: Candidate, _ effect: Constraint, where free: Constraint, _ isFree: Bool?
  ) -> Ground {
    switch isFree {
    case true: return Ground(rule: candidate.index, holds: effect, truth: truth(effect))
    case false: return Ground(rule: candidate.index, holds: .never, truth: false)
    default:
      // What is not free everywhere does not hold everywhere, so one question is enough.
      let holds = Constraint.both(effect, free)
      return Ground(rule: candidate.index, holds: holds, truth: isPossible(holds) ? nil : false)
    }
  }

  /// Where a rule of a force is in effect on one of the contents.
  private func effect(of modality: Rule.Modality) -> Constraint {
    .disjunction(
      candidates.indices.lazy.filter { self.set.rules[self.candidates[$0].index].modality == modality }.map { self.effects[$0] })
  }

  private func effect(_ candidate: Candidate) -> Constraint {
    if set.compiled[candidate.index].overriders.isEmpty { return candidate.condition }
    return .disjunction(candidate.contents.members.lazy.map { self.effect(candidate, on: $0) })
  }

  private func effect(_ candidate: Candidate, on content: Int) -> Constraint {
    let overriders = overriders(of: candidate) { $0.contains(content) }
    return overriders.isEmpty ? candidate.condition : .conjunction([candidate.condition] + overriders.map(\.condition.negated))
  }

  /// The candidates that take precedence over another, of those with such contents.
  private func overriders(of candidate: Candidate, where isMet: (Bits) -> Bool) -> [Candidate] {
    set.compiled[candidate.index].overriders.compactMap { rule in candidates.first { $0.index == rule && isMet($0.contents) } }
  }

  /// The letters of the contents on which the rule is in effect in every completion.
  private func points(_ candidate: Candidate) -> [String] {
    var points: [String] = []
    for content in set.rules[candidate.index].what {
      guard let point = content.point, !points.contains(point) else { continue }
      let cover = set.space.cover(Space.content, CollectionOfOne(content.term))
      for met in candidate.contents.members where cover.contains(met) && truth(effect(candidate, on: met)) == true {
        points.append(point)
        break
      }
    }
    return points
  }

  private func lifted() -> [Decision.Lifted] {
    candidates.compactMap { candidate in
      let overriders = overriders(of: candidate) { $0.intersects(candidate.contents) }
      guard !overriders.isEmpty, truth(candidate.condition) == true else { return nil }
      let lifting = overriders.filter { truth($0.condition) == true }
      return lifting.isEmpty ? nil : Decision.Lifted(rule: id(candidate), by: lifting.map(id))
    }
  }
}
