import EdittoRules

/// What the rules of a decision table ask of a request, as expressions of Cedar.
///
/// Cedar knows no unknown facts. A fact without default may be missing, so each condition has two forms: it *must* hold whatever
/// the missing facts are, or it *may* hold for some of their values. Where nothing is missing both are the same.
struct CedarConditions {
  /// What is asked of a case.
  enum Sureness { case must, may }

  private let table: DecisionTable
  private let facts: [String: DecisionTable.Fact]
  private let vocabulary: Vocabulary

  init(_ table: DecisionTable, _ vocabulary: Vocabulary) {
    self.table = table
    self.vocabulary = vocabulary
    facts = Dictionary(table.facts.map { ($0.id, $0) }) { first, _ in first }
  }

  // MARK: A rule

  /// Whom, what and where a rule is about, and when its provision is in force.
  func reach(of row: DecisionTable.Row) -> CedarExpression {
    let rule = row.rule
    return .conjunction(
      [Cedar.lies("principal", in: .actor, rule.who), Cedar.lies("action", in: .action, [rule.action]), contents(of: rule)]
        + days(of: row) + [place(of: rule), closure(of: rule).negated])
  }

  func contents(of rule: Rule) -> CedarExpression {
    rule.what.isEmpty ? .always : Cedar.lies("resource", in: .content, rule.what.map(\.term).uniqued())
  }

  func days(of row: DecisionTable.Row) -> [CedarExpression] {
    [
      row.validity.from.map { CedarExpression.term("context.date >= " + Cedar.day($0)) },
      row.validity.to.map { CedarExpression.term("context.date < " + Cedar.day($0)) },
    ].compactMap(\.self)
  }

  /// The channel is one of those that the rule names.
  func place(of rule: Rule) -> CedarExpression {
    guard let channels = rule.channels else { return .always }
    return .conjunction([.term("context has where"), Cedar.lies("context.where", in: .channel, channels.uniqued())])
  }

  /// The channel is closed, and the rule is for every channel.
  func closure(of rule: Rule) -> CedarExpression {
    if rule.channels != nil || table.closures.isEmpty { return .never }
    return .all(
      ["context has where", "context.where has closedFrom", "context.date >= context.where.closedFrom"].map { .term($0) })
  }

  /// The condition of a rule; where it has too many alternatives, it never must and always may hold.
  func condition(of row: DecisionTable.Row, _ sureness: Sureness) -> CedarExpression {
    guard let alternatives = row.alternatives else { return sureness == .must ? .never : .always }
    return .disjunction(
      alternatives.map { alternative in
        .conjunction(
          alternative.sorted { $0.key < $1.key }.compactMap { id, cells in
            facts[id].map { fact(in: $0, Set(cells), sureness) }
          })
      })
  }

  /// Whether the two forms of the condition differ.
  func mayBeOpen(_ row: DecisionTable.Row) -> Bool { row.alternatives == nil || !factsWithoutDefault(row).isEmpty }

  /// The facts without default that the condition depends on.
  func factsWithoutDefault(_ row: DecisionTable.Row) -> Set<String> {
    Set((row.alternatives ?? []).flatMap(\.keys)).filter { facts[$0]?.standard == nil }
  }

  // MARK: Facts

  /// What the values of facts have to be: a slip of the pen would else be taken for a case without rules.
  var values: [CedarExpression] {
    vocabulary.all.filter { $0.sort == .fact }.compactMap { fact in
      let value = Cedar.attribute(fact.id, of: Self.record)
      let test: CedarExpression
      switch fact.type {
      case .integer(let bounds):
        test = range(
          from: .numbers(from: bounds.lowerBound, through: nil), through: .numbers(from: 0, through: bounds.upperBound), value)
      case .enumeration(let words): test = Self.one(of: words, value)
      // A value of another type does not fit the schema.
      case .boolean, .instant, nil: return nil
      }
      return .ifPresent(Cedar.has(fact.id, Self.record), test)
    }
  }

  private static let record = "context.facts"

  /// A fact lies in one of some cells.
  private func fact(in fact: DecisionTable.Fact, _ cells: Set<Int>, _ sureness: Sureness) -> CedarExpression {
    let presence = Cedar.has(fact.id, Self.record)
    let test = test(fact, cells)
    let holdsWhereMissing = fact.standard.map(cells.contains) ?? (sureness == .may)
    return holdsWhereMissing ? .ifPresent(presence, test) : .conjunction([.term(presence), test])
  }

  private func test(_ fact: DecisionTable.Fact, _ cells: Set<Int>) -> CedarExpression {
    let value = Cedar.attribute(fact.id, of: Self.record)
    if vocabulary[fact.id]?.type == .boolean {
      return cells.count == fact.cells.count ? .always : .term(cells.contains(1) ? value : "!" + value)
    }
    switch fact.cells.first {
    case .word(let first):
      // The empty word stands for every word that is not listed.
      if first.isEmpty, cells.contains(0) { return words(fact, Set(fact.cells.indices).subtracting(cells), value).negated }
      return words(fact, cells, value)
    case .numbers, .days: return .disjunction(ranges(fact, cells).map { range(from: $0, through: $1, value) })
    case nil: return .never
    }
  }

  private func words(_ fact: DecisionTable.Fact, _ cells: Set<Int>, _ value: String) -> CedarExpression {
    Self.one(of: cells.sorted().compactMap { if case .word(let word) = fact.cells[$0] { word } else { nil } }, value)
  }

  private static func one(of words: [String], _ value: String) -> CedarExpression {
    if words.isEmpty { return .never }
    if words.count == 1 { return .term(value + " == " + Cedar.string(words[0])) }
    return .term("[" + words.map(Cedar.string).joined(separator: ", ") + "].contains(" + value + ")")
  }

  /// The first and the last cell of each run of cells.
  private func ranges(_ fact: DecisionTable.Fact, _ cells: Set<Int>) -> [(DecisionTable.Cell, DecisionTable.Cell)] {
    let firsts = cells.sorted().filter { !cells.contains($0 - 1) }
    let lasts = cells.sorted().filter { !cells.contains($0 + 1) }
    return zip(firsts, lasts).map { (fact.cells[$0], fact.cells[$1]) }
  }

  private func range(from first: DecisionTable.Cell, through last: DecisionTable.Cell, _ value: String) -> CedarExpression {
    switch (first, last) {
    case (.numbers(let low, _), .numbers(_, let high)):
      if low == high { return .term(value + " == \(low)") }
      return .conjunction(
        [.term(value + " >= \(low)")] + (high.map { [.term(value + " <= \($0)")] } ?? []))
    case (.days(let low, _), .days(_, let high)):
      // A day lasts until the next one begins.
      return .conjunction(
        (low == .first ? [] : [.term(value + " >= " + Cedar.day(low))])
          + (high == .last ? [] : [.term(value + " < " + Cedar.day(high.advanced(by: 1)))]))
    default: return .never
    }
  }
}
