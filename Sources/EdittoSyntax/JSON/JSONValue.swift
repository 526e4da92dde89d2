/// A JSON value of a document that programs write and sign, where types matter and places do not (`JSONReader` reads those of people).
///
/// Texts and names are UTF-8, since `String` takes different bytes for equal.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  /// As it was typed.
  case number([UInt8])
  case text([UInt8])
  case list([JSONValue])
  /// Members by name, in the order of their bytes.
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let name: [UInt8]
    package let value: JSONValue
  }

  /// The value that bytes spell; nil where they are no JSON (RFC 8259), name a member twice or nest deeper than 64.
  package init?(_ bytes: [UInt8]) {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var parser = Parser(bytes: bytes)
    guard let value = parser.document() else { return nil }
    self = value
  }

  /// The member with a name.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.elementsEqual(name.utf8) }?.value
  }

  package var string: String? {
    if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// The value without blanks, members in order: what is hashed in its place.
  ///
  /// Source: Open Policy Agent, «Bundles», «Signature format»; texts are escaped as Go's `encoding/json` does without escaping for HTML.
  package var canonical: [UInt8] {
    var buffer = ByteBuffer(capacity: 64 * 1024)
    write(&buffer)
    return buffer.bytes()
  }

  private func write(_ buffer: inout ByteBuffer) {
    switch self {
    case .null: buffer.append("null" as StaticString)
    case .flag(let flag): buffer.append((flag ? "true" : "false") as StaticString)
    case .number(let digits): buffer.append(digits)
    case .text(let text): Self.quote(text, &buffer)
    case .list(let values):
      buffer.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        value.write(&buffer)
      }
      buffer.append(UInt8(ascii: "]"))
    case .object(let members):
      buffer.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        Self.quote(member.name, &buffer)
        buffer.append(UInt8(ascii: ":"))
        member.value.write(&buffer)
      }
      buffer.append(UInt8(ascii: "}"))
    }
  }

  private static func quote(_ text: [UInt8], _ buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\""))
    for (index, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(byte)
      case 0x08: buffer.append("\\b" as StaticString)
      case 0x09: buffer.append("\\t" as StaticString)
      case 0x0A: buffer.append("\\n" as StaticString)
      case 0x0C: buffer.append("\\f" as StaticString)
      case 0x0D: buffer.append("\\r" as StaticString)
      case ..<0x20: buffer.append("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
      // The line and the paragraph separator: E2 80 A8, E2 80 A9.
      case 0xA8...0xA9 where isSeparator(text, index): buffer.append(byte == 0xA8 ? "\\u2028" : "\\u2029" as StaticString)
      case 0xE2 where isSeparator(text, index + 2), 0x80 where isSeparator(text, index + 1): break
      default: buffer.append(byte)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func isSeparator(_ text: [UInt8], _ last: Int) -> Bool {
    last >= 2 && last < text.count && text[last] & 0xFE == 0xA8 && text[last - 1] == 0x80 && text[last - 2] == 0xE2
  }
}

// MARK: Reading

private struct Parser {
  let bytes: [UInt8]
  var position = 0
  var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() -> JSONValue? {
    guard let value = value() else { return nil }
    blanks()
    return position == bytes.count ? value : nil
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func blanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    blanks()
    guard next == sign else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position...].starts(with: word) else { return false }
    position += word.count
    return true
  }

  private mutating func value() -> JSONValue? {
    blanks()
    switch next {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.list() }
    case UInt8(ascii: "\""): return text().map { .text($0) }
    case UInt8(ascii: "t"): return take("true" as StaticString) ? .flag(true) : nil
    case UInt8(ascii: "f"): return take("false" as StaticString) ? .flag(false) : nil
    case UInt8(ascii: "n"): return take("null" as StaticString) ? .null : nil
    default: return number()
    }
  }

  private mutating func nested(_ read: (inout Parser) -> JSONValue?) -> JSONValue? {
    guard depth < 64 else { return nil }
    depth += 1
    position += 1
    defer { depth -= 1 }
    return read(&self)
  }

  private mutating func list() -> JSONValue? {
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .list(values) }
    repeat {
      guard let value = value() else { return nil }
      values.append(value)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .list(values) : nil
  }

  private mutating func object() -> JSONValue? {
    var members: [JSONValue.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      blanks()
      guard next == UInt8(ascii: "\""), let name = text(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      members.append(.init(name: name, value: value))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { return nil }
    members.sort { $0.name.lexicographicallyPrecedes($1.name) }
    let isTwice = zip(members, members.dropFirst()).contains { $0.name == $1.name }
    return isTwice ? nil : .object(members)
  }

  private mutating func number() -> JSONValue? {
    let start = position
    func digits(_ parser: inout Parser) -> Int {
      let first = parser.position
      while let byte = parser.next, byte &- 0x30 < 10 { parser.position += 1 }
      return parser.position - first
    }
    if next == UInt8(ascii: "-") { position += 1 }
    let isZero = next == UInt8(ascii: "0")
    let whole = digits(&self)
    guard whole > 0, !isZero || whole == 1 else { return nil }
    if next == UInt8(ascii: ".") {
      position += 1
      guard digits(&self) > 0 else { return nil }
    }
    if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits(&self) > 0 else { return nil }
    }
    return .number(Array(bytes[start..<position]))
  }

  private mutating func text() -> [UInt8]? {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return text
      case UInt8(ascii: "\\"):
        guard let decoded = escape() else { return nil }
        text += decoded
      case ..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard let sign = next else { return nil }
    position += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard var value = unit() else { return nil }
      if (0xD800..<0xDC00).contains(value) {
        guard take("\\u" as StaticString), let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      return Unicode.Scalar(value).map { Array(String(Character($0)).utf8) }
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = bytes[position..<position + 4]
    guard digits.allSatisfy({ $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }) else { return nil }
    position += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
