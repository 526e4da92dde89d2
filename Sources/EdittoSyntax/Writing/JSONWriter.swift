/// Writes JSON (RFC 8259) into one buffer; strings are escaped so that they may stand in HTML too.
///
/// Members come out in the order in which they are written, so that the same input gives the same bytes.
package struct JSONWriter: ~Copyable {
  private var bytes: ByteBuffer
  private var isFirst = true
  private var depth = 0
  private let isPretty: Bool

  /// - Parameter depth: how deep what is written will stand in the text that it becomes a part of.
  package init(pretty: Bool = true, depth: Int = 0, capacity: Int = 4096) {
    bytes = ByteBuffer(capacity: capacity)
    isPretty = pretty
    self.depth = depth
  }

  /// Values or members that were written to be put into other texts.
  package struct Fragment: Sendable {
    fileprivate let bytes: [UInt8]
  }

  /// What was written, as a part of other texts.
  package consuming func fragment() -> Fragment {
    // The first line end and blanks come with the place.
    Fragment(bytes: Array(bytes.bytes().drop { $0 == 0x0A || $0 == 0x20 }))
  }

  /// Puts in what was written elsewhere at the same depth.
  package mutating func append(_ fragment: Fragment) {
    separate()
    bytes.append(fragment.bytes)
  }

  // MARK: Values

  package mutating func object(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body) }
  package mutating func array(_ body: (inout JSONWriter) -> Void) { nest(UInt8(ascii: "["), UInt8(ascii: "]"), body) }

  package mutating func value(_ text: String?) {
    separate()
    if let text { quoted(text) } else { bytes.append("null" as StaticString) }
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes.append(number: number)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append((flag ? "true" : "false") as StaticString)
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

  /// A list of texts, in one line.
  package mutating func member(_ name: String, _ texts: some Sequence<String>) {
    key(name)
    isAfterKey = false
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for text in texts {
      if !isFirst { bytes.append((isPretty ? ", " : ",") as StaticString) }
      isFirst = false
      quoted(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  package mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// A member whose value is written by the caller.
  package mutating func member(_ name: String, writing value: (inout JSONWriter) -> Void) {
    key(name)
    value(&self)
  }

  package mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  /// The text so far with a line end.
  package consuming func finished() -> [UInt8] {
    bytes.append(0x0A)
    return bytes.bytes()
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
    let isPlain = name.withBytes { name in name.allSatisfy { $0 > 0x22 && $0 != 0x5C && $0 != 0x3C && $0 < 0x7F } }
    guard isPlain, !isAfterKey else {
      separate()
      quoted(name)
      bytes.append((isPretty ? ": " : ":") as StaticString)
      isAfterKey = true
      return
    }
    // The usual key in one go: most of what is written is keys.
    let (isFirst, depth, isPretty) = (isFirst, depth, isPretty)
    name.withBytes { name in
      bytes.append(atMost: name.count + depth * 2 + 6) { target in
        var count = 0
        func put(_ byte: UInt8) {
          target[count] = byte
          count += 1
        }
        if !isFirst { put(UInt8(ascii: ",")) }
        if isPretty, depth > 0 {
          put(0x0A)
          (target + count).update(repeating: 0x20, count: depth * 2)
          count += depth * 2
        }
        put(UInt8(ascii: "\""))
        if let source = name.baseAddress { (target + count).update(from: source, count: name.count) }
        count += name.count
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
        if isPretty { put(0x20) }
        return count
      }
    }
    self.isFirst = false
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
    bytes.append(repeating: 0x20, count: depth * 2)
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    text.withBytes { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    typealias Lanes = SIMD16<UInt8>
    let (blank, quote, slash) = (Lanes(repeating: 0x20), Lanes(repeating: 0x22), Lanes(repeating: 0x5C))
    let (less, line, delete) = (Lanes(repeating: 0x3C), Lanes(repeating: 0xE2), Lanes(repeating: 0x7F))
    var run = 0
    while true {
      let index = text.firstIndex(
        from: run,
        lanes: { $0 .< blank .| $0 .== quote .| $0 .== slash .| $0 .== less .| $0 .== line .| $0 .== delete },
        where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x3C || $0 == 0xE2 || $0 == 0x7F })
      bytes.append(UnsafeBufferPointer(rebasing: text[run..<index]))
      guard index < text.count else { return }
      run = index + 1
      switch text[index] {
      case UInt8(ascii: "\""): bytes.append("\\\"" as StaticString)
      case UInt8(ascii: "\\"): bytes.append("\\\\" as StaticString)
      case 0x0A: bytes.append("\\n" as StaticString)
      case 0x0D: bytes.append("\\r" as StaticString)
      case 0x09: bytes.append("\\t" as StaticString)
      // `</script>` and the two separators that end a line in scripts.
      case UInt8(ascii: "<"): bytes.append("\\u003c" as StaticString)
      case 0xE2:
        if index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 {
          bytes.append((text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029") as StaticString)
          run = index + 3
        } else {
          bytes.append(0xE2)
        }
      case let byte:
        bytes.append("\\u00" as StaticString)
        bytes.append(Self.hex[Int(byte >> 4)])
        bytes.append(Self.hex[Int(byte & 15)])
      }
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
