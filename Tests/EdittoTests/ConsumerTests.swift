import EdittoCheck
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// Writes rules.json of both bodies, in both editions, and of every golden case into `CONSUMER_FOLDER`, with cases and the answers of `editto decide`.
///
/// `Tests/consumer.mjs` has the script of `examples/consumers/` decide the same cases by rules.json alone.
@Suite struct ConsumerTests {
  private static let folder = ProcessInfo.processInfo.environment["CONSUMER_FOLDER"]

  @Test(arguments: [Edition.public, .internal]) func bodiesAreWritten(_ edition: Edition) throws {
    let laboratory = try Laboratory(repository: Laboratory.repository + "/policies")
    try write(laboratory, edition, "repository-" + edition.rawValue, count: 1_500)
  }

  @Test(arguments: GoldenTests.cases) func goldenCasesAreWritten(_ name: String) throws {
    let files = try GoldenTests.files(GoldenTests.folder + "/" + name + "/input")
    guard !files.isEmpty, GeneratedInputs.all[name] == nil else { return }
    try write(Laboratory(files), .public, name.replacingOccurrences(of: "/", with: "--"), count: 40)
  }

  private func write(_ laboratory: Laboratory, _ edition: Edition, _ name: String, count: Int) throws {
    defer { laboratory.remove() }
    guard let folder = Self.folder else { return }
    let sound = Set(try laboratory.outlines().map(\.body))
    let artifacts = try laboratory.artifacts(edition)
    let compilation = try Compilation(laboratory.workspace, on: Laboratory.date)
    let site = try laboratory.workspace.site(.italian)
    let day = try #require(Day(Laboratory.date))
    for id in compilation.ids where sound.contains(id) {
      let body = compilation.body(id).body.edition(edition)
      for policy in body.policies {
        guard let rules = artifacts["\(id)/\(policy.id)/rules.json"] else { continue }
        let path = "\(folder)/\(name)-\(id)-\(policy.id)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(rules).write(to: URL(filePath: path + "/rules.json"))
        var cases = policy.cases.map { Circumstances($0.value, on: policy.effectiveDay(near: day)) }
        let published = cases.count
        var generator = CaseGenerator(body, policy, near: policy.effectiveDay(near: day))
        for _ in 0..<count { if let next = generator.next() { cases.append(next) } }
        var json = JSONWriter(pretty: false)
        json.array { json in
          for (index, circumstances) in cases.enumerated() {
            json.object { json in
              json.member("isPublished", index < published)
              json.object("input") { json in Self.write(circumstances, &json) }
              json.member(
                "answer", String(decoding: Answer(circumstances, by: policy, of: body, site: site).json(), as: UTF8.self))
            }
          }
        }
        try Data(json.finished()).write(to: URL(filePath: path + "/cases.json"))
      }
    }
  }

  private static func write(_ circumstances: Circumstances, _ json: inout JSONWriter) {
    json.member("who", circumstances.who)
    json.member("action", circumstances.action)
    json.member("what", circumstances.what)
    json.member("where", circumstances.channel)
    json.object("facts") { json in
      for (fact, value) in circumstances.facts.sorted(by: { $0.key < $1.key }) { json.member(key: fact, value) }
    }
    json.member("date", "\(circumstances.date)")
  }
}

/// Cases in the words of a policy's rules, the same on every run.
private struct CaseGenerator {
  private let rules: [Rule]
  private let terms: [Sort: [Term]]
  private let channels: [String]
  private let day: Day
  /// The days on which something begins, ends or closes, with the days around them.
  private let edges: [Day]
  private var seed: UInt64 = 88_172_645_463_325_252

  init(_ body: Body, _ policy: Policy, near day: Day) {
    rules = policy.heldRules.map(\.block.rule)
    terms = Dictionary(grouping: policy.terms.withNarrower().terms, by: \.sort)
    channels = body.channels.map(\.id)
    self.day = day
    let dates = [policy.inForce, policy.repealed] + policy.validity.flatMap { [$0.from, $0.to] } + body.channels.map(\.until)
    edges = dates.compactMap(\.self).compactMap { Day($0) }.flatMap { day in (-1...1).map { day.advanced(by: $0) } }
  }

  mutating func next() -> Circumstances? {
    guard let rule = choice(rules), let actor = choice(terms[.actor] ?? []), let action = choice(terms[.action] ?? []) else {
      return nil
    }
    // Most cases meet a rule, whose words are taken; the others are about anything.
    let who = number(below: 5) > 0 ? choice(rule.who) ?? actor.id : actor.id
    var contents: [String] = []
    for _ in 0..<number(below: 4) {
      let content =
        number(below: 3) > 0
        ? (choice(rules) ?? rule).what.first?.term ?? choice(rule.what)?.term : choice(terms[.content] ?? [])?.id
      if let content, !contents.contains(content) { contents.append(content) }
    }
    var facts: [String: String] = [:]
    for fact in terms[.fact] ?? [] where number(below: 2) == 0 { facts[fact.id] = value(of: fact) }
    return Circumstances(
      who: who, action: number(below: 5) > 0 ? rule.action : action.id, what: contents,
      channel: number(below: 2) == 0 ? choice(channels) : nil, facts: facts,
      date: number(below: 4) > 0 ? day : choice(edges) ?? day)
  }

  private mutating func value(of fact: Term) -> String {
    switch fact.type {
    case .boolean: return number(below: 2) == 0 ? "true" : "false"
    case .integer(let bounds): return String(min(bounds.lowerBound + number(below: 6), bounds.upperBound))
    case .enumeration(let values): return choice(values) ?? ""
    case .instant, nil: return "\(day.advanced(by: number(below: 400) - 200))"
    }
  }

  private mutating func choice<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(below: elements.count)]
  }

  /// Xorshift (Marsaglia, 2003).
  private mutating func number(below bound: Int) -> Int {
    seed ^= seed << 13
    seed ^= seed >> 7
    seed ^= seed << 17
    return Int(seed % UInt64(bound))
  }
}
