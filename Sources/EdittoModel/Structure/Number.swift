package import EdittoSyntax

/// The number of a provision as the author typed it: `6`, `6-bis`, `III`, `a`, `bb`.
package struct Number: Sendable, Equatable {
  /// The number itself: 6 for `6-bis`, 3 for `III`, 4 for `d`.
  package let value: Int
  /// 0 for none, 1 for bis, 2 for ter …
  package let ordinal: Int
  /// The canonical form: `6-bis`.
  package let text: String
  /// What was typed.
  package let span: Span

  package init(value: Int, ordinal: Int, text: String, span: Span) {
    self.value = value
    self.ordinal = ordinal
    self.text = text
    self.span = span
  }

  /// Latin ordinals in their order, from the second on.
  package static let ordinals = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies", "terdecies",
    "quaterdecies", "quinquiesdecies",
  ]

  /// The letters of the Italian alphabet that number points.
  package static let alphabet = Array("abcdefghilmnopqrstuvz".utf8)

  /// The letter that stands for a number: `a` for 1, `aa` after `z`.
  package static func letters(_ value: Int) -> String {
    let index = max(0, value - 1)
    return String(decoding: Array(repeating: alphabet[index % alphabet.count], count: 1 + index / alphabet.count), as: UTF8.self)
  }
}

/// Reads numbers from bytes at a place.
package struct NumberReader {
  package let text: [UInt8]
  package let source: Source
  package var position: Int
  package let end: Int

  package init(_ source: Source, _ start: Int, _ end: Int) {
    text = source.text
    self.source = source
    position = start
    self.end = end
  }

  package var current: UInt8? { position < end ? text[position] : nil }

  package mutating func skipBlanks() {
    while position < end {
      if text[position].isSpace {
        position += 1
      } else if text[position] == 0xC2, position + 1 < end, text[position + 1] == 0xA0 {
        // The blank that word processors put after «Art.».
        position += 2
      } else {
        return
      }
    }
  }

  /// A number of digits with its ordinal: `6`, `6-bis`, `6 bis`, `6Bis`.
  package mutating func arabic() -> Number? {
    let start = position
    var value = 0
    var first = start
    while position < end, text[position].isDigit {
      value = min(value * 10 + Int(text[position] - 0x30), 99_999)
      position += 1
      if value == 0 { first = position }
    }
    guard position > start else { return nil }
    return number(value, String(decoding: text[first..<position], as: UTF8.self), start)
  }

  /// A Roman number: `III`.
  package mutating func roman() -> Number? {
    let start = position
    var value = 0
    var largest = 0
    var i = position
    while i < end, Self.romanDigit(text[i]) != nil { i += 1 }
    guard i > position, i == end || !text[i].isWord else { return nil }
    for byte in text[position..<i].reversed() {
      let digit = Self.romanDigit(byte) ?? 0
      value += digit < largest ? -digit : digit
      largest = max(largest, digit)
    }
    position = i
    let name = String(decoding: text[start..<i].map { $0 & 0xDF }, as: UTF8.self)
    guard Self.romanText(value) == name else {
      position = start
      return nil
    }
    return number(value, name, start)
  }

  private static func romanDigit(_ sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "I"), UInt8(ascii: "i"): 1
    case UInt8(ascii: "V"), UInt8(ascii: "v"): 5
    case UInt8(ascii: "X"), UInt8(ascii: "x"): 10
    case UInt8(ascii: "L"), UInt8(ascii: "l"): 50
    case UInt8(ascii: "C"), UInt8(ascii: "c"): 100
    default: nil
    }
  }

  /// A letter, or two equal ones, with its ordinal: `a`, `bb`, `a-bis`. Letters outside the alphabet have the value 0.
  package mutating func letter() -> Number? {
    let start = position
    while position < end, text[position].isLower { position += 1 }
    let count = position - start
    guard count == 1 || (count == 2 && text[start] == text[start + 1]) else {
      position = start
      return nil
    }
    let index = Number.alphabet.firstIndex(of: text[start])
    let value = index.map { $0 + 1 + (count - 1) * Number.alphabet.count } ?? 0
    return number(value, String(decoding: text[start..<position], as: UTF8.self), start)
  }

  private mutating func number(_ value: Int, _ name: String, _ start: Int) -> Number {
    let ordinal = self.ordinal()
    let text = ordinal == 0 ? name : name + "-" + Number.ordinals[ordinal - 1]
    return Number(value: value, ordinal: ordinal, text: text, span: source.span(start, position))
  }

  /// The Latin ordinal that follows, 0 for none.
  private mutating func ordinal() -> Int {
    var i = position
    if i < end, text[i].isBlank || text[i] == UInt8(ascii: "-") { i += 1 }
    let start = i
    while i < end, text[i].isLetter { i += 1 }
    guard i - start >= 3 else { return 0 }
    let word = String(decoding: text[start..<i].map(\.lowered), as: UTF8.self)
    guard let index = Number.ordinals.firstIndex(of: word) else { return 0 }
    position = i
    return index + 1
  }

  package static func romanText(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, sign) in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
