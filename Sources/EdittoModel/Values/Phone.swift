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
    let isInternational = text.utf8.first == UInt8(ascii: "+")
    var all: [UInt8] = []
    all.reserveCapacity(text.utf8.count)
    for byte in text.utf8.dropFirst(isInternational ? 1 : 0) {
      switch byte {
      case let digit where digit.isDigit: all.append(digit)
      case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): continue
      default: return nil
      }
    }
    var digits = all[...]
    if isInternational {
      guard digits.begins(with: "39") else { return nil }
      digits = digits.dropFirst(2)
    } else if digits.begins(with: "0039") {
      digits = digits.dropFirst(4)
    }
    self.digits = String(decoding: digits, as: UTF8.self)
    if Self.isShort(digits) {
      guard !isInternational else { return nil }
      international = nil
      return
    }
    let length = digits.count
    switch digits.first {
    case UInt8(ascii: "0"): guard (6...11).contains(length) else { return nil }
    case UInt8(ascii: "3"): guard (9...10).contains(length) else { return nil }
    default: return nil
    }
    international = "+39" + self.digits
  }

  /// What a `tel:` address holds (RFC 3966).
  package var dialled: String { international ?? digits }

  /// Emergency and public-interest codes, toll-free and shared-cost numbers: not reachable from abroad.
  private static func isShort(_ digits: ArraySlice<UInt8>) -> Bool {
    let length = digits.count
    if length == 3 { return digits.begins(with: "1") }
    if (4...6).contains(length), digits.begins(with: "1") || digits.begins(with: "4") { return true }
    guard (6...10).contains(length) else { return false }
    switch digits.prefix(3).reduce(0, { $0 * 10 + Int($1 - 0x30) }) {
    case 800, 803, 840, 848, 199, 892, 895: return true
    default: return false
    }
  }
}
