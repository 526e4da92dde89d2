/// The beginnings of words that may begin a citation, looked up by the first three bytes.
///
/// Letters count without case, every other byte is the same: 27³ combinations, most of which begin nothing.
struct Triggers: Sendable {
  private var begins: [Bool] = Array(repeating: false, count: 27 * 27 * 27)

  static let all = Triggers(
    CitationReader.levelForms + ActForms.all.forms + Alias.all.forms + Words.actNouns.forms)

  private init(_ forms: [[UInt8]]) {
    for form in forms {
      for first in Self.beginnings(form[...]) { begins[first] = true }
    }
  }

  /// The first place from here on where a word begins that may begin a citation.
  func next(_ text: Text, from start: Int) -> Int? {
    var place = start
    begins.withUnsafeBufferPointer { begins in
      while place < text.count {
        let byte = text[place]
        if byte >= 0x80 {
          place += byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
          continue
        }
        let first = Self.rank(byte)
        guard first < 26 else {
          place += 1
          continue
        }
        if begins[(first * 27 + Self.rank(text[place + 1])) * 27 + Self.rank(text[place + 2])], !text.followsWord(place) { return }
        repeat { place += 1 } while Self.rank(text[place]) < 26
      }
    }
    return place < text.count ? place : nil
  }

  @inline(__always)
  private static func rank(_ byte: UInt8) -> Int { min(Int((byte | 0x20) &- 97), 26) }

  /// The combinations that a form's first three bytes stand for; what follows an optional full stop may come at once.
  private static func beginnings(_ form: ArraySlice<UInt8>) -> [Int] {
    var heads: [([Int], ArraySlice<UInt8>)] = [([], form)]
    for _ in 0..<3 {
      heads = heads.flatMap { head, rest -> [([Int], ArraySlice<UInt8>)] in
        // After a full stop or the form's end anything may come.
        guard head.last != 26, let byte = rest.first else { return (0...26).map { (head + [$0], rest.prefix(0)) } }
        guard byte == UInt8(ascii: ".") else { return [(head + [rank(byte)], rest.dropFirst())] }
        let after = rest.dropFirst()
        let withoutStop: [([Int], ArraySlice<UInt8>)] =
          after.first.map { [(head + [rank($0)], after.dropFirst())] } ?? []
        return [(head + [26], after.prefix(0))] + withoutStop
      }
    }
    return heads.map { ($0.0[0] * 27 + $0.0[1]) * 27 + $0.0[2] }
  }
}
