/// A set of rules laid out flat: facts cut into cells, conditions as lists of alternatives.
///
/// Engines without recursion or an order of their own (Rego, a spreadsheet, SQL) decide cases by it as `RuleSet.decide` does.
public struct DecisionTable: Sendable {
  /// Values of a fact that no rule tells apart.
  public enum Cell: Sendable, Equatable {
    /// One word: an id of an enumeration, `true` or `false`; the empty word stands for every word that is not listed.
    case word(String)
    /// Whole numbers; no upper bound where the fact has none.
    case numbers(from: Int, through: Int?)
    /// Days, both included.
    case days(from: Day, through: Day)
  }

  /// A fact that rules depend on.
  public struct Fact: Sendable {
    /// Its id.
    public let id: String
    /// Its values, in order.
    public let cells: [Cell]
    /// The cell of the value that it has where a case does not state it, or nil where it is unknown then.
    public let standard: Int?
  }

  /// A rule.
  public struct Row: Sendable {
    /// The rule as written.
    public let rule: Rule
    /// When its provision is in force.
    public let validity: RuleSet.Validity
    /// Its condition holds where one of these does: there, each fact named lies in one of the cells. None: it never holds; one
    /// that names no fact: it always does. Nil where there would be more than `mostAlternatives`.
    public let alternatives: [[String: [Int]]]?
    /// Ids of the rules that take precedence over it.
    public let overriders: [String]
    /// By cell of `repeated`, the step of the ladder, or nil for none. One element where the ladder does not depend on it.
    public let ladder: [Rule.Step?]
  }

  /// How many alternatives a condition may have.
  public static let mostAlternatives = 1_000

  /// The facts in the order of the vocabulary.
  public let facts: [Fact]
  /// The rules in order.
  public let rows: [Row]
  /// Actors, actions and contents, each with itself and the terms above it.
  public let actors, actions, contents: [(term: String, above: [String])]
  /// The channels that close.
  public let closures: [(channel: String, from: Day)]

  /// The table of a set of rules.
  public init(_ set: RuleSet) {
    let space = set.space
    facts = space.factIDs.map { id in
      let domain = space.domains[space.facts[id] ?? 0]
      let standard = set.vocabulary[id]?.standard.flatMap(domain.index)
      return Fact(id: id, cells: (0..<domain.count).map(domain.cell), standard: standard)
    }
    actors = space.terms(Space.actor)
    actions = space.terms(Space.action)
    contents = space.terms(Space.content)
    closures = set.channels.compactMap { channel in channel.closedFrom.map { (channel.id, $0) } }
    rows = set.rules.indices.map { index in
      let (rule, compiled) = (set.rules[index], set.compiled[index])
      let alternatives = compiled.condition.alternatives(atMost: Self.mostAlternatives)
      return Row(
        rule: rule, validity: set.validity[index],
        alternatives: alternatives?.map { alternative in
          Dictionary(uniqueKeysWithValues: alternative.map { (space.id(ofFact: $0), Array($1.members)) })
        },
        overriders: compiled.overriders.map { set.rules[$0].id }, ladder: Self.ladder(compiled, space))
    }
  }

  private static func ladder(_ rule: CompiledRule, _ space: Space) -> [Rule.Step?] {
    if rule.steps.count == 1, rule.steps[0].when == .always { return [rule.steps[0].step] }
    guard !rule.steps.isEmpty, let variable = space.repeated else { return [] }
    return (0..<space.domains[variable].count).map { cell in
      rule.steps.first { step in
        if case .member(_, let cells) = step.when { cells.contains(cell) } else { true }
      }?.step
    }
  }
}
