import EdittoModel
import Foundation
import Testing

@testable import editto

/// Which commi have a rule is for those who maintain them: the internal edition says it, the public one does not.
@Suite struct CoveragePictureTests {
  private static let text = """
    ---
    documento: sezione
    titolo: Policy esterna
    destinatari: utenti
    non-normative: { art_1__para_2: È una premessa. }
    ---

    ## Art. 1 – Comportamento

    1. È vietato pubblicare:

       - a) insulti.

       ```regola
       id: no-insults
       divieto: pubblicare
       cosa: { a: insulti }
       misure: [avviso, rimozione]
       a-cura-di: redazione social
       ```

    2. È vietato a tutti stupirsi.
    3. Altro.
    4. (abrogato)

    ## Art. 2 – Entrata in vigore

    1. Il testo è in vigore.
    """

  @Test func onlyTheInternalEditionSaysWhichCommiHaveARule() throws {
    let laboratory = try Laboratory(["comune/social/10-testo.md": Array(Self.text.utf8)])
    defer { laboratory.remove() }
    let summary = try #require(laboratory.artifacts(.internal)["comune/social/summary.html"])
    let page = String(decoding: summary, as: UTF8.self)
    #expect(page.contains("Commi con una regola: 1 su 4. Dichiarati senza contenuto normativo: 1."))
    #expect(
      page.components(separatedBy: "class=\"rule-").dropFirst().map { String($0.prefix { $0 != "\"" }) } == [
        "there", "excused", "none", "none",
      ])
    #expect(
      page.contains("<a class=\"internal\" href=\"index.html#art_2\">art. 2</a></dt><dd>Commi con una regola: 0 su 1.</dd>"))
    let published = try #require(laboratory.artifacts(.public)["comune/social/summary.html"])
    #expect(!String(decoding: published, as: UTF8.self).contains("coverage"))
  }
}
