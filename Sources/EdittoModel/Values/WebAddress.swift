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
    let parts: Result<(host: String, path: String), Problem> = text.withBytes { bytes in
      do throws(Problem) { return .success(try Self.parts(bytes)) } catch { return .failure(error) }
    }
    (host, path) = try parts.get()
    string = text
  }

  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>) throws(Problem) -> (host: String, path: String) {
    func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      bytes[..<colon].allSatisfy({ $0.isLetter || $0.isDigit }),
      bytes[(colon + 1)...].begins(with: "//") || !bytes[..<colon].contains(UInt8(ascii: "."))
    else { throw .malformed }
    let rest = bytes[(colon + 1)...]
    guard colon == 5, bytes.beginsIgnoringCase("https") else {
      let scheme = string(bytes[..<colon]).loweredASCII
      guard scheme == "http", rest.begins(with: "//") else { throw .scheme(scheme) }
      throw .insecure("https:" + string(rest))
    }
    guard rest.begins(with: "//") else { throw .malformed }
    let start = colon + 3
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "?"), bytes[end] != UInt8(ascii: "#") {
      end += 1
    }
    let authority = bytes[start..<end]
    guard !authority.contains(UInt8(ascii: "@")) else { throw .userinfo }
    for (index, byte) in bytes.enumerated() {
      if isForbidden(byte) { throw .character(byte == 0x20 ? "␠" : String(UnicodeScalar(byte))) }
      if byte == UInt8(ascii: "%") {
        let isEscape = index + 2 < bytes.count && Self.isHex(bytes[index + 1]) && Self.isHex(bytes[index + 2])
        guard isEscape else { throw .character("%") }
      }
    }
    let name = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(name.count).dropFirst()
    guard port.allSatisfy({ $0.isDigit }), port.count <= 5 else { throw .malformed }
    if name.contains(where: { $0 >= 0x80 }) { throw .lookalike }
    var labels = 0
    var isLookalike = false
    var label = name.prefix(0)
    var left = name
    repeat {
      label = left.prefix { $0 != UInt8(ascii: ".") }
      guard Self.isLabel(label) else { throw .malformed }
      if label.beginsIgnoringCase("xn--") { isLookalike = true }
      labels += 1
      if label.endIndex == name.endIndex { break }
      left = left[(label.endIndex + 1)...]
    } while true
    guard labels >= 2, label.contains(where: { $0.isLetter }) else { throw .malformed }
    if isLookalike { throw .lookalike }
    return (string(name).loweredASCII, string(bytes[end...]))
  }

  /// The host without a leading `www.`.
  package var site: String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

  /// Whether the bytes are a label of a host's name.
  static func isLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
      && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static func isHex(_ byte: UInt8) -> Bool { byte.isDigit || (0x61...0x66).contains(byte | 0x20) }
}
