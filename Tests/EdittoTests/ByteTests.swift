import EdittoEmit
import EdittoRules
import EdittoSyntax
import Testing

/// What goes over bytes in blocks does what going over them one by one would do, wherever in a block a byte stands.
@Suite struct ByteTests {
  /// Texts of every length up to 70 bytes, plain, and with one of these pieces at each place.
  private static let pieces = [
    "&", "<", ">", "\"", "'", "\\", "\n", "\r", "\t", "\u{1}", "\u{7F}", "è", "\u{2028}", "€", "\"\u{301}",
  ]

  @Test(arguments: pieces) func escapesAsByteByByte(_ piece: String) {
    for length in 0...70 {
      for place in 0...length {
        let text = String(repeating: "a", count: place) + piece + String(repeating: "z", count: length - place) + piece
        var html = HTMLWriter()
        html.text(text)
        #expect(String(decoding: html.bytes, as: UTF8.self) == Self.html(text))
        var json = JSONWriter()
        json.array { $0.value(text) }
        let written = String(decoding: json.finished(), as: UTF8.self)
        #expect(written.split(separator: "\n").contains { $0.hasSuffix(Self.json(text)) })
      }
    }
  }

  private static func html(_ text: String) -> String {
    let signs: [UInt8: String] = [0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;", 0x27: "&#39;"]
    return String(decoding: text.utf8.flatMap { signs[$0].map { Array($0.utf8) } ?? [$0] }, as: UTF8.self)
  }

  private static func json(_ text: String) -> String {
    let signs: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{1}": "\\u0001", "\u{7F}": "\\u007f",
      "<": "\\u003c", "\u{2028}": "\\u2028",
    ]
    return "\"" + text.unicodeScalars.map { signs[$0] ?? String($0) }.joined() + "\""
  }

  @Test func findsTheFirstByte() {
    for length in 0...50 {
      for place in 0...length {
        var bytes = [UInt8](repeating: 0x61, count: length)
        if place < length { bytes[place] = 0x3A }
        bytes.withUnsafeBufferPointer { bytes in
          for start in 0...length {
            let expected = place >= start ? place : length
            #expect(bytes.firstIndex(of: 0x3A, from: start) == expected)
            let found = bytes.firstIndex(
              from: start, lanes: { $0 .== SIMD16(repeating: 0x3A) }, where: { $0 == 0x3A })
            #expect(found == expected, "\(length), \(place), from \(start)")
            let pair = bytes.firstPair(
              from: start, lanes: { here, _ in here .== SIMD16(repeating: 0x3A) },
              where: { $0 == 0x3A && $1 == (place + 1 < length ? 0x61 : 0) })
            #expect(pair == expected, "\(length), \(place), from \(start)")
          }
        }
      }
    }
  }

  @Test func joinsAndOrdersByBytes() {
    let words = ["", "a", "à", "a\u{300}", "ab", "Z", "ente-0001/index.html", "ente-0001/social-media/index.html", "€", "𝔞"]
    for one in words {
      for other in words {
        #expect(one.precedes(other) == one.utf8.lexicographicallyPrecedes(other.utf8), "\(one), \(other)")
        #expect(Array(String.joining(one, other, "–", one).utf8) == Array((one + other + "–" + one).utf8))
      }
    }
  }

  @Test func findsWords() {
    var table = WordTable()
    let words = (0..<1000).map { "parola-\($0)" } + ["perché", ""]
    for (place, word) in words.enumerated() { table.add(word, place) }
    for (place, word) in words.enumerated() { #expect(table[word] == place) }
    table.add("parola-7", -1)
    #expect(table["parola-7"] == 7)
    #expect(table["parola-1000"] == nil)
    // The same word, its accent a sign of its own.
    #expect(table["perche\u{301}"] == 1000)
  }
}
