package import EdittoSyntax

/// One file of a body, with what its text holds sorted out once for all checks.
package final class SourceFile: Sendable {
  /// A link of the text, with what its destination names.
  package struct Link: Sendable {
    package let inline: Inline
    package let target: LinkTarget
    /// Whether the author left the text empty, to be filled in.
    package let isEmpty: Bool
  }

  /// An image of the text, with the words that stand for it.
  package struct Image: Sendable {
    package let inline: Inline
    package let text: String
  }

  package let source: Source
  package let kind: String
  package let isInternal: Bool
  /// The policy that the file belongs to, or nil for one of the body's own.
  package let policy: String?
  /// The links of the text in its order.
  package let links: [Link]
  package let images: [Image]
  /// The pieces of plain text outside links: the text of a link may say anything.
  package let plain: [Span]
  /// The pieces of text that escapes or entities make differ from the source's bytes.
  package let decoded: [Inline]
  /// The citations of running text, in its order.
  package let citations: [TextCitation]
  /// HTML in running text.
  package let html: [Span]
  /// Blocks between fences, wherever they stand.
  package let fenced: [Block.Fenced]
  /// Blocks that a policy may not use: HTML, text read as code, dividing lines.
  package let refused: [Block]

  package init(_ source: Source, kind: String, isInternal: Bool, policy: String?, blocks: [Block]) {
    self.source = source
    self.kind = kind
    self.isInternal = isInternal
    self.policy = policy
    var contents = Contents(
      source: source, from: kind == "cases" || kind == "translation" ? nil : blocks.first.map { Int($0.span.start) })
    contents.add(blocks)
    links = contents.links
    images = contents.images
    plain = contents.plain
    decoded = contents.decoded
    citations = contents.finder?.citations ?? []
    html = contents.html
    fenced = contents.fenced
    refused = contents.refused
  }

  private struct Contents {
    let source: Source
    var links: [Link] = []
    var images: [Image] = []
    var plain: [Span] = []
    var decoded: [Inline] = []
    var html: [Span] = []
    var fenced: [Block.Fenced] = []
    var refused: [Block] = []

    var finder: CitationFinder?

    init(source: Source, from start: Int?) {
      self.source = source
      finder = start.map { CitationFinder(source, from: $0) }
      guard start != nil else { return }
      plain.reserveCapacity(64)
      links.reserveCapacity(16)
    }

    mutating func add(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): add(paragraph.inlines)
        case .heading(let heading): add(heading.inlines, isHeading: true)
        case .list(let list): for item in list.items { add(item.blocks) }
        case .quote(_, let inner): add(inner)
        case .table(let table): for row in table.rows { for cell in row { add(cell.inlines) } }
        case .fenced(let block): fenced.append(block)
        case .break_, .indented, .html: refused.append(block)
        }
      }
    }

    private mutating func add(_ inlines: [Inline], isHeading: Bool = false) {
      finder?.take(inlines, isLinkable: !isHeading)
      var linkEnd = 0
      for index in inlines.indices {
        switch inlines[index].kind {
        case .text:
          if index >= linkEnd { plain.append(inlines[index].inner) }
          if inlines[index].literal != nil { decoded.append(inlines[index]) }
        case .link:
          let inline = inlines[index]
          if index >= linkEnd { linkEnd = inline.end }
          links.append(Link(inline: inline, target: LinkTarget(inline.literal ?? ""), isEmpty: inline.end == index + 1))
        case .image:
          let inline = inlines[index]
          images.append(Image(inline: inline, text: Array(inlines[(index + 1)..<inline.end]).plainText(source)))
        case .html: html.append(inlines[index].span)
        case .code, .emphasis, .strong, .softBreak, .lineBreak: break
        }
      }
    }
  }
}
