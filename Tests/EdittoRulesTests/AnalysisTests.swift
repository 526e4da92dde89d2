import EdittoRules
import Testing

/// Sets of rules and their faults, as text.
@Suite struct AnalysisTests {
  static let vocabulary = """
    actors people, users < people, staff < people, trainees < staff < users
    actions publish, photograph < publish, answer, moderate ! ignore, moderate-late < moderate, ignore
    contents politics, party < politics, insults, insulting-party < party < insults
    measures warn 1, remove 2, block 3
    facts authorised, urgent, repeated 0..9 = 0, phase ordinary/election = ordinary, since date
    channels facebook, old closed 2026-02-01

    """

  /// Findings on 1 March 2026, without those about measures.
  private func find(_ rules: String, contents: [String] = []) throws -> [String] {
    let day = try #require(Day("2026-03-01"))
    return try Notation(Self.vocabulary + rules).set.analyse(on: day, contents: contents).map(\.notation)
      .filter { !$0.hasPrefix("no measure") }
  }

  @Test(arguments: [
    (
      "a: prohibition publish\nb: permission publish",
      "conflict a b permission: people publish 2026-03-01"
    ),
    (
      "a: prohibition publish | who staff | what party\nb: permission photograph | who users | what insults",
      "conflict a b permission: trainees photograph insulting-party 2026-03-01"
    ),
    (
      "a: obligation answer | when urgent and repeated > 3\nb: prohibition answer | unless authorised | unless repeated > 4",
      "conflict a b obligation: people answer 2026-03-01 authorised=false repeated=4 urgent=true"
    ),
    (
      "a: prohibition publish | where facebook\nb: permission publish | in-force 2026-01-01..2026-02-01",
      "conflict a b permission: people publish @facebook 2026-01-31"
    ),
    (
      "a: prohibition publish | where old\nb: permission publish",
      "conflict a b permission: people publish @old 2026-01-31"
    ),
    (
      "a: prohibition publish | when since >= 2026-01-01\nb: permission publish | when since < 2026-01-02",
      "conflict a b permission: people publish 2026-03-01 since=2026-01-01"
    ),
    (
      "a: obligation moderate-late | who users\nb: obligation ignore | who staff",
      "conflict a b incompatibleActions: trainees moderate-late 2026-03-01"
    ),
    (
      "a: prohibition publish | then warn, remove | by staff\nb: prohibition photograph | then remove | may | by staff",
      #"conflict a b application(measure: "remove"): people photograph 2026-03-01 repeated=1"#
    ),
    (
      "a: obligation answer | then warn | by staff\nb: obligation answer | when urgent | then warn | may | by staff",
      #"conflict a b application(measure: "warn"): people answer 2026-03-01 urgent=true"#
    ),
    (
      "a: prohibition publish\nb: permission publish\nc: permission publish | overrides a",
      "conflict a b permission: people publish 2026-03-01"
    ),
  ]) func rulesOfIncompatibleEffectThatMeet(_ rules: String, _ conflict: String) throws {
    #expect(try find(rules).filter { $0.hasPrefix("conflict") } == [conflict])
  }

  @Test(arguments: [
    "a: prohibition publish\nb: permission answer",
    "a: prohibition publish\nb: permission publish | overrides a",
    "a: prohibition publish | yields-to b\nb: permission publish",
    "a: obligation answer\nb: permission answer",
    "a: obligation moderate\nb: obligation answer",
    "a: prohibition publish | what politics\nb: permission publish | what insults | who staff | when urgent and not urgent",
    "a: prohibition publish | where facebook\nb: permission publish | where old",
    "a: prohibition publish | where old\nb: permission publish | in-force 2026-02-01..",
    "a: prohibition publish | in-force ..2026-01-01\nb: permission publish | in-force 2026-01-01..",
    "a: prohibition publish | when repeated > 3\nb: permission publish | when repeated < 4",
    "a: prohibition publish | when since > 2026-01-01\nb: permission publish | when since < 2026-01-02",
    "a: prohibition publish | when phase == election\nb: permission publish | unless not phase == ordinary",
    "a: prohibition publish | then warn, remove | by staff\nb: prohibition publish | then remove, warn | may | by staff",
    "a: prohibition publish | then warn | by staff\nb: prohibition publish | then remove | may | by staff",
  ]) func rulesThatDoNotContradict(_ rules: String) throws {
    #expect(try find(rules).filter { $0.hasPrefix("conflict") } == [])
  }

  @Test(
    arguments: [
      ("a: permission publish | when urgent and not urgent", "unreachable a when"),
      ("a: permission publish | when repeated > 9", "unreachable a when"),
      ("a: permission publish | when since > 2026-01-01 and since < 2026-01-02", "unreachable a when"),
      ("a: permission publish | when urgent | unless urgent or authorised", "unreachable a exceptions"),
      ("a: permission publish | unless phase == ordinary | unless phase == election", "unreachable a exceptions"),
      ("a: permission publish | in-force 2026-01-01..2026-01-01", "unreachable a validity"),
      ("a: permission answer\nb: permission publish | yields-to a", nil),
      ("a: permission answer\nb: permission answer | who staff | yields-to a", #"unreachable b lifted(by: ["a"])"#),
      (
        "a: permission publish | when urgent | overrides c\nb: permission publish | unless urgent | overrides c\nc: prohibition publish",
        #"unreachable c lifted(by: ["a", "b"])"#
      ),
      (
        "a: permission publish | when urgent | overrides c\nb: permission publish | when authorised | overrides c\nc: prohibition publish",
        nil
      ),
      (
        "a: permission publish | what politics | overrides b\nb: prohibition publish | what party | where facebook",
        #"unreachable b lifted(by: ["a"])"#
      ),
      ("a: permission publish | overrides b\nb: prohibition publish | where old", nil),
    ] as [(String, String?)]) func rulesWithoutEffect(_ rules: String, _ finding: String?) throws
  {
    #expect(try find(rules).filter { $0.hasPrefix("unreachable") } == [finding].compactMap(\.self))
  }

  @Test func anExceptionThatNeverHolds() throws {
    let rules = "a: permission publish | unless urgent | unless repeated > 3 and repeated < 2"
    #expect(try find(rules) == ["idle exception a 1"])
  }

  @Test(
    arguments: [
      ("a: permission publish\nb: permission photograph | who staff | what party | when urgent | where old", nil),
      ("a: permission publish\nb: permission photograph | who staff | what party | when urgent", "duplicate b of a"),
      ("a: permission publish | who staff\nb: permission publish", "duplicate a of b"),
      ("a: permission publish\nb: permission publish", "duplicate b of a"),
      ("a: permission publish | what politics\nb: permission publish", "duplicate a of b"),
      ("a: permission publish | when repeated > 3\nb: permission publish | unless repeated < 2", "duplicate a of b"),
      ("a: permission publish | when repeated > 3\nb: permission publish | unless repeated < 5", "duplicate b of a"),
      ("a: permission publish | when repeated < 5\nb: permission publish | when repeated > 3", nil),
      ("a: permission publish\nb: permission publish | overrides c\nc: prohibition publish | yields-to a", "duplicate b of a"),
      (
        "a: permission publish\nb: permission answer\nc: permission publish | overrides d\nd: prohibition publish",
        "duplicate a of c"
      ),
      ("a: prohibition publish | then warn | by staff\nb: prohibition publish | then remove | by staff", nil),
      ("a: prohibition publish | then warn | by staff\nb: prohibition publish | then warn | by users", nil),
      ("a: obligation answer | within P1D\nb: obligation answer | within P2D", nil),
      ("a: obligation answer\nb: permission answer", nil),
    ] as [(String, String?)]) func rulesThatCanBeTakenAway(_ rules: String, _ finding: String?) throws
  {
    #expect(try find(rules).filter { $0.hasPrefix("duplicate") } == [finding].compactMap(\.self))
  }

  @Test func gaps() throws {
    let rules = """
      a: prohibition publish | what politics
      b: prohibition publish | what insults | then warn
      """
    let findings = try Notation(Self.vocabulary + rules).set.analyse(
      on: try #require(Day("2026-03-01")), contents: ["politics", "party", "insulting-party", "cats"])
    #expect(findings.map(\.notation) == ["no measure a", "no agent b", "uncovered cats"])
    #expect(try find("a: permission publish", contents: ["politics", "cats"]) == [])
  }

  @Test(
    arguments: [
      ("warn, remove, block", nil),
      ("warn, warn", nil),
      ("remove, warn", "milder a 1"),
      ("warn, block, remove", "milder a 2"),
      ("remove, unknown, warn", "milder a 2"),
      ("block P3D, block P1M, block", nil),
      ("block P3D, block P2D", "milder a 1"),
      ("block, block P2D", "milder a 1"),
      ("block P30D, block P1M", nil),
      ("block P2M, block P30D", "milder a 1"),
      ("block PT2H, block PT90M", "milder a 1"),
    ] as [(String, String?)]) func laddersThatGetMilder(_ ladder: String, _ finding: String?) throws
  {
    #expect(try find("a: prohibition publish | then \(ladder) | by staff") == [finding].compactMap(\.self))
  }

  @Test(arguments: [
    ("a: permission publish | overrides a", ["cycle a"]),
    ("a: permission publish | overrides b\nb: prohibition publish | overrides a", ["cycle a > b"]),
    (
      "a: permission publish | overrides b\nb: prohibition publish | overrides c\nc: permission publish | yields-to b | overrides a",
      ["cycle a > b > c"]
    ),
    ("a: permission publish | overrides b, c\nb: prohibition publish | overrides c\nc: permission publish", []),
  ]) func precedenceInACircle(_ rules: String, _ cycles: [String]) throws {
    #expect(try find(rules).filter { $0.hasPrefix("cycle") } == cycles)
  }

  /// Nine pigeons in eight holes: no case satisfies it, and no search finds that out quickly.
  private static let pigeonholes: (facts: String, sits: String, alone: String) = {
    let (pigeons, holes) = (0..<9, 0..<8)
    let sits = pigeons.map { pigeon in "(" + holes.map { "p\(pigeon)-\($0)" }.joined(separator: " or ") + ")" }
    let alone = holes.flatMap { hole in
      pigeons.flatMap { one in (one + 1..<9).map { "not (p\(one)-\(hole) and p\($0)-\(hole))" } }
    }
    let facts = pigeons.flatMap { pigeon in holes.map { "p\(pigeon)-\($0)" } }
    return (facts.joined(separator: ", "), sits.joined(separator: " and "), alone.joined(separator: " and "))
  }()

  @Test func aQuestionThatIsTooHardIsGivenUp() throws {
    let (facts, sits, alone) = Self.pigeonholes
    let rules = """
      actors people
      actions publish
      facts \(facts)
      a: permission publish | when \(sits)
      b: prohibition publish | when \(alone)
      c: permission publish
      """
    let findings = try Notation(rules).set.analyse(on: try #require(Day("2026-03-01"))).map(\.notation)
    #expect(findings.contains("too complex a b"))
    #expect(findings.contains { $0.hasPrefix("conflict b c") })
    #expect(!findings.contains { $0.hasPrefix("conflict a b") })
  }

  @Test func anAnswerThatIsTooHardIsNotGuessed() throws {
    let (facts, sits, alone) = Self.pigeonholes
    let rules = "actors people\nactions publish\nfacts \(facts)\na: prohibition publish | when \(sits) and \(alone)"
    #expect(try Notation(rules).set.decide(Circumstances(notation: "people publish")).verdict == .undetermined)
  }
}
