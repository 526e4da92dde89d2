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

  /// A rule with its index and the provision that it stands in.
  package typealias HeldRule = (index: Int, block: RuleBlock, entry: Outline.Entry)

  package struct Retired: Sendable {
    package let id: String
    package let on: CalendarDate?
    package let replacedBy: (id: String, span: Span)?
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
  /// What was confirmed of the rules, where that is kept.
  package var ruleLock: Lock?
  /// What was confirmed of the translations, where that is kept.
  package var translationLock: Lock?
  /// The texts that were frozen, in the order of their days.
  package var versions: [FrozenVersion] = []
  package var isInternal = false
  /// Where findings about the policy as such are shown.
  package let span: Span

  /// Text before the first part or article.
  package var preamble: [Block] = []
  /// Parts, articles and annexes in the order of the text.
  package var provisions: [Provision] = []
  package var outline = Outline()
  /// The kinds of parts whose numbers begin anew somewhere.
  var restartingParts: Set<Provision.Kind> = []
  /// Whether articles are.
  var articlesRestart = false
  package var rules: [RuleBlock] = []
  /// The rules that an edition's text still holds; filled in with the edition.
  package internal(set) var heldRules: [HeldRule] = []
  package var cases: [CaseBlock] = []
  /// The text in other languages, in the order of these.
  package var translations: [Translation] = []
  package var questions: [Question] = []
  package var forms: [Form] = []
  package var notNormative: [(eId: String, span: Span, reason: String)] = []
  /// The terms that an edition's rules reach; filled in with the edition.
  package var terms: TermSet
  package var validity: [(eId: String, span: Span, from: CalendarDate?, to: CalendarDate?)] = []
}

/// A `rule` block with the places of its parts.
package final class RuleBlock: Sendable {
  package let rule: Rule
  /// The provision that it stands in.
  package let eId: String
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

  init(_ rule: Rule, eId: String = "", span: Span, idSpan: Span, names: [Name], note: String?, isInternal: Bool) {
    self.rule = rule
    self.eId = eId
    self.span = span
    self.idSpan = idSpan
    self.names = names
    self.note = note
    self.isInternal = isInternal
  }

  /// The same block in the provision that it stands in, which only the whole policy gives an address.
  func within(_ eId: String) -> RuleBlock {
    RuleBlock(rule, eId: eId, span: span, idSpan: idSpan, names: names, note: note, isInternal: isInternal)
  }
}

/// A `case` block under its heading.
package final class CaseBlock: Sendable {
  package let title: String
  package let value: Case
  package let span: Span
  /// Where the expected verdict, rules and measures are written.
  package let expectSpan: Span
  package let becauseSpan: Span?
  package let thenSpan: Span?
  package let names: [RuleBlock.Name]

  init(
    title: String, value: Case, span: Span, expectSpan: Span, becauseSpan: Span?, thenSpan: Span?, names: [RuleBlock.Name]
  ) {
    self.title = title
    self.value = value
    self.span = span
    self.expectSpan = expectSpan
    self.becauseSpan = becauseSpan
    self.thenSpan = thenSpan
    self.names = names
  }
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
