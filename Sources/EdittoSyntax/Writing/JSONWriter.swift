/// Writes JSON (RFC 8259) into one buffer; strings are escaped so that they may stand in HTML too.
///
/// Members come out in the order in which they are written, so that the same input gives the same bytes. Their names are literals
/// of the program, in which nothing has to be escaped; those that are data are said to be a `key`.
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

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    separate()
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  package mutating func value(_ text: String?) {
    separate()
    write(text)
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes.append(number: number)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    write(flag)
  }

  // MARK: Members

  package mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    write(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    bytes.append(number: number)
  }

  package mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    write(flag)
  }

  /// A list of texts, in one line.
  package mutating func member(_ name: StaticString, _ texts: some Sequence<String>) { member(name, Array(texts)) }

  package mutating func member(_ name: StaticString, _ texts: [String]) {
    key(name)
    write(texts)
  }

  package mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// A member whose value is written by the caller.
  package mutating func member(_ name: StaticString, writing value: (inout JSONWriter) -> Void) {
    key(name)
    isAfterKey = true
    value(&self)
  }

  package mutating func array(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  // MARK: Members whose names are data

  package mutating func member(key name: String, _ text: String?) {
    key(name)
    write(text)
  }

  package mutating func member(key name: String, _ number: Int) {
    key(name)
    bytes.append(number: number)
  }

  package mutating func member(key name: String, _ flag: Bool) {
    key(name)
    write(flag)
  }

  package mutating func member(key name: String, _ texts: [String]) {
    key(name)
    write(texts)
  }

  package mutating func object(key name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array(key name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// The text so far with a line end.
  package consuming func finished() -> [UInt8] {
    bytes.append(0x0A)
    return bytes.bytes()
  }

  // MARK: Values as they stand

  private mutating func write(_ text: String?) {
    if let text { quoted(text) } else { bytes.append("null" as StaticString) }
  }

  private mutating func write(_ flag: Bool) {
    bytes.append((flag ? "true" : "false") as StaticString)
  }

  /// A list of texts, in one line.
  private mutating func write(_ texts: [String]) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for text in texts {
      if !isFirst { bytes.append((isPretty ? ", " : ",") as StaticString) }
      isFirst = false
      quoted(text)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func quoted(_ text: String) {
    text.withBytes { bytes.append(quotedForJSON: $0) }
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst, isPretty { newline(isFirst: true) }
    bytes.append(close)
    isFirst = false
  }

  // MARK: Punctuation

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""), name, isPretty ? "\": " : "\":")
  }

  private mutating func key(_ name: String) {
    separate()
    quoted(name)
    bytes.append((isPretty ? ": " : ":") as StaticString)
  }

  /// Whether the next value belongs to a name that stands already.
  private var isAfterKey = false

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if depth > 0, isPretty {
      newline(isFirst: isFirst)
    } else if !isFirst {
      bytes.append(UInt8(ascii: ","))
    }
    isFirst = false
  }

  /// The end of a line, after a comma where something stands before it, and blanks.
  private mutating func newline(isFirst: Bool) {
    let blanks: StaticString = ",\n                                "
    if depth &* 2 &+ 2 <= blanks.utf8CodeUnitCount {
      let start = isFirst ? 1 : 0
      bytes.append(UnsafeBufferPointer(start: blanks.utf8Start + start, count: 2 &+ depth &* 2 &- start))
    } else {
      bytes.append((isFirst ? "\n" : ",\n") as StaticString)
      bytes.append(repeating: 0x20, count: depth * 2)
    }
  }
}
