/// Writes iCalendar (RFC 5545) into one buffer: content lines of at most 75 octets that end in CR LF (section 3.1).
package struct ICalendarWriter: ~Copyable {
  private var bytes = ByteBuffer(capacity: 8192)

  package init() {}

  /// A component with what it holds.
  package mutating func component(_ name: String, _ body: (inout ICalendarWriter) -> Void) {
    line("BEGIN", name)
    body(&self)
    line("END", name)
  }

  /// A property whose value has a form of its own: a date, a rule, an address.
  ///
  /// - Parameter name: the property's name with its parameters.
  package mutating func line(_ name: String, _ value: String) {
    let content = Array((name + ":" + value).utf8)
    var rest = content[...]
    var room = 75
    while rest.count > room {
      var end = rest.startIndex + room
      // Bytes of one character stay together.
      while rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.append(Array(rest[..<end]))
      bytes.append("\r\n " as StaticString)
      rest = rest[end...]
      room = 74
    }
    bytes.append(Array(rest))
    bytes.append("\r\n" as StaticString)
  }

  /// A property whose value is a text (section 3.3.11).
  package mutating func text(_ name: String, _ text: String) {
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escaped += [UInt8(ascii: "\\"), byte]
      case 0x0A: escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20, 0x7F: continue
      default: escaped.append(byte)
      }
    }
    line(name, String(decoding: escaped, as: UTF8.self))
  }

  /// What was written.
  package consuming func finished() -> [UInt8] { bytes.bytes() }
}
