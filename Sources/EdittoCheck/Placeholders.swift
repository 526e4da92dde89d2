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
        let capital = (here .== lanes("I") .& next .== lanes("N")) .| (here .== lanes("T") .& next .== lanes("O"))
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
      case UInt8(ascii: "i"), UInt8(ascii: "d"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "."), 0xE2: true
      default: false
      }
    case UInt8(ascii: "X"), UInt8(ascii: "_"), UInt8(ascii: "."): next == byte
    case UInt8(ascii: "I"): next == UInt8(ascii: "N")
    case UInt8(ascii: "T"): next == UInt8(ascii: "O")
    case UInt8(ascii: "l"), UInt8(ascii: "L"): next.lowered == UInt8(ascii: "o")
    default: false
    }
  }

  /// The end of a placeholder that starts at a byte.
  private static func placeholder(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    switch text[i] {
    case UInt8(ascii: "["): bracket(text, i)
    case UInt8(ascii: "X"):
      date(text, i) ?? signs(text, i, UInt8(ascii: "X"), atLeast: isCounted(text, i) ? 2 : 3, isPlaceholder: !isNumbered(text, i))
    case UInt8(ascii: "_"):
      // Three of them alone in a line divide; around words they are emphasis.
      date(text, i) ?? signs(text, i, UInt8(ascii: "_"), atLeast: isAlone(text, i) ? 4 : 3, isPlaceholder: true)
    case UInt8(ascii: "."): signs(text, i, UInt8(ascii: "."), atLeast: 5, isPlaceholder: true)
    case UInt8(ascii: "I") where text[i...].begins(with: "INSERIRE") && !isWord(text, i - 1) && !isWord(text, i + 8):
      phrase(text, i + 8)
    case UInt8(ascii: "T") where text[i...].begins(with: "TODO") && !isWord(text, i - 1) && !isWord(text, i + 4): i + 4
    case UInt8(ascii: "l"), UInt8(ascii: "L"): text[i...].beginsIgnoringCase("lorem ipsum") ? i + 11 : nil
    default: nil
    }
  }

  private static let openings: [StaticString] = [
    "inserire", "da inserire", "da completare", "da definire", "completare", "ndr", "n.d.r", "…]", "...]",
  ]

  /// What those who look through a draft write into it, with a colon before what they have to say.
  private static let remarks: [StaticString] = ["commento", "nota ", "nota:"]

  /// `[inserire …]`, `[da completare]`, `[…]`, `[NdR: …]`, `[Commento Rossi: …]`; the text of a link is none.
  private static func bracket(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    let inside = i + 1
    let isOpening = openings.contains { text[inside...].beginsIgnoringCase($0) }
    guard isOpening || remarks.contains(where: { text[inside...].beginsIgnoringCase($0) }) else { return nil }
    var end = inside
    var hasColon = false
    while end < text.count, text[end] != UInt8(ascii: "]") {
      if text[end].isNewline { return nil }
      hasColon = hasColon || text[end] == UInt8(ascii: ":")
      end += 1
    }
    guard end < text.count, isOpening || hasColon else { return nil }
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

  /// `XX/XX/2025`, `__/__/____`: a date whose day is open.
  private static func date(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
    let sign = text[i]
    guard i + 2 < text.count, text[i + 1] == sign, "/.-".utf8.contains(text[i + 2]), !isWord(text, i - 1) else { return nil }
    let separator = text[i + 2]
    var end = i + 2
    var parts = 1
    while end < text.count, text[end] == separator, parts < 3 {
      let start = end + 1
      var next = start
      while next < text.count, text[next] == sign || text[next].isDigit { next += 1 }
      guard next - start >= 2 else { break }
      end = next
      parts += 1
    }
    return parts == 3 && !isWord(text, end) ? end : nil
  }

  /// Whether two capital X's stand for a number that is still open: behind «n.», or before what is counted.
  private static func isCounted(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    let isNumber = (["n. ", "n.", "n° ", "nr. ", "numero "] as [StaticString]).contains { word in
      let start = i - word.utf8CodeUnitCount
      return start >= 0 && text[start...].beginsIgnoringCase(word) && !isWord(text, start - 1)
    }
    return isNumber
      || (["giorn", "mesi", "ore", "minuti", "euro"] as [StaticString]).contains { word in
        i + 3 < text.count && text[i + 2] == 0x20 && text[(i + 3)...].begins(with: word)
      }
  }

  /// Whether nothing stands before a place in its line.
  private static func isAlone(_ text: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
    var start = i
    while start > 0, text[start - 1].isBlank { start -= 1 }
    return start == 0 || text[start - 1].isNewline
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
