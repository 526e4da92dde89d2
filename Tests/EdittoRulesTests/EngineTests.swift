import EdittoEmit
import EdittoRules
import EdittoSyntax
import Foundation
import Testing

/// Writes generated policies as data for `decide.rego` and as policies of Cedar, with cases and their answers by `RuleSet.decide`,
/// into `ENGINES_FOLDER`.
///
/// `Tests/rego.py` and `Tests/cedar.py` have independent engines decide the same cases. `ENGINES_POLICIES` says how many policies.
@Suite struct EngineTests {
  @Test func casesAreWrittenForOtherEngines() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["ENGINES_FOLDER"] else { return }
    for seed in 0..<(environment["ENGINES_POLICIES"].flatMap { Int($0) } ?? 60) {
      var generator = PolicyGenerator(seed: 10_000 + seed)
      let policy = generator.policy(facts: seed % 4)
      let set = policy.set
      let data = RegoData(set) { _ in
      } provision: { rule, json in
        for name in ["eId", "provision", "permalink", "text"] { json.member(key: name, rule.id) }
        json.array("basis") { _ in }
      }
      let cedar = CedarPolicies(set, name: "generated", head: []) { _ in [] }
      var json = JSONWriter()
      json.object { json in
        json.array("cases") { json in
          for _ in 0..<60 {
            let circumstances = generator.circumstances(policy)
            json.object { json in
              json.object("input") { json in data.input(circumstances, &json) }
              json.array("requests") { json in cedar.requests(circumstances, &json) }
              json.object("decision") { json in set.decide(circumstances).write(&json) }
            }
          }
        }
      }
      let path = folder + "/\(seed)"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data(data.file()).write(to: URL(filePath: path + "/data.json"))
      try Data(cedar.policies()).write(to: URL(filePath: path + "/rules.cedar"))
      try Data(cedar.schema()).write(to: URL(filePath: path + "/rules.cedarschema"))
      let entities = cedar.entities(in: "it") { $0 }
      try Data(entities).write(to: URL(filePath: path + "/rules.cedarentities.json"))
      try Data(json.finished()).write(to: URL(filePath: path + "/cases.json"))
    }
  }

  @Test func aConditionThatIsTooLongForATableLeavesARuleOpen() throws {
    let facts = (0..<22).map { "f\($0)" }
    let condition = (0..<11).map { "(f\(2 * $0) or f\(2 * $0 + 1))" }.joined(separator: " and ")
    let set = try Notation(
      """
      actors users
      actions publish
      facts \(facts.joined(separator: ", "))
      long: permission publish | when \(condition)
      """
    ).set
    let text = String(decoding: CedarPolicies(set, name: "n", head: []) { _ in [] }.policies(), as: UTF8.self)
    #expect(text.contains("\n//   long: its condition, which is too long") && text.contains("\n@undetermined(\"long\")\n"))
    #expect(!text.contains("\npermit"))
  }
}

extension Decision {
  fileprivate func write(_ json: inout JSONWriter) {
    func consequences(_ name: String, _ consequences: [Consequence], _ json: inout JSONWriter) {
      json.array(key: name) { json in
        for consequence in consequences {
          json.object { json in
            json.member("measure", consequence.measure)
            json.member("duration", consequence.duration)
            json.member("apply", consequence.apply.rawValue)
            json.member("by", consequence.by)
            json.member("rule", consequence.rule)
          }
        }
      }
    }
    json.member("verdict", verdict.rawValue)
    json.array("rules") { json in
      for ground in rules {
        json.object { json in
          for name in ["id", "eId", "provision", "text", "permalink"] { json.member(key: name, ground.rule) }
          json.array("basis") { _ in }
          json.member("points", ground.points)
        }
      }
    }
    consequences("measures", measures, &json)
    consequences("otherwise", otherwise, &json)
    json.array("lifted") { json in
      for one in lifted {
        json.object { json in
          json.member("rule", one.rule)
          json.member("by", one.by)
        }
      }
    }
    json.member("pending", pending)
    json.member("missing", missing)
  }
}
