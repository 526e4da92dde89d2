package import EdittoSyntax

/// One file of a body.
package struct SourceFile: Sendable {
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
  package let blocks: [Block]
  /// The links of the text in its order.
  package let links: [Link]
  package let images: [Image]

  package init(_ source: Source, kind: String, isInternal: Bool, policy: String?, blocks: [Block]) {
    self.source = source
    self.kind = kind
    self.isInternal = isInternal
    self.policy = policy
    self.blocks = blocks
    var links: [Link] = []
    var images: [Image] = []
    blocks.eachText { inlines in
      for (index, inline) in inlines.enumerated() {
        switch inline.kind {
        case .link:
          links.append(Link(inline: inline, target: LinkTarget(inline.literal ?? ""), isEmpty: inline.end == index + 1))
        case .image:
          images.append(Image(inline: inline, text: Array(inlines[(index + 1)..<inline.end]).plainText(source)))
        default: break
        }
      }
    }
    self.links = links
    self.images = images
  }
}
