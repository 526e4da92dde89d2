/// All cases that rules can tell apart: a variable for each part of a case and for each fact, each with a finite domain.
struct Space: Sendable {
  /// The variables that every case has; those of facts follow.
  static let actor = 0, action = 1, content = 2, channel = 3, date = 4

  /// The fact that chooses the step of a ladder: the number of earlier violations of the same rule.
  static let repeated = "repeated"

  let domains: [Domain]
  /// Variables of facts by id; their ids by variable less the variables of every case.
  let facts: [String: Int]
  let factIDs: [String]
  /// By variable of actors, actions and contents: for each term, the terms that it covers: itself and the narrower ones.
  private let covered: [[Bits]]

  /// The box of all cases.
  let full: Box
  /// The box of all cases in which facts have their defaults.
  private let standard: Box

  init(_ rules: [Rule], _ vocabulary: Vocabulary, validities: [RuleSet.Validity], channels: [RuleSet.Channel]) {
    let used = [rules.flatMap(\.who), rules.map(\.action), rules.flatMap { $0.what.map(\.term) }]
    let hierarchies = zip(Hierarchy.sorts.indices, used).map { vocabulary.hierarchy($0, with: $1) }
    var days = Set(channels.compactMap(\.closedFrom))
    for validity in validities {
      if let from = validity.from { days.insert(from) }
      if let to = validity.to { days.insert(to) }
    }
    let named = Self.distinct([""] + channels.map(\.id) + rules.flatMap { $0.channels ?? [] })
    var domains = hierarchies.map(\.domain) + [Domain(words: named), Domain(cuts: days)]
    var factIDs: [String] = []
    for (id, domain) in Self.facts(rules, vocabulary) {
      factIDs.append(id)
      domains.append(domain)
    }
    let first = domains.count - factIDs.count
    self.domains = domains
    self.factIDs = factIDs
    facts = Dictionary(uniqueKeysWithValues: factIDs.enumerated().map { ($1, $0 + first) })
    let full = domains.map { Bits.all(below: $0.count) }
    self.full = full
    var standard = full
    for (offset, id) in factIDs.enumerated() {
      guard let text = vocabulary[id]?.standard, let index = domains[first + offset].index(of: text) else { continue }
      standard[first + offset] = Bits(below: domains[first + offset].count, only: index)
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
  private static func facts(_ rules: [Rule], _ vocabulary: Vocabulary) -> [(String, Domain)] {
    var constants: [String: Set<String>] = [:]
    for rule in rules {
      for (fact, values) in rule.when?.comparisons ?? [] { constants[fact, default: []].formUnion(values) }
      for condition in rule.unless {
        for (fact, values) in condition.comparisons { constants[fact, default: []].formUnion(values) }
      }
    }
    if constants.isEmpty, rules.allSatisfy({ $0.then.count < 2 }) { return [] }
    let longest = rules.map { $0.then.count }.max() ?? 0
    if longest > 1 { constants[repeated, default: []].formUnion((0..<longest - 1).map(String.init)) }
    let ids = distinct(vocabulary.facts.filter { constants[$0] != nil } + constants.keys.sorted())
    return ids.map { id in
      (id, domain(id, id == repeated ? vocabulary[id]?.type ?? .integer(0...Int.max) : vocabulary[id]?.type, constants[id] ?? []))
    }
  }

  private static func domain(_ id: String, _ type: FactType?, _ constants: Set<String>) -> Domain {
    switch type {
    case .boolean: Domain(words: ["false", "true"])
    case .integer(let bounds):
      Domain(
        numbers: bounds,
        cuts: Set(constants.compactMap { Int($0) }.flatMap { $0 < bounds.upperBound ? [$0, $0 + 1] : [$0] }))
    case .enumeration(let ids) where !ids.isEmpty: Domain(words: distinct(ids))
    case .instant:
      Domain(cuts: Set(constants.compactMap { Day($0) }.flatMap { $0 < .last ? [$0, Day(number: $0.number + 1)] : [$0] }))
    // A fact that nobody declares may have any value, also one that no condition names.
    default: Domain(words: distinct([""] + constants.sorted()))
    }
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension Condition {
  /// The facts that it compares, each with the constants.
  fileprivate var comparisons: [(fact: String, values: [String])] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    case .not(let part): part.comparisons
    case .fact(let id): [(id, ["true"])]
    case .compare(let id, _, let values): [(id, values)]
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
    guard rule.then.count > 1, let variable = facts[Self.repeated] else { return rule.then.prefix(1).map { ($0, .always) } }
    var steps: [(step: Rule.Step, values: Bits)] = []
    for value in full[variable].members {
      guard let times = Int(domains[variable].text(value)) else { continue }
      let step = rule.then[min(max(times, 0), rule.then.count - 1)]
      let index = steps.firstIndex { $0.step == step } ?? steps.count
      if index == steps.count { steps.append((step, Bits(below: full[variable].bound))) }
      steps[index].values.insert(value)
    }
    return steps.map { ($0.step, .member(variable, $0.values)) }
  }
}
