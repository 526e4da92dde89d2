/// Copying and looking in one go: most texts hold nothing that must be escaped, or little.
extension ByteBuffer {
  private typealias Lanes = SIMD16<UInt8>
  private typealias Marks = SIMDMask<SIMD16<Int8>>

  /// Text as HTML and XML want it, also in the value of an attribute; byte by byte, since a combining mark after `"` must not hide it.
  package mutating func append(escapedForHTML text: UnsafeBufferPointer<UInt8>) {
    let place = append(text, from: 0, lanes: Self.areMarkup, upTo: Self.isMarkup)
    if place < text.count { append(escapedForHTML: text, from: place) }
  }

  /// The rest of a text, from a byte that has to be escaped on.
  private mutating func append(escapedForHTML text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var place = start
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "&"): append("&amp;" as StaticString)
      case UInt8(ascii: "<"): append("&lt;" as StaticString)
      case UInt8(ascii: ">"): append("&gt;" as StaticString)
      case UInt8(ascii: "\""): append("&quot;" as StaticString)
      default: append("&#39;" as StaticString)
      }
      place = append(text, from: place + 1, lanes: Self.areMarkup, upTo: Self.isMarkup)
    }
  }

  // Each of two pairs differs in one bit: `&` and `'`, `<` and `>`.

  @inline(__always) private static func areMarkup(_ bytes: Lanes) -> Marks {
    let (quote, and, less) = (Lanes(repeating: 0x22), Lanes(repeating: 0x26), Lanes(repeating: 0x3C))
    return bytes .== quote .| (bytes & Lanes(repeating: 0xFE)) .== and .| (bytes & Lanes(repeating: 0xFD)) .== less
  }

  @inline(__always) private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte & 0xFE == 0x26 || byte & 0xFD == 0x3C
  }

  /// A text of JSON (RFC 8259) in its quotation marks, so that it may stand in HTML too.
  package mutating func append(quotedForJSON text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    append(escapedForJSON: text)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escapedForJSON text: UnsafeBufferPointer<UInt8>) {
    let place = append(text, from: 0, lanes: Self.areSigns, upTo: Self.isSign)
    if place < text.count { append(escapedForJSON: text, from: place) }
  }

  @inline(__always) private static func areSigns(_ bytes: Lanes) -> Marks {
    let (blank, quote, slash) = (Lanes(repeating: 0x20), Lanes(repeating: 0x22), Lanes(repeating: 0x5C))
    let (less, line, delete) = (Lanes(repeating: 0x3C), Lanes(repeating: 0xE2), Lanes(repeating: 0x7F))
    return bytes .< blank .| bytes .== quote .| bytes .== slash .| bytes .== less .| bytes .== line .| bytes .== delete
  }

  @inline(__always) private static func isSign(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C || byte == 0xE2 || byte == 0x7F
  }

  /// The rest of a text, from a byte on that may have to be escaped.
  private mutating func append(escapedForJSON text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var place = start
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\""): append("\\\"" as StaticString)
      case UInt8(ascii: "\\"): append("\\\\" as StaticString)
      case 0x0A: append("\\n" as StaticString)
      case 0x0D: append("\\r" as StaticString)
      case 0x09: append("\\t" as StaticString)
      // `</script>` and the two separators that end a line in scripts.
      case UInt8(ascii: "<"): append("\\u003c" as StaticString)
      case 0xE2:
        if place + 2 < text.count, text[place + 1] == 0x80, text[place + 2] & 0xFE == 0xA8 {
          append((text[place + 2] == 0xA8 ? "\\u2028" : "\\u2029") as StaticString)
          place += 2
        } else {
          append(0xE2)
        }
      case let byte:
        append("\\u00" as StaticString)
        append(Self.hex[Int(byte >> 4)])
        append(Self.hex[Int(byte & 15)])
      }
      place = append(text, from: place + 1, lanes: Self.areSigns, upTo: Self.isSign)
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)

  /// Appends bytes up to the first that is looked for, and gives its place, else the end.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - lanes: marks the bytes among sixteen that are looked for.
  ///   - isWanted: the same for one byte.
  @inline(__always) private mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, lanes: (Lanes) -> Marks, upTo isWanted: (UInt8) -> Bool
  ) -> Int {
    let length = bytes.count &- start
    guard length > 0, let first = bytes.baseAddress else { return bytes.count }
    reserve(length)
    let (source, target) = (UnsafeRawPointer(first + start), UnsafeMutableRawPointer(base + count))
    var done = 0
    if length >= 16 {
      while done < length {
        // The last block overlaps the one before it, in which nothing was found.
        let place = min(done, length &- 16)
        let block = source.loadUnaligned(fromByteOffset: place, as: Lanes.self)
        target.storeBytes(of: block, toByteOffset: place, as: Lanes.self)
        if let index = Self.firstMark(lanes(block)) {
          count &+= place &+ index
          return start &+ place &+ index
        }
        done = place &+ 16
      }
    } else if length >= 8 {
      // Two words that overlap; those of a shorter text, twice over.
      let low = source.loadUnaligned(as: UInt64.self)
      let high = source.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
      if Self.firstMark(lanes(unsafeBitCast(SIMD2(low, high), to: Lanes.self))) == nil {
        target.storeBytes(of: low, as: UInt64.self)
        target.storeBytes(of: high, toByteOffset: length &- 8, as: UInt64.self)
        done = length
      }
    } else if length >= 4 {
      let low = source.loadUnaligned(as: UInt32.self)
      let high = source.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
      if Self.firstMark(lanes(unsafeBitCast(SIMD4(low, high, low, high), to: Lanes.self))) == nil {
        target.storeBytes(of: low, as: UInt32.self)
        target.storeBytes(of: high, toByteOffset: length &- 4, as: UInt32.self)
        done = length
      }
    }
    while done < length {
      let byte = source.load(fromByteOffset: done, as: UInt8.self)
      if isWanted(byte) { break }
      target.storeBytes(of: byte, toByteOffset: done, as: UInt8.self)
      done &+= 1
    }
    count &+= done
    return start &+ done
  }

  /// Which of sixteen bytes is the first that is marked.
  private static func firstMark(_ marks: Marks) -> Int? {
    let words = unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    guard words[0] | words[1] != 0 else { return nil }
    let low = UInt64(littleEndian: words[0])
    return low != 0 ? low.trailingZeroBitCount / 8 : 8 + UInt64(littleEndian: words[1]).trailingZeroBitCount / 8
  }
}
