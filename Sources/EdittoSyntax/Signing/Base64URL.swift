/// Bytes as letters, digits, `-` and `_`, without padding.
///
/// Source: RFC 4648 §5, as RFC 7515 §2 uses it.
package enum Base64URL {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let group = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0...part.count { text.append(alphabet[group >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a text, or nil where the text is not exactly what these bytes give.
  package static func bytes(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (group, count) = (0, 0)
    for letter in text {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      group = group << 6 | value
      count += 1
      if count == 4 {
        bytes += [UInt8(group >> 16), UInt8(group >> 8 & 255), UInt8(group & 255)]
        (group, count) = (0, 0)
      }
    }
    switch count {
    case 0: return bytes
    case 2 where group & 15 == 0: return bytes + [UInt8(group >> 4)]
    case 3 where group & 3 == 0: return bytes + [UInt8(group >> 10), UInt8(group >> 2 & 255)]
    default: return nil
    }
  }
}
