/// All cases that rules can tell apart: a variable for each part of a case and for each fact, each with a finite domain.
///
/// A class, because every question is asked in one.
final class Space: Sendable {
  /// The variables that every case has; those of facts follow.
  static let actor = 0, action = 1, content = 2, channel = 3, date = 4

  /// The fact that chooses the step of a ladder: the number of earlier violations of the same rule.
  private static let repeatedID = "repeated"

  let domains: [Domain]
  /// Variables of facts by id; their ids by variable less the variables of every case.
  let facts: WordTable
  let factIDs: [String]
  /// The variable of the number of earlier violations, if rules speak of it.
  let repeated: Int?
  /// By variable of actors, actions and contents: for each term, the terms that it covers: itself and the narrower ones.
  let covered: [[Bits]]

  /// The box of all cases.
  let full: Box
  /// The box of all cases in which facts have their defaults.
  private let standard: Box

  init(_ rules: [Rule], _ vocabulary: Vocabulary, validities: [RuleSet.Validity], channels: [RuleSet.Channel]) {
    let hierarchies = [
      vocabulary.hierarchy(Self.actor, with: rules.lazy.flatMap { $0.who }),
      vocabulary.hierarchy(Self.action, with: rules.lazy.map { $0.action }),
      vocabulary.hierarchy(Self.content, with: rules.lazy.flatMap { $0.what.lazy.map { $0.term } }),
    ]
    var days = channels.compactMap(\.closedFrom)
    for validity in validities {
      if let from = validity.from { days.append(from) }
      if let to = validity.to { days.append(to) }
    }
    var named = [""] + channels.map(\.id)
    for rule in rules { named += rule.channels ?? [] }
    let facts = Self.facts(rules, vocabulary)
    let first = hierarchies.count + 2
    let domains = hierarchies.map(\.domain) + [Domain(words: named), Domain(cuts: days)] + facts.map(\.domain)
    self.domains = domains
    factIDs = facts.map(\.id)
    var variables = WordTable(capacity: facts.count)
    for (place, fact) in facts.enumerated() { variables.add(fact.id, first + place) }
    self.facts = variables
    repeated = variables[Self.repeatedID]
    let full = domains.map { Bits.all(below: $0.count) }
    self.full = full
    var standard = full
    for (place, fact) in facts.enumerated() {
      guard let text = vocabulary[fact.id]?.standard, let index = fact.domain.index(of: text) else { continue }
      standard[first + place] = Bits(below: fact.domain.count, only: index)
    }
    self.standard = standard
    covered = hierarchies.map(\.covers)
  }

  /// The values that are one of some terms or narrower.
  func cover(_ variable: Int, _ terms: some Sequence<String>) -> Bits {
    let domain = domains[variable]
    var cover = Bits(below: domain.count)
    for term in terms {
      if let index = domain.index(of: term) { cover.formUnion(covered[variable][index]) }
    }
    return cover
  }

  /// The terms that a variable takes, each with itself and the broader ones.
  func terms(_ variable: Int) -> [(term: String, above: [String])] {
    (1..<domains[variable].count).map { term in
      let above = (1..<domains[variable].count).filter { covered[variable][$0].contains(term) }
      return (domains[variable].text(term), above.map(domains[variable].text))
    }
  }

  /// The channel is none of those that are closed, or the day is one before.
  func openness(of channels: [RuleSet.Channel]) -> Constraint {
    .conjunction(
      channels.compactMap { channel in
        channel.closedFrom.map { day in
          .any([
            .member(Self.channel, domains[Self.channel].values(.different, [channel.id])),
            .member(Self.date, domains[Self.date].days(from: nil, to: day)),
          ])
        }
      })
  }

  /// A condition, or its opposite, as a constraint.
  func constraint(_ condition: Condition) -> Constraint {
    switch condition {
    case .all(let parts): .all(parts.map(constraint))
    case .any(let parts): .any(parts.map(constraint))
    case .not(let part): constraint(part).negated
    case .fact(let id): constraint(.compare(fact: id, .equal, values: ["true"]))
    case .compare(let id, let comparison, let constants):
      facts[id].map { .member($0, domains[$0].values(comparison, constants)) } ?? .never
    }
  }

  // MARK: Collecting

  /// The facts that the rules use, each with its values cut at the constants of the conditions.
  private static func facts(_ rules: [Rule], _ vocabulary: Vocabulary) -> [(id: String, domain: Domain)] {
    var places = WordTable()
    var facts: [(id: String, order: Int, constants: [String])] = []
    func add(_ id: String, _ constants: [String]) {
      let place = places.add(id, facts.count)
      if place == facts.count { facts.append((id, vocabulary.facts[id] ?? .max, [])) }
      facts[place].constants += constants
    }
    var longest = 0
    for rule in rules {
      rule.when?.eachComparison(add)
      for condition in rule.unless { condition.eachComparison(add) }
      longest = max(longest, rule.then.count)
    }
    if longest > 1 { add(repeatedID, (0..<longest - 1).map(String.init)) }
    facts.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    return facts.map { id, _, constants in
      (id, domain(vocabulary[id]?.type ?? (id == repeatedID ? .integer(0...Int.max) : nil), constants))
    }
  }

  private static func domain(_ type: FactType?, _ constants: [String]) -> Domain {
    switch type {
    case .boolean: .boolean
    case .integer(let bounds):
      Domain(numbers: bounds, cuts: constants.compactMap { Int($0) }.flatMap { $0 < bounds.upperBound ? [$0, $0 + 1] : [$0] })
    case .enumeration(let ids) where !ids.isEmpty: Domain(words: ids)
    case .instant:
      Domain(cuts: constants.compactMap { Day($0) }.flatMap { $0 < .last ? [$0, Day(number: $0.number + 1)] : [$0] })
    // A fact that nobody declares may have any value, also one that no condition names.
    default: Domain(words: [""] + constants.sorted())
    }
  }
}

extension Condition {
  /// Calls with each fact that it compares, and the constants.
  fileprivate func eachComparison(_ visit: (_ fact: String, _ constants: [String]) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.eachComparison(visit) }
    case .not(let part): part.eachComparison(visit)
    case .fact(let id): visit(id, ["true"])
    case .compare(let id, _, let constants): visit(id, constants)
    }
  }
}

extension Space {
  /// The box of what is known of a case: one value for each part of it and each known fact, every value for an unknown fact.
  ///
  /// The contents are not in it, since a case may have several.
  func box(_ circumstances: Circumstances) -> Box {
    var box = standard
    func know(_ variable: Int, _ value: String) {
      guard let index = domains[variable].index(of: value) else {
        box[variable] = full[variable]
        return
      }
      box[variable] = Bits(below: domains[variable].count, only: index)
    }
    know(Self.actor, circumstances.who)
    know(Self.action, circumstances.action)
    know(Self.channel, circumstances.channel ?? "")
    if let day = domains[Self.date].index(of: circumstances.date) {
      box[Self.date] = Bits(below: domains[Self.date].count, only: day)
    }
    for (id, value) in circumstances.facts { if let variable = facts[id] { know(variable, value) } }
    return box
  }

  /// The id of the fact that a variable stands for.
  func id(ofFact variable: Int) -> String { factIDs[variable - (domains.count - factIDs.count)] }

  /// The steps of a rule's ladder, each with what chooses it: the first where nothing was violated before, the last past the end.
  func steps(of rule: Rule) -> [(step: Rule.Step, when: Constraint)] {
    guard rule.then.count > 1, let variable = repeated else { return rule.then.prefix(1).map { ($0, .always) } }
    var steps: [(step: Rule.Step, values: Bits)] = []
    for value in full[variable].members {
      guard let times = domains[variable].number(value) else { continue }
      let step = rule.then[min(max(times, 0), rule.then.count - 1)]
      let index = steps.firstIndex { $0.step == step } ?? steps.count
      if index == steps.count { steps.append((step, Bits(below: full[variable].bound))) }
      steps[index].values.insert(value)
    }
    return steps.map { ($0.step, .member(variable, $0.values)) }
  }
}
