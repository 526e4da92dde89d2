/// Turns the bytes of a file into a source, saying what in them cannot be published.
package enum Decoding {
  /// The size in bytes above which a file is refused unread.
  package static let largest = 1 << 20

  /// Adds a file to the table and reports encodings, control characters and invisible characters.
  ///
  /// The source's text has the same length as its bytes: whatever is reported stands there as blanks.
  package static func decode(path: String, bytes: [UInt8], into table: inout SourceTable, _ report: inout Report) -> Source {
    let source = addDecoded(path: path, bytes: bytes, into: &table, &report)
    for conflict in bytes.withUnsafeBufferPointer(Conflict.all) { describe(conflict, source, &report) }
    return source
  }

  private static func addDecoded(path: String, bytes: [UInt8], into table: inout SourceTable, _ report: inout Report) -> Source {
    let isPlain = bytes.withUnsafeBufferPointer(isOrdinary)
    if isPlain {
      let source = table.add(path: path, bytes: bytes, text: bytes)
      if bytes.allSatisfy(\.isSpace) { report(.fileEmpty, source.head) }
      return source
    }
    if let wide = UTF16Text(bytes) {
      let source = table.add(path: path, bytes: bytes, text: Array(repeating: 0x20, count: bytes.count))
      report(
        .notUTF8, source.span(0, min(2, bytes.count)), ["encoding": "UTF-16"],
        fixes: [Fix("transcode", ["encoding": "UTF-16"], [Edit(source.span(0, bytes.count), wide.string)])])
      return source
    }
    var text = bytes
    var findings: [Finding] = []
    scan(bytes) { finding in
      if finding.kind != .garbled { for i in finding.range { text[i] = 0x20 } }
      findings.append(finding)
    }
    let source = table.add(path: path, bytes: bytes, text: text)
    describe(findings, source, &report)
    return source
  }

  private struct Finding {
    enum Kind { case mark, invalid, garbled, control, bidi, invisible }
    let kind: Kind
    let range: Range<Int>
    /// What stands there; of garbled letters what they were.
    let scalar: UInt32
  }

  /// The code for a character that may not be written, not even by an escape or entity; nil for every other.
  package static func refusal(_ scalar: Unicode.Scalar) -> Code? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: .controlCharacter
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidiControl
    case 0x00AD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: .invisibleCharacter
    default: nil
    }
  }

  /// Reports characters that an escape or entity stands for; gives the text without them.
  package static func cleaned(_ text: String, _ span: Span, _ report: inout Report) -> String {
    guard let bad = text.unicodeScalars.first(where: { refusal($0) != nil }), let code = refusal(bad) else { return text }
    report(code, span, ["character": "U+" + hex(bad.value, digits: 4)])
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { refusal($0) == nil }))
  }

  private static func describe(_ conflict: Conflict, _ source: Source, _ report: inout Report) {
    guard let first = conflict.marks.first else { return }
    let span = source.span(first.range.lowerBound, first.range.upperBound)
    let notes = conflict.marks.dropFirst().map { mark in
      let place = source.span(mark.range.lowerBound, mark.range.upperBound)
      return Note("mark-here", ["mark": String(repeating: Character(UnicodeScalar(mark.sign)), count: 7)], place)
    }
    guard !conflict.isWhole else { return report(.mergeConflict, span, notes: notes) }
    let lines = Lines(source.bytes)
    let line = lines.range(lines.index(of: first.range.lowerBound))
    let delete = Edit(source.span(line.lowerBound, line.upperBound), "")
    report(
      .mergeConflict, span, ["reason": "left"], notes: notes,
      fixes: notes.isEmpty ? [Fix("delete", ["old": source.string(span)], [delete], .reread)] : [])
  }

  private static func describe(_ findings: [Finding], _ source: Source, _ report: inout Report) {
    let invalid = findings.filter { $0.kind == .invalid }
    if let first = invalid.first {
      let span = source.span(first.range.lowerBound, first.range.upperBound)
      if hasMultibyte(source.bytes) {
        // Text that is UTF-8 elsewhere is not in another encoding: only these bytes are broken.
        report(.notUTF8, span, ["reason": "byte", "count": "\(invalid.count)", "byte": hex(first.scalar, digits: 2)])
      } else {
        report(
          .notUTF8, span, ["encoding": "Windows-1252"],
          fixes: [
            Fix(
              "transcode", ["encoding": "Windows-1252"],
              [Edit(source.span(0, source.bytes.count), Windows1252.string(source.bytes))])
          ])
      }
    }
    describe(garbled: findings.filter { $0.kind == .garbled }, source, &report)
    for finding in findings {
      let span = source.span(finding.range.lowerBound, finding.range.upperBound)
      let name = ["character": "U+" + hex(finding.scalar, digits: 4)]
      let remove = Fix("delete-character", name, [Edit(span, "")])
      switch finding.kind {
      case .invalid, .garbled: break
      case .mark: report(.byteOrderMark, span, name, fixes: [remove])
      case .control: report(.controlCharacter, span, name, fixes: [remove])
      case .bidi: report(.bidiControl, span, name, fixes: [remove])
      case .invisible: report(.invisibleCharacter, span, name, fixes: [remove])
      }
    }
  }

  /// Letters of a file that was read once in the wrong encoding; all of them are mended together.
  private static func describe(garbled findings: [Finding], _ source: Source, _ report: inout Report) {
    guard let first = findings.first else { return }
    let edits = findings.map { finding in
      Edit(
        source.span(finding.range.lowerBound, finding.range.upperBound),
        Unicode.Scalar(finding.scalar).map { String(Character($0)) } ?? "")
    }
    let (span, letter) = (edits[0].span, edits[0].replacement)
    let typed = String(decoding: source.bytes[first.range], as: UTF8.self)
    let fix = findings.count == 1 ? Fix.replace(span, typed, with: letter) : Fix("restore-letters", [:], edits)
    report(
      .garbledLetters, span,
      ["typed": typed, "letter": letter, "count": "\(findings.count)"] + (findings.count > 1 ? ["reason": "many"] : [:]),
      fixes: [fix])
  }

  private static func hasMultibyte(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in bytes.indices.contains { bytes[$0] >= 0xC2 && scalar(bytes, $0) != nil } }
  }

  /// Whether nothing needs a closer look: well-formed UTF-8 without controls, marks and invisible characters.
  private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (blank, last) = (SIMD16<UInt8>(repeating: 0x20), SIMD16<UInt8>(repeating: 0x7E))
    let feed = SIMD16<UInt8>(repeating: 0x0A)
    var i = 0
    while true {
      i = bytes.firstIndex(
        from: i, lanes: { ($0 .< blank .| $0 .> last) .& $0 .!= feed },
        where: { $0 < 0x20 ? $0 != 0x0A && $0 != 0x0D && $0 != 0x09 : $0 >= 0x7F })
      guard i < bytes.count else { return true }
      // Nearly all that is no ASCII: Latin letters with accents.
      if bytes[i] == 0xC3, i + 1 < bytes.count, bytes[i + 1] & 0xC0 == 0x80 {
        guard Windows1252.letter(bytes, i) == nil else { return false }
        i += 2
        continue
      }
      guard bytes[i] >= 0x80, let (_, length) = scalar(bytes, i), kind(bytes, i) == nil else { return false }
      i += length
    }
  }

  private static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Finding.Kind? {
    switch bytes[i] {
    case 0xC2:
      guard i + 1 < bytes.count else { return nil }
      if bytes[i + 1] < 0xA0 { return .control }
      return bytes[i + 1] == 0xAD ? .invisible : nil
    case 0xD8: return i + 1 < bytes.count && bytes[i + 1] == 0x9C ? .bidi : nil
    case 0xE2:
      guard i + 2 < bytes.count else { return nil }
      if bytes[i + 1] == 0x80 {
        switch bytes[i + 2] {
        case 0x8B...0x8D: return .invisible
        case 0x8E, 0x8F, 0xAA...0xAE: return .bidi
        case 0xA8, 0xA9: return .control
        default: return nil
        }
      }
      guard bytes[i + 1] == 0x81 else { return nil }
      switch bytes[i + 2] {
      case 0xA0...0xA4: return .invisible
      case 0xA6...0xA9: return .bidi
      default: return nil
      }
    case 0xEF:
      guard i + 2 < bytes.count, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF else { return nil }
      return i == 0 ? .mark : .invisible
    default: return nil
    }
  }

  private static func scan(_ bytes: [UInt8], _ found: (Finding) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte < 0x80 {
          let isControl = (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) || byte == 0x7F
          if isControl { found(Finding(kind: .control, range: i..<i + 1, scalar: UInt32(byte))) }
          i += 1
          continue
        }
        guard let (scalar, length) = scalar(bytes, i) else {
          found(Finding(kind: .invalid, range: i..<i + 1, scalar: UInt32(byte)))
          i += 1
          continue
        }
        if let (letter, length) = Windows1252.letter(bytes, i) {
          found(Finding(kind: .garbled, range: i..<i + length, scalar: letter))
          i += length
          continue
        }
        if let kind = kind(bytes, i) {
          found(Finding(kind: kind, range: i..<i + length, scalar: scalar))
        }
        i += length
      }
    }
  }

  /// The scalar at a byte and its length, or nil where the bytes are not well-formed UTF-8 (RFC 3629).
  fileprivate static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt32, Int)? {
    let lead = bytes[i]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, i + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for k in 1..<length {
      guard bytes[i + k] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[i + k] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

/// UTF-16 text with a mark or the unmistakable zeros of ASCII in UTF-16.
private struct UTF16Text {
  let string: String

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 4 else { return nil }
    let isLittle: Bool
    if bytes[0] == 0xFF, bytes[1] == 0xFE {
      isLittle = true
    } else if bytes[0] == 0xFE, bytes[1] == 0xFF {
      isLittle = false
    } else {
      let head = bytes.prefix(64)
      let even = head.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
      let odd = head.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
      guard max(even, odd) * 3 > head.count, min(even, odd) == 0 else { return nil }
      isLittle = odd > even
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { i -> UInt16 in
      let (high, low) = isLittle ? (bytes[i + 1], bytes[i]) : (bytes[i], bytes[i + 1])
      return UInt16(high) << 8 | UInt16(low)
    }
    let text = String(decoding: units, as: UTF16.self)
    string = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }
}

/// The encoding that an office's word processor really sends (WHATWG Encoding, windows-1252).
private enum Windows1252 {
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The letter whose UTF-8 was taken for Windows-1252 at a place, and how long what came of it is: `Ã¨` for `è`, `â€™` for `’`.
  static func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (scalar: UInt32, length: Int)? {
    // Only what begins with Â, Ã or â: nothing else is common in Italian.
    guard bytes[i] == 0xC3, i + 1 < bytes.count, [0x82, 0x83, 0xA2].contains(bytes[i + 1]),
      let (second, more) = byte(bytes, i + 2)
    else { return nil }
    let lead = bytes[i + 1] | 0x40
    guard lead == 0xE2 else {
      let letter = UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)
      return letter < 0xA0 ? nil : (letter, 2 + more)
    }
    // Signs of punctuation and money: «â» followed by another sign may be French.
    guard [0x80, 0x82, 0x84].contains(second), let (third, last) = byte(bytes, i + 2 + more) else { return nil }
    return (0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 2 + more + last)
  }

  /// The byte from 0x80 to 0xBF that a scalar stands for, and the scalar's length.
  private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> (UInt8, Int)? {
    guard i < bytes.count, bytes[i] >= 0xC2, let (scalar, length) = Decoding.scalar(bytes, i) else { return nil }
    if (0xA0...0xBF).contains(scalar) { return (UInt8(scalar), length) }
    return high.firstIndex(of: scalar).map { (UInt8(0x80 + $0), length) }
  }

  static func string(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
