import EdittoModel
import EdittoSyntax

/// Writes Typst into one buffer: markup comes only from literals of the program, every text is a string literal of Typst.
///
/// In a string literal only `\` and `"` mean anything (reference of Typst 0.15, «Strings»), and nothing of it is markup: no
/// smart quotes, no dashes, no labels. What `#`, `$`, `*`, `_`, `@`, `<` or `//` would mean in markup never arises.
struct TypstWriter: ~Copyable {
  private var buffer: ByteBuffer

  init(capacity: Int = 4096) {
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What was written.
  var bytes: [UInt8] { buffer.bytes() }

  /// Markup that stands in the program.
  mutating func markup(_ literal: StaticString) {
    buffer.append(literal)
  }

  mutating func number(_ number: Int) {
    buffer.append(String(number))
  }

  /// A text where markup is expected: `#"…"`.
  mutating func text(_ string: String) {
    guard !string.isEmpty else { return }
    buffer.append(UInt8(ascii: "#"))
    self.string(string)
  }

  mutating func text(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    buffer.append(UInt8(ascii: "#"))
    source.withUnsafeBufferPointer { literal(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A text where a value is expected: `"…"`.
  mutating func string(_ string: String) {
    string.withBytes { literal($0) }
  }

  /// A named argument with its comma: `name: "…", `; nothing for nil.
  mutating func argument(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    buffer.append(name)
    buffer.append(": " as StaticString)
    string(value)
    buffer.append(", " as StaticString)
  }

  /// The argument that dates the document, on a line of its own.
  mutating func date(_ date: CalendarDate) {
    markup("  date: datetime(year: ")
    number(date.year)
    markup(", month: ")
    number(date.month)
    markup(", day: ")
    number(date.day)
    markup("),\n")
  }

  /// White space is one space, as pages show it; other control characters, which no text shows, are left out.
  private mutating func literal(_ text: UnsafeBufferPointer<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    var run = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      let isSecondSpace = isSpace && index > 0 && (text[index - 1] == 0x20 || (0x09...0x0D).contains(text[index - 1]))
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        buffer.append(UnsafeBufferPointer(rebasing: text[run..<index]))
        buffer.append(UInt8(ascii: "\\"))
        run = index
      } else if byte < 0x20 || byte == 0x7F || isSecondSpace {
        buffer.append(UnsafeBufferPointer(rebasing: text[run..<index]))
        if isSpace, !isSecondSpace { buffer.append(0x20) }
        run = index + 1
      }
      index += 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[run...]))
    buffer.append(UInt8(ascii: "\""))
  }
}
