import EdittoSyntax

/// An address on the web, read by its own strict rules (RFC 3986, https only).
package struct WebAddress: Sendable, Equatable {
  package let string: String
  /// In lower case, without port.
  package let host: String
  /// From the first `/` on, or empty.
  package let path: String

  /// Why a text is no address that may be published.
  package enum Problem: Error, Equatable {
    /// No `https://` and no host to put it before.
    case malformed
    /// `http://`: the text with the safe scheme.
    case insecure(String)
    /// A scheme that a page must not link, such as `javascript`.
    case scheme(String)
    /// Name or password before an `@`.
    case userinfo
    /// A host with letters that look like others.
    case lookalike
    /// A sign that may not stand in an address.
    case character(String)
  }

  package init(_ text: String) throws(Problem) {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      bytes[..<colon].allSatisfy({ $0.isLetter || $0.isDigit }),
      bytes[(colon + 1)...].begins(with: "//") || !Self.looksLikeHost(bytes[..<colon])
    else { throw .malformed }
    let scheme = String(decoding: bytes[..<colon].map(\.lowered), as: UTF8.self)
    let rest = bytes[(colon + 1)...]
    guard scheme == "https" else {
      guard scheme == "http", rest.begins(with: "//") else { throw .scheme(scheme) }
      throw .insecure("https:" + String(decoding: rest, as: UTF8.self))
    }
    guard rest.begins(with: "//") else { throw .malformed }
    let authorityStart = colon + 3
    let authorityEnd =
      bytes[authorityStart...].firstIndex { [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains($0) }
      ?? bytes.count
    let authority = bytes[authorityStart..<authorityEnd]
    guard !authority.contains(UInt8(ascii: "@")) else { throw .userinfo }
    for (index, byte) in bytes.enumerated() {
      let isForbidden = byte <= 0x20 || byte == 0x7F || "\\<>\"^`{|}".utf8.contains(byte)
      if isForbidden { throw .character(byte == 0x20 ? "␠" : String(UnicodeScalar(byte))) }
      if byte == UInt8(ascii: "%") {
        let isEscape = index + 2 < bytes.count && Self.isHex(bytes[index + 1]) && Self.isHex(bytes[index + 2])
        guard isEscape else { throw .character("%") }
      }
    }
    let name = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(name.count).dropFirst()
    guard port.allSatisfy({ $0.isDigit }), port.count <= 5 else { throw .malformed }
    if name.contains(where: { $0 >= 0x80 }) { throw .lookalike }
    let labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ Self.isLabel($0) }), labels.last?.contains(where: { $0.isLetter }) == true else {
      throw .malformed
    }
    if labels.contains(where: { $0.beginsIgnoringCase("xn--") }) { throw .lookalike }
    string = text
    host = String(decoding: name.map(\.lowered), as: UTF8.self)
    path = String(decoding: bytes[authorityEnd...], as: UTF8.self)
  }

  /// The host without a leading `www.`.
  package var site: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  private static func looksLikeHost(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.contains(UInt8(ascii: ".")) }

  private static func isHex(_ byte: UInt8) -> Bool { byte.isDigit || (0x61...0x66).contains(byte | 0x20) }
}
