/// A block of Markdown, with spans that are exact to the byte.
package enum Block: Sendable {
  case paragraph(Paragraph)
  indirect case heading(Heading)
  case list(List)
  case quote(Span, [Block])
  indirect case fenced(Fenced)
  indirect case table(Table)
  case break_(Span)
  /// Text that Markdown takes for code because it is indented by four columns or more.
  case indented(Span)
  case html(Span)

  package struct Paragraph: Sendable {
    package let span: Span
    package var inlines: [Inline]

    package init(span: Span, inlines: [Inline]) {
      self.span = span
      self.inlines = inlines
    }
  }

  package struct Heading: Sendable {
    package let span: Span
    /// 1…6.
    package let level: Int
    /// The signs `#` before the text, or nil for a heading that is underlined.
    package let marker: Span?
    package let inlines: [Inline]
  }

  package struct List: Sendable {
    package let span: Span
    /// The sign after the number (`.` or `)`), or nil for a list with bullets.
    package let delimiter: UInt8?
    package let items: [Item]
  }

  package struct Item: Sendable {
    /// The bullet, or the number with its sign.
    package let marker: Span
    package let blocks: [Block]
  }

  /// A block between fences, such as a rule.
  package struct Fenced: Sendable {
    package let span: Span
    /// The word behind the opening fence.
    package let info: Span
    package let excerpt: Excerpt
    /// Column of the opening fence in its line, from 0.
    package let column: Int
  }

  package struct Table: Sendable {
    package enum Alignment: Sendable { case start, center, end }
    package let span: Span
    package let alignments: [Alignment?]
    /// The first row is the head; every row has as many cells as the head.
    package let rows: [[Cell]]
  }

  package struct Cell: Sendable {
    package let span: Span
    package let inlines: [Inline]
  }

  package var span: Span {
    switch self {
    case .paragraph(let paragraph): paragraph.span
    case .heading(let heading): heading.span
    case .list(let list): list.span
    case .quote(let span, _), .break_(let span), .indented(let span), .html(let span): span
    case .fenced(let fenced): fenced.span
    case .table(let table): table.span
    }
  }
}

/// A piece of running text. A block's pieces stand in one array in document order, each before what it holds.
package struct Inline: Sendable {
  package enum Kind: UInt8, Sendable { case text, code, emphasis, strong, link, image, softBreak, lineBreak, html }

  package let kind: Kind
  /// All of it, delimiters included.
  package var span: Span
  /// What stands between the delimiters; for text the text itself.
  package var inner: Span
  /// The index in the array after the last piece that this one holds.
  package var end: Int
  /// The text where it differs from the source's bytes (escapes, entities); for links and images the destination.
  package var literal: String?
  /// Where the destination of a link stands; empty where the link has none of its own.
  package var target: Span
}

extension [Inline] {
  /// Plain text of the pieces, images by their alternative text; resolved links must have been filled in by the caller.
  package func plainText(_ source: Source) -> String {
    String(decoding: plainBytes(source), as: UTF8.self)
  }

  /// The bytes of the plain text.
  package func plainBytes(_ source: Source) -> [UInt8] {
    var bytes: [UInt8] = []
    guard let first, let last else { return bytes }
    bytes.reserveCapacity(Int(Swift.max(first.span.end, last.span.end) - first.span.start))
    for inline in self { inline.appendText(source, to: &bytes) }
    return bytes
  }
}

extension Inline {
  /// Appends the text that the piece itself shows, not what it holds.
  package func appendText(_ source: Source, to bytes: inout [UInt8]) {
    switch kind {
    case .text, .code:
      if let literal { bytes += literal.utf8 } else { bytes += source.text[source.clamped(inner)] }
    case .softBreak, .lineBreak: bytes.append(0x20)
    case .emphasis, .strong, .link, .image, .html: break
    }
  }
}
