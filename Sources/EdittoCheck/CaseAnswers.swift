import EdittoModel
import EdittoRules
import EdittoSyntax

/// Decides the cases of a policy and compares the answers with those that they expect.
struct CaseAnswers {
  static let codes: [Code] = [.caseDiffers]

  let body: Body
  let policy: Policy
  let rules: RuleSet
  /// The day of a case that gives no date.
  let day: Day

  /// - Parameter isUnread: Whether something in a block could not be read.
  func verify(except isUnread: (Span) -> Bool, _ report: inout Report) {
    for block in policy.cases where !isUnread(block.span) {
      let decision = rules.decide(Circumstances(block.value, on: day))
      guard let (place, arguments) = difference(block, decision) else { continue }
      report(
        .caseDiffers, place, arguments, notes: reasons(decision),
        fixes: place == block.expectSpan && arguments["reason"] == nil ? [verdict(decision.verdict, at: place)] : [])
    }
  }

  /// Writes the answer of the rules into a case, in the language of its words; whether the rules or the case are right is not known here.
  private func verdict(_ verdict: Case.Verdict, at place: Span) -> Fix {
    let typed = body.sources.string(place)
    let isItalian = Case.Verdict.allCases.contains { Language.italian.text("word:" + $0.rawValue) == typed }
    let language = isItalian ? Language.italian : .english
    return .replace(place, typed, with: language.text("word:" + verdict.rawValue), .choice)
  }

  /// The first of verdict, rules and measures that is not as expected.
  private func difference(_ block: CaseBlock, _ decision: Decision) -> (Span, Arguments)? {
    let expected = block.value
    guard decision.verdict == expected.expect else {
      return (block.expectSpan, ["expected": expected.expect.rawValue, "actual": decision.verdict.rawValue])
    }
    let deciding = decision.rules.map(\.rule) + (decision.verdict == .undetermined ? decision.pending : [])
    if let because = expected.because, because != deciding, Set(because) != Set(deciding) {
      return (
        block.becauseSpan ?? block.expectSpan,
        ["reason": reason("rules", deciding)] + list("expected", because, "no-rule") { id, _ in id }
          + list("actual", deciding, "no-rule") { id, _ in id }
      )
    }
    guard let then = expected.then else { return nil }
    var measures: [String] = []
    for consequence in decision.verdict == .obliged ? decision.otherwise : decision.measures
    where !measures.contains(consequence.measure) { measures.append(consequence.measure) }
    guard then != measures, Set(then) != Set(measures) else { return nil }
    return (
      block.thenSpan ?? block.expectSpan,
      ["reason": reason("measures", measures)] + list("expected", then, "no-measure") { $1.label($0) }
        + list("actual", measures, "no-measure") { $1.label($0) }
    )
  }

  /// Which sentence agrees with what decides or follows.
  private func reason(_ name: String, _ actual: [String]) -> String {
    name + (actual.isEmpty ? "-none" : actual.count > 1 ? "-many" : "")
  }

  private func list(_ name: String, _ ids: [String], _ none: String, _ text: (String, CaseWords) -> String) -> Arguments {
    .inEachLanguage(name) { language in
      let words = CaseWords(body, language)
      let items = ids.map { language.text("case:content", ["content": text($0, words)]) }
      return items.isEmpty ? language.text("case:" + none) : language.list(items)
    }
  }

  /// The rules that applied, and what the answer depends on.
  private func reasons(_ decision: Decision) -> [Note] {
    var notes: [Note] = []
    func add(_ key: String, _ id: String, _ more: Arguments = [:]) {
      guard let block = policy.rules.first(where: { $0.rule.id == id }) else { return }
      let place = policy.outline[block.eId]?.citation ?? ""
      notes.append(Note(key, ["rule": id, "place": place] + more, block.idSpan))
    }
    for ground in decision.rules { add("rule-decides", ground.rule) }
    for id in decision.pending { add("rule-may-decide", id) }
    for lifted in decision.lifted { add("rule-yields", lifted.rule, .list("by", lifted.by)) }
    if !decision.missing.isEmpty {
      notes.append(Note("facts-missing", .inEachLanguage("facts") { CaseWords(body, $0).labels(decision.missing) }))
    }
    if notes.isEmpty { notes.append(Note("no-rule-applies")) }
    return notes
  }
}
