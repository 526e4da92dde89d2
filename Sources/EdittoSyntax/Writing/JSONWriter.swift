/// Writes JSON (RFC 8259) into one buffer; strings are escaped so that they may stand in HTML too.
///
/// Members come out in the order in which they are written, so that the same input gives the same bytes.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var isFirst = true
  private var depth = 0
  private let isPretty: Bool

  package init(pretty: Bool = true) {
    isPretty = pretty
  }

  // MARK: Values

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

  package mutating func value(_ text: String?) {
    separate()
    if let text { quoted(text) } else { bytes += "null".utf8 }
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes += (flag ? "true" : "false").utf8
  }

  // MARK: Members

  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  package mutating func member(_ name: String, _ texts: some Sequence<String>) {
    key(name)
    array { json in for text in texts { json.value(text) } }
  }

  package mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  package mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// The text so far with a line end.
  package consuming func finished() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  // MARK: Punctuation

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newline() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    isAfterKey = true
  }

  private var isAfterKey = false

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newline() }
    isFirst = false
  }

  private mutating func newline() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quoted(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { source in
      var run = 0
      func escape(_ index: Int, _ length: Int, _ sequence: StaticString) {
        bytes += source[run..<index]
        sequence.withUTF8Buffer { bytes += $0 }
        run = index + length
      }
      for index in 0..<source.count {
        let byte = source[index]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x3C || byte == 0xE2 || byte == 0x7F else { continue }
        switch byte {
        case UInt8(ascii: "\""): escape(index, 1, "\\\"")
        case UInt8(ascii: "\\"): escape(index, 1, "\\\\")
        case 0x0A: escape(index, 1, "\\n")
        case 0x0D: escape(index, 1, "\\r")
        case 0x09: escape(index, 1, "\\t")
        // `</script>` and the two separators that end a line in scripts.
        case UInt8(ascii: "<"): escape(index, 1, "\\u003c")
        case 0xE2 where index + 2 < source.count && source[index + 1] == 0x80 && source[index + 2] & 0xFE == 0xA8:
          escape(index, 3, source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        case 0..<0x20, 0x7F:
          bytes += source[run..<index]
          bytes += "\\u00".utf8
          bytes += [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
          run = index + 1
        default: break
        }
      }
      bytes += source[run...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
