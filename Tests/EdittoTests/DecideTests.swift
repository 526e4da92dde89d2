import EdittoSyntax
import Testing

@testable import editto

/// What `editto decide` answers about the sample policy.
@Suite struct DecideTests {
  private func decide(_ json: String, _ language: Language = .italian, asJSON: Bool = false) throws -> String {
    let laboratory = try Laboratory([:])
    defer { laboratory.remove() }
    return try laboratory.decide(json, language, asJSON: asJSON)
  }

  @Test func theAnswerCanBePastedIntoAReply() throws {
    let answer = try decide(#"{"chi": "utenti", "azione": "pubblicare", "cosa": "insulti", "fatti": {"recidiva": 1}}"#)
    #expect(
      answer == """
        Esito: vietato

        Il caso: pubblicare «insulti», da parte di utenti (recidiva: 1)

        art. 2, comma 1, lettera a) – Regolamento dei canali social
          «È vietato pubblicare: a) insulti; b) dati personali di altri.»
          Si applica perché vieta a utenti di pubblicare: insulti
          https://policy.example.it/comune/social/#art_2__para_1

        Segue: rimozione, a cura di redazione social (forbidden-content)

        """)
  }

  @Test func theAnswerIsDataToo() throws {
    let answer = try decide(#"{"who": "users", "action": "publish", "what": ["insults"], "where": "facebook"}"#, asJSON: true)
    #expect(
      answer == """
        {
          "verdict": "prohibited",
          "rules": [
            {
              "id": "forbidden-content",
              "eId": "art_2__para_1",
              "provision": "art. 2, comma 1",
              "points": ["a"],
              "text": "È vietato pubblicare: a) insulti; b) dati personali di altri.",
              "permalink": "https://policy.example.it/comune/social/#art_2__para_1",
              "basis": []
            }
          ],
          "measures": [
            {
              "measure": "warn",
              "duration": null,
              "apply": "must",
              "by": ["social-team"],
              "rule": "forbidden-content"
            }
          ],
          "otherwise": [],
          "lifted": [],
          "pending": [],
          "missing": []
        }

        """)
  }

  @Test(arguments: [
    (#"{"who": "users", "action": "publish"}"#, "Answer: unregulated"),
    (#"{"who": "users", "action": "publish", "what": null, "date": "2024-12-31"}"#, "Answer: unregulated"),
    (#"{"who": "users", "action": "publish", "what": "insults", "date": "2024-12-31"}"#, "Answer: unregulated"),
    (#"{"who": "users", "action": "publish", "what": "\u0049NSULTI", "expect": "permitted"}"#, "Answer: prohibited"),
  ]) func verdictsAreThoseOfTheRules(_ json: String, _ line: String) throws {
    #expect(try decide(json, .english).hasPrefix(line + "\n"))
  }

  @Test func theAnswerSaysThatThePolicyIsNotInForce() throws {
    let case_ = #"{"who": "users", "action": "publish", "what": "insults", "date": "2024-12-31"}"#
    #expect(try decide(case_, .english).hasPrefix("Answer: unregulated\nThe policy is not yet in force on that day\n"))
    let path = "comune/social/policy.md"
    let draft = try Laboratory([path: FileSystem.read(GoldenTests.folder + "/values/policy-draft/input/" + path)])
    defer { draft.remove() }
    #expect(try draft.decide(case_).hasPrefix("Esito: vietato\nLa policy è una bozza che nessuno ha adottato"))
    #expect(try draft.decide(case_, asJSON: true).contains("\"status\": \"draft\""))
  }

  @Test(arguments: [
    ("{", "1:2: error[json-syntax]: the text breaks off halfway"),
    ("[]", "1:1: error[front-matter-syntax]"),
    ("null", "1:1: error[front-matter-syntax]"),
    (#"{"who": "users", "action": "publish", "what": [null]}"#, "1:48: error[term-unknown]"),
    (#"{"who": "users",}"#, "1:17: error[json-syntax]: JSON needs the name of an entry"),
    (#"{who: "users"}"#, "1:2: error[json-syntax]: JSON needs the name of an entry"),
    (#"{"who" "users"}"#, "1:8: error[json-syntax]: JSON needs “:”"),
    (#"{"who": users}"#, "1:9: error[json-syntax]: JSON needs a value"),
    (#"{"who": 01}"#, "1:9: error[json-syntax]: JSON needs a value"),
    (#"{"who": "users" "action": "publish"}"#, "1:17: error[json-syntax]: JSON needs a comma"),
    (#"{"who": "users"#, "1:9: error[json-syntax]: the text in quotes is not closed"),
    (#"{"who": "\x"}"#, "1:10: error[json-syntax]: “\\x” is no sequence"),
    (#"{"who": "\ud800"}"#, "1:10: error[json-syntax]"),
    (#"{"who": "users"} {}"#, "1:18: error[json-syntax]: more text follows"),
    (String(repeating: "[", count: 100_000), "1:13: error[json-syntax]: too many brackets"),
    (#"{"who": "users"}"#, "error[key-missing]"),
    (#"{"who": "user", "action": "publish"}"#, "error[term-unknown]: the vocabulary does not have an actor “user”"),
    (#"{"who": "users", "action": "publish", "fact": {}}"#, "error[key-unknown]"),
    (#"{"who": "users", "action": "publish", "facts": {"repeated": 101}}"#, "error[fact-value]"),
    (#"{"who": "users", "action": "publish", "date": "2026-02-30"}"#, "error[date-invalid]"),
  ]) func mistakesAreShownWithTheirPlace(_ json: String, _ finding: String) throws {
    let printed = try decide(json, .english)
    #expect(printed.contains(finding), "\(printed)")
  }

  @Test func aLineWithoutOptionsIsNoEmptyFile() {
    var asked = AskedCase()
    _ = asked.typed([], facts: [], at: "line")
    #expect(asked.findings.isEmpty)
  }

  @Test func optionsAreReadLikeTheMembersOfACase() throws {
    var asked = AskedCase()
    let node = asked.typed(
      [("who", "users"), ("what", "insults"), ("what", "personal-data"), ("where", "facebook")],
      facts: [("repeated", "2"), ("anonymous", "no")], at: "line")
    #expect(node.entries.map(\.key) == ["who", "where", "what", "facts"])
    let source = try #require(node.entries.first).keySpan
    #expect(asked.findings.isEmpty && source.start == 2)
  }
}
