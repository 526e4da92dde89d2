extension RuleSet {
  /// Finds the faults of the rules: every one, and nothing that is none.
  ///
  /// What is asked is asked of all cases with all facts known, not of examples. Only where a rule set is made so that an answer
  /// would take too long is the question given up, and its rules are named in a last finding, `tooComplex`.
  ///
  /// - Parameters:
  ///   - day: Shown in examples wherever both rules apply on it.
  ///   - contents: Ids of the contents that a rule ought to be about.
  ///   - effort: How much work may be done, in comparisons of a fact or a term with its values; by default about a second's worth.
  public func analyse(on day: Day, contents: [String] = [], effort: Int = 10_000_000) -> [RuleFinding] {
    var analysis = Analysis(self, effort: effort)
    var findings = Self.cycles(compiled.map(\.overridden)).map { RuleFinding.precedenceCycle(rules: $0.map { rules[$0].id }) }
    findings += analysis.unreachable()
    findings += analysis.idleExceptions()
    findings += analysis.conflicts(on: day)
    findings += analysis.duplicates()
    findings += gaps(contents) + milderSteps()
    return findings + analysis.givenUp
  }

  /// Finds only the contradictions between rules of some pairs, each as `analyse` does.
  ///
  /// - Parameters:
  ///   - day: Shown in examples wherever both rules apply on it.
  ///   - isAsked: Whether two rules may be looked at.
  ///   - effort: As for `analyse`.
  public func conflicts(on day: Day, between isAsked: (Rule, Rule) -> Bool, effort: Int = 10_000_000) -> [RuleFinding] {
    var analysis = Analysis(self, effort: effort)
    let findings = analysis.conflicts(on: day, between: isAsked)
    return findings + analysis.givenUp
  }
}

/// The questions about a set of rules that take a search.
struct Analysis {
  let set: RuleSet
  /// Pairs of actions, each with the narrower ones, that nobody can be obliged to do together.
  private lazy var incompatibleActions = set.incompatibleActions
  /// The rules about which a question was given up, by number.
  private var unsettled: Set<Int> = []
  private var search: Search

  init(_ set: RuleSet, effort: Int) {
    self.set = set
    search = Search(stepsPerQuestion: max(1, effort / 100), steps: effort)
  }

  /// The rules about which a question was given up, as a finding.
  var givenUp: [RuleFinding] {
    unsettled.isEmpty ? [] : [.tooComplex(rules: unsettled.sorted().map { set.rules[$0].id })]
  }

  /// A box of cases that satisfy the constraints; nil where there is none, or where the question about these rules is given up.
  mutating func example(_ constraints: [Constraint], of rules: [Int]) -> Box? {
    guard let box = try? settled(constraints, of: rules) else { return nil }
    // Showing a case costs more than finding it.
    search.spend(box.count)
    return box
  }

  /// Whether no case satisfies the constraints; false where the question about these rules is given up.
  mutating func isImpossible(_ constraints: [Constraint], of rules: [Int]) -> Bool {
    do { return try settled(constraints, of: rules) == nil } catch { return false }
  }

  /// Whether no case satisfies a constraint: most are about rules that apply whatever the facts, or on some days.
  mutating func isImpossible(_ constraint: Constraint, of rule: Int) -> Bool {
    if constraint.isAlways { return false }
    if case .member(_, let values) = constraint { return values.isEmpty }
    return isImpossible([constraint], of: [rule])
  }

  /// Whether no more questions can be asked, so that those about these rules are given up.
  mutating func isExhausted(for rules: [Int]) -> Bool {
    if search.isExhausted { unsettled.formUnion(rules) }
    return search.isExhausted
  }

  private mutating func settled(_ constraints: [Constraint], of rules: [Int]) throws(Search.Exhausted) -> Box? {
    do throws(Search.Exhausted) {
      return try search.solution(constraints, in: set.space.full)
    } catch {
      unsettled.formUnion(rules)
      throw error
    }
  }

  /// Whether nobody can be obliged to do the actions of two rules together.
  mutating func areIncompatible(_ one: CompiledRule, _ other: CompiledRule) -> Bool {
    incompatibleActions.contains { left, right in
      left.contains(one.action) && right.contains(other.action) || right.contains(one.action) && left.contains(other.action)
    }
  }
}

extension RuleSet {
  fileprivate var incompatibleActions: [(Bits, Bits)] {
    vocabulary.all.lazy.filter { $0.sort == .action }.flatMap { action in
      action.incompatible.map { (self.space.cover(Space.action, [action.id]), self.space.cover(Space.action, [$0])) }
    }
  }
}
