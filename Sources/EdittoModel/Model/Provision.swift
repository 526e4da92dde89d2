package import EdittoSyntax

/// A unit of the text with a number of its own: part, article, comma, point.
///
/// A class, because provisions are handed along everywhere and what one holds is large.
package final class Provision: Sendable {
  package enum Kind: String, Sendable {
    case title, chapter, section, article, paragraph, point, subpoint, item, annex

    /// Parts stand above articles; 0 is outermost.
    package var rank: Int? {
      switch self {
      case .title: 0
      case .chapter: 1
      case .section: 2
      default: nil
      }
    }
  }

  /// What the provision is called: its address, its name, how it is cited.
  package let entry: Outline.Entry
  /// nil for what carries none: unnumbered commi and list items, the only article.
  package let number: Number?
  package let rubric: [Inline]
  /// A rubric that comes from front matter, not from running text.
  package let title: String?
  package let content: [Element]
  /// The provisions directly inside.
  package let children: [Provision]

  /// - Parameter children: the provisions of the content.
  init(
    _ entry: Outline.Entry, number: Number?, rubric: [Inline], title: String?, content: [Element], children: [Provision]
  ) {
    self.entry = entry
    self.number = number
    self.rubric = rubric
    self.title = title
    self.content = content
    self.children = children
  }

  convenience init(_ entry: Outline.Entry, number: Number?, rubric: [Inline], title: String?, content: [Element]) {
    self.init(
      entry, number: number, rubric: rubric, title: title, content: content,
      children: content.compactMap { if case .provision(let inner) = $0 { inner } else { nil } })
  }

  package var kind: Kind { entry.kind }
  /// Akoma Ntoso eId.
  package var eId: String { entry.eId }
  package var isRepealed: Bool { entry.isRepealed }
  package var isInternal: Bool { entry.isInternal }
  /// The number or heading: the place to show.
  package var span: Span { entry.span }

  /// The same provision with other content.
  func with(_ content: [Element]) -> Provision {
    Provision(entry, number: number, rubric: rubric, title: title, content: content)
  }
}

/// What a provision holds, in the order of the text.
package enum Element: Sendable {
  case block(Block)
  case provision(Provision)
  /// The rule at an index of the policy's rules.
  case rule(Int)
}
