import Foundation
import Testing

@testable import EdittoSyntax

/// What QR codes are made of; that others read them is `Tests/qr.py`'s to say.
@Suite struct QRCodeTests {
  /// Texts of every length, of letters that addresses have and of others.
  private static let texts = [1...300, 301...1125].flatMap { lengths in
    stride(from: lengths.lowerBound, through: lengths.upperBound, by: lengths.upperBound > 300 ? 11 : 1).map { length in
      let address = "https://policy.example.it/ente/policy/#art_\(length)-"
      let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=% ".utf8)
      var bytes = Array(address.utf8.prefix(length))
      while bytes.count < length { bytes.append(letters[(bytes.count * 7 + length * 13) % letters.count]) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func theyAreWrittenForAnotherReader() throws {
    guard let folder = ProcessInfo.processInfo.environment["QR_FOLDER"] else { return }
    var lines = ""
    for text in Self.texts + [1_126, 5_000].map({ String(repeating: "x", count: $0) }) + ["è – «città» 😀"] {
      let code = QRCode(text)
      let rows = code.map { code in code.rows.map { String($0, radix: 16) }.joined(separator: ",") } ?? ""
      lines += "\(code?.size ?? 0)\t\(rows)\t\(text)\n"
    }
    try Data(lines.utf8).write(to: URL(filePath: folder + "/codes.tsv"))
  }

  @Test(arguments: [(14, 21), (15, 25), (26, 25), (180, 53), (181, 57), (1_125, 125)])
  func theSmallestSymbolIsTaken(_ length: Int, _ size: Int) throws {
    #expect(try #require(QRCode(String(repeating: "x", count: length))).size == size)
  }

  @Test func whatDoesNotFitHasNone() {
    #expect(QRCode(String(repeating: "x", count: 1_125)) != nil)
    #expect(QRCode(String(repeating: "x", count: 1_126)) == nil)
  }

  /// The points of rows, module by module.
  private static func plainPenalty(_ rows: [UInt128]) -> Int {
    let size = rows.count
    let modules = rows.map { row in (0..<size).map { row >> $0 & 1 == 1 } }
    let columns = (0..<size).map { x in modules.map { $0[x] } }
    var points = 0
    for line in modules + columns {
      let runs = line.split { !$0 } + line.split(whereSeparator: \.self)
      for run in runs where run.count > 4 { points += run.count - 2 }
      let light = Array(repeating: false, count: 4)
      let framed = light + line + light
      for start in 0..<(size - 6) where Array(line[start..<start + 7]) == [true, false, true, true, true, false, true] {
        if Array(framed[start..<start + 4]) == light || Array(framed[start + 11..<start + 15]) == light { points += 40 }
      }
    }
    for y in 0..<size - 1 {
      for x in 0..<size - 1 where Set([modules[y][x], modules[y][x + 1], modules[y + 1][x], modules[y + 1][x + 1]]).count == 1 {
        points += 3
      }
    }
    let dark = modules.joined().count { $0 }
    return points + 10 * Int(abs(Double(dark) / Double(size * size) - 0.5) / 0.05)
  }

  @Test(arguments: [21, 25, 57, 61, 125])
  func wholeRowsAreJudgedAsModulesWouldBe(_ size: Int) {
    var generator = SystemRandomNumberGenerator()
    for density in 1...3 {
      // Few changes of colour give long runs.
      var rows = (0..<size).map { _ in UInt128.random(in: 0...(.max), using: &generator) }
      if density > 1 { rows = rows.map { $0 & $0 << 1 } }
      if density > 2 { for y in 1..<size where y % 3 > 0 { rows[y] = rows[y - 1] } }
      rows = rows.map { $0 & QRMask.line(size) }
      #expect(QRMask.penalty(of: rows) == Self.plainPenalty(rows))
    }
    let code = QRCode("https://policy.example.it/")?.rows ?? []
    #expect(QRMask.penalty(of: code) == Self.plainPenalty(code))
  }
}
