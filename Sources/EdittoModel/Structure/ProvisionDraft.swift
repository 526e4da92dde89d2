import EdittoSyntax

/// A provision while the text is read: without address, which only the whole policy gives it.
///
/// A class, because what it holds is added piece by piece.
final class ProvisionDraft {
  /// What a provision holds, added piece by piece: apart, so that what has no provisions inside is handed on as it is.
  struct Content {
    /// The blocks and rules.
    private(set) var elements: [Element] = []
    /// The provisions, each with the number of blocks and rules before it.
    private(set) var provisions: [(place: Int, draft: ProvisionDraft)] = []

    var isEmpty: Bool { elements.isEmpty && provisions.isEmpty }
    var count: Int { elements.count + provisions.count }

    mutating func append(_ element: Element) { elements.append(element) }
    mutating func append(_ draft: ProvisionDraft) { provisions.append((elements.count, draft)) }

    mutating func append(_ other: Content) {
      for (place, draft) in other.provisions { provisions.append((elements.count + place, draft)) }
      elements += other.elements
    }

    mutating func reserve(elements count: Int) { elements.reserveCapacity(elements.count + count) }
    mutating func reserve(provisions count: Int) { provisions.reserveCapacity(provisions.count + count) }

    /// The provision that it ends with.
    var lastProvision: ProvisionDraft? {
      guard let (place, draft) = provisions.last, place == elements.count else { return nil }
      return draft
    }

    fileprivate mutating func keepTranslated() {
      provisions = provisions.compactMap { place, draft in
        draft.isPartOrAnnex ? draft.translated.map { (place, $0) } : (place, draft)
      }
    }
  }

  let kind: Provision.Kind
  let number: Number?
  let rubric: [Inline]
  let title: String?
  let isRepealed: Bool
  var isInternal: Bool
  let span: Span
  var content: Content

  init(
    kind: Provision.Kind, number: Number?, rubric: [Inline] = [], title: String? = nil, isRepealed: Bool = false,
    isInternal: Bool = false, span: Span, content: Content = Content()
  ) {
    self.kind = kind
    self.number = number
    self.rubric = rubric
    self.title = title
    self.isRepealed = isRepealed
    self.isInternal = isInternal
    self.span = span
    self.content = content
  }

  fileprivate var isPartOrAnnex: Bool { kind.rank != nil || kind == .annex }

  /// The provision as far as it has text: of a translation's parts those in which nothing was translated are left out.
  var translated: ProvisionDraft? {
    content.keepTranslated()
    return content.isEmpty && isPartOrAnnex ? nil : self
  }
}
