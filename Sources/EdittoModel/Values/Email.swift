import EdittoSyntax

/// An e-mail address as RFC 5321 allows it without quotes and comments.
package enum Email {
  /// Whether the text is an address.
  package static func isValid(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return false }
    let local = bytes[..<at].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isLocal = local.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
    }
    let labels = bytes[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDomain = labels.allSatisfy { label in
      !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }
    guard isLocal, isDomain, labels.count >= 2, let last = labels.last else { return false }
    return last.count >= 2 && last.allSatisfy { $0.isLetter }
  }
}
