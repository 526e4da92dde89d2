package import EdittoRules
package import EdittoSyntax

/// A policy: one folder of a body.
package struct Policy: Sendable {
  package enum Numbering: Sendable { case continuous, perSection }
  package enum Status: String, Sendable { case draft, inForce = "in-force", repealed }

  package struct Adoption: Sendable {
    package let act: String
    package let number: String?
    package let date: CalendarDate?
    package let url: WebAddress?

    package init(act: String, number: String?, date: CalendarDate?, url: WebAddress? = nil) {
      self.act = act
      self.number = number
      self.date = date
      self.url = url
    }
  }

  package struct Amendment: Sendable {
    package let act: String
    package let number: String?
    package let date: CalendarDate
    package let provisions: [(eId: String, span: Span)]
  }

  package struct Retired: Sendable {
    package let id: String
    package let on: CalendarDate?
    package let replacedBy: String?
    package let span: Span
  }

  /// The folder's name.
  package let id: String
  package var title: String
  package var language: String
  package var numbering: Numbering
  /// Where the numbering is declared.
  package var numberingSpan: Span?
  package var status: Status
  package var adoption: Adoption?
  package var inForce: CalendarDate?
  package var review: CalendarDate?
  package var repeals: [(id: String, span: Span)] = []
  package var repealed: CalendarDate?
  package var transparency: String
  package var amendments: [Amendment] = []
  package var retired: [Retired] = []
  package var isInternal = false
  /// Where findings about the policy as such are shown.
  package let span: Span

  /// Text before the first part or article.
  package var preamble: [Element] = []
  /// Parts, articles and annexes in the order of the text.
  package var provisions: [Provision] = []
  package var outline = Outline()
  package var rules: [RuleBlock] = []
  package var cases: [CaseBlock] = []
  package var questions: [Question] = []
  package var forms: [Form] = []
  package var notNormative: [(eId: String, span: Span, reason: String)] = []
  package var validity: [(eId: String, span: Span, from: CalendarDate?, to: CalendarDate?)] = []
}

/// A unit of the text with a number of its own: part, article, comma, point.
package struct Provision: Sendable {
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

  package let kind: Kind
  /// nil for what carries none: unnumbered commi and list items, the only article.
  package let number: Number?
  package var rubric: [Inline]
  /// A rubric that comes from front matter, not from running text.
  package let title: String?
  /// Akoma Ntoso eId; given once the whole policy is known.
  package var eId = ""
  package let isRepealed: Bool
  package var isInternal = false
  /// The number or heading: the place to show.
  package let span: Span
  package var content: [Element] = []

  package init(
    kind: Kind, number: Number?, rubric: [Inline] = [], title: String? = nil, isRepealed: Bool = false, span: Span
  ) {
    self.kind = kind
    self.number = number
    self.rubric = rubric
    self.title = title
    self.isRepealed = isRepealed
    self.span = span
  }
}

/// What a provision holds, in the order of the text.
package enum Element: Sendable {
  case block(Block)
  case provision(Provision)
  /// The rule at an index of the policy's rules.
  case rule(Int)
}

/// A `rule` block with the places of its parts.
package struct RuleBlock: Sendable {
  package let rule: Rule
  /// The provision that it stands in; filled in with the outline.
  package var eId = ""
  package let span: Span
  package let idSpan: Span
  /// Places of terms and ids by what they name, for findings about them.
  package let names: [Name]
  package let note: String?
  package let isInternal: Bool

  package struct Name: Sendable {
    package enum Role: Sendable { case channel, reference, rule, point }
    package let role: Role
    package let id: String
    package let span: Span
  }
}

/// A `case` block under its heading.
package struct CaseBlock: Sendable {
  package let title: String
  package let value: Case
  package let span: Span
  package let names: [RuleBlock.Name]
}

/// A question with its answer.
package struct Question: Sendable {
  package let id: String
  package let heading: Block.Heading
  package var answer: [Block]
  package let isInternal: Bool
}

/// A form that somebody fills in and sends.
package struct Form: Sendable {
  package struct Field: Sendable {
    package let id: String
    package let label: LocalizedText
    package let type: String
    package let isRequired: Bool
    package let options: [LocalizedText]
  }

  package let id: String
  package let title: String
  package let provision: (eId: String, span: Span)?
  package let to: (id: String, span: Span)?
  package let fields: [Field]
  package let text: [Block]
  /// Whether the file, or the provision that it belongs to, is internal.
  package let isInternal: Bool
  package let span: Span
}

/// One file of a body.
package struct SourceFile: Sendable {
  package let source: Source
  package let kind: String
  package let isInternal: Bool
  /// The policy that the file belongs to, or nil for one of the body's own.
  package let policy: String?
  package let blocks: [Block]
}
