import EdittoSyntax

/// A provision while the text is read: without address, which only the whole policy gives it.
///
/// A class, because what it holds is added piece by piece.
final class ProvisionDraft {
  enum Element {
    case block(Block)
    case provision(ProvisionDraft)
    /// The rule at an index of the policy's rules.
    case rule(Int)
  }

  let kind: Provision.Kind
  let number: Number?
  let rubric: [Inline]
  let title: String?
  let isRepealed: Bool
  var isInternal = false
  let span: Span
  var content: [Element]

  init(
    kind: Provision.Kind, number: Number?, rubric: [Inline] = [], title: String? = nil, isRepealed: Bool = false, span: Span,
    content: [Element] = []
  ) {
    self.kind = kind
    self.number = number
    self.rubric = rubric
    self.title = title
    self.isRepealed = isRepealed
    self.span = span
    self.content = content
  }

  /// The provision as far as it has text: of a translation's parts those in which nothing was translated are left out.
  var translated: ProvisionDraft? {
    content = content.compactMap { element in
      guard case .provision(let inner) = element, inner.kind.rank != nil || inner.kind == .annex else { return element }
      return inner.translated.map { .provision($0) }
    }
    return content.isEmpty && (kind.rank != nil || kind == .annex) ? nil : self
  }
}
