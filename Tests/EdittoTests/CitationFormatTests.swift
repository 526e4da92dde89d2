import LegalCitations
import Testing

@testable import editto

/// What `editto cite` prints.
@Suite struct CitationFormatTests {
  private func rendered(_ text: String, _ format: CitationFormat) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: format.render(LegalCitations.find(in: bytes), in: bytes), as: UTF8.self)
  }

  @Test func rowsHoldOneTarget() {
    let address = "https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX:32016R0679"
    #expect(
      rendered("artt. 13\ne 14 del GDPR", .text) == """
        0\t22\teu\t32016R0679\tart=13\t\(address)#art_13\tartt. 13 e 14 del GDPR
        0\t22\teu\t32016R0679\tart=14\t\(address)#art_14\tartt. 13 e 14 del GDPR

        """)
  }

  @Test func cellsAreQuoted() {
    #expect(
      rendered("al comma 1, lett. a)", .csv)
        == "start,end,kind,identifier,partition,address,text\r\n3,20,internal,,com=1;let=a,,\"comma 1, lett. a)\"\r\n")
  }

  @Test func nothingFoundIsAnEmptyArray() {
    #expect(rendered("Nessuna norma.", .json) == "[]\n")
    #expect(rendered("art. 3", .json).contains("\"partition\": {\n      \"art\": \"3\"\n    }"))
  }

  @Test func addressesAskForTheTextOfADay() throws {
    let bytes = Array("art. 9 della L. 28/2000 e art. 13 del GDPR".utf8)
    let day = try #require(ActDate("2024-01-31"))
    #expect(
      String(decoding: CitationFormat.text.render(LegalCitations.find(in: bytes), in: bytes, on: day), as: UTF8.self) == """
        0\t23\tstate\turn:nir:stato:legge:2000-02-22;28~art9!vig=2024-01-31\tart=9\t\
        https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-02-22;28~art9!vig=2024-01-31\tart. 9 della L. 28/2000
        26\t42\teu\t32016R0679\tart=13\thttps://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX:32016R0679#art_13\tart. 13 del GDPR

        """)
  }
}
