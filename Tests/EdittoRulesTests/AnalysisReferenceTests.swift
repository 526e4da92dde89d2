import EdittoRules
import Testing

/// The faults of generated policies are those that come from trying every case.
@Suite struct AnalysisReferenceTests {
  @Test(arguments: 0..<500) func findingsAgree(_ seed: Int) {
    var generator = PolicyGenerator(seed: seed)
    let policy = generator.policy(facts: 1)
    let exhaustive = Exhaustive(policy)
    var conflicts: [String] = []
    var unreachable: [String] = []
    var idle: [String] = []
    var duplicates: [String] = []
    for finding in policy.set.analyse(on: .someDay) {
      switch finding {
      case .conflict(let conflict):
        #expect(exhaustive.isExample(conflict), "\(finding.notation)\n\(policy.rules)")
        conflicts.append("\(conflict.first) \(conflict.second) \(conflict.reason.name)")
      case .unreachable(let rule, let reason): unreachable.append("\(rule) \(reason.name)")
      case .idleException(let rule, let index): idle.append("\(rule) \(index)")
      case .duplicate(let rule, let other):
        #expect(exhaustive.isCovered(rule, by: other), "\(finding.notation)\n\(policy.rules)")
        duplicates.append(rule)
      case .tooComplex: Issue.record("Small policies are not too complex.")
      default: break
      }
    }
    #expect(conflicts.sorted() == exhaustive.conflicts.sorted(), "\(policy.rules)")
    #expect(unreachable == exhaustive.unreachable, "\(policy.rules)")
    #expect(idle == exhaustive.idleExceptions, "\(policy.rules)")
    #expect(duplicates == exhaustive.duplicates, "\(policy.rules)")
  }
}

extension RuleConflict.Reason {
  fileprivate var name: String {
    if case .application = self { "application" } else { "\(self)" }
  }
}

extension UnreachableReason {
  fileprivate var name: String {
    if case .lifted = self { "lifted" } else { "\(self)" }
  }
}

/// All cases of a policy, and for each rule those to which it applies.
private struct Exhaustive {
  let reference: Reference
  let rules: [Rule]
  let situations: [Reference.Situation]
  let completions: [Reference.Facts]
  /// By rule: the situations that it is about, the facts that satisfy it.
  let about: [[Bool]]
  let satisfied: [[Bool]]

  init(_ policy: PolicyGenerator.Policy) {
    let reference = Reference(policy)
    self.reference = reference
    rules = policy.rules
    let (situations, completions) = (reference.situations, reference.completions())
    self.situations = situations
    self.completions = completions
    about = rules.map { rule in situations.map { reference.isAbout(rule, $0) } }
    satisfied = rules.map { rule in completions.map { reference.holds(rule, $0) } }
  }

  /// Whether a statement holds of one of the cases to which a rule applies.
  private func some(_ rule: Int, _ statement: (_ situation: Int, _ facts: Int) -> Bool) -> Bool {
    situations.indices.contains { situation in
      about[rule][situation] && completions.indices.contains { satisfied[rule][$0] && statement(situation, $0) }
    }
  }

  private func applies(_ rule: Int, _ situation: Int, _ facts: Int) -> Bool { about[rule][situation] && satisfied[rule][facts] }

  // MARK: Conflicts

  var conflicts: [String] {
    rules.indices.flatMap { first in
      (first + 1..<rules.count).compactMap { second in
        reason(first, second).map { "\(rules[first].id) \(rules[second].id) \($0)" }
      }
    }
  }

  private func reason(_ first: Int, _ second: Int) -> String? {
    let (one, other) = (rules[first], rules[second])
    if reference.overriders(of: one).contains(where: { $0.id == other.id })
      || reference.overriders(of: other).contains(where: { $0.id == one.id })
    {
      return nil
    }
    let forces = Set([one.modality, other.modality])
    if forces == [.prohibition, .permission], some(first, { applies(second, $0, $1) }) { return "permission" }
    if forces == [.prohibition, .obligation], some(first, { applies(second, $0, $1) }) { return "obligation" }
    if forces == [.obligation], areIncompatible(one.action, other.action),
      some(first, { situation, facts in appliesBesidesAction(second, situation, facts) })
    {
      return "incompatibleActions"
    }
    guard forces.count == 1, one.modality != .permission, one.apply != other.apply else { return nil }
    let isShared = some(first) { situation, facts in
      applies(second, situation, facts) && sharedMeasure(one, other, completions[facts]) != nil
    }
    return isShared ? "application" : nil
  }

  private func appliesBesidesAction(_ rule: Int, _ situation: Int, _ facts: Int) -> Bool {
    let there = situations[situation]
    let own = Reference.Situation(
      who: there.who, action: rules[rule].action, content: there.content, channel: there.channel, date: there.date)
    return reference.isAbout(rules[rule], own) && satisfied[rule][facts]
  }

  private func areIncompatible(_ one: String, _ other: String) -> Bool {
    func declares(_ one: String, _ other: String) -> Bool {
      reference.policy.terms.contains { term in
        reference.isSameOrNarrower(one, term.id) && term.incompatible.contains { reference.isSameOrNarrower(other, $0) }
      }
    }
    return declares(one, other) || declares(other, one)
  }

  private func sharedMeasure(_ one: Rule, _ other: Rule, _ facts: Reference.Facts) -> String? {
    guard let step = reference.step(of: one, facts), step.measure == reference.step(of: other, facts)?.measure else { return nil }
    return step.measure
  }

  /// Whether both rules of a conflict apply to its example, whatever else is so.
  func isExample(_ conflict: RuleConflict) -> Bool {
    let example = conflict.example
    return [conflict.first, conflict.second].allSatisfy { id in
      guard let rule = rules.first(where: { $0.id == id }) else { return false }
      let action = conflict.reason == .incompatibleActions && id == conflict.second ? rule.action : example.action
      let situation = Reference.Situation(
        who: example.who, action: action, content: example.what.first, channel: example.channel, date: example.date)
      return reference.isAbout(rule, situation)
        && reference.completions(of: example.facts).allSatisfy { facts in
          var isMeasure = true
          if case .application(let measure) = conflict.reason { isMeasure = reference.step(of: rule, facts)?.measure == measure }
          return isMeasure && reference.holds(rule, facts)
        }
    }
  }

  // MARK: Reach

  var unreachable: [String] {
    rules.indices.compactMap { rule in
      if some(rule, { situation, facts in !overriders(of: rule).contains { applies($0, situation, facts) } }) { return nil }
      return "\(rules[rule].id) \(reasonUnreachable(rule))"
    }
  }

  private func overriders(of rule: Int) -> [Int] {
    let ids = reference.overriders(of: rules[rule]).map(\.id)
    return rules.indices.filter { ids.contains(rules[$0].id) }
  }

  private func reasonUnreachable(_ rule: Int) -> String {
    if rules[rule].who.isEmpty { return "nobody" }
    let validity = reference.policy.validity[rules[rule].id]
    if let from = validity?.from, let to = validity?.to, from >= to { return "validity" }
    if !about[rule].contains(true) { return "channels" }
    if let when = rules[rule].when, !completions.contains(where: { reference.holds(when, $0) }) { return "when" }
    return satisfied[rule].contains(true) ? "lifted" : "exceptions"
  }

  var idleExceptions: [String] {
    rules.flatMap { rule in
      rule.unless.enumerated().filter { exception in
        !completions.contains { reference.holds(exception.element, $0) }
      }.map { "\(rule.id) \($0.offset)" }
    }
  }

  // MARK: Duplicates

  var duplicates: [String] {
    rules.indices.filter { rule in
      some(rule) { _, _ in true }
        && rules.indices.contains { $0 != rule && isCovered(rule, by: $0) && ($0 < rule || !isCovered($0, by: rule)) }
    }.map { rules[$0].id }
  }

  func isCovered(_ rule: String, by other: String) -> Bool {
    let ids = rules.map(\.id)
    guard let rule = ids.firstIndex(of: rule), let other = ids.firstIndex(of: other) else { return false }
    return isCovered(rule, by: other)
  }

  private func isCovered(_ rule: Int, by other: Int) -> Bool {
    let (inner, outer) = (rules[rule], rules[other])
    guard inner.modality == outer.modality, inner.then == outer.then, inner.within == outer.within,
      inner.then.isEmpty || inner.apply == outer.apply && Set(inner.by) == Set(outer.by),
      Set(overriders(of: other)).isSubset(of: overriders(of: rule)),
      rules.indices.allSatisfy({ !overriders(of: $0).contains(rule) || overriders(of: $0).contains(other) })
    else { return false }
    return !some(rule) { situation, facts in !applies(other, situation, facts) }
  }
}
