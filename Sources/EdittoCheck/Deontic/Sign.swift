import EdittoSyntax

/// What a character of running text is to a reader of sentences.
enum Sign {
  case letter, apostrophe, space, newline, comma, semicolon, colon, dash, fullStop, exclamation, question
  case straightQuote, openingQuote, closingQuote, openingParenthesis, closingParenthesis, other

  /// The sign that begins at an index, and its length in bytes.
  static func at(_ i: Int, in text: ArraySlice<UInt8>) -> (sign: Sign, length: Int) {
    let byte = text[i]
    guard byte >= 0x80 else { return (ascii(byte), 1) }
    let second = i + 1 < text.endIndex ? text[i + 1] : 0
    let third = i + 2 < text.endIndex ? text[i + 2] : 0
    switch (byte, second, third) {
    case (0xC2, 0xA0, _): return (.space, 2)
    case (0xC2, 0xAB, _): return (.openingQuote, 2)
    case (0xC2, 0xBB, _): return (.closingQuote, 2)
    case (0xCA, 0xBC, _): return (.apostrophe, 2)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): return (.apostrophe, 3)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9E): return (.openingQuote, 3)
    case (0xE2, 0x80, 0x9D): return (.closingQuote, 3)
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): return (.dash, 3)
    case (0xE2, 0x80, 0xA6): return (.fullStop, 3)
    case (0xE2, 0x80, 0xAF): return (.space, 3)
    default: return (.letter, 1)
    }
  }

  /// Whether the line that begins after a newline is empty.
  static func isEmptyLine(after newline: Int, in text: ArraySlice<UInt8>) -> Bool {
    var i = newline + 1
    if text[newline] == 0x0D, i < text.endIndex, text[i] == 0x0A { i += 1 }
    // Longer runs of blanks are cut, so that reading stays linear.
    let limit = min(text.endIndex, i + 64)
    while i < limit, text[i].isBlank { i += 1 }
    return i < text.endIndex && text[i].isNewline
  }

  private static func ascii(_ byte: UInt8) -> Sign {
    switch byte {
    case 0x27, 0x60: .apostrophe
    case 0x22: .straightQuote
    case 0x28: .openingParenthesis
    case 0x29: .closingParenthesis
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2E: .fullStop
    case 0x21: .exclamation
    case 0x3F: .question
    case 0x0A, 0x0D: .newline
    case 0x20, 0x09: .space
    default: byte.isWord ? .letter : .other
    }
  }
}
