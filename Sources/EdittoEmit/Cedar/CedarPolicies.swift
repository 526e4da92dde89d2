package import EdittoRules
import EdittoSyntax

/// The policies by which Cedar decides a case as `RuleSet.decide` does, with the schema and the entities that they need.
///
/// A prohibition is `forbid`, a permission `permit`; what is obligatory is allowed, so an obligation is `permit` too. A rule that
/// another one overrides excludes the requests of that one, since in Cedar every `forbid` prevails over every `permit`. Where a
/// fact is missing on which a rule depends, a `forbid` that is marked `@undetermined` keeps the request from being decided.
///
/// Source: Cedar policy language reference guide, «Authorization» and «Policy syntax».
package struct CedarPolicies {
  /// What is said of a rule besides the rule: names of annotations, and texts.
  package typealias Annotations = [(name: String, text: String)]

  let set: RuleSet
  let table: DecisionTable
  private let conditions: CedarConditions
  private let name: String
  private let head: [String]
  private let annotations: (Rule) -> Annotations

  /// The policies of a set of rules.
  ///
  /// - Parameters:
  ///   - name: What the set is called, to tell its own policies from those of others.
  ///   - head: Lines of the comment at the top.
  ///   - annotations: Where the rule stands.
  package init(_ set: RuleSet, name: String, head: [String], annotations: @escaping (Rule) -> Annotations) {
    self.set = set
    self.name = name
    self.head = head
    self.annotations = annotations
    table = DecisionTable(set)
    conditions = CedarConditions(table, set.vocabulary)
  }

  /// `rules.cedar`.
  package func policies() -> [UInt8] {
    var text = ByteBuffer(capacity: 32 * 1024)
    for line in head + Self.reading + unsaid { text.append(line.isEmpty ? "//\n" : "// " + Cedar.comment(line) + "\n") }
    if !table.actions.isEmpty { mistakes(&text) }
    for row in table.rows where isEverMet(row) {
      policy(row, &text)
      guardian(row, &text)
    }
    return text.bytes()
  }

  // MARK: The head

  private static let reading = [
    "",
    "One request asks about one content; a case of several contents is as many requests. How an answer is read:",
    "  errors                            no answer: Cedar passes over a policy that fails",
    "  a reason with @mistake            no answer: the request has a word or a value that the rules do not have",
    "  a reason that is a prohibition    prohibited (@modality)",
    "  a reason with @undetermined       undetermined: it depends on the facts that @missing names",
    "  Allow, a reason is an obligation  obliged: it is allowed, and has to be done",
    "  Allow                             permitted",
    "  Deny without a reason             unregulated: no rule is about it, and it is Cedar that denies it",
    "",
    "What Cedar cannot say stands in annotations, which no engine applies, or not at all:",
  ]

  /// By rule, what the policies do not say.
  private var unsaid: [String] {
    let lines = table.rows.compactMap { row -> String? in
      let rule = row.rule
      var parts: [String] = []
      if !isEverMet(row) { return "  " + rule.id + ": no policy, since it never applies" }
      if row.alternatives == nil { parts.append("its condition, which is too long: who meets it is told so by @undetermined") }
      if rule.modality == .obligation {
        parts.append("that it has to be done" + (rule.within == nil ? "" : ", and within which time"))
      }
      if rule.then.count > 1 {
        parts.append("which of its \(rule.then.count) measures follows; it depends on " + Self.repeated)
      } else if !rule.then.isEmpty {
        parts.append("its measure")
      }
      if rule.apply == .may, !rule.then.isEmpty { parts.append("that the measure may follow or not") }
      if rule.what.contains(where: { $0.point != nil }) { parts.append("the point of the list") }
      return parts.isEmpty ? nil : "  " + rule.id + ": " + parts.joined(separator: "; ")
    }
    return lines.isEmpty ? ["  (nothing)"] : lines
  }

  private static let repeated = "repeated"

  // MARK: Policies

  private func isEverMet(_ row: DecisionTable.Row) -> Bool {
    conditions.reach(of: row) != .never && conditions.condition(of: row, .may) != .never
  }

  /// Denies what has a word that the rules do not have: the rest of the policies would take it for a case without rules.
  private func mistakes(_ text: inout ByteBuffer) {
    annotate([("id", name + "/mistake"), ("mistake", "a word or a value that the rules do not have")], &text)
    text.append("forbid (principal, action, resource)\nunless {\n  ")
    let words: [CedarExpression] = [
      .term("context has date"), .term("context has facts"), .term("principal has label"), .term("resource has label"),
      .ifPresent("context has where", .term("context.where has label")),
    ]
    text.append(
      (words + conditions.values).map { part in
        if case .term(let term) = part { term } else { "(" + part.text + ")" }
      }.joined(separator: " &&\n  "))
    text.append("\n};\n")
  }

  /// The rule, where nothing that is missing can change it.
  private func policy(_ row: DecisionTable.Row, _ text: inout ByteBuffer) {
    guard row.alternatives != nil else { return }
    let rule = row.rule
    annotate([("id", rule.id), ("modality", rule.modality.rawValue)] + annotations(rule) + consequences(rule), &text)
    text.append(rule.modality == .prohibition ? "forbid " : "permit ")
    scope(row, &text)
    clause("when", conditions.condition(of: row, .must), &text)
    for overrider in overriders(row) {
      let lifted = CedarExpression.conjunction([conditions.reach(of: overrider), conditions.condition(of: overrider, .may)])
      clause("unless", lifted, &text, "overridden by " + overrider.rule.id)
    }
    text.append(";\n")
  }

  /// Denies what the rule perhaps applies to, as long as a fact is missing.
  private func guardian(_ row: DecisionTable.Row, _ text: inout ByteBuffer) {
    let overriders = overriders(row)
    let open = ([row] + overriders).filter(conditions.mayBeOpen)
    guard !open.isEmpty else { return }
    let missing = open.reduce(into: Set<String>()) { $0.formUnion(conditions.factsWithoutDefault($1)) }
    annotate(
      [
        ("id", row.rule.id + "/undetermined"), ("undetermined", row.rule.id),
        ("missing", missing.sorted().joined(separator: " ")),
      ],
      &text)
    text.append("forbid ")
    scope(row, &text)
    clause("when", conditions.condition(of: row, .may), &text)
    for overrider in overriders {
      let lifted = CedarExpression.conjunction([conditions.reach(of: overrider), conditions.condition(of: overrider, .must)])
      clause("unless", lifted, &text, "overridden by " + overrider.rule.id)
    }
    let sure = CedarExpression.conjunction(
      [conditions.condition(of: row, .must)]
        + overriders.filter(conditions.mayBeOpen).map { overrider in
          CedarExpression.conjunction([conditions.reach(of: overrider), conditions.condition(of: overrider, .may)]).negated
        })
    clause("unless", sure, &text, "nothing that is missing matters")
    for rival in table.rows where mayDecide(rival, besides: row) {
      clause("unless", inEffect(rival), &text, rival.rule.id + " decides without it")
    }
    text.append(";\n")
  }

  /// Whether a rule makes it unimportant that another one is open: one of the same force, or an obligation beside a permission. (A
  /// prohibition that is in effect is read before one that is open.)
  private func mayDecide(_ rival: DecisionTable.Row, besides row: DecisionTable.Row) -> Bool {
    guard rival.rule.id != row.rule.id, rival.rule.modality != .prohibition,
      row.rule.modality == .permission || row.rule.modality == .obligation && rival.rule.modality == .obligation
    else { return false }
    func meet(_ terms: [(term: String, above: [String])], _ one: [String], _ other: [String]) -> Bool {
      terms.contains { term in term.above.contains(where: one.contains) && term.above.contains(where: other.contains) }
    }
    let (one, other) = (row.rule, rival.rule)
    return meet(table.actors, one.who, other.who) && meet(table.actions, [one.action], [other.action])
      && (one.what.isEmpty || other.what.isEmpty || meet(table.contents, one.what.map(\.term), other.what.map(\.term)))
  }

  /// The rule is in effect whatever is missing.
  private func inEffect(_ row: DecisionTable.Row) -> CedarExpression {
    .conjunction(
      [conditions.reach(of: row), conditions.condition(of: row, .must)]
        + overriders(row).map { overrider in
          CedarExpression.conjunction([conditions.reach(of: overrider), conditions.condition(of: overrider, .may)]).negated
        })
  }

  private func overriders(_ row: DecisionTable.Row) -> [DecisionTable.Row] {
    table.rows.filter { row.overriders.contains($0.rule.id) && isEverMet($0) }
  }

  // MARK: Parts of a policy

  private func annotate(_ annotations: Annotations, _ text: inout ByteBuffer) {
    text.append("\n")
    for (name, value) in annotations { text.append("@" + name + "(" + Cedar.string(value) + ")\n") }
  }

  private func consequences(_ rule: Rule) -> Annotations {
    var annotations: Annotations = []
    if !rule.then.isEmpty {
      let steps = rule.then.map { $0.measure + ($0.duration.map { ":" + $0 } ?? "") }
      annotations += [("measures", steps.joined(separator: " ")), ("apply", rule.apply.rawValue)]
      if !rule.by.isEmpty { annotations.append(("by", rule.by.joined(separator: " "))) }
    }
    if let within = rule.within { annotations.append(("within", within)) }
    return annotations
  }

  /// The head of a policy, and when it is in force and where; several actors or contents are conditions, as a head takes one.
  private func scope(_ row: DecisionTable.Row, _ text: inout ByteBuffer) {
    let rule = row.rule
    let who = Cedar.lies("principal", in: .actor, rule.who)
    let what = conditions.contents(of: rule)
    let hasOneContent = Set(rule.what.map(\.term)).count == 1
    text.append("(\n  " + (rule.who.count == 1 ? who.text : "principal"))
    text.append(",\n  " + Cedar.lies("action", in: .action, [rule.action]).text)
    text.append(",\n  " + (hasOneContent ? what.text : "resource") + "\n)")
    if rule.who.count > 1 { clause("when", who, &text) }
    if !hasOneContent { clause("when", what, &text) }
    clause("when", .conjunction(conditions.days(of: row)), &text)
    clause("when", conditions.place(of: rule), &text)
    clause("unless", conditions.closure(of: rule), &text)
  }

  private func clause(
    _ word: String, _ expression: CedarExpression, _ text: inout ByteBuffer, _ comment: String? = nil
  ) {
    guard expression != (word == "when" ? .always : .never) else { return }
    if let comment { text.append("\n// " + Cedar.comment(comment)) }
    text.append("\n" + word + " { " + expression.text + " }")
  }
}
