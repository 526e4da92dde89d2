import EdittoSyntax

/// Writes HTML into one buffer: markup comes only from literals of the program, everything else is escaped byte by byte.
package struct HTMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Markup that stands in the program.
  package mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Markup of a template.
  mutating func markup(ofTemplate markup: [UInt8]) {
    bytes.append(contentsOf: markup)
  }

  /// Text or an attribute's value, escaped for both.
  package mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { escape($0) }
  }

  package mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  package mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// HTML that another writer made.
  package mutating func append(_ other: HTMLWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  /// An attribute with its value: ` href="…"`.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// Escapes bytes, not Characters: a combining mark after `"` must not hide it.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in 0..<text.count {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
      markup(entity)
      run = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
  }

  /// Escaped text as a string, for templates.
  static func escaped(_ string: String) -> String {
    guard string.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return string }
    var writer = HTMLWriter()
    writer.text(string)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
