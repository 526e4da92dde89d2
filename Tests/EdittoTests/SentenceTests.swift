import EdittoEmit
import EdittoModel
import EdittoSyntax
import Testing

/// The tables of sentences have the same keys and holes in every language.
@Suite struct SentenceTests {
  @Test func everyLanguageOfTranslationsHasAnInterface() {
    #expect(Interface.languages.sorted() == Translation.languages.sorted())
  }

  @Test func languagesHaveTheSameKeys() {
    #expect(Language.italian.keys.subtracting(Language.english.keys).sorted() == [])
    #expect(Language.english.keys.subtracting(Language.italian.keys).sorted() == [])
  }

  @Test func languagesHaveTheSameHoles() {
    for key in Language.italian.keys {
      let italian = Self.holes(Language.italian.sentence(key) ?? "")
      let english = Self.holes(Language.english.sentence(key) ?? "")
      #expect(italian == english || key == "key-missing", "\(key)")
    }
  }

  @Test func everyCodeHasASentence() {
    for code in Code.all { #expect(Language.italian.sentence(code.name) != nil, "\(code.name)") }
  }

  @Test func sentencesEndWithoutFullStop() {
    for code in Code.all {
      for language in Language.allCases { #expect(language.sentence(code.name)?.hasSuffix(".") != true, "\(code.name)") }
    }
  }

  private static func holes(_ sentence: String) -> Set<Substring> {
    Set(
      sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { $0.split(separator: "}").first })
  }
}
