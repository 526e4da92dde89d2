/// Reads the part of YAML that front matter and blocks may use: mappings, sequences and scalars (YAML 1.2.2, chapters 7 and 8).
///
/// Anchors, aliases, tags, merge keys and further documents are refused, every scalar keeps the text that was typed, and depth
/// is capped, so that no input costs more than its length. What is accepted means what it means in YAML: a test reads
/// generated documents with libyaml as well.
package enum YAMLParser {
  /// The depth of nesting that a schema could ever need is 5.
  static let deepest = 12

  /// The value that an excerpt spells, or nil where nothing could be read; every problem is reported.
  package static func parse(_ excerpt: Excerpt, _ report: inout Report) -> YAMLNode? {
    excerpt.bytes.withUnsafeBufferPointer { bytes in
      var reader = YAMLReader(bytes: bytes, excerpt: excerpt, report: report)
      let node = reader.document()
      report = reader.report
      return node
    }
  }
}

/// The place in a text that is read as YAML.
///
/// After the first problem nothing more is read, but what stood before it is kept, so that it is checked too.
struct YAMLReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let excerpt: Excerpt
  var report: Report
  var position = 0
  /// Where the current line starts.
  var line = 0
  var isFailed = false
  private var depth = 0
  private var saidTooDeep = false
  /// The features that were refused already: each is said once.
  private var refused: Set<String> = []

  init(bytes: UnsafeBufferPointer<UInt8>, excerpt: Excerpt, report: Report) {
    self.bytes = bytes
    self.excerpt = excerpt
    self.report = report
  }

  // MARK: The document

  mutating func document() -> YAMLNode? {
    guard skipToContent() else { return nil }
    if isMarker() {
      position += 3
      guard skipToContent() else { return nil }
    }
    let node = blockNode(parent: -1)
    if !isFailed, skipToContent() {
      if isMarker() {
        report(.frontMatterSyntax, excerpt.span(position, position + 3), ["reason": "document"])
      } else {
        fail(position, .indentation)
      }
    }
    return node
  }

  /// Whether a line of three dashes or dots stands here, which begins or ends a document.
  func isMarker() -> Bool {
    guard position == line, position + 3 <= bytes.count else { return false }
    let sign = bytes[position]
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return false }
    return bytes[position + 1] == sign && bytes[position + 2] == sign && isBlank(position + 3)
  }

  // MARK: Block collections

  /// The value at the position, the first of its line or behind a key; `parent` is the column that it has to exceed.
  private mutating func blockNode(parent: Int) -> YAMLNode {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "-") where isBlank(position + 1): return sequence()
    case UInt8(ascii: "?") where isBlank(position + 1):
      fail(position, .key)
      return YAMLNode(.refused, excerpt.span(start, start + 1))
    case UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"): break
    default: if keyEnd() != nil { return mapping() }
    }
    let node = value(parent: parent)
    // A key behind a bracket or a feature is one all the same: it is read as such, and refused.
    if !isFailed, position < bytes.count, bytes[position] == UInt8(ascii: ":"), isBlank(position + 1) {
      if case .refused = node.content { position = start } else { fail(start, .key) }
      isFailed = true
    }
    return node
  }

  private mutating func sequence() -> YAMLNode {
    let start = position
    let column = position - line
    guard descend(start, column) else { return YAMLNode(.refused, excerpt.span(start, start + 1)) }
    defer { depth -= 1 }
    var items: [YAMLNode] = []
    repeat {
      let dash = position
      position += 1
      skipBlanks()
      if endsLine() {
        items.append(below(dash + 1, column, mayBeSequence: false))
      } else {
        // What follows the dash may begin a collection of its own, in its own column.
        items.append(blockNode(parent: column))
        endValue()
      }
    } while !isFailed && next(column, isEntry: { $0.bytes[$0.position] == UInt8(ascii: "-") && $0.isBlank($0.position + 1) })
    let end = items.last.map { Int($0.span.end) }
    return YAMLNode(.sequence(items), shown(start, end))
  }

  private mutating func mapping() -> YAMLNode {
    let start = position
    let column = position - line
    guard descend(start, column) else { return YAMLNode(.refused, excerpt.span(start, start + 1)) }
    defer { depth -= 1 }
    var entries = Entries()
    repeat {
      guard let colon = keyEnd() else {
        fail(position, .noColon)
        break
      }
      let key = scalar(key: colon)
      position = colon + 1
      skipBlanks()
      let value: YAMLNode
      if endsLine() {
        value = below(colon + 1, column, mayBeSequence: true)
      } else if bytes[position] == UInt8(ascii: "-"), isBlank(position + 1) {
        fail(position, .indentation)
        value = YAMLNode(.refused, excerpt.span(position, position + 1))
      } else {
        value = self.value(parent: column)
        endValue()
      }
      if !isFailed || !value.isMissing { entries.add(key, value, &report) }
    } while !isFailed && next(column, isEntry: { _ in true })
    return YAMLNode(.mapping(entries.list), shown(start, entries.list.last.map { Int($0.value.span.end) }))
  }

  /// The value of a key or dash that stands alone in its line: what is indented below it, or nothing.
  private mutating func below(_ end: Int, _ column: Int, mayBeSequence: Bool) -> YAMLNode {
    guard skipToContent(), !isMarker() else { return YAMLNode(.scalar(""), excerpt.span(end, end)) }
    let own = position - line
    if own > column { return blockNode(parent: column) }
    if own == column, mayBeSequence, bytes[position] == UInt8(ascii: "-"), isBlank(position + 1) { return sequence() }
    return YAMLNode(.scalar(""), excerpt.span(end, end))
  }

  /// Goes to the next entry of a collection; false where it ends.
  private mutating func next(_ column: Int, isEntry: (borrowing YAMLReader) -> Bool) -> Bool {
    guard skipToContent(), !isMarker() else { return false }
    let own = position - line
    if own == column { return isEntry(self) }
    if own > column { fail(position, .indentation) }
    return false
  }

  /// What may follow a value in its line: nothing, or a remark.
  private mutating func endValue() {
    guard !isFailed, position < bytes.count, !bytes[line..<position].allSatisfy(\.isBlank) else { return }
    skipBlanks()
    guard !endsLine() else { return }
    fail(position, bytes[position] == UInt8(ascii: ":") && isBlank(position + 1) ? .colon : .indentation)
  }

  /// The span of a block collection ends with its last value, where people see its end.
  private func shown(_ start: Int, _ end: Int?) -> Span {
    let first = excerpt.span(start, start)
    return Span(source: first.source, start: Int(first.start), end: max(Int(first.start), end ?? 0))
  }

  /// Enters a collection; false, with the whole of it skipped, where it lies too deep.
  private mutating func descend(_ start: Int, _ column: Int) -> Bool {
    if depth < YAMLParser.deepest {
      depth += 1
      return true
    }
    if !saidTooDeep { report(.frontMatterDepth, excerpt.span(start, start + 1)) }
    saidTooDeep = true
    repeat { skipLine() } while skipToContent() && position - line >= column && !isMarker()
    return false
  }

  // MARK: Values

  /// A value that is no block collection.
  private mutating func value(parent: Int) -> YAMLNode {
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "&"), UInt8(ascii: "!"):
      property()
      guard endsLine() else { return value(parent: parent) }
      let end = position
      guard skipToContent(), position - line > parent, !isMarker() else { return YAMLNode(.refused, excerpt.span(start, end)) }
      return blockNode(parent: parent)
    case UInt8(ascii: "*"):
      position += 1
      while position < bytes.count, bytes[position].isWord || bytes[position] == UInt8(ascii: "-") { position += 1 }
      feature("alias", start, position)
      return YAMLNode(.refused, excerpt.span(start, position))
    case UInt8(ascii: "["), UInt8(ascii: "{"): return flow()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted() ?? YAMLNode(.refused, excerpt.span(start, start + 1))
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return literal(parent: parent)
    default: return plain(parent: parent, inFlow: false)
    }
  }

  /// A sequence or mapping in brackets, which may go over several lines.
  private mutating func flow() -> YAMLNode {
    let start = position
    let isMapping = bytes[position] == UInt8(ascii: "{")
    let close = isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")
    guard depth < YAMLParser.deepest else { return tooDeep() }
    depth += 1
    defer { depth -= 1 }
    position += 1
    var items: [YAMLNode] = []
    var entries = Entries()
    while true {
      guard skipInFlow() else {
        fail(start, .quote)
        break
      }
      if bytes[position] == close {
        position += 1
        break
      }
      if bytes[position] == UInt8(ascii: ",") {
        fail(position, .other)
        break
      }
      let node = flowNode()
      guard !isFailed, skipInFlow() else {
        if !isFailed { fail(start, .quote) }
        if !isMapping { items.append(node) }
        break
      }
      if bytes[position] == UInt8(ascii: ":") {
        let value = flowValue()
        if isMapping {
          entries.add(node, value, &report)
        } else {
          var single = Entries()
          single.add(node, value, &report)
          items.append(YAMLNode(.mapping(single.list), node.span.through(value.span)))
        }
        guard !isFailed, skipInFlow() else {
          if !isFailed { fail(start, .quote) }
          break
        }
      } else if isMapping {
        entries.add(node, YAMLNode(.scalar(""), node.span.part(node.span.count, node.span.count)), &report)
      } else {
        items.append(node)
      }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
      } else if bytes[position] != close {
        fail(position, .bracket)
        break
      }
    }
    return YAMLNode(isMapping ? .mapping(entries.list) : .sequence(items), excerpt.span(start, max(start + 1, position)))
  }

  private mutating func flowNode() -> YAMLNode {
    switch bytes[position] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      flowStart()
    default: plain(parent: -1, inFlow: true)
    }
  }

  /// What begins with a sign of its own inside brackets.
  private mutating func flowStart() -> YAMLNode {
    let sign = bytes[position]
    guard sign != UInt8(ascii: "|"), sign != UInt8(ascii: ">") else {
      fail(position, .other)
      return YAMLNode(.refused, excerpt.span(position, position + 1))
    }
    guard sign == UInt8(ascii: "&") || sign == UInt8(ascii: "!") else { return value(parent: -1) }
    let start = position
    property()
    guard skipInFlow(),
      !isFlowSign(bytes[position]) || bytes[position] == UInt8(ascii: "[") || bytes[position] == UInt8(ascii: "{")
    else { return YAMLNode(.refused, excerpt.span(start, start + 1)) }
    return flowNode()
  }

  /// An anchor or tag before a value, which is refused; the position moves to the value.
  private mutating func property() {
    let start = position
    while position < bytes.count, !bytes[position].isSpace, bytes[position] != UInt8(ascii: ",") { position += 1 }
    feature(bytes[start] == UInt8(ascii: "&") ? "anchor" : "tag", start, position)
    skipBlanks()
  }

  private mutating func flowValue() -> YAMLNode {
    position += 1
    let end = position
    let isThere =
      skipInFlow() && bytes[position] != UInt8(ascii: ",") && bytes[position] != UInt8(ascii: "]")
      && bytes[position] != UInt8(ascii: "}")
    return isThere ? flowNode() : YAMLNode(.scalar(""), excerpt.span(end, end))
  }

  /// Brackets beyond the deepest level, skipped without going down into them.
  private mutating func tooDeep() -> YAMLNode {
    let start = position
    if !saidTooDeep { report(.frontMatterDepth, excerpt.span(start, start + 1)) }
    saidTooDeep = true
    var open = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard quoted() != nil else { return YAMLNode(.refused, excerpt.span(start, position)) }
        continue
      default: break
      }
      position += 1
      if open == 0 { return YAMLNode(.refused, excerpt.span(start, position)) }
    }
    fail(start, .quote)
    return YAMLNode(.refused, excerpt.span(start, start + 1))
  }

  // MARK: Keys

  /// The colon behind the key that begins at the position and ends in its line, or nil where there is none.
  private mutating func keyEnd() -> Int? {
    var i = position
    if bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'") {
      let quote = bytes[i]
      i += 1
      while i < bytes.count, bytes[i] != quote {
        if bytes[i].isNewline { return nil }
        i += quote == UInt8(ascii: "\"") && bytes[i] == UInt8(ascii: "\\") ? 2 : 1
        // A doubled quotation mark stands for itself.
        if quote == UInt8(ascii: "'"), i + 1 < bytes.count, bytes[i] == quote, bytes[i + 1] == quote { i += 2 }
      }
      i += 1
      while i < bytes.count, bytes[i].isBlank { i += 1 }
      return i < bytes.count && bytes[i] == UInt8(ascii: ":") && isBlank(i + 1) ? i : nil
    }
    guard mayBeginPlain(i, inFlow: false) else { return nil }
    while i < bytes.count, !bytes[i].isNewline {
      if bytes[i] == UInt8(ascii: ":"), isBlank(i + 1) { return i }
      if bytes[i] == UInt8(ascii: "#"), bytes[i - 1].isBlank, i > position { return nil }
      i += 1
    }
    return nil
  }

  private mutating func scalar(key colon: Int) -> YAMLNode {
    if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'"), let key = quoted() { return key }
    var end = colon
    while end > position, bytes[end - 1].isBlank { end -= 1 }
    return YAMLNode(.scalar(string(position, end)), excerpt.span(position, end))
  }

  // MARK: Going on

  func isBlank(_ index: Int) -> Bool { index >= bytes.count || bytes[index].isSpace }

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

  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private mutating func feature(_ name: String, _ start: Int, _ end: Int) {
    guard refused.insert(name).inserted else { return }
    report(.frontMatterFeature, excerpt.span(start, end), ["reason": name], fixes: [quoting(start)])
  }
}

/// The entries of a mapping as they are read.
private struct Entries {
  private(set) var list: [YAMLNode.Entry] = []
  private var table: [String: Span] = [:]

  /// Adds an entry; a key that was written before, a merge key and a key that is no word are reported.
  mutating func add(_ key: consuming YAMLNode, _ value: consuming YAMLNode, _ report: inout Report) {
    let name = key.scalar ?? ""
    if name == "<<" {
      report(.frontMatterFeature, key.span, ["reason": "merge"])
      report.isPartial = true
      return
    }
    if key.scalar == nil { report(.frontMatterSyntax, key.span, ["reason": "key"]) }
    if let first = first(name) {
      report(.keyRepeated, key.span, ["key": name], notes: [Note("first-here", [:], first)])
      return
    }
    if list.isEmpty { list.reserveCapacity(8) }
    list.append(YAMLNode.Entry(key: name, keySpan: key.span, value: value))
  }

  /// Where a key was written before. Most mappings are so short that a search costs less than a table.
  private mutating func first(_ name: String) -> Span? {
    if list.count < 32 { return list.first { $0.key == name }?.keySpan }
    if table.count < list.count { for entry in list.dropFirst(table.count) { table[entry.key] = entry.keySpan } }
    return table[name]
  }
}
