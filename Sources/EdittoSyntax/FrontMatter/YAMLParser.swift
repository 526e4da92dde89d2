/// Reads the part of YAML that front matter and blocks may use: mappings, sequences and scalars (YAML 1.2.2, chapters 7 and 8).
///
/// Anchors, aliases, tags, merge keys and further documents are refused, every scalar keeps the text that was typed, and depth
/// is capped, so that no input costs more than its length. What is accepted means what it means in YAML: a test reads
/// generated documents with libyaml as well.
package enum YAMLParser {
  /// The depth of nesting that a schema could ever need is 5.
  static let deepest = 12

  /// The value that an excerpt spells, or nil where nothing could be read; every problem is reported.
  ///
  /// - Parameter margin: The column of the block that the excerpt is taken from; nil for the head of a file.
  package static func parse(_ excerpt: Excerpt, ofBlockAt margin: Int? = nil, _ report: inout Report) -> YAMLNode? {
    excerpt.bytes.withUnsafeBufferPointer { bytes in
      var reader = YAMLReader(bytes: bytes, excerpt: excerpt, margin: margin, report: report)
      let hasValue = reader.document()
      report = reader.report
      return hasValue ? YAMLNode(reader.writer.tree(excerpt), 0) : nil
    }
  }
}

/// The place in a text that is read as YAML.
///
/// After the first problem nothing more is read, but what stood before it is kept, so that it is checked too.
struct YAMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let excerpt: Excerpt
  let margin: Int?
  var report: Report
  var writer: YAMLTree.Writer
  var position = 0
  /// Where the current line starts.
  var line = 0
  var isFailed = false
  private var depth = 0
  private var saidTooDeep = false
  /// The features that were refused already: each is said once.
  private var refused: Set<String> = []

  init(bytes: UnsafeBufferPointer<UInt8>, excerpt: Excerpt, margin: Int?, report: Report) {
    self.bytes = bytes
    self.excerpt = excerpt
    self.margin = margin
    self.report = report
    writer = YAMLTree.Writer(capacity: bytes.count / 8 + 4)
  }

  // MARK: The document

  /// Reads the value; false where there is none.
  mutating func document() -> Bool {
    guard skipToContent() else { return false }
    if isMarker() {
      position += 3
      guard skipToContent() else { return false }
    }
    blockNode(parent: -1)
    if !isFailed, skipToContent() {
      if isMarker() {
        report(.frontMatterSyntax, excerpt.span(position, position + 3), ["reason": "document"])
      } else {
        fail(position, .indentation)
      }
    }
    return true
  }

  /// Whether a line of three dashes or dots stands here, which begins or ends a document.
  func isMarker() -> Bool {
    guard position == line, position + 3 <= bytes.count else { return false }
    let sign = bytes[position]
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return false }
    return bytes[position + 1] == sign && bytes[position + 2] == sign && isBlank(position + 3)
  }

  // MARK: Block collections

  /// Reads the value at the position, the first of its line or behind a dash; `parent` is the column that it has to exceed.
  private mutating func blockNode(parent: Int) {
    switch bytes[position] {
    case UInt8(ascii: "-") where isBlank(position + 1): return sequence()
    case UInt8(ascii: "?") where isBlank(position + 1):
      writer.refuse(position, position + 1)
      return fail(position, .key)
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"): break
    default: if let colon = bytes.keyEnd(from: position) { return mapping(colon) }
    }
    let start = position
    let index = writer.count
    value(parent: parent)
    // A key behind a bracket or a feature is one all the same: it is read as such, and refused.
    guard !isFailed, position < bytes.count, bytes[position] == UInt8(ascii: ":"), isBlank(position + 1) else { return }
    if writer.kind(index) != .refused { fail(start, .key) }
    isFailed = true
  }

  private mutating func sequence() {
    let start = position
    let column = position - line
    guard descend(start, column) else { return }
    defer { depth -= 1 }
    let sequence = writer.open(.sequence, start)
    var last = start
    repeat {
      let dash = position
      position += 1
      skipBlanks()
      last = writer.count
      if endsLine() {
        below(dash + 1, column, mayBeSequence: false)
      } else {
        // What follows the dash may begin a collection of its own, in its own column.
        blockNode(parent: column)
        endValue()
      }
    } while !isFailed && nextEntry(column, isSequence: true)
    writer.close(sequence, writer.end(last))
  }

  private mutating func mapping(_ first: Int) {
    let start = position
    let column = position - line
    guard descend(start, column) else { return }
    defer { depth -= 1 }
    let mapping = writer.open(.mapping, start)
    var keys = Keys()
    var end = start
    var colon: Int? = first
    repeat {
      guard let place = colon ?? bytes.keyEnd(from: position) else {
        fail(position, .noColon)
        break
      }
      colon = nil
      let key = writer.count
      self.key(place)
      position = place + 1
      skipBlanks()
      let value = writer.count
      if endsLine() {
        below(place + 1, column, mayBeSequence: true)
      } else if bytes[position] == UInt8(ascii: "-"), isBlank(position + 1) {
        writer.refuse(position, position + 1)
        fail(position, .indentation)
      } else {
        self.value(parent: column)
        endValue()
      }
      if isFailed, writer.isMissing(value) {
        writer.remove(from: key)
      } else if settle(key, of: mapping, &keys) {
        end = writer.end(value)
      }
    } while !isFailed && nextEntry(column, isSequence: false)
    writer.close(mapping, end)
  }

  /// The value of a key or dash that stands alone in its line: what is indented below it, or nothing.
  private mutating func below(_ end: Int, _ column: Int, mayBeSequence: Bool) {
    guard skipToContent(), !isMarker() else { return writer.add(end..<end, end, end) }
    let own = position - line
    if own > column { return blockNode(parent: column) }
    if own == column, mayBeSequence, bytes[position] == UInt8(ascii: "-"), isBlank(position + 1) { return sequence() }
    writer.add(end..<end, end, end)
  }

  /// Goes to the next entry of a collection; false where it ends.
  private mutating func nextEntry(_ column: Int, isSequence: Bool) -> Bool {
    guard skipToContent(), !isMarker() else { return false }
    let own = position - line
    if own == column { return !isSequence || bytes[position] == UInt8(ascii: "-") && isBlank(position + 1) }
    if own > column { fail(position, .indentation) }
    return false
  }

  /// What may follow a value in its line: nothing, or a remark.
  private mutating func endValue() {
    guard !isFailed, position < bytes.count, !bytes[position].isNewline else { return }
    guard !bytes[line..<position].allSatisfy(\.isBlank) else { return }
    skipBlanks()
    guard !endsLine() else { return }
    fail(position, bytes[position] == UInt8(ascii: ":") && isBlank(position + 1) ? .colon : .indentation)
  }

  /// Enters a collection; false, with the whole of it skipped, where it lies too deep.
  private mutating func descend(_ start: Int, _ column: Int) -> Bool {
    if depth < YAMLParser.deepest {
      depth += 1
      return true
    }
    writer.refuse(start, start + 1)
    if !saidTooDeep { report(.frontMatterDepth, excerpt.span(start, start + 1)) }
    saidTooDeep = true
    repeat { skipLine() } while skipToContent() && position - line >= column && !isMarker()
    return false
  }

  // MARK: Values

  /// Reads a value that is no block collection.
  private mutating func value(parent: Int) {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      var isBelow: Bool
      repeat {
        properties()
        let end = position
        isBelow = endsLine()
        guard !isBelow || skipToContent() && position - line > parent && !isMarker() else { return writer.refuse(start, end) }
      } while isBelow && isProperty()
      if isBelow { blockNode(parent: parent) } else { value(parent: parent) }
    case UInt8(ascii: "*"):
      position += 1
      while position < bytes.count, bytes[position].isWord || bytes[position] == UInt8(ascii: "-") { position += 1 }
      feature("alias", start, position)
      writer.refuse(start, position)
    case UInt8(ascii: "["), UInt8(ascii: "{"): flow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): literal(parent: parent)
    default: plain(parent: parent, inFlow: false)
    }
  }

  /// A sequence or mapping in brackets, which may go over several lines.
  private mutating func flow() {
    let start = position
    let isMapping = bytes[position] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard depth < YAMLParser.deepest else { return tooDeep() }
    depth += 1
    defer { depth -= 1 }
    position += 1
    let collection = writer.open(isMapping ? .mapping : .sequence, start)
    var keys = Keys()
    while true {
      guard skipInFlow() else {
        fail(start, .quote)
        break
      }
      if bytes[position] == close {
        position += 1
        break
      }
      guard bytes[position] != UInt8(ascii: ",") else {
        fail(position, .other)
        break
      }
      let entry = writer.count
      flowNode()
      if !isFailed, !skipInFlow() { fail(start, .quote) }
      guard !isFailed else {
        if isMapping { writer.remove(from: entry) }
        break
      }
      if bytes[position] == UInt8(ascii: ":") {
        flowValue()
        if isMapping {
          _ = settle(entry, of: collection, &keys)
        } else {
          writer.wrap(entry)
        }
        if !isFailed, !skipInFlow() { fail(start, .quote) }
        guard !isFailed else { break }
      } else if isMapping {
        let end = writer.end(entry)
        writer.add(end..<end, end, end)
        _ = settle(entry, of: collection, &keys)
      }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
      } else if bytes[position] != close {
        fail(position, .bracket)
        break
      }
    }
    writer.close(collection, max(start + 1, position))
  }

  private mutating func flowNode() {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      repeat { properties() } while skipInFlow() && isProperty()
      let isThere =
        position < bytes.count
        && (!bytes[position].isFlowSign || [UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[position]))
      if isThere { flowNode() } else { writer.refuse(start, start + 1) }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      writer.refuse(start, start + 1)
      fail(start, .other)
    case UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"): value(parent: -1)
    default: plain(parent: -1, inFlow: true)
    }
  }

  private mutating func flowValue() {
    position += 1
    let end = position
    let isThere =
      skipInFlow() && bytes[position] != UInt8(ascii: ",") && bytes[position] != UInt8(ascii: "]")
      && bytes[position] != UInt8(ascii: "}")
    if isThere { flowNode() } else { writer.add(end..<end, end, end) }
  }

  /// Brackets beyond the deepest level, skipped without going down into them.
  private mutating func tooDeep() {
    let start = position
    if !saidTooDeep { report(.frontMatterDepth, excerpt.span(start, start + 1)) }
    saidTooDeep = true
    var open = 0
    while position < bytes.count, !isFailed {
      switch bytes[position] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let index = writer.count
        quoted()
        writer.remove(from: index)
        continue
      default: break
      }
      position += 1
      if open == 0 { return writer.refuse(start, position) }
    }
    writer.refuse(start, start + 1)
    fail(start, .quote)
  }

  // MARK: Keys

  /// The keys of a mapping so far. Most mappings are so short that a search costs less than a table.
  private struct Keys {
    var count = 0
    /// Whether another entry began among them without its dash.
    var missDash = false
    private var table: [String: Int] = [:]
    /// A bit for every length and first letter that a key has had; others have the same bit, so that it only says what is new.
    private var heads: UInt64 = 0

    /// Where a key was written before.
    mutating func first(like key: Int, of mapping: Int, in writer: YAMLTree.Writer, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
      let head = writer.withText(key, bytes) { UInt64(1) << UInt64((Int($0.first ?? 0) + $0.count * 5) % 64) }
      let isNew = heads & head == 0
      heads |= head
      guard count >= 32 else { return isNew ? nil : writer.firstKey(like: key, of: mapping, bytes) }
      if table.isEmpty {
        var other = mapping + 1
        while other < key {
          table[writer.text(other, bytes)] = other
          other = writer.after(writer.after(other))
        }
      }
      let text = writer.text(key, bytes)
      if let first = table[text] { return first }
      table[text] = key
      return nil
    }
  }

  /// Takes a key and its value out again where the key was written before, is a merge key or is no word; false then.
  private mutating func settle(_ key: Int, of mapping: Int, _ keys: inout Keys) -> Bool {
    if writer.kind(key) == .scalar, writer.withText(key, bytes, { $0.count == 2 && $0.begins(with: "<<") }) {
      report(.frontMatterFeature, span(key), ["reason": "merge"])
      report.isPartial = true
    } else if writer.kind(key) != .scalar {
      report(.frontMatterSyntax, span(key), ["reason": "key"])
    } else if let first = keys.first(like: key, of: mapping, in: writer, bytes) {
      repeated(key, first, of: mapping, &keys)
    } else {
      keys.count += 1
      return true
    }
    writer.remove(from: key)
    return false
  }

  /// Reports a key that was written before. The first key of an entry, in a line of its own, begins the next entry without its dash;
  /// then the other keys of that entry are no mistakes.
  private mutating func repeated(_ key: Int, _ first: Int, of mapping: Int, _ keys: inout Keys) {
    guard !keys.missDash else { return }
    let (entry, place) = (writer.start(mapping), writer.start(key))
    keys.missDash =
      first == mapping + 1 && entry >= 2 && bytes[entry - 2] == UInt8(ascii: "-") && place >= 2
      && bytes[place - 1] == 0x20 && bytes[place - 2] == 0x20
    report(
      .keyRepeated, span(key), ["key": writer.text(key, bytes)] + (keys.missDash ? ["reason": "dash"] : [:]),
      notes: [Note("first-here", [:], span(first))],
      fixes: keys.missDash ? [Fix("insert-dash", [:], [Edit(excerpt.span(place - 2, place), "- ")], .reread)] : [])
  }

  private func span(_ index: Int) -> Span { excerpt.span(writer.start(index), writer.end(index)) }

  private mutating func key(_ colon: Int) {
    if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") { return quoted() }
    var end = colon
    while end > position, bytes[end - 1].isBlank { end -= 1 }
    writer.add(position..<end, position, end)
  }

  // MARK: Going on

  func isBlank(_ index: Int) -> Bool { bytes.isBlank(at: index) }

  /// Whether nothing but a remark is left of the line.
  func endsLine() -> Bool {
    position >= bytes.count || bytes[position].isNewline
      || (bytes[position] == UInt8(ascii: "#") && (position == 0 || bytes[position - 1].isSpace))
  }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
  }

  mutating func skipLine() {
    while position < bytes.count, !bytes[position].isNewline { position += 1 }
    if position < bytes.count { skipNewline() }
  }

  mutating func skipNewline() {
    position += bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
    line = position
  }

  /// Goes to the next line that holds something, unless the current one does; false at the end.
  private mutating func skipToContent() -> Bool {
    guard !isFailed else { return false }
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] == 0x20 { position += 1 }
      if start == line, position < bytes.count, bytes[position] == 0x09 {
        let tab = position
        skipBlanks()
        guard endsLine() else {
          fail(tab, .other)
          return false
        }
      }
      skipBlanks()
      guard endsLine() else { return true }
      skipLine()
    }
    return false
  }

  private mutating func skipInFlow() -> Bool {
    while position < bytes.count {
      skipBlanks()
      guard endsLine() else { return true }
      skipLine()
    }
    return false
  }

  private func isProperty() -> Bool {
    position < bytes.count && (bytes[position] == UInt8(ascii: "&") || bytes[position] == UInt8(ascii: "!"))
  }

  /// Anchors and tags before a value, which are refused; the position moves to what follows them in their line.
  private mutating func properties() {
    while isProperty() {
      let start = position
      while position < bytes.count, !bytes[position].isSpace, bytes[position] != UInt8(ascii: ",") { position += 1 }
      feature(bytes[start] == UInt8(ascii: "&") ? "anchor" : "tag", start, position)
      skipBlanks()
    }
  }

  private mutating func feature(_ name: String, _ start: Int, _ end: Int) {
    guard refused.insert(name).inserted else { return }
    report(.frontMatterFeature, excerpt.span(start, end), ["reason": name], fixes: [quoting(start)])
  }
}

/// What YAML sees at places of a text.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a blank, a line's end or the end stands here.
  func isBlank(at index: Int) -> Bool { index >= count || self[index].isSpace }

  /// The colon behind the key that begins here and ends in its line, or nil where there is none.
  func keyEnd(from start: Int) -> Int? {
    var i = start
    if self[i] == UInt8(ascii: "\"") || self[i] == UInt8(ascii: "'") {
      let quote = self[i]
      i += 1
      while i < count, self[i] != quote {
        if self[i].isNewline { return nil }
        i += quote == UInt8(ascii: "\"") && self[i] == UInt8(ascii: "\\") ? 2 : 1
        // A doubled quotation mark stands for itself.
        if quote == UInt8(ascii: "'"), i + 1 < count, self[i] == quote, self[i + 1] == quote { i += 2 }
      }
      i += 1
      while i < count, self[i].isBlank { i += 1 }
      return i < count && self[i] == UInt8(ascii: ":") && isBlank(at: i + 1) ? i : nil
    }
    guard mayBeginPlain(at: i, inFlow: false) else { return nil }
    while true {
      i = firstSign(from: i)
      guard i < count, !self[i].isNewline else { return nil }
      if self[i] == UInt8(ascii: ":"), isBlank(at: i + 1) { return i }
      if self[i] == UInt8(ascii: "#"), i > start, self[i - 1].isBlank { return nil }
      i += 1
    }
  }

  /// The first place from a start on where a plain scalar may end, else the end.
  func firstSign(from start: Int) -> Int {
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    // Brackets and braces differ in bits that a few letters share with them.
    return firstIndex(
      from: start,
      lanes: {
        $0 .<= all(0x0D) .| $0 .== all(UInt8(ascii: ":")) .| $0 .== all(UInt8(ascii: "#")) .| $0 .== all(UInt8(ascii: ","))
          .| $0 | all(0x26) .== all(0x7F)
      },
      where: { $0.isNewline || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") || $0.isFlowSign })
  }

  /// Whether a byte may begin a scalar without quotes.
  func mayBeginPlain(at index: Int, inFlow: Bool) -> Bool {
    switch self[index] {
    case UInt8(ascii: "-"): !isBlank(at: index + 1)
    case UInt8(ascii: "?"), UInt8(ascii: ":"): !inFlow && !isBlank(at: index + 1)
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
      UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }
}

extension UInt8 {
  /// Whether the byte is a bracket or comma, which ends a scalar inside brackets.
  var isFlowSign: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
