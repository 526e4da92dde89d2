import EdittoRules

/// What rules mean, said as plainly as possible and without a thought for speed: everything is tried.
struct Reference {
  /// A case in which everything is known, with at most one content.
  struct Situation {
    let who: String
    let action: String
    let content: String?
    let channel: String?
    let date: Day
  }

  typealias Facts = [String: String]

  let policy: PolicyGenerator.Policy
  private let terms: [String: Term]

  init(_ policy: PolicyGenerator.Policy) {
    self.policy = policy
    terms = Dictionary(uniqueKeysWithValues: policy.terms.map { ($0.id, $0) })
  }

  // MARK: One rule

  func isAbout(_ rule: Rule, _ situation: Situation) -> Bool {
    rule.who.contains { isSameOrNarrower(situation.who, $0) } && isSameOrNarrower(situation.action, rule.action)
      && isAbout(rule, content: situation.content) && isPlace(rule, situation.channel, situation.date)
  }

  private func isAbout(_ rule: Rule, content: String?) -> Bool {
    rule.what.isEmpty || content.map { content in rule.what.contains { isSameOrNarrower(content, $0.term) } } ?? false
  }

  private func isPlace(_ rule: Rule, _ channel: String?, _ date: Day) -> Bool {
    if let from = policy.validity[rule.id]?.from, date < from { return false }
    if let to = policy.validity[rule.id]?.to, date >= to { return false }
    if let channels = rule.channels { return channel.map(channels.contains) ?? false }
    guard let closed = policy.channels.first(where: { $0.id == channel })?.closedFrom else { return true }
    return date < closed
  }

  func isSameOrNarrower(_ term: String, _ other: String) -> Bool {
    term == other || terms[term]?.broader.contains { isSameOrNarrower($0, other) } ?? false
  }

  func holds(_ rule: Rule, _ facts: Facts) -> Bool {
    (rule.when.map { holds($0, facts) } ?? true) && !rule.unless.contains { holds($0, facts) }
  }

  func holds(_ condition: Condition, _ facts: Facts) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { holds($0, facts) }
    case .any(let parts): return parts.contains { holds($0, facts) }
    case .not(let part): return !holds(part, facts)
    case .fact(let id): return facts[id] == "true"
    case .compare(let id, let comparison, let constants):
      // Numbers of one digit and ISO dates are in the order of their texts.
      let (value, constant) = (facts[id] ?? "", constants[0])
      switch comparison {
      case .equal: return value == constant
      case .different: return value != constant
      case .less: return value < constant
      case .atMost: return value <= constant
      case .more: return value > constant
      case .atLeast: return value >= constant
      case .oneOf: return constants.contains(value)
      }
    }
  }

  func overriders(of rule: Rule) -> [Rule] {
    policy.rules.filter { $0.overrides.contains(rule.id) || rule.yieldsTo.contains($0.id) }
  }

  func step(of rule: Rule, _ facts: Facts) -> Rule.Step? {
    guard let times = Int(facts["repeated"] ?? "") else { return nil }
    return rule.then.isEmpty ? nil : rule.then[times < rule.then.count ? times : rule.then.count - 1]
  }

  // MARK: Everything that can be

  static func values(of fact: Term) -> [String] {
    switch fact.type {
    case .boolean: ["false", "true"]
    case .integer(let bounds): bounds.map(String.init)
    case .enumeration(let ids): ids
    case .instant: PolicyGenerator.days
    case nil: []
    }
  }

  var situations: [Situation] {
    var situations: [Situation] = []
    for who in ids(.actor) {
      for action in ids(.action) {
        for content in [nil] + ids(.content).map(Optional.some) {
          for channel in [nil] + policy.channels.map({ Optional.some($0.id) }) {
            for date in PolicyGenerator.days.compactMap({ Day($0) }) {
              situations.append(Situation(who: who, action: action, content: content, channel: channel, date: date))
            }
          }
        }
      }
    }
    return situations
  }

  /// All values of all facts, but for those that are known.
  func completions(of known: Facts = [:]) -> [Facts] {
    policy.terms.filter { $0.sort == .fact && known[$0.id] == nil }.reduce([known]) { completions, fact in
      completions.flatMap { facts in
        Self.values(of: fact).map { facts.merging([fact.id: $0]) { $1 } }
      }
    }
  }

  func ids(_ sort: Sort) -> [String] { policy.terms.filter { $0.sort == sort }.map(\.id) }
}
