import EdittoRules
import Testing

/// Cases and their answers, as text.
@Suite struct DecisionTests {
  static let vocabulary = """
    actors people, users < people, staff < people
    actions publish, photograph < publish, answer, ignore
    contents politics, party < politics, insults, patients
    measures warn 1, remove 2, block 3, ban 3
    facts authorised, urgent, repeated 0..9 = 0, phase ordinary/election = ordinary, since date
    channels facebook, old closed 2026-02-01

    """

  private func decide(_ rules: String, _ circumstances: String) throws -> String {
    try Notation(Self.vocabulary + rules).set.decide(Circumstances(notation: circumstances)).notation
  }

  @Test(arguments: [
    ("users publish party", "prohibited by r"),
    ("users photograph party", "prohibited by r"),
    ("users publish politics", "prohibited by r"),
    ("people publish politics", "unregulated"),
    ("users answer politics", "unregulated"),
    ("users publish insults", "unregulated"),
    ("users publish unknown", "unregulated"),
    ("users publish", "unregulated"),
  ]) func aRuleCoversNarrowerTerms(_ circumstances: String, _ answer: String) throws {
    #expect(try decide("r: prohibition publish | who users | what politics", circumstances) == answer)
  }

  @Test func aRuleOnANarrowTermDoesNotCoverBroaderOnes() throws {
    #expect(try decide("r: prohibition photograph | what party", "users publish party") == "unregulated")
    #expect(try decide("r: prohibition photograph | what party", "users photograph politics") == "unregulated")
  }

  @Test(arguments: ["users publish", "users publish insults", "users publish unknown"])
  func aRuleAboutAnythingNeedsNoContent(_ circumstances: String) throws {
    #expect(try decide("r: permission publish", circumstances) == "permitted by r")
  }

  @Test(arguments: [
    ("all", "users publish", "permitted by r"),
    ("all", "users publish @facebook", "permitted by r"),
    ("all", "users publish @elsewhere", "permitted by r"),
    ("all", "users publish @old 2026-01-31", "permitted by r"),
    ("all", "users publish @old 2026-02-01", "unregulated"),
    ("facebook", "users publish", "unregulated"),
    ("facebook", "users publish @facebook", "permitted by r"),
    ("facebook", "users publish @old", "unregulated"),
    ("old", "users publish @old 2026-02-01", "permitted by r"),
  ]) func whereARuleApplies(_ place: String, _ circumstances: String, _ answer: String) throws {
    #expect(try decide("r: permission publish" + (place == "all" ? "" : " | where \(place)"), circumstances) == answer)
  }

  @Test(arguments: [
    ("2025-12-31", "unregulated"), ("2026-01-01", "permitted by r"), ("2026-12-31", "permitted by r"),
    ("2027-01-01", "unregulated"),
  ]) func aRuleAppliesWhileItsProvisionIsInForce(_ day: String, _ answer: String) throws {
    #expect(try decide("r: permission publish | in-force 2026-01-01..2027-01-01", "users publish \(day)") == answer)
  }

  @Test(arguments: [
    ("authorised", "authorised=true", "prohibited by r"),
    ("authorised", "authorised=false", "unregulated"),
    ("authorised", "", "undetermined | pending r | missing authorised"),
    ("authorised", "authorised=perhaps", "undetermined | pending r | missing authorised"),
    ("authorised and phase == election", "", "unregulated"),
    ("authorised or phase == ordinary", "", "prohibited by r"),
    ("authorised or not authorised", "", "prohibited by r"),
    ("authorised and urgent or not authorised and urgent", "", "undetermined | pending r | missing urgent"),
    ("phase == election", "phase=election", "prohibited by r"),
    ("phase in [ordinary, election]", "", "prohibited by r"),
    ("repeated >= 2", "", "unregulated"),
    ("repeated >= 2", "repeated=2", "prohibited by r"),
    ("repeated > 2", "repeated=2", "unregulated"),
    ("repeated >= 0", "repeated=100", "prohibited by r"),
    ("since < 2026-01-02", "since=2026-01-01", "prohibited by r"),
    ("since < 2026-01-02", "since=2026-01-02", "unregulated"),
  ]) func aConditionHoldsOrNotOrDependsOnWhatIsMissing(_ when: String, _ facts: String, _ answer: String) throws {
    #expect(try decide("r: prohibition publish | when \(when)", "users publish \(facts)") == answer)
  }

  @Test(arguments: [
    ("", "undetermined | pending r | missing authorised"),
    ("authorised=true", "unregulated"),
    ("authorised=false", "prohibited by r"),
    ("authorised=false phase=election", "unregulated"),
  ]) func noneOfTheExceptionsMayHold(_ facts: String, _ answer: String) throws {
    let rule = "r: prohibition publish | unless authorised | unless phase == election"
    #expect(try decide(rule, "users publish \(facts)") == answer)
  }

  @Test(arguments: [
    ("users publish party", "permitted by may | lifted no < may"),
    ("users publish politics", "prohibited by no"),
    ("users publish party+insults", "prohibited by no | lifted no < may"),
    ("users publish party+party", "permitted by may | lifted no < may"),
  ]) func aRuleIsLiftedOnTheSameContentOnly(_ circumstances: String, _ answer: String) throws {
    for precedence in [
      "may: permission publish | what party | overrides no\nno: prohibition publish",
      "may: permission publish | what party\nno: prohibition publish | yields-to may",
    ] {
      #expect(try decide(precedence, circumstances) == answer)
    }
  }

  @Test(arguments: [
    ("", "undetermined | pending may, no | missing authorised"),
    ("authorised=true", "permitted by may | lifted no < may"),
    ("authorised=false", "prohibited by no"),
  ]) func anOverriderThatPerhapsAppliesLeavesTheAnswerOpen(_ facts: String, _ answer: String) throws {
    let rules = "may: permission publish | when authorised | overrides no\nno: prohibition publish"
    #expect(try decide(rules, "users publish \(facts)") == answer)
  }

  @Test func aSecondProhibitionClosesWhatAnOverriderLeavesOpen() throws {
    let rules = """
      may: permission publish | when authorised | overrides no
      no: prohibition publish
      never: prohibition publish | when authorised or urgent
      """
    #expect(try decide(rules, "users publish") == "prohibited | pending no, never | missing authorised, urgent")
    #expect(try decide(rules, "users publish urgent=true") == "prohibited by never | pending no | missing authorised")
  }

  @Test func aLiftedRuleStillLifts() throws {
    let rules = """
      a: prohibition publish | overrides b
      b: permission publish | overrides c
      c: prohibition publish
      """
    #expect(try decide(rules, "users publish") == "prohibited by a | lifted b < a, c < b")
  }

  @Test(arguments: [
    ("users answer insults", "obliged by must"),
    ("users answer politics+insults", "obliged by must"),
    ("users answer politics", "permitted by may"),
    ("users answer insults+patients", "prohibited by no"),
    ("users answer patients", "prohibited by no"),
    ("users ignore patients", "unregulated"),
  ]) func contentsAreDecidedOneByOneAndJoined(_ circumstances: String, _ answer: String) throws {
    let rules = """
      must: obligation answer | what insults
      may: permission answer | what politics
      no: prohibition answer | what patients
      """
    #expect(try decide(rules, circumstances) == answer)
  }

  @Test func anObligationBesideAPossibleProhibitionIsOpen() throws {
    let rules = "must: obligation answer\nno: prohibition answer | when urgent"
    #expect(try decide(rules, "users answer") == "undetermined | pending must, no | missing urgent")
  }

  @Test func aPermissionThatPerhapsAppliesIsNotGuessed() throws {
    #expect(try decide("r: permission publish | when urgent", "users publish") == "undetermined | pending r | missing urgent")
    let rules = "r: permission publish | when urgent\ns: permission publish | when not urgent"
    #expect(try decide(rules, "users publish") == "permitted | pending r, s | missing urgent")
  }

  @Test(arguments: [
    ("", "warn"), ("repeated=0", "warn"), ("repeated=1", "remove P3D"), ("repeated=2", "remove"), ("repeated=9", "remove"),
  ]) func theLadderIsClimbedByRepetition(_ facts: String, _ measure: String) throws {
    let rule = "r: prohibition publish | then warn, remove P3D, remove | may | by staff"
    #expect(try decide(rule, "users publish \(facts)") == "prohibited by r | then \(measure) may staff <r>")
  }

  @Test func aStepThatIsNotKnownIsMissing() throws {
    let vocabulary = "actors users\nactions publish\nmeasures warn 1, remove 2\nfacts repeated 0..9\n"
    func decide(_ rules: String, _ facts: String) throws -> String {
      try Notation(vocabulary + rules).set.decide(Circumstances(notation: "users publish \(facts)")).notation
    }
    let ladder = "r: prohibition publish | then warn, remove"
    #expect(try decide(ladder, "") == "prohibited by r | missing repeated")
    #expect(try decide(ladder, "repeated=1") == "prohibited by r | then remove <r>")
    #expect(try decide("r: prohibition publish | then warn, warn", "") == "prohibited by r | then warn <r>")
    #expect(try decide("r: prohibition publish | then remove", "") == "prohibited by r | then remove <r>")
  }

  @Test func repetitionThatNobodyDeclaresIsNotKnownEither() throws {
    let rules = "actors users\nactions publish\nr: prohibition publish | then warn, remove"
    #expect(
      try Notation(rules).set.decide(Circumstances(notation: "users publish")).notation == "prohibited by r | missing repeated")
    #expect(
      try Notation(rules).set.decide(Circumstances(notation: "users publish repeated=7")).notation
        == "prohibited by r | then remove <r>")
  }

  @Test func measuresAreOrderedBySeverityThenID() throws {
    let rules = """
      a: prohibition publish | then block | by staff
      b: prohibition publish | then ban
      c: prohibition publish | then warn P1D
      d: prohibition publish | then block P2D
      e: permission answer | then warn
      """
    #expect(
      try decide(rules, "users publish")
        == "prohibited by a, b, c, d | then warn P1D <c>, ban <b>, block staff <a>, block P2D <d>")
  }

  @Test func whatFollowsAnObligationIsListedApart() throws {
    let rules = "must: obligation answer | then warn, block\nmay: permission answer | then remove"
    #expect(try decide(rules, "users answer repeated=3") == "obliged by must | otherwise block <must>")
  }

  @Test func pointsThatMatchAreNamed() throws {
    let rules = """
      no: prohibition publish | what a=politics, b=insults, b=patients, c=party
      may: permission publish | what insults | overrides no
      """
    #expect(try decide(rules, "users publish party") == "prohibited by no(a,c)")
    #expect(try decide(rules, "users publish patients+politics") == "prohibited by no(a,b)")
    #expect(try decide(rules, "users publish insults+politics") == "prohibited by no(a) | lifted no < may")
  }

  @Test func anExampleHappensOnItsDateOrElseToday() throws {
    let today = try #require(Day("2026-03-01"))
    func day(_ date: String?) -> String {
      let example = Case(
        who: "users", action: "publish", what: [], channel: nil, facts: [:], date: date, expect: .permitted, because: nil,
        then: nil)
      return "\(Circumstances(example, on: today).date)"
    }
    #expect(day(nil) == "2026-03-01")
    #expect(day("2024-02-29") == "2024-02-29")
  }
}
