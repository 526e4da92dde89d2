import Foundation
import LegalCitations

/// Sentences with the citations that a person finds in them, from a file of `Tests/Citations`.
struct GoldSet {
  /// A citation that should be found; the kind is «none» in a sentence without citations.
  struct Row {
    let id: String
    let input: String
    let quoted: String
    let kind: String
    let urn: String
    let celex: String
    let eli: String
    let partition: String
    let note: String
  }

  let rows: [Row]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Citations").path

  init(_ file: String) throws {
    rows = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(
        id: cells[0], input: cells[1], quoted: cells[2], kind: cells[3], urn: cells[4], celex: cells[5], eli: cells[6],
        partition: cells[7], note: cells[8])
    }
  }

  /// The sentences with numbers for which something holds.
  func filter(_ isIncluded: (Int) -> Bool) -> GoldSet { GoldSet(rows: rows.filter { isIncluded(Int($0.id.dropFirst()) ?? 0) }) }

  private init(rows: [Row]) { self.rows = rows }

  /// The sentences, each with its rows.
  var sentences: [[Row]] {
    var sentences: [[Row]] = []
    for row in rows {
      if sentences.last?.first?.id == row.id { sentences[sentences.count - 1].append(row) } else { sentences.append([row]) }
    }
    return sentences
  }
}
