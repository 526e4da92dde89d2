import Foundation
import LegalCitations
import Testing

/// Citations of the gold sets are found as well as `Tests/Citations/figures.tsv` says.
///
/// `UPDATE_GOLDEN=1` rewrites the figures. Every third sentence of the own set is held out: nobody looked at it while tuning.
@Suite struct CitationScoreTests {
  @Test func scoresHold() throws {
    let own = try GoldSet("own.tsv")
    let sets = [
      ("dev", try GoldSet("dev.tsv")), ("own tuned", own.filter { !$0.isMultiple(of: 3) }),
      ("own held out", own.filter { $0.isMultiple(of: 3) }),
      ("later", try GoldSet("later.tsv")),
    ]
    var table = "set\tsentences\tgroups\tpoints\twrong links\tfalse positives\n"
    var rows: [String] = []
    for (name, set) in sets {
      let score = Score(set)
      let points = String(format: "%.2f", score.points)
      table += "\(name)\t\(set.sentences.count)\t\(score.groups)\t\(points)\t\(score.wrongLinks)\t\(score.falsePositives)\n"
      print(score.mistakes.joined(separator: "\n"))
      rows.append("| \(set.sentences.count) | \(points) | \(score.groups) | \(score.wrongLinks) | \(score.falsePositives) |")
    }
    print(table)
    let page = try String(contentsOfFile: GoldSet.folder + "/../../docs/citations.md", encoding: .utf8)
    for row in rows { #expect(page.contains(row), "docs/citations.md shows other figures; these are right: \(row)") }
    let file = GoldSet.folder + "/figures.tsv"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Data(table.utf8).write(to: URL(fileURLWithPath: file)) }
    let committed = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
    for (row, line) in zip(committed, table.split(separator: "\n").map { $0.split(separator: "\t") }).dropFirst() {
      #expect(row[0] == line[0])
      #expect((Double(line[3]) ?? 0) >= (Double(row[3]) ?? .infinity), "points of \(row[0])")
      #expect((Int(line[4]) ?? .max) <= (Int(row[4]) ?? 0), "wrong links of \(row[0])")
    }
    #expect(committed.count == sets.count + 1)
  }

  @Test func quotationsAreCovered() throws {
    for rows in try GoldSet("dev.tsv").sentences where rows[0].kind != "none" {
      let bytes = Array(rows[0].input.utf8)
      let quotations = LegalCitations.find(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
      for row in rows { #expect(quotations.contains(row.quoted), "\(row.id): «\(row.quoted)»") }
    }
  }
}
