@testable import EdittoRules
import Testing

/// Decisions on generated policies are those that come from trying every completion of what is not known.
@Suite struct DecisionReferenceTests {
  @Test(arguments: 0..<500) func decisionsAgree(_ seed: Int) {
    var generator = PolicyGenerator(seed: seed)
    let policy = generator.policy(facts: 3)
    let (set, reference) = (policy.set, Reference(policy))
    for _ in 0..<6 {
      let circumstances = generator.circumstances(policy)
      #expect(set.decide(circumstances) == reference.decide(circumstances), "\(circumstances.notation)\n\(policy.rules)")
    }
  }
}

extension Reference {
  /// What follows when everything is known.
  private struct Answer: Hashable {
    var verdict = Case.Verdict.unregulated
    var rules: Set<String> = []
    var steps: [String: Rule.Step] = [:]
    var lifted: Set<[String]> = []
  }

  fileprivate func decide(_ circumstances: Circumstances) -> Decision {
    var known = circumstances.facts
    for term in policy.terms where term.sort == .fact { known[term.id] = known[term.id] ?? term.standard }
    let completions = completions(of: known)
    let answers = completions.map { answer(circumstances, $0) }
    func always<Element>(_ elements: (Answer) -> Set<Element>) -> Set<Element> {
      answers.dropFirst().reduce(elements(answers[0])) { $0.intersection(elements($1)) }
    }
    let rules = always(\.rules)
    let pending = answers.reduce(Set<String>()) { $0.union($1.rules) }.subtracting(rules)
    let lifted = always(\.lifted)
    return Decision(
      verdict: verdict(answers),
      rules: policy.rules.filter { rules.contains($0.id) }.map {
        Decision.Ground(rule: $0.id, points: points($0, circumstances, completions))
      },
      measures: consequences(answers, rules, .prohibition), otherwise: consequences(answers, rules, .obligation),
      lifted: policy.rules.compactMap { rule in
        let by = policy.rules.filter { lifted.contains([rule.id, $0.id]) }.map(\.id)
        return by.isEmpty ? nil : Decision.Lifted(rule: rule.id, by: by)
      },
      pending: policy.rules.map(\.id).filter(pending.contains), missing: missing(known, completions, answers))
  }

  private func verdict(_ answers: [Answer]) -> Case.Verdict {
    Set(answers.map(\.verdict)).count == 1 ? answers[0].verdict : .undetermined
  }

  private func answer(_ circumstances: Circumstances, _ facts: Facts) -> Answer {
    var answer = Answer()
    var inEffect: [Rule] = []
    for situation in situations(circumstances) {
      let applying = policy.rules.filter { isAbout($0, situation) && holds($0, facts) }
      for rule in applying {
        let over = overriders(of: rule).filter { other in applying.contains { $0.id == other.id } }
        for other in over { answer.lifted.insert([rule.id, other.id]) }
        if over.isEmpty { inEffect.append(rule) }
      }
    }
    for (modality, verdict) in [
      (Rule.Modality.prohibition, Case.Verdict.prohibited), (.obligation, .obliged), (.permission, .permitted),
    ] where answer.verdict == .unregulated && inEffect.contains(where: { $0.modality == modality }) {
      answer.verdict = verdict
      for rule in inEffect where rule.modality == modality {
        answer.rules.insert(rule.id)
        if modality != .permission { answer.steps[rule.id] = step(of: rule, facts) }
      }
    }
    return answer
  }

  private func situations(_ circumstances: Circumstances) -> [Situation] {
    (circumstances.what.isEmpty ? [nil] : circumstances.what.map(Optional.some)).map { content in
      Situation(
        who: circumstances.who, action: circumstances.action, content: content, channel: circumstances.channel,
        date: circumstances.date)
    }
  }

  /// The points of the contents on which a rule is in effect in every completion.
  private func points(_ rule: Rule, _ circumstances: Circumstances, _ completions: [Facts]) -> [String] {
    let situations = situations(circumstances).filter { situation in
      completions.allSatisfy { facts in
        isAbout(rule, situation) && holds(rule, facts)
          && !overriders(of: rule).contains { isAbout($0, situation) && holds($0, facts) }
      }
    }
    let points = rule.what.filter { content in
      situations.contains { $0.content.map { isSameOrNarrower($0, content.term) } ?? false }
    }.compactMap(\.point)
    return points.enumerated().filter { !points[..<$0.offset].contains($0.element) }.map(\.element)
  }

  private func consequences(_ answers: [Answer], _ rules: Set<String>, _ modality: Rule.Modality) -> [Decision.Consequence] {
    let certain = policy.rules.filter { rules.contains($0.id) && $0.modality == modality }
    let consequences = certain.compactMap { rule -> Decision.Consequence? in
      let steps = Set(answers.map { $0.steps[rule.id] })
      guard steps.count == 1, let only = steps.first, let step = only else { return nil }
      return Decision.Consequence(
        measure: step.measure, duration: step.duration, apply: rule.apply, by: rule.by, rule: rule.id)
    }
    let severities = ["measure-0": 0, "measure-1": 0, "measure-2": 1]
    return consequences.sorted { (severities[$0.measure] ?? 9, $0.measure) < (severities[$1.measure] ?? 9, $1.measure) }
  }

  /// The facts that alone make a difference somewhere.
  private func missing(_ known: Facts, _ completions: [Facts], _ answers: [Answer]) -> [String] {
    let compared = answers.map { answer in
      var answer = answer
      answer.lifted = []
      return answer
    }
    return ids(.fact).filter { fact in
      guard known[fact] == nil else { return false }
      var seen: [Facts: Answer] = [:]
      return zip(completions, compared).contains { completion, answer in
        let first = seen.updateValue(answer, forKey: completion.filter { $0.key != fact })
        return first != nil && first != answer
      }
    }.sorted()
  }
}
