/// A language of messages.
package enum Language: String, Sendable, CaseIterable {
  case italian = "it"
  case english = "en"

  /// The language that a locale such as `it_IT.UTF-8` names; Italian where it says nothing.
  package init(locale: String) {
    self = locale.hasPrefix("en") ? .english : .italian
  }

  private var table: [String: String] {
    switch self {
    case .italian: italianSentences
    case .english: englishSentences
    }
  }

  /// The sentence of a key, or nil where the table has a gap.
  package func sentence(_ key: String) -> String? { table[key] }

  /// Every key of the table.
  package var keys: Set<String> { Set(table.keys) }

  /// A sentence with its holes filled: `{name}` by the argument (by `name:it` where it is another text in each language), `{word:name}` by the argument's word in this language,
  /// which the table has as `word:name:value` or `word:value`.
  ///
  /// Where a `reason` is given, `key/reason` is preferred to `key`.
  package func text(_ key: String, _ arguments: Arguments = [:]) -> String {
    let sentence = arguments["reason"].flatMap { table[key + "/" + $0] } ?? table[key] ?? key
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let hole = rest[..<close]
      rest = rest[rest.index(after: close)...]
      if hole.hasPrefix("word:") {
        let name = String(hole.dropFirst(5))
        let value = arguments[name] ?? ""
        text += table["word:" + name + ":" + value] ?? table["word:" + value] ?? value
      } else {
        text += arguments[hole + ":" + rawValue] ?? arguments[String(hole)] ?? ""
      }
    }
    return text + rest
  }

  package func sentence(of diagnostic: Diagnostic) -> String { text(diagnostic.code.name, diagnostic.arguments) }
  package func sentence(of note: Note) -> String { text("note:" + note.key, note.arguments) }
  package func sentence(of fix: Fix) -> String { text("fix:" + fix.key, fix.arguments) }
}
