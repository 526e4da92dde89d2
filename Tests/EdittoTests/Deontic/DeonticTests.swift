import EdittoCheck
import EdittoModel
import Foundation
import Testing

@testable import editto

/// The deontic force of sentences is recognised as often as `Tests/Deontic/figures.tsv` says, and any bytes are read.
///
/// `UPDATE_GOLDEN=1` rewrites the figures.
@Suite struct DeonticTests {
  static let folder = Laboratory.repository + "/Tests/Deontic"

  static func sentences() throws -> [LabelledSentence] {
    let rows = try String(contentsOfFile: folder + "/sentences.tsv", encoding: .utf8).split(separator: "\n").dropFirst()
    let sentences = rows.compactMap(LabelledSentence.init)
    #expect(sentences.count == rows.count, "a row cannot be read")
    return sentences
  }

  @Test func figuresHold() throws {
    let figures = DeonticFigures(try Self.sentences())
    print(figures.table + figures.mistakes.joined(separator: "\n"))
    let file = Self.folder + "/figures.tsv"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(figures.table.utf8).write(to: URL(fileURLWithPath: file))
    }
    let page = try String(contentsOfFile: Laboratory.repository + "/docs/deontic.md", encoding: .utf8)
    let isShown = page.contains(figures.markdown)
    #expect(isShown, "docs/deontic.md shows other figures; these are right:\n\(figures.markdown)")
    let committed = DeonticFigures(table: try String(contentsOfFile: file, encoding: .utf8))
    for part in DeonticFigures.parts {
      for row in DeonticFigures.rows {
        #expect(figures[part, row].precision >= committed[part, row].precision, "precision of \(part), \(row)")
        #expect(figures[part, row].recall >= committed[part, row].recall, "recall of \(part), \(row)")
        #expect(committed[part, row].labelled > 0, "\(part), \(row) is not committed")
      }
    }
  }

  @Test func theWordsOfThePoliciesHaveTheForceOfTheirRules() throws {
    let compilation = try Compilation(Workspace.find([Laboratory.repository]), on: Laboratory.date)
    var rules = DeonticFigure()
    for id in compilation.ids {
      let body = compilation.body(id).body
      for policy in body.policies {
        let read = PolicyForces(body, policy)
        rules.labelled += read.rules.labelled
        rules.right += read.rules.right
        print("\(id): \(read.rules.right) of \(read.rules.labelled) rules have words of their force")
        for text in read.differing { print("  differs: \(text)") }
        for text in read.unformalised { print("  without a rule: \(text)") }
      }
    }
    #expect(rules.recall >= 0.9)
  }

  @Test func introductionsGovernTheFirstSentenceOfAPoint() {
    let introduction = DeonticText(Array("Gli utenti non possono:".utf8)[...])
    let point = DeonticText(
      Array("usare il logo. La tabella ne mostra le versioni.".utf8)[...], governedBy: introduction.governing)
    #expect(point.sentences.map(\.forces) == [[.prohibition], []])
    let own = DeonticText(Array("chi lo desidera può usare un soprannome;".utf8)[...], governedBy: introduction.governing)
    #expect(own.sentences.map(\.forces) == [[.permission]])
  }

  @Test(arguments: [
    ("Di norma non è più consentito usarlo.", "non è più consentito"), ("Il dipendente, invece, è tenuto a farlo.", "è tenuto"),
    ("Non si può usare.", "Non si può usare"), ("E' vietato.", "E' vietato"),
    ("Oggi è fatto divieto di usarlo.", "è fatto divieto"),
  ])
  func expressionsCoverTheirWords(_ text: String, _ words: String) {
    let bytes = Array("§ \(text)".utf8).dropFirst(2)
    let expressions = DeonticText(bytes).sentences.flatMap(\.expressions)
    #expect(expressions.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [words])
  }

  @Test(arguments: [
    "è vietato", "È vietato", "E' vietato", "E’ vietato", "É VIETATO", "e\u{300} vietato", "E\u{301} vietato", "è\r\nvietato",
    "è\u{A0}vietato",
  ])
  func spellingsAreOne(_ text: String) {
    #expect(DeonticText(Array("Qui \(text) fumare.".utf8)[...]).sentences.map(\.forces) == [[.prohibition]])
  }

  @Test(arguments: [
    "L'art. 5 e il D.Lgs. n. 33 del 2013 restano fermi. È vietato fumare.", "Chiuso!\n\nÈ vietato fumare", "Chi? Tutti.",
    "Alle ore 12.30 si chiude. Poi si apre.", "Scrive «Basta. Non rispondo.» e se ne va. Torna.",
  ])
  func thereAreTwoSentences(_ text: String) {
    #expect(DeonticText(Array(text.utf8)[...]).sentences.count == 2)
  }

  @Test(arguments: 0..<200) func anyBytesAreRead(_ seed: Int) {
    let pieces: [[UInt8]] =
      [
        "è ", "non ", "può ", "vietato", "sono rimossi", " che ", " se ", ",", ". ", ": ", "«", "»", "(", ")", "\"", "'", "’",
        "\r\n\r\n",
        "e\u{300}", " in ogni caso ", "deve", "chi lo ", "saranno ", "l'ufficio risponderà",
      ].map { Array($0.utf8) } + [[0xC3], [0xCC], [0xCC, 0x80], [0xE2, 0x80], [0xFF], [0x00], [0x80]]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var bytes: [UInt8] = [0x20, 0x20]
    for _ in 0..<300 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      bytes += pieces[Int(state % UInt64(pieces.count))]
    }
    let slice = bytes.dropFirst(2)
    var end = slice.startIndex
    for sentence in DeonticText(slice).sentences {
      #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= slice.endIndex)
      end = sentence.range.lowerBound
      for expression in sentence.expressions {
        #expect(expression.range.lowerBound >= end && expression.range.upperBound <= sentence.range.upperBound)
        end = expression.range.upperBound
      }
      end = sentence.range.upperBound
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "«", "(", "può ", "non ", "che ", "che, ", "è, ", ". ", "\n", " ", "l'ufficio risponderà ", "non può, in ogni caso, ", "a",
    ])
  func longTextsAreReadInLinearTime(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 40_000).utf8)
    #expect(DeonticText(bytes[...]).sentences.count <= bytes.count)
  }
}
