import EdittoModel
import EdittoSyntax

extension Check {
  /// Text that was to be replaced before publication and was not.
  static let placeholders = Check([.placeholder]) { body, report in
    for file in body.sources.sources {
      file.text.withUnsafeBufferPointer { text in
        var i = 0
        while true {
          i = candidate(text, from: i)
          guard i < text.count else { break }
          guard let end = placeholder(text, i) else {
            i += 1
            continue
          }
          let span = file.span(i, end)
          report(.placeholder, span, ["text": file.string(span)])
          i = end
        }
      }
    }
  }

  /// The next place whose two bytes are worth a closer look, else the end.
  private static func candidate(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    typealias Lanes = SIMD16<UInt8>
    func lanes(_ sign: Unicode.Scalar) -> Lanes { Lanes(repeating: UInt8(ascii: sign)) }
    return text.firstPair(
      from: start,
      lanes: { here, next in
        let doubled = here .== next .& (here .== lanes("X") .| here .== lanes("_") .| here .== lanes("."))
        let capital = here .== lanes("I") .& next .== lanes("N")
        let lorem = (here | Lanes(repeating: 0x20)) .== lanes("l") .& (next | Lanes(repeating: 0x20)) .== lanes("o")
        return here .== lanes("[") .| doubled .| capital .| lorem
      },
      where: mayBegin)
  }

  /// Whether two bytes are worth a closer look.
  private static func mayBegin(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["):
      switch next.lowered {
      case UInt8(ascii: "i"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "."), 0xE2: true
      default: false
      }
    case UInt8(ascii: "X"), UInt8(ascii: "_"), UInt8(ascii: "."): next == byte
    case UInt8(ascii: "I"): next == UInt8(ascii: "N")
    case UInt8(ascii: "l"), UInt8(ascii: "L"): next.lowered == UInt8(ascii: "o")
    default: false
    }
  }

  /// The end of a placeholder that starts at a byte.
  private static func placeholder(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    switch text[i] {
    case UInt8(ascii: "["): bracket(text, i)
    case UInt8(ascii: "X"): signs(text, i, UInt8(ascii: "X"), atLeast: 3, isPlaceholder: !isNumbered(text, i))
    case UInt8(ascii: "_"): signs(text, i, UInt8(ascii: "_"), atLeast: 4, isPlaceholder: true)
    case UInt8(ascii: "."): signs(text, i, UInt8(ascii: "."), atLeast: 5, isPlaceholder: true)
    case UInt8(ascii: "I") where text[i...].begins(with: "INSERIRE") && !isWord(text, i - 1) && !isWord(text, i + 8):
      phrase(text, i + 8)
    case UInt8(ascii: "l"), UInt8(ascii: "L"): text[i...].beginsIgnoringCase("lorem ipsum") ? i + 11 : nil
    default: nil
    }
  }

  private static let openings: [StaticString] = [
    "inserire", "da inserire", "da completare", "da definire", "completare", "…]", "...]",
  ]

  /// `[inserire …]`, `[INSERIRE …]`, `[da completare]`, `[…]`, `[...]`; the text of a link is none.
  private static func bracket(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    let inside = i + 1
    guard openings.contains(where: { text[inside...].beginsIgnoringCase($0) }) else { return nil }
    var end = inside
    while end < text.count, text[end] != UInt8(ascii: "]") {
      if text[end].isNewline { return nil }
      end += 1
    }
    guard end < text.count else { return nil }
    let isLink = end + 1 < text.count && (text[end + 1] == UInt8(ascii: "(") || text[end + 1] == UInt8(ascii: "["))
    return isLink ? nil : end + 1
  }

  private static func signs(_ text: UnsafeBufferPointer<UInt8>, _ i: Int, _ sign: UInt8, atLeast: Int, isPlaceholder: Bool)
    -> Int?
  {
    guard !isWord(text, i - 1), i == 0 || text[i - 1] != sign else { return nil }
    var end = i
    while end < text.count, text[end] == sign { end += 1 }
    guard end - i >= atLeast, isPlaceholder, sign == UInt8(ascii: ".") || !isWord(text, end) else { return nil }
    return end
  }

  /// `INSERIRE DATA`: the capital words that follow belong to it.
  private static func phrase(_ text: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var end = from
    while true {
      var next = end
      while next < text.count, text[next].isBlank { next += 1 }
      let start = next
      while next < text.count, text[next].isUpper { next += 1 }
      guard next - start >= 2, !isWord(text, next) else { return end }
      end = next
    }
  }

  /// Whether capital X's are the Roman number of a part, thirty.
  private static func isNumbered(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    (["titolo ", "capo ", "sezione ", "numero: ", "number: "] as [StaticString]).contains { word in
      let start = i - word.utf8CodeUnitCount
      return start >= 0 && text[start...].beginsIgnoringCase(word)
    }
  }

  private static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    i >= 0 && i < text.count && text[i].isWord
  }
}
