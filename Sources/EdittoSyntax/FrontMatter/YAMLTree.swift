/// What a head or block spells: values in the order in which they were typed, each before what it holds.
///
/// Values are kept as places in the text, not as strings: most are compared with known words and needed no further.
package final class YAMLTree: Sendable {
  package enum Kind: UInt8, Sendable {
    case scalar, sequence
    /// Its children are keys and values in turn.
    case mapping
    /// What was refused where it stands; that is said once.
    case refused
  }

  /// One value: offsets are those of the excerpt.
  fileprivate struct Entry: Sendable {
    let kind: Kind
    /// Whether a scalar was written in quotes or as a block, so that its empty text is meant.
    let isQuoted: Bool
    /// Whether the text stands in `decoded`, because it differs from what was typed.
    let isDecoded: Bool
    /// The value's own text; quotes belong to it.
    let start: Int32
    var end: Int32
    /// The text of a scalar.
    let textStart: Int32
    let textEnd: Int32
    /// How many values this one and those that it holds are.
    var size: Int32 = 1
  }

  private let excerpt: Excerpt
  private let entries: [Entry]
  private let decoded: [UInt8]

  fileprivate init(excerpt: Excerpt, entries: [Entry], decoded: [UInt8]) {
    self.excerpt = excerpt
    self.entries = entries
    self.decoded = decoded
  }

  package func kind(_ index: Int) -> Kind { entries[index].kind }
  package func isQuoted(_ index: Int) -> Bool { entries[index].isQuoted }
  /// The index after a value and all that it holds.
  package func after(_ index: Int) -> Int { index + Int(entries[index].size) }
  package func span(_ index: Int) -> Span { excerpt.span(Int(entries[index].start), Int(entries[index].end)) }

  /// Whether nothing was written after the key.
  package func isMissing(_ index: Int) -> Bool {
    entries[index].kind == .scalar && entries[index].textStart == entries[index].textEnd && !entries[index].isQuoted
  }

  /// Calls with the bytes of a scalar's text.
  package func read(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let range = Int(entries[index].textStart)..<Int(entries[index].textEnd)
    if entries[index].isDecoded {
      decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    } else {
      excerpt.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
  }

  /// The text of a scalar.
  package func text(_ index: Int) -> String {
    var text = ""
    read(index) { text = String(decoding: $0, as: UTF8.self) }
    return text
  }

  /// Notes values as they are read.
  package struct Writer {
    private var entries: [Entry] = []
    private var decoded: [UInt8] = []

    package init(capacity: Int) {
      entries.reserveCapacity(capacity)
    }

    package func tree(_ excerpt: Excerpt) -> YAMLTree { YAMLTree(excerpt: excerpt, entries: entries, decoded: decoded) }

    var count: Int { entries.count }
    func kind(_ index: Int) -> Kind { entries[index].kind }
    func start(_ index: Int) -> Int { Int(entries[index].start) }
    func end(_ index: Int) -> Int { Int(entries[index].end) }
    func after(_ index: Int) -> Int { index + Int(entries[index].size) }

    func isMissing(_ index: Int) -> Bool {
      entries[index].kind == .scalar && entries[index].textStart == entries[index].textEnd && !entries[index].isQuoted
    }

    /// Calls with a scalar's text, of which the typed part stands in the excerpt's bytes.
    func withText<Result>(
      _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
      let range = Int(entries[index].textStart)..<Int(entries[index].textEnd)
      guard entries[index].isDecoded else { return body(UnsafeBufferPointer(rebasing: bytes[range])) }
      return decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    func text(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
      withText(index, bytes) { String(decoding: $0, as: UTF8.self) }
    }

    /// The first key of a mapping, of those before another, that has the same text.
    func firstKey(like key: Int, of mapping: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
      let length = entries[key].textEnd - entries[key].textStart
      var other = mapping + 1
      while other < key {
        if entries[other].textEnd - entries[other].textStart == length, isEqual(other, key, bytes) { return other }
        other = after(after(other))
      }
      return nil
    }

    private func isEqual(_ left: Int, _ right: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      withText(left, bytes) { left in withText(right, bytes) { left.count == $0.count && left.elementsEqual($0) } }
    }

    /// A scalar whose text stands in the excerpt.
    package mutating func add(_ text: Range<Int>, _ start: Int, _ end: Int, isQuoted: Bool = false) {
      add(.scalar, start, end, text, isQuoted: isQuoted, isDecoded: false)
    }

    /// A scalar whose text is not what was typed.
    package mutating func add(decoded text: some Collection<UInt8>, _ start: Int, _ end: Int, isQuoted: Bool) {
      add(.scalar, start, end, decoded.count..<decoded.count + text.count, isQuoted: isQuoted, isDecoded: true)
      decoded += text
    }

    mutating func refuse(_ start: Int, _ end: Int) { add(.refused, start, end, 0..<0, isQuoted: false, isDecoded: false) }

    /// Opens a collection and gives its index; what it holds is noted next.
    package mutating func open(_ kind: Kind, _ start: Int) -> Int {
      add(kind, start, start, 0..<0, isQuoted: false, isDecoded: false)
      return entries.count - 1
    }

    package mutating func close(_ index: Int, _ end: Int) {
      entries[index].end = max(entries[index].start, Int32(truncatingIfNeeded: end))
      entries[index].size = Int32(truncatingIfNeeded: entries.count - index)
    }

    /// Makes a mapping of one entry of a key and value that were noted without one.
    mutating func wrap(_ key: Int) {
      let (start, end) = (entries[key].start, entries[after(key)].end)
      let mapping = Entry(
        kind: .mapping, isQuoted: false, isDecoded: false, start: start, end: end, textStart: 0, textEnd: 0,
        size: Int32(truncatingIfNeeded: entries.count - key + 1))
      entries.insert(mapping, at: key)
    }

    mutating func remove(from index: Int) { entries.removeSubrange(index...) }

    private mutating func add(_ kind: Kind, _ start: Int, _ end: Int, _ text: Range<Int>, isQuoted: Bool, isDecoded: Bool) {
      entries.append(
        Entry(
          kind: kind, isQuoted: isQuoted, isDecoded: isDecoded, start: Int32(truncatingIfNeeded: start),
          end: Int32(truncatingIfNeeded: end), textStart: Int32(truncatingIfNeeded: text.lowerBound),
          textEnd: Int32(truncatingIfNeeded: text.upperBound)))
    }
  }
}
