import EdittoModel
import EdittoSyntax
import Testing

@testable import editto

/// What `editto confirm` keeps of the sample's rules, and what follows from a change of the text.
@Suite struct ConfirmTests {
  private func confirmation(_ laboratory: Laboratory) throws -> PolicyConfirmation {
    let body = try Compilation(laboratory.workspace, on: Laboratory.date).body("comune").body
    return PolicyConfirmation(try #require(body.policies.first), of: body)
  }

  private func text(_ words: String, id: String = "no-insults") -> [UInt8] {
    Array(
      """
      ---
      documento: sezione
      numero: 1
      titolo: Prova
      destinatari: utenti
      ---

      ## Art. 1 – Insulti

      1. \(words)

         ```regola
         id: \(id)
         divieto: pubblicare
         cosa: insulti
         misure: [rimozione]
         a-cura-di: redazione social
         ```

      """.utf8)
  }

  /// The findings after the text was confirmed and then changed.
  private func findings(_ before: String, _ after: String, id: String = "no-insults") async throws -> [String] {
    let laboratory = try Laboratory(["comune/social/10-testo.md": text(before)])
    defer { laboratory.remove() }
    var confirmation = try confirmation(laboratory)
    #expect(confirmation.confirm([]) == 1)
    try laboratory.write([confirmation.path: confirmation.lock.bytes])
    #expect(try await laboratory.findings().isEmpty)
    try laboratory.write(["policies/comune/social/10-testo.md": text(after, id: id)])
    return try await laboratory.findings().map(\.diagnostic.code.name)
  }

  @Test(arguments: [
    ("È vietato pubblicare insulti.", "È vietato scrivere insulti.", ["rule-stale"]),
    ("È vietato pubblicare insulti.", "È vietato\n   pubblicare  insulti.", []),
    ("È vietato pubblicare insulti.", "È vietato pubblicare **insulti**.", []),
    ("È vietato pubblicare [insulti](term:insults).", "È vietato pubblicare insulti.", ["rule-stale"]),
  ]) func aChangeOfTheWordsIsSeen(_ before: String, _ after: String, _ codes: [String]) async throws {
    #expect(try await findings(before, after) == codes)
  }

  @Test func aRuleThatLeavesTheTextIsMissed() async throws {
    let words = "È vietato pubblicare insulti."
    #expect(try await findings(words, words, id: "other").sorted() == ["rule-lost", "rule-stale"])
  }

  @Test func whatIsNamedIsConfirmedOrForgotten() throws {
    let laboratory = try Laboratory(["comune/social/rules.lock": Array(("gone " + String(repeating: "0", count: 64) + "\n").utf8)]
    )
    defer { laboratory.remove() }
    var confirmation = try confirmation(laboratory)
    #expect(confirmation.names == ["forbidden-content"])
    #expect(confirmation.knows("gone") && !confirmation.knows("never"))
    #expect(confirmation.confirm(["never"]) == 0)
    #expect(confirmation.confirm(["gone"]) == 1)
    #expect(confirmation.lock.digests.isEmpty)
    #expect(confirmation.confirm([]) == 1)
    #expect(confirmation.confirm([]) == 0)
  }

  @Test func aTranslationIsConfirmedProvisionByProvision() async throws {
    let file = "comune/social/10-testo.en.md"
    let laboratory = try Laboratory([file: Array("---\nkind: translation\ntitle: Text\n---\n\n".utf8)])
    defer { laboratory.remove() }
    let body = try Compilation(laboratory.workspace, on: Laboratory.date).body("comune").body
    let policy = try #require(body.policies.first)
    let original = try #require(body.translatable(in: policy).first { $0.name == "10-testo.md" })
    #expect(original.title == "Policy esterna" && original.text.contains("b) dati personali di altri."))
    #expect(!original.text.contains("```"))
    try laboratory.write(["policies/" + file: Array(Starter.translation(original).utf8)])
    #expect(try await laboratory.findings().map(\.diagnostic.code.name) == ["translation-stale"])
    #expect(PolicyConfirmation(policy, of: body, translatedInto: "de") == nil)
    let translated = try Compilation(laboratory.workspace, on: Laboratory.date).body("comune").body
    var confirmation = try #require(PolicyConfirmation(translated.policies[0], of: translated, translatedInto: "en"))
    #expect(confirmation.names == ["art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_1", "sec_1"])
    #expect(confirmation.confirm(["art_1"]) == 1 && confirmation.confirm([]) == 5 && confirmation.confirm([]) == 0)
    try laboratory.write([confirmation.path: confirmation.lock.bytes])
    #expect(try await laboratory.findings().isEmpty)
  }
}
