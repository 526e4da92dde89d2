import CCMark

/// Finds libcmark's inline nodes again in the bytes that they were parsed from.
///
/// libcmark's inline positions are unreliable (breaks have none, continuation lines shift), so the nodes are walked in order
/// beside the source: each literal, delimiter and link tail is matched where it must stand next.
struct Alignment {
  let source: UInt32
  let text: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int
  /// How many `>` may open a continuation line.
  let quotes: Int
  private(set) var inlines: [Inline] = []

  init(source: UInt32, text: UnsafeBufferPointer<UInt8>, position: Int, end: Int, quotes: Int) {
    self.source = source
    self.text = text
    self.position = position
    self.end = end
    self.quotes = quotes
  }

  /// Aligns a node's children; false where the source does not spell them.
  ///
  /// - Parameter skip: bytes of the first literal that the source does not have.
  mutating func run(_ first: OpaquePointer, of parent: OpaquePointer, skip: Int) -> Bool {
    var skip = skip
    var open: [Int] = []
    inlines.reserveCapacity(Self.count(from: first))
    var node = first
    while true {
      let type = cmark_node_get_type(node)
      guard enter(node, type, skip: skip) else { return false }
      skip = 0
      if let child = cmark_node_first_child(node) {
        open.append(inlines.count - 1)
        node = child
        continue
      }
      if Self.isContainer(type), !leave(inlines.count - 1) { return false }
      while cmark_node_next(node) == nil {
        guard let above = cmark_node_parent(node), above != parent else { return true }
        guard let index = open.popLast(), leave(index) else { return false }
        node = above
      }
      guard let next = cmark_node_next(node) else { return true }
      node = next
    }
  }

  /// The nodes with the whole block as the span of each, for text that could not be aligned.
  static func unaligned(_ first: OpaquePointer, of parent: OpaquePointer, _ span: Span) -> [Inline] {
    var inlines: [Inline] = []
    var open: [Int] = []
    var node = first
    while true {
      let literal = cmark_node_get_literal(node) ?? cmark_node_get_url(node)
      inlines.append(
        Inline(
          kind: kind(cmark_node_get_type(node)), span: span, inner: span, end: inlines.count + 1,
          literal: literal.map { String(cString: $0) }, target: span))
      if let child = cmark_node_first_child(node) {
        open.append(inlines.count - 1)
        node = child
        continue
      }
      while cmark_node_next(node) == nil {
        guard let above = cmark_node_parent(node), above != parent else { return inlines }
        if let index = open.popLast() { inlines[index].end = inlines.count }
        node = above
      }
      guard let next = cmark_node_next(node) else { return inlines }
      node = next
    }
  }

  /// How many nodes there are from one on and directly inside these: nearly always all.
  private static func count(from first: OpaquePointer) -> Int {
    var count = 0
    var next: OpaquePointer? = first
    while let node = next {
      count += 1
      var inner = cmark_node_first_child(node)
      while let child = inner {
        count += 1
        inner = cmark_node_next(child)
      }
      next = cmark_node_next(node)
    }
    return count
  }

  private static func isContainer(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG || type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE
  }

  private static func kind(_ type: cmark_node_type) -> Inline.Kind {
    switch type {
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .html
    default: .text
    }
  }

  // MARK: Entering

  private mutating func enter(_ node: OpaquePointer, _ type: cmark_node_type, skip: Int) -> Bool {
    let start = position
    var literal: String?
    var inner: (Int, Int)?
    switch type {
    case CMARK_NODE_TEXT:
      guard let bytes = cmark_node_get_literal(node), let isDecoded = match(bytes, skip) else { return false }
      if isDecoded { literal = String(cString: bytes + skip) }
      inner = (start, position)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      guard lineEnd(isHard: type == CMARK_NODE_LINEBREAK) else { return false }
    case CMARK_NODE_CODE:
      guard let content = codeSpan(), let bytes = cmark_node_get_literal(node) else { return false }
      inner = content
      literal = String(cString: bytes)
    case CMARK_NODE_HTML_INLINE:
      guard let bytes = cmark_node_get_literal(node), html(bytes) else { return false }
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      guard delimiter(type == CMARK_NODE_STRONG ? 2 : 1) else { return false }
    case CMARK_NODE_LINK:
      guard position < end, text[position] == UInt8(ascii: "[") || text[position] == UInt8(ascii: "<") else { return false }
      position += 1
      literal = cmark_node_get_url(node).map { String(cString: $0) }
    case CMARK_NODE_IMAGE:
      guard position + 1 < end, text[position] == UInt8(ascii: "!"), text[position + 1] == UInt8(ascii: "[") else { return false }
      position += 2
      literal = cmark_node_get_url(node).map { String(cString: $0) }
    default: return false
    }
    let range = inner ?? (position, position)
    inlines.append(
      Inline(
        kind: Self.kind(type), span: span(start, position), inner: span(range.0, range.1), end: inlines.count + 1,
        literal: literal, target: span(position, position)))
    return true
  }

  private func span(_ start: Int, _ end: Int) -> Span { Span(source: source, start: start, end: end) }

  /// Matches a text literal; true where escapes or entities make it differ from the source, nil where it does not stand here.
  private mutating func match(_ literal: UnsafePointer<CChar>, _ skip: Int) -> Bool? {
    var isDecoded = false
    var i = skip
    if let length = plainLength(literal, skip) {
      position += length
      return false
    }
    while true {
      let wanted = UInt8(bitPattern: literal[i])
      if wanted == 0 { return isDecoded }
      guard position < end else { return nil }
      let found = text[position]
      if found == UInt8(ascii: "\\"), position + 1 < end, text[position + 1] == wanted, wanted.isPunctuation {
        position += 2
        i += 1
        isDecoded = true
      } else if found == UInt8(ascii: "&"), let length = entityLength() {
        let decoded = CommonMark.entity(UnsafeBufferPointer(rebasing: text[position..<position + length]))
        guard decoded.enumerated().allSatisfy({ UInt8(bitPattern: literal[i + $0.offset]) == $0.element }) else { return nil }
        position += length
        i += decoded.count
        isDecoded = true
      } else if found == wanted {
        position += 1
        i += 1
      } else {
        return nil
      }
    }
  }

  /// The length of a literal that stands here as it is and has no sign by which escapes or entities could be meant.
  private func plainLength(_ literal: UnsafePointer<CChar>, _ skip: Int) -> Int? {
    typealias Lanes = SIMD16<UInt8>
    let wanted = UnsafeRawPointer(literal + skip)
    let length = CommonMark.length(literal + skip)
    guard position + length <= end, let base = text.baseAddress else { return nil }
    let found = UnsafeRawPointer(base + position)
    let (slash, and) = (Lanes(repeating: UInt8(ascii: "\\")), Lanes(repeating: UInt8(ascii: "&")))
    var i = 0
    while i < length, length >= 16 {
      // The last sixteen bytes at once, though some of them were compared before.
      i = min(i, length - 16)
      let left = wanted.loadUnaligned(fromByteOffset: i, as: Lanes.self)
      let right = found.loadUnaligned(fromByteOffset: i, as: Lanes.self)
      let marks = unsafeBitCast(left .!= right .| left .== slash .| left .== and, to: SIMD2<UInt64>.self)
      guard marks[0] | marks[1] == 0 else { return nil }
      i += 16
    }
    while i < length {
      let byte = wanted.load(fromByteOffset: i, as: UInt8.self)
      guard byte == found.load(fromByteOffset: i, as: UInt8.self), byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") else {
        return nil
      }
      i += 1
    }
    return length
  }

  private func entityLength() -> Int? {
    var i = position + 1
    while i < end, i - position < 40, text[i].isLetter || text[i].isDigit || text[i] == UInt8(ascii: "#") { i += 1 }
    return i < end && text[i] == UInt8(ascii: ";") ? i + 1 - position : nil
  }

  private mutating func delimiter(_ count: Int) -> Bool {
    guard position + count <= end else { return false }
    let sign = text[position]
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else { return false }
    guard text[position + count - 1] == sign else { return false }
    position += count
    return true
  }

  private mutating func lineEnd(isHard: Bool) -> Bool {
    if isHard, position < end, text[position] == UInt8(ascii: "\\") { position += 1 }
    while position < end, text[position].isBlank { position += 1 }
    guard position < end, text[position].isNewline else { return false }
    skipLine()
    return true
  }

  /// From a line's end to the first byte of the next line's text.
  private mutating func skipLine() {
    if text[position] == 0x0D, position + 1 < end, text[position + 1] == 0x0A { position += 1 }
    position += 1
    var left = quotes
    while position < end {
      if text[position].isBlank {
        position += 1
      } else if left > 0, text[position] == UInt8(ascii: ">") {
        position += 1
        left -= 1
      } else {
        return
      }
    }
  }

  private mutating func advance() {
    if text[position].isNewline { skipLine() } else { position += 1 }
  }

  /// The content of a code span; the position moves behind it.
  private mutating func codeSpan() -> (Int, Int)? {
    var width = 0
    while position + width < end, text[position + width] == UInt8(ascii: "`") { width += 1 }
    guard width > 0 else { return nil }
    let content = position + width
    var i = content
    while i < end {
      guard text[i] == UInt8(ascii: "`") else {
        i += 1
        continue
      }
      var run = 0
      while i + run < end, text[i + run] == UInt8(ascii: "`") { run += 1 }
      if run == width {
        position = i + run
        return (content, i)
      }
      i += run
    }
    return nil
  }

  private mutating func html(_ literal: UnsafePointer<CChar>) -> Bool {
    var i = 0
    while literal[i] != 0 {
      guard position < end else { return false }
      let wanted = UInt8(bitPattern: literal[i])
      if wanted.isNewline {
        guard text[position].isNewline else { return false }
        skipLine()
        while UInt8(bitPattern: literal[i]).isSpace { i += 1 }
      } else {
        guard text[position] == wanted else { return false }
        position += 1
        i += 1
      }
    }
    return true
  }

  // MARK: Leaving

  private mutating func leave(_ index: Int) -> Bool {
    let inner = span(Int(inlines[index].span.end), position)
    switch inlines[index].kind {
    case .emphasis: guard delimiter(1) else { return false }
    case .strong: guard delimiter(2) else { return false }
    default: guard let target = linkTail() else { return false }; inlines[index].target = target
    }
    inlines[index].inner = inner
    inlines[index].end = inlines.count
    inlines[index].span = span(Int(inlines[index].span.start), position)
    return true
  }

  /// What follows a link's text: `](destination "title")`, `][label]`, `]` or the `>` of an autolink.
  private mutating func linkTail() -> Span? {
    guard position < end else { return nil }
    if text[position] == UInt8(ascii: ">") {
      position += 1
      return span(position, position)
    }
    guard text[position] == UInt8(ascii: "]") else { return nil }
    position += 1
    let after = position
    if let target = inlineTail() { return target }
    position = after
    if position < end, text[position] == UInt8(ascii: "[") {
      var i = position + 1
      while i < end, text[i] != UInt8(ascii: "]") { i += text[i] == UInt8(ascii: "\\") ? 2 : 1 }
      if i < end { position = i + 1 }
    }
    return span(after, after)
  }

  private mutating func inlineTail() -> Span? {
    guard position < end, text[position] == UInt8(ascii: "(") else { return nil }
    position += 1
    skipSpace()
    guard position < end else { return nil }
    let start = position
    let target: Span
    if text[position] == UInt8(ascii: "<") {
      position += 1
      while position < end, text[position] != UInt8(ascii: ">") {
        if text[position].isNewline || text[position] == UInt8(ascii: "<") { return nil }
        position += text[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard position < end else { return nil }
      target = span(start + 1, position)
      position += 1
    } else {
      var depth = 0
      while position < end, !text[position].isSpace {
        if text[position] == UInt8(ascii: "(") { depth += 1 }
        if text[position] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        position += text[position] == UInt8(ascii: "\\") && position + 1 < end && text[position + 1].isPunctuation ? 2 : 1
      }
      target = span(start, position)
    }
    let beforeTitle = position
    skipSpace()
    if position > beforeTitle, position < end, text[position] != UInt8(ascii: ")") {
      let close: UInt8
      switch text[position] {
      case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
      case UInt8(ascii: "'"): close = UInt8(ascii: "'")
      case UInt8(ascii: "("): close = UInt8(ascii: ")")
      default: return nil
      }
      position += 1
      while position < end, text[position] != close {
        if text[position] == UInt8(ascii: "\\"), position + 1 < end { position += 1 }
        advance()
      }
      guard position < end else { return nil }
      position += 1
      skipSpace()
    }
    guard position < end, text[position] == UInt8(ascii: ")") else { return nil }
    position += 1
    return target
  }

  private mutating func skipSpace() {
    while position < end, text[position].isSpace { advance() }
  }
}
