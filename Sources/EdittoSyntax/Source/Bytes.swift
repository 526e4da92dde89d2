/// Predicates on UTF-8 bytes, so that nothing compares Characters.
extension UInt8 {
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  @inlinable package var isLower: Bool { self &- 0x61 < 26 }
  @inlinable package var isUpper: Bool { self &- 0x41 < 26 }
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
  @inlinable package var isNewline: Bool { self == 0x0A || self == 0x0D }
  @inlinable package var isSpace: Bool { isBlank || isNewline }
  /// ASCII letter in lower case; other bytes as they are.
  @inlinable package var lowered: UInt8 { isUpper ? self | 0x20 : self }
  /// ASCII punctuation as CommonMark defines it.
  @inlinable package var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
  /// Whether the byte continues a word: ASCII letter or digit, or part of a longer UTF-8 sequence.
  @inlinable package var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}

extension Collection<UInt8> {
  /// Whether the bytes begin with ASCII text.
  package func begins(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { starts(with: $0) }
  }

  /// Whether the bytes begin with ASCII text in any case; `prefix` is in lower case.
  package func beginsIgnoringCase(_ prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      var i = startIndex
      for byte in prefix {
        guard i != endIndex, self[i].lowered == byte else { return false }
        i = index(after: i)
      }
      return true
    }
  }
}

extension String {
  /// ASCII letters in lower case, everything else as it is; no locale, no Unicode tables.
  package var loweredASCII: String {
    utf8.contains { $0.isUpper } ? String(decoding: utf8.map(\.lowered), as: UTF8.self) : self
  }

  /// The text without blanks and line ends at either side.
  package var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }
}
