import EdittoModel
import EdittoSyntax

/// Running text without markup, links filled in: what rule files and other data carry.
struct PlainText {
  let scope: LinkScope
  private(set) var bytes: [UInt8] = []

  init(scope: LinkScope) {
    self.scope = scope
  }

  var string: String { String(decoding: bytes, as: UTF8.self).trimmed }

  mutating func inlines(_ inlines: [Inline]) {
    guard let first = inlines.first else { return }
    let source = scope.body.sources[first.span]
    for (index, inline) in inlines.enumerated() {
      if inline.kind == .link, inline.end == index + 1 {
        bytes += (LinkText.of(LinkTarget(inline.literal ?? ""), in: scope)?.label ?? "").utf8
      } else {
        inline.appendText(source, to: &bytes)
      }
    }
  }

  mutating func elements(_ elements: some Sequence<Element>) {
    for element in elements {
      switch element {
      case .block(let block): blocks([block])
      case .provision(let inner):
        if inner.kind == .point || inner.kind == .subpoint, let number = inner.number { bytes += (number.text + ") ").utf8 }
        self.elements(inner.content)
      case .rule: break
      }
    }
  }

  mutating func blocks(_ blocks: [Block]) {
    blocks.eachText { inlines in
      self.inlines(inlines)
      bytes.append(0x20)
    }
  }
}
