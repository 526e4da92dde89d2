import EdittoModel
import EdittoSyntax

/// Running text without markup, links filled in: what rule files and other data carry.
struct PlainText {
  let scope: LinkScope
  private(set) var bytes: [UInt8] = []

  init(scope: LinkScope, capacity: Int = 0) {
    self.scope = scope
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// Begins anew.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Where the text is, without blanks at either side.
  var range: Range<Int> {
    guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace }) else {
      return 0..<0
    }
    return first..<(last + 1)
  }

  var string: String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func inlines(_ inlines: [Inline]) {
    guard let first = inlines.first else { return }
    let source = scope.body.sources[first.span]
    for index in inlines.indices {
      if inlines[index].kind == .link, inlines[index].end == index + 1 {
        bytes += (LinkText.of(scope.target(of: inlines[index]), in: scope)?.label ?? "").utf8
      } else {
        inlines[index].appendText(source, to: &bytes)
      }
    }
  }

  mutating func element(_ element: Element) {
    switch element {
    case .block(.paragraph(let paragraph)):
      inlines(paragraph.inlines)
      bytes.append(0x20)
    case .block(let block): blocks([block])
    case .provision(let inner):
      if inner.kind == .point || inner.kind == .subpoint, let number = inner.number { bytes += (number.text + ") ").utf8 }
      for element in inner.content { self.element(element) }
    case .rule: break
    }
  }

  mutating func blocks(_ blocks: [Block]) {
    blocks.eachText { inlines in
      self.inlines(inlines)
      bytes.append(0x20)
    }
  }
}
