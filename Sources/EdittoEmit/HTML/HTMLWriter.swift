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
  @inline(__always) package mutating func markup(_ literal: StaticString) {
    buffer.append(literal)
  }

  /// Markup of a template.
  mutating func markup(ofTemplate markup: UnsafeBufferPointer<UInt8>) {
    buffer.append(markup)
  }

  /// JSON within a page, where `<` would let a text end the element that holds it.
  mutating func data(_ json: [UInt8]) {
    markup("<script type=\"application/ld+json\">")
    json.withUnsafeBufferPointer { json in
      var place = 0
      while true {
        let less = json.firstIndex(of: UInt8(ascii: "<"), from: place)
        buffer.append(UnsafeBufferPointer(rebasing: json[place..<less]))
        guard less < json.count else { return }
        markup("\\u003c")
        place = less + 1
      }
    }
    markup("</script>\n")
  }

  /// Text or an attribute's value, escaped for both.
  package mutating func text(_ string: String) {
    string.withBytes { buffer.append(escapedForHTML: $0) }
  }

  package mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    source.withUnsafeBufferPointer { buffer.append(escapedForHTML: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  package mutating func number(_ number: Int) {
    buffer.append(number: number)
  }

  /// HTML that another writer made.
  package mutating func append(_ other: borrowing HTMLWriter) {
    buffer.append(other.buffer)
  }

  /// An attribute with its value: ` href="…"`.
  @inline(__always) package mutating func attribute(_ name: StaticString, _ value: String) {
    buffer.append(UInt8(ascii: " "), name, "=\"")
    text(value)
    buffer.append(UInt8(ascii: "\""))
  }

  /// An attribute with a number: ` width="340"`.
  @inline(__always) package mutating func attribute(_ name: StaticString, _ number: Int) {
    buffer.append(UInt8(ascii: " "), name, "=\"")
    buffer.append(number: number)
    buffer.append(UInt8(ascii: "\""))
  }

  /// An attribute whose value begins with a text of the program: ` href="#…"`.
  @inline(__always) package mutating func attribute(_ name: StaticString, _ start: StaticString, _ value: String) {
    buffer.append(UInt8(ascii: " "), name, "=\"")
    buffer.append(start)
    text(value)
    buffer.append(UInt8(ascii: "\""))
  }

  /// An attribute whose value ends with a text of the program: ` href="../assets/…"`.
  @inline(__always) mutating func attribute(_ name: StaticString, _ value: String, ending end: StaticString) {
    buffer.append(UInt8(ascii: " "), name, "=\"")
    text(value)
    buffer.append(end)
    buffer.append(UInt8(ascii: "\""))
  }

  /// A text of the interface.
  mutating func text(_ key: Interface.Key, _ interface: Interface) {
    interface.withMarkup(of: key) { buffer.append($0) }
  }

  /// A text of the interface that ends in a preposition, and a name.
  mutating func text(_ key: Interface.Key, _ interface: Interface, before name: String) {
    text(key, interface)
    markup(interface.article(of: name))
    text(name)
  }

  /// A sentence of the interface with its hole filled.
  mutating func text(_ sentence: Interface.Sentence, _ filling: String) {
    text(sentence.before)
    text(filling)
    text(sentence.after)
  }

  /// A text with its first letter as a capital, as labels begin.
  package mutating func text(capitalized string: String) {
    guard let first = string.utf8.first, first.isLower else { return text(string) }
    buffer.append(first - 0x20)
    string.withBytes { buffer.append(escapedForHTML: UnsafeBufferPointer(rebasing: $0[1...])) }
  }

  /// A citation, in which no line begins with the number or letter of a part: «art. 12», «lettera d)», «n. 150», «Sezione II».
  mutating func citation(_ string: String) {
    string.withBytes { bytes in
      var start = 0
      for place in bytes.indices where bytes[place] == UInt8(ascii: " ") && Self.isName(bytes[(place + 1)...]) {
        buffer.append(escapedForHTML: UnsafeBufferPointer(rebasing: bytes[start..<place]))
        buffer.append("\u{A0}")
        start = place + 1
      }
      buffer.append(escapedForHTML: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whether a text begins with a number, a letter or a Roman number.
  private static func isName(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, !first.isDigit else { return !text.isEmpty }
    let word = text.prefix { ![0x20, 0x2C, 0x3B].contains($0) }
    // «d)», «(d)»
    if word.count <= 3, word.last == UInt8(ascii: ")") { return true }
    return word.allSatisfy(\.isUpper) && (word.count == 1 || word.allSatisfy { "IVXLCDM".utf8.contains($0) })
  }

  /// Escaped text as a string, for templates.
  static func escaped(_ string: String) -> String {
    guard string.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return string }
    var writer = HTMLWriter(capacity: string.utf8.count * 2)
    writer.text(string)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
