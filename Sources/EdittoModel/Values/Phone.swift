import EdittoSyntax

/// A telephone number of the Italian plan (ITU-T E.164; the 0 of geographic numbers is kept, as dialled in Italy).
package struct Phone: Sendable, Equatable {
  /// As it was typed.
  package let typed: String
  /// Only digits, without the country's prefix.
  package let digits: String
  /// `+39…`, or nil for short codes such as 112 that exist only within the country.
  package let international: String?

  /// Reads a number typed with blanks, slashes, dots, dashes or parentheses, with or without +39.
  package init?(_ text: String) {
    typed = text
    var digits = ""
    var isInternational = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case let digit where digit.isDigit: digits.unicodeScalars.append(Unicode.Scalar(digit))
      case UInt8(ascii: "+") where index == 0: isInternational = true
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): continue
      default: return nil
      }
    }
    if isInternational || digits.hasPrefix("0039") {
      let prefix = isInternational ? "39" : "0039"
      guard digits.hasPrefix(prefix) else { return nil }
      digits.removeFirst(prefix.utf8.count)
    }
    self.digits = digits
    if Self.isShort(digits) {
      guard !isInternational else { return nil }
      international = nil
      return
    }
    let length = digits.utf8.count
    switch digits.utf8.first {
    case UInt8(ascii: "0"): guard (6...11).contains(length) else { return nil }
    case UInt8(ascii: "3"): guard (9...10).contains(length) else { return nil }
    default: return nil
    }
    international = "+39" + digits
  }

  /// What a `tel:` address holds (RFC 3966).
  package var dialled: String { international ?? digits }

  /// Emergency and public-interest codes, toll-free and shared-cost numbers: not reachable from abroad.
  private static func isShort(_ digits: String) -> Bool {
    let length = digits.utf8.count
    if length == 3 { return digits.hasPrefix("1") }
    if (4...6).contains(length), digits.hasPrefix("1") || digits.hasPrefix("4") { return true }
    guard (6...10).contains(length) else { return false }
    return ["800", "803", "840", "848", "199", "892", "895"].contains { digits.hasPrefix($0) }
  }
}
