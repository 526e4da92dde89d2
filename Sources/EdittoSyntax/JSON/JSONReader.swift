/// Reads JSON (RFC 8259) into the nodes that schemas know; nothing that is not JSON is accepted.
///
/// A number, `true` and `false` are texts as they were typed, so that facts are read as in sources; a member that is `null` is
/// left out. The first mistake ends the reading: its place and reason are reported.
package struct JSONReader {
  /// The depth of nesting that a case could need is 2.
  static let deepest = 12

  private let source: Source
  private let text: [UInt8]
  private var position = 0
  private var depth = 0
  private var writer = YAMLTree.Writer(capacity: 32)

  private struct Failure: Error {
    let start: Int
    let end: Int
    let reason: String
  }

  private init(_ source: Source) {
    self.source = source
    text = source.text
  }

  /// The value that a source spells, or nil where it is no JSON, which is reported.
  package static func read(_ source: Source, _ report: inout Report) -> YAMLNode? {
    var reader = JSONReader(source)
    do throws(Failure) {
      try reader.document()
      return YAMLNode(reader.writer.tree(Excerpt(source, 0..<source.text.count)), 0)
    } catch {
      let span = source.span(error.start, error.end)
      report(.jsonSyntax, span, ["sign": source.string(span), "reason": error.reason])
      return nil
    }
  }

  private mutating func document() throws(Failure) {
    try element()
    skipBlanks()
    guard position == text.count else { throw unexpected("after") }
  }

  // MARK: Values

  /// Reads a value that cannot be left out: `null` is a text too.
  private mutating func element() throws(Failure) {
    guard try !value() else { return }
    writer.add(position - 4..<position, position - 4, position)
  }

  /// Reads a value; false for `null`.
  private mutating func value() throws(Failure) -> Bool {
    skipBlanks()
    guard let byte = next else { throw unexpected() }
    switch byte {
    case UInt8(ascii: "{"): try nested(.mapping) { reader throws(Failure) in try reader.object() }
    case UInt8(ascii: "["): try nested(.sequence) { reader throws(Failure) in try reader.array() }
    case UInt8(ascii: "\""):
      let start = position
      let text = try string()
      writer.add(decoded: text.utf8, start, position, isQuoted: true)
    default: return try word()
    }
    return true
  }

  private mutating func nested(
    _ kind: YAMLTree.Kind, _ read: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    guard depth < Self.deepest else { throw unexpected("depth") }
    let index = writer.open(kind, position)
    depth += 1
    position += 1
    try read(&self)
    depth -= 1
    writer.close(index, position)
  }

  private mutating func object() throws(Failure) {
    skipBlanks()
    if take("}") { return }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw unexpected("key") }
      let start = position
      let entry = writer.count
      let key = try string()
      // People see the key without its quotation marks.
      writer.add(decoded: key.utf8, start + 1, position - 1, isQuoted: false)
      skipBlanks()
      guard take(":") else { throw unexpected("colon") }
      if try !value() { writer.remove(from: entry) }
      skipBlanks()
      if take("}") { return }
      guard take(",") else { throw unexpected("comma") }
    }
  }

  private mutating func array() throws(Failure) {
    skipBlanks()
    if take("]") { return }
    while true {
      try element()
      skipBlanks()
      if take("]") { return }
      guard take(",") else { throw unexpected("comma") }
    }
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() throws(Failure) -> Bool {
    let start = position
    while let byte = next, byte.isWord || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte) {
      position += 1
    }
    let word = String(decoding: text[start..<position], as: UTF8.self)
    if word == "null" { return false }
    guard word == "true" || word == "false" || Self.isNumber(Array(word.utf8)) else {
      throw Failure(start: start, end: max(position, min(start + 1, text.count)), reason: start < text.count ? "value" : "end")
    }
    writer.add(start..<position, start, position)
    return true
  }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func digits() -> Int {
      let count = rest.prefix(while: \.isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let hasZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !hasZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  // MARK: Strings

  private mutating func string() throws(Failure) -> String {
    let start = position
    position += 1
    var bytes: [UInt8] = []
    while let byte = next, byte >= 0x20 {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): bytes += String(try escape()).utf8
      default: bytes.append(byte)
      }
    }
    throw Failure(start: start, end: position, reason: "string")
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = position - 1
    defer { position = min(position, text.count) }
    guard let byte = next else { throw Failure(start: start, end: position, reason: "string") }
    position += 1
    let simple: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
      UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
    ]
    if let scalar = simple[byte] { return scalar }
    guard byte == UInt8(ascii: "u"), let unit = unit() else { throw Failure(start: start, end: position, reason: "escape") }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A character beyond the first plane is written as two surrogates.
    guard unit < 0xDC00, take("\\"), take("u"), let low = self.unit(), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
    else { throw Failure(start: start, end: position, reason: "escape") }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt16? {
    guard position + 4 <= text.count else { return nil }
    let digits = text[position..<position + 4]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    position += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  // MARK: Bytes

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private func unexpected(_ reason: String = "value") -> Failure {
    guard position < text.count else { return Failure(start: text.count, end: text.count, reason: "end") }
    var end = position + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return Failure(start: position, end: end, reason: reason)
  }
}
