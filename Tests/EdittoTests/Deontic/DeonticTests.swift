import EdittoCheck
import Foundation
import Testing

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
    let committed = DeonticFigures(table: try String(contentsOfFile: file, encoding: .utf8))
    for part in DeonticFigures.parts {
      for row in DeonticFigures.rows {
        #expect(figures[part, row].precision >= committed[part, row].precision, "precision of \(part), \(row)")
        #expect(figures[part, row].recall >= committed[part, row].recall, "recall of \(part), \(row)")
        #expect(committed[part, row].labelled > 0, "\(part), \(row) is not committed")
      }
    }
  }
}
