package import EdittoRules
package import EdittoSyntax

/// Cases and decisions in words: terms by their labels, channels by their names.
package struct CaseWords {
  private let body: Body
  private let language: Language

  package init(_ body: Body, _ language: Language) {
    self.body = body
    self.language = language
  }

  /// A case in a line: «pubblicare «insulti» su Facebook, da parte di utenti (recidiva: 2)».
  ///
  /// - Parameter day: The day that goes without saying.
  package func line(_ circumstances: Circumstances, on day: Day) -> String {
    let contents = circumstances.what.map { language.text("case:content", ["content": label($0)]) }
    let line = language.text(
      "case",
      [
        "who": label(circumstances.who), "action": label(circumstances.action), "contents": language.list(contents),
        "channel": circumstances.channel.map(channel) ?? "",
        "reason": (contents.isEmpty ? "about-nothing" : "about") + (circumstances.channel == nil ? "" : "-on"),
      ])
    var details = circumstances.facts.sorted { $0.key < $1.key }.map { label($0.key) + ": " + value($0.value, of: $0.key) }
    if circumstances.date != day { details.append(language.text("case:date", ["date": "\(circumstances.date)"])) }
    return details.isEmpty ? line : line + " (" + details.joined(separator: ", ") + ")"
  }

  /// A term by its label.
  package func label(_ id: String) -> String { body.vocabulary[id]?.label(in: language.rawValue) ?? id }

  /// Terms by their labels, in a list.
  package func labels(_ ids: [String]) -> String { language.list(ids.map(label)) }

  /// A channel by its platform.
  package func channel(_ id: String) -> String {
    guard let channel = body.channel(id), channel.platform != .other else { return body.channel(id)?.name ?? id }
    return channel.platform.label
  }

  private func value(_ value: String, of fact: String) -> String {
    guard let term = body.vocabulary[fact] else { return value }
    if term.type == .boolean { return language.text("case:" + value) }
    let labels = term.valueLabels[value] ?? [:]
    return labels[language.rawValue] ?? labels["it"] ?? value
  }
}

extension Language {
  /// Items as people enumerate them: «a, b e c».
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + text("case:and") + last
  }
}

extension Arguments {
  /// An argument that enumerates names, each in quotation marks.
  package static func list(_ name: String, _ items: [String]) -> Arguments {
    .inEachLanguage(name) { language in language.list(items.map { language.text("case:content", ["content": $0]) }) }
  }

  /// An argument that is another text in each language.
  package static func inEachLanguage(_ name: String, _ text: (Language) -> String) -> Arguments {
    Arguments(uniqueKeysWithValues: Language.allCases.map { (name + ":" + $0.rawValue, text($0)) })
  }
}
