import EdittoSyntax

/// An e-mail address as RFC 5321 allows it without quotes and comments.
package enum Email {
  /// Whether the text is an address.
  package static func isValid(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return false }
      return isLocal(bytes[..<at]) && isDomain(bytes[(at + 1)...])
    }
  }

  /// Whether the bytes are words joined by full stops.
  private static func isLocal(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var previous = UInt8(ascii: ".")
    for byte in part {
      guard byte == UInt8(ascii: ".") ? previous != byte : isSign(byte) else { return false }
      previous = byte
    }
    return previous != UInt8(ascii: ".")
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "^")...UInt8(ascii: "`"),
      UInt8(ascii: "{")...UInt8(ascii: "~"):
      true
    default: byte.isLetter || byte.isDigit
    }
  }

  /// Whether the bytes are at least two labels joined by full stops, the last one letters.
  private static func isDomain(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var start = name.startIndex
    while true {
      let end = name[start...].firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex
      let label = name[start..<end]
      guard WebAddress.isLabel(label) else { return false }
      if end == name.endIndex { return start > name.startIndex && label.count >= 2 && label.allSatisfy(\.isLetter) }
      start = end + 1
    }
  }
}
