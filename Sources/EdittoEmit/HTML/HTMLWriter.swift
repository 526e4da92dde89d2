import EdittoSyntax

/// Writes HTML into one buffer: markup comes only from literals of the program, everything else is escaped byte by byte.
package struct HTMLWriter: ~Copyable {
  private var buffer: ByteBuffer

  package init(capacity: Int = 4096) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What was written.
  package var bytes: [UInt8] { buffer.bytes() }

  /// What was written, with the whole of another writer laid in at each place (offsets in bytes, rising).
  func bytes(laying content: borrowing HTMLWriter, at places: [Int]) -> [UInt8] {
    buffer.bytes(laying: content.buffer, at: places)
  }
  package var count: Int { buffer.count }

  /// Markup that stands in the program.
  package mutating func markup(_ literal: StaticString) {
    buffer.append(literal)
  }

  /// Markup of a template.
  mutating func markup(ofTemplate markup: UnsafeBufferPointer<UInt8>) {
    buffer.append(markup)
  }

  /// JSON within a page, where `<` would let a text end the element that holds it.
  mutating func data(_ json: [UInt8]) {
    markup("<script type=\"application/ld+json\">")
    for (index, piece) in json.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).enumerated() {
      if index > 0 { markup("\\u003c") }
      piece.withUnsafeBufferPointer { buffer.append($0) }
    }
    markup("</script>\n")
  }

  /// Text or an attribute's value, escaped for both.
  package mutating func text(_ string: String) {
    string.withBytes { escape($0) }
  }

  package mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  package mutating func number(_ number: Int) {
    buffer.append(number: number)
  }

  /// HTML that another writer made.
  package mutating func append(_ other: borrowing HTMLWriter) {
    buffer.append(other.buffer)
  }

  /// An attribute with its value: ` href="…"`.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    attribute(name, "", value)
  }

  /// An attribute with a number: ` width="340"`.
  package mutating func attribute(_ name: StaticString, _ number: Int) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"" as StaticString)
    buffer.append(number: number)
    buffer.append(UInt8(ascii: "\""))
  }

  /// An attribute whose value begins with a text of the program: ` href="#…"`.
  package mutating func attribute(_ name: StaticString, _ start: StaticString, _ value: String) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"" as StaticString)
    buffer.append(start)
    text(value)
    buffer.append(UInt8(ascii: "\""))
  }

  /// An attribute whose value is a sentence of the interface with its hole filled.
  package mutating func attribute(_ name: StaticString, _ sentence: Interface.Sentence, _ filling: String) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(name)
    buffer.append("=\"" as StaticString)
    text(sentence.before)
    text(filling)
    text(sentence.after)
    buffer.append(UInt8(ascii: "\""))
  }

  /// A text with its first letter as a capital, as labels begin.
  package mutating func text(capitalized string: String) {
    guard let first = string.utf8.first, first.isLower else { return text(string) }
    buffer.append(first - 0x20)
    string.withBytes { escape(UnsafeBufferPointer(rebasing: $0[1...])) }
  }

  /// Escapes bytes, not Characters: a combining mark after `"` must not hide it.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    typealias Lanes = SIMD16<UInt8>
    // Each of two pairs differs in one bit: `&` and `'`, `<` and `>`.
    let (quote, and, less) = (Lanes(repeating: 0x22), Lanes(repeating: 0x26), Lanes(repeating: 0x3C))
    let (first, second) = (Lanes(repeating: 0xFE), Lanes(repeating: 0xFD))
    var run = 0
    while true {
      let index = text.firstIndex(
        from: run, lanes: { $0 .== quote .| ($0 & first) .== and .| ($0 & second) .== less },
        where: { $0 == 0x22 || $0 & 0xFE == 0x26 || $0 & 0xFD == 0x3C })
      buffer.append(UnsafeBufferPointer(rebasing: text[run..<index]))
      guard index < text.count else { return }
      run = index + 1
      switch text[index] {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      default: markup("&#39;")
      }
    }
  }

  /// Escaped text as a string, for templates.
  static func escaped(_ string: String) -> String {
    guard string.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return string }
    var writer = HTMLWriter(capacity: string.utf8.count * 2)
    writer.text(string)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
