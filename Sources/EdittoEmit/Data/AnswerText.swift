import EdittoModel
package import EdittoRules
package import EdittoSyntax

extension Answer {
  /// The answer as text: the verdict; each provision that decides, its words and why it applies; what follows.
  ///
  /// - Parameter day: The day that goes without saying.
  package func text(in language: Language, on day: Day) -> String {
    let words = AnswerWords(answer: self, language: language)
    let status = state.isInForce ? [] : [words.sentence("status", ["reason": state.name])]
    var lines = [words.sentence("verdict", ["verdict": decision.verdict.rawValue])] + status
    lines += [
      "",
      words.sentence("case", ["case": CaseWords(body, language).line(circumstances, on: day)]), "",
    ]
    for ground in decision.rules { lines += words.ground(ground) + [""] }
    lines += words.consequences(decision.measures, "measure") + words.consequences(decision.otherwise, "otherwise")
    lines += decision.lifted.map { lifted in
      words.sentence("lifted", ["rule": words.name(lifted.rule), "by": lifted.by.map(words.name).joined(separator: ", ")])
    }
    lines += decision.pending.map { words.sentence("pending", ["rule": words.name($0)]) }
    if !decision.missing.isEmpty {
      lines.append(words.sentence("missing", ["facts": CaseWords(body, language).labels(decision.missing)]))
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The sentences of one answer in one language.
private struct AnswerWords {
  let answer: Answer
  let language: Language
  private let words: CaseWords
  private let writer: RuleWriter

  init(answer: Answer, language: Language) {
    self.answer = answer
    self.language = language
    words = CaseWords(answer.body, language)
    writer = RuleWriter(
      scope: LinkScope(answer.body, answer.policy, Interface.of(language.rawValue)), edition: .public)
  }

  func sentence(_ key: String, _ arguments: Arguments) -> String { language.text("answer:" + key, arguments) }

  /// «art. 6, comma 4 (third-party-data)»
  func name(_ rule: String) -> String {
    guard let (_, entry, _) = answer.found(rule) else { return rule }
    return entry.citation + " (" + rule + ")"
  }

  /// A rule that decides: its provision, its words, why it applies, what it rests on, where it can be read.
  func ground(_ ground: Decision.Ground) -> [String] {
    guard let (block, entry, text) = answer.found(ground.rule) else { return [] }
    let rule = block.rule
    let points = ground.points.map { sentence("point", ["point": $0]) }
    var lines = [
      ([entry.citation] + points).joined(separator: ", ") + " – " + answer.policy.title,
      "  " + language.text("case:content", ["content": text]),
      "  " + sentence("why", ["reason": rule.modality.rawValue] + reasons(rule)),
    ]
    if let condition = condition(rule) { lines.append("  " + condition) }
    let basis = rule.basis.compactMap { answer.body.reference($0)?.citation }
    if !basis.isEmpty { lines.append("  " + sentence("basis", ["acts": basis.joined(separator: "; ")])) }
    lines.append("  " + answer.permalink(block))
    return lines
  }

  /// The terms of the rule that the case meets.
  private func reasons(_ rule: Rule) -> Arguments {
    let case_ = answer.circumstances
    let contents = case_.what.compactMap { content -> String? in
      guard !rule.what.isEmpty else { return words.label(content) }
      return broader(of: content, among: rule.what.map(\.term)).map { met(content, by: $0) }
    }
    return [
      "who": met(case_.who, by: broader(of: case_.who, among: rule.who) ?? case_.who),
      "action": met(case_.action, by: rule.action),
      "what": contents.isEmpty ? sentence("anything", [:]) : contents.joined(separator: ", "),
    ]
  }

  private func broader(of term: String, among terms: [String]) -> String? {
    if terms.contains(term) { return term }
    let above = answer.body.vocabulary.ancestors(of: term)
    return terms.first(where: above.contains)
  }

  /// «dati personali», or «fotografie di minori, cioè dati personali» where the rule names a broader term.
  private func met(_ term: String, by broader: String) -> String {
    term == broader ? words.label(term) : sentence("narrower", ["term": words.label(term), "broader": words.label(broader)])
  }

  private func condition(_ rule: Rule) -> String? {
    let when = rule.when.map { sentence("when", ["condition": writer.words($0)]) }
    let unless = rule.unless.map { sentence("unless", ["condition": writer.words($0)]) }
    let parts = [when].compactMap(\.self) + unless
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  func consequences(_ consequences: [Decision.Consequence], _ key: String) -> [String] {
    consequences.map { consequence in
      let step = writer.step(Rule.Step(measure: consequence.measure, duration: consequence.duration))
      let isAnonymous = consequence.by.isEmpty
      return sentence(
        key,
        [
          "reason": consequence.apply.rawValue + (isAnonymous ? "-anonymous" : ""), "measure": step,
          "by": words.labels(consequence.by), "rule": consequence.rule,
        ])
    }
  }
}
