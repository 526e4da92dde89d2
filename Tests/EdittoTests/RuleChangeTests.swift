import EdittoRules
import Testing

@testable import EdittoEmit

/// What `changes.json` says of a rule that has other members than before.
@Suite struct RuleChangeTests {
  private static let old = rule()

  private static func rule(
    _ modality: Rule.Modality = .prohibition, who: [String] = ["users"], what: [String] = ["insults"],
    channels: [String]? = ["x"],
    when: Condition? = nil, unless: [Condition] = [], then: [String] = ["warn"], apply: Rule.Application = .must,
    within: String? = nil
  ) -> Rule {
    Rule(
      id: "one", modality: modality, action: "publish", who: who, what: what.map { Rule.Content(term: $0) }, channels: channels,
      when: when, unless: unless, then: then.map { Rule.Step(measure: $0) }, apply: apply, within: within)
  }

  private func changes(_ old: Rule, _ new: Rule) -> [String] {
    let severities = ["warn": 1, "remove": 2, "block": 3]
    return RuleChange.between([old], [new]) { severities[$0] }.map {
      $0.kind.rawValue + " " + $0.members.map(\.rawValue).joined(separator: ",")
    }
  }

  @Test func sameRulesDoNotChange() { #expect(changes(Self.old, Self.rule()).isEmpty) }

  @Test(arguments: [
    (rule(.permission), rule(.prohibition), "stricter modality"), (rule(.obligation), rule(.permission), "milder modality"),
    (rule(.obligation), rule(.prohibition), "changed modality"), (old, rule(who: ["users", "staff"]), "stricter who"),
    (rule(who: ["users", "staff"]), old, "milder who"), (old, rule(who: ["staff"]), "changed who"),
    (old, rule(what: []), "stricter what"), (old, rule(what: ["insults", "spam"]), "stricter what"),
    (rule(what: []), old, "milder what"), (old, rule(channels: nil), "stricter where"),
    (rule(apply: .may), old, "stricter apply"), (old, rule(apply: .may), "milder apply"),
    (old, rule(then: ["warn", "remove"]), "stricter then"), (old, rule(then: ["warn", "unknown"]), "changed then"),
    (rule(then: ["remove"]), rule(then: ["remove", "warn"]), "changed then"),
    (rule(then: ["warn", "remove"]), rule(then: ["remove"]), "changed then"),
    (rule(then: ["warn", "remove"]), old, "milder then"), (rule(then: []), old, "stricter then"),
    (old, rule(within: "P1D"), "changed within"), (old, rule(what: [], then: ["warn", "block"]), "stricter what,then"),
    (old, rule(what: [], apply: .may), "changed what,apply"),
    // A wider permission is milder.
    (rule(.permission), rule(.permission, what: []), "milder what"),
    (rule(.permission, who: ["users", "staff"]), rule(.permission), "stricter who"),
    (rule(.permission), rule(.permission, then: []), "changed then"),
  ]) func aDirectionIsSaid(_ old: Rule, _ new: Rule, _ expected: String) { #expect(changes(old, new) == [expected]) }

  @Test func comingAndGoingIsSaid() {
    let other = Rule(id: "two", modality: .prohibition, action: "publish", who: ["users"])
    #expect(
      RuleChange.between([Self.old], [other]) { _ in nil }.map { $0.id + " " + $0.kind.rawValue } == ["two added", "one removed"])
  }
}
