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

extension UnsafeBufferPointer<UInt8> {
  /// The first place from a start on where a byte is looked for, else the end.
  ///
  /// - Parameters:
  ///   - lanes: marks the bytes among sixteen; it may mark too many, never too few.
  ///   - isWanted: the same for one byte, exactly.
  @inlinable package func firstIndex(
    from start: Int, lanes: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>, where isWanted: (UInt8) -> Bool
  ) -> Int {
    guard let base = baseAddress else { return count }
    func marks(_ place: Int) -> SIMD2<UInt64> {
      let block = UnsafeRawPointer(base + place).loadUnaligned(as: SIMD16<UInt8>.self)
      return unsafeBitCast(lanes(block), to: SIMD2<UInt64>.self)
    }
    var i = start
    while i + 16 <= count {
      let marks = marks(i)
      guard marks[0] | marks[1] != 0 else {
        i += 16
        continue
      }
      // All bits of a marked byte are set.
      let isInFirst = marks[0] != 0
      i += (isInFirst ? 0 : 8) + (isInFirst ? marks[0] : marks[1]).littleEndian.trailingZeroBitCount / 8
      if isWanted(base[i]) { return i }
      i += 1
    }
    // The last sixteen bytes at once; those of them that were passed before are no longer wanted.
    if i < count, count >= 16 {
      let marks = marks(count - 16)
      if marks[0] | marks[1] == 0 { return count }
    }
    while i < count {
      if isWanted(base[i]) { return i }
      i += 1
    }
    return count
  }

  /// The first place from a start on where two bytes in a row are looked for, else the end.
  ///
  /// - Parameters:
  ///   - lanes: marks those among sixteen bytes that are looked for with their next; it may mark too many, never too few.
  ///   - isWanted: the same for two bytes, exactly; the second is 0 at the end.
  @inlinable package func firstPair(
    from start: Int, lanes: (SIMD16<UInt8>, SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>, where isWanted: (UInt8, UInt8) -> Bool
  ) -> Int {
    guard let base = baseAddress else { return count }
    var i = start
    while i < count {
      if i + 17 <= count {
        let here = UnsafeRawPointer(base + i).loadUnaligned(as: SIMD16<UInt8>.self)
        let next = UnsafeRawPointer(base + i + 1).loadUnaligned(as: SIMD16<UInt8>.self)
        let marks = unsafeBitCast(lanes(here, next), to: SIMD2<UInt64>.self)
        guard marks[0] | marks[1] != 0 else {
          i += 16
          continue
        }
        let isInFirst = marks[0] != 0
        i += (isInFirst ? 0 : 8) + (isInFirst ? marks[0] : marks[1]).littleEndian.trailingZeroBitCount / 8
      }
      if isWanted(base[i], i + 1 < count ? base[i + 1] : 0) { return i }
      i += 1
    }
    return count
  }

  /// The first place of a byte from a start on, else the end.
  package func firstIndex(of byte: UInt8, from start: Int) -> Int {
    guard start < count else { return count }
    let wanted = SIMD16<UInt8>(repeating: byte)
    return firstIndex(from: start, lanes: { $0 .== wanted }, where: { $0 == byte })
  }
}

extension Collection<UInt8> {
  /// Whether the bytes begin with ASCII text.
  @inlinable package func begins(with prefix: StaticString) -> Bool {
    prefix.withUTF8Buffer { prefix in
      var i = startIndex
      for byte in prefix {
        guard i != endIndex, self[i] == byte else { return false }
        i = index(after: i)
      }
      return true
    }
  }

  /// Whether the bytes begin with ASCII text in any case; `prefix` is in lower case.
  @inlinable package func beginsIgnoringCase(_ prefix: StaticString) -> Bool {
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
  /// Calls with the text's UTF-8 bytes, without taking hold of the text.
  @inlinable package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }

  /// Texts joined in one step: `+` makes a new text for every part.
  package static func joining(_ a: String, _ b: String, _ c: String = "", _ d: String = "") -> String {
    let count = a.utf8.count + b.utf8.count + c.utf8.count + d.utf8.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { text in
      var end = 0
      func append(_ part: String) {
        part.withBytes { end = text[end...].initialize(fromContentsOf: $0) }
      }
      append(a)
      append(b)
      append(c)
      append(d)
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// Whether it comes before another text in the order of bytes, which no locale and no Unicode table changes.
  package func precedes(_ other: String) -> Bool {
    withBytes { own in
      other.withBytes { other in
        for index in 0..<min(own.count, other.count) where own[index] != other[index] { return own[index] < other[index] }
        return own.count < other.count
      }
    }
  }

  /// ASCII letters in lower case, everything else as it is; no locale, no Unicode tables.
  package var loweredASCII: String {
    let hasUpper = withBytes { bytes in bytes.contains { $0.isUpper } }
    return hasUpper ? String(decoding: utf8.map(\.lowered), as: UTF8.self) : self
  }

  /// The text without blanks and line ends at either side.
  package var trimmed: String {
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }
}
