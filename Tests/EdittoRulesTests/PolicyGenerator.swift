import EdittoRules

/// Makes small policies in which everything meets everything: narrow hierarchies, a few days, facts with few values.
struct PolicyGenerator {
  /// A generated set of rules, with what it was made from.
  struct Policy {
    let rules: [Rule]
    let terms: [Term]
    let validity: [String: RuleSet.Validity]
    let channels: [RuleSet.Channel]

    var set: RuleSet { RuleSet(rules, vocabulary: Vocabulary(terms), validity: validity, channels: channels) }
  }

  /// All days that cases happen on. Rules speak of the inner ones, so that there are days before and after.
  static let days = ["2026-01-09", "2026-01-10", "2026-01-11", "2026-01-12", "2026-01-13", "2026-01-14"]

  private static let innerDays = Array(days[1..<5])

  private var state: UInt64
  private var terms: [Term] = []

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// - Parameter facts: How many facts conditions may use.
  mutating func policy(facts count: Int) -> Policy {
    terms = hierarchy("actor", .actor, 3) + hierarchy("action", .action, 2) + hierarchy("content", .content, 4)
    terms += (0..<3).map { Term(id: "measure-\($0)", sort: .measure, labels: [:], definitions: [:], severity: $0 / 2) }
    let repeated = fact("repeated", .integer(0...2), standard: "\(random(3))")
    terms += [repeated] + facts().shuffled(by: &self).prefix(count)
    let channels = [RuleSet.Channel(id: "channel-0"), RuleSet.Channel(id: "channel-1", closedFrom: chance(50) ? day() : nil)]
    var validity: [String: RuleSet.Validity] = [:]
    var rules: [Rule] = []
    let count = 2 + random(5)
    for index in 0..<count {
      if chance(25) {
        validity["rule-\(index)"] = RuleSet.Validity(from: chance(60) ? day() : nil, to: chance(40) ? day() : nil)
      }
      rules.append(rule(index, of: count, like: chance(25) ? rules.last : nil))
    }
    return Policy(rules: rules, terms: terms, validity: validity, channels: channels)
  }

  mutating func circumstances(_ policy: Policy) -> Circumstances {
    var facts: [String: String] = [:]
    for term in terms where term.sort == .fact && chance(35) { facts[term.id] = pick(Reference.values(of: term)) }
    return Circumstances(
      who: pick(ids(.actor)), action: pick(ids(.action)), what: (0..<random(4)).map { _ in pick(ids(.content)) },
      channel: chance(50) ? "channel-\(random(2))" : nil, facts: facts, date: Day(pick(Self.days)) ?? .someDay)
  }

  // MARK: Terms

  private mutating func hierarchy(_ name: String, _ sort: Sort, _ count: Int) -> [Term] {
    (0..<count).map { index in
      let broader = (0..<index).filter { _ in chance(65) }.map { "\(name)-\($0)" }
      let incompatible = sort == .action && chance(50) ? ["\(name)-\(random(count))"] : []
      return Term(
        id: "\(name)-\(index)", sort: sort, labels: [:], definitions: [:], broader: broader,
        incompatible: incompatible.filter { $0 != "\(name)-\(index)" })
    }
  }

  private mutating func facts() -> [Term] {
    [
      fact("flag", .boolean, standard: "false"), fact("other", .boolean, standard: "true"),
      fact("phase", .enumeration(["a", "b", "c"]), standard: "b"), fact("since", .instant, standard: Self.days[2]),
    ]
  }

  private mutating func fact(_ id: String, _ type: FactType, standard: String) -> Term {
    Term(id: id, sort: .fact, labels: [:], definitions: [:], type: type, standard: chance(40) ? standard : nil)
  }

  // MARK: Rules

  /// A rule, which may take much from another one.
  private mutating func rule(_ index: Int, of count: Int, like other: Rule?) -> Rule {
    let others = (0..<count).filter { $0 != index || chance(5) }.map { "rule-\($0)" }
    let contents = some(ids(.content), chance(40) ? 0 : 1 + random(2))
    let then = (0..<random(4)).map { _ in Rule.Step(measure: "measure-\(random(3))", duration: chance(20) ? "P1D" : nil) }
    return Rule(
      id: "rule-\(index)", modality: other?.modality ?? pick(Rule.Modality.allCases),
      action: chance(80) ? other?.action ?? "action-0" : pick(ids(.action)),
      who: chance(50) ? other?.who ?? ["actor-0"] : some(ids(.actor), chance(5) ? 0 : 1 + random(2)),
      what: contents.enumerated().map { Rule.Content(term: $1, point: chance(70) ? ["a", "b"][$0] : nil) },
      channels: chance(75) ? nil : some(["channel-0", "channel-1"], 1 + random(2)),
      when: chance(40) ? condition(2) : other?.when, unless: (0..<random(3)).compactMap { _ in chance(40) ? condition(1) : nil },
      overrides: chance(35) ? [pick(others)] : [], yieldsTo: chance(20) ? [pick(others)] : [],
      then: other?.then ?? then, apply: chance(75) ? other?.apply ?? .must : .may,
      by: chance(80) ? other?.by ?? ["actor-0"] : [])
  }

  private mutating func condition(_ depth: Int) -> Condition {
    let fact = pick(terms.filter { $0.sort == .fact })
    switch random(depth == 0 ? 3 : 6) {
    case 3: return .all((0..<1 + random(3)).map { _ in condition(depth - 1) })
    case 4: return .any((0..<1 + random(3)).map { _ in condition(depth - 1) })
    case 5: return .not(condition(depth - 1))
    default: break
    }
    let comparisons: [Condition.Comparison] =
      fact.type?.isOrdered ?? false
      ? [.equal, .different, .less, .atMost, .more, .atLeast, .oneOf] : [.equal, .different, .oneOf]
    if fact.type == .boolean, chance(70) { return .fact(fact.id) }
    let comparison = pick(comparisons)
    let values = fact.type == .instant ? Self.innerDays : Reference.values(of: fact)
    return .compare(fact: fact.id, comparison, values: (0..<(comparison == .oneOf ? 2 : 1)).map { _ in pick(values) })
  }

  // MARK: Chance

  fileprivate mutating func random(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func chance(_ percent: Int) -> Bool { random(100) < percent }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[random(elements.count)] }

  private mutating func some(_ ids: [String], _ count: Int) -> [String] { Array(ids.shuffled(by: &self).prefix(count)) }

  private mutating func day() -> Day { Day(pick(Self.innerDays)) ?? .someDay }

  private func ids(_ sort: Sort) -> [String] { terms.filter { $0.sort == sort }.map(\.id) }
}

extension Array {
  fileprivate func shuffled(by generator: inout PolicyGenerator) -> [Element] {
    var rest = self
    var shuffled: [Element] = []
    while !rest.isEmpty { shuffled.append(rest.remove(at: generator.random(rest.count))) }
    return shuffled
  }
}

extension Day {
  /// The first of January 2026.
  static let someDay: Day = {
    guard let day = Day("2026-01-01") else { preconditionFailure("The first of January exists.") }
    return day
  }()
}
