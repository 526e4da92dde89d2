import EdittoRules
package import EdittoSyntax

/// A mapping that was read by a schema: values by key, each typed and with its span.
package struct Record: Sendable {
  package let span: Span
  private struct Entry {
    let key: Key
    let span: Span
    /// nil where the value is not of its type.
    let value: Value?
  }

  /// Every key that was written.
  private var entries: [Entry] = []

  package init(span: Span, capacity: Int = 0) {
    self.span = span
    entries.reserveCapacity(capacity)
  }

  mutating func set(_ key: Key, _ span: Span, _ value: consuming Value?) {
    entries.append(Entry(key: key, span: span, value: value))
  }

  package subscript(key: Key) -> Value? {
    for index in entries.indices where entries[index].key == key { return entries[index].value }
    return nil
  }

  package func keySpan(_ key: Key) -> Span? {
    for index in entries.indices where entries[index].key == key { return entries[index].span }
    return nil
  }
}

/// A value of front matter after validation.
package struct Value: Sendable {
  package enum Content: Sendable {
    case text(String)
    indirect case texts([String: String])
    case integer(Int)
    case boolean(Bool)
    case date(CalendarDate)
    indirect case phone(Phone)
    indirect case url(WebAddress)
    case hours(OpeningHours)
    case list([Value])
    indirect case record(Record)
    case table([(key: String, keySpan: Span, value: Value)])
    indirect case node(YAMLNode)
  }

  package let content: Content
  package let span: Span

  package init(_ content: Content, _ span: Span) {
    self.content = content
    self.span = span
  }

  package var text: String? { if case .text(let text) = content { text } else { nil } }
  package var integer: Int? { if case .integer(let number) = content { number } else { nil } }
  package var boolean: Bool? { if case .boolean(let flag) = content { flag } else { nil } }
  package var date: CalendarDate? { if case .date(let date) = content { date } else { nil } }
  package var phone: Phone? { if case .phone(let phone) = content { phone } else { nil } }
  package var url: WebAddress? { if case .url(let url) = content { url } else { nil } }
  package var hours: OpeningHours? { if case .hours(let hours) = content { hours } else { nil } }
  package var record: Record? { if case .record(let record) = content { record } else { nil } }
  package var node: YAMLNode? { if case .node(let node) = content { node } else { nil } }

  /// The values of a list; one value that stands for a list of one.
  package var list: [Value] { if case .list(let values) = content { values } else { [self] } }

  /// What a transformation gives for each of these values.
  func compactMap<Result>(_ transform: (Value) -> Result?) -> [Result] {
    if case .list(let values) = content { values.compactMap(transform) } else { transform(self).map { [$0] } ?? [] }
  }

  package var table: [(key: String, keySpan: Span, value: Value)] {
    if case .table(let entries) = content { entries } else { [] }
  }

  /// A text in several languages, or one text in the body's language.
  package var localized: LocalizedText? {
    switch content {
    case .text(let text): LocalizedText(plain: text, byLanguage: [:])
    case .texts(let texts): LocalizedText(plain: nil, byLanguage: texts)
    default: nil
    }
  }
}

/// A text that may exist in several languages.
package struct LocalizedText: Sendable, Equatable {
  /// The text in the body's own language, where only that was given.
  package let plain: String?
  package let byLanguage: [String: String]

  /// The text in a language, else in Italian, else in any.
  package func text(in language: String) -> String {
    plain ?? byLanguage[language] ?? byLanguage["it"] ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
  }

  /// The texts by language; a plain one counts for the given language.
  package func all(_ language: String) -> [String: String] {
    plain.map { [language: $0] } ?? byLanguage
  }
}
