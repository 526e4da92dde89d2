/// The rules of a policy, with what it takes to decide cases and to find contradictions.
///
/// Making one does the work that every question shares, so keep it: terms become numbers, hierarchies sets, conditions constraints.
///
/// ```swift
/// let rules = RuleSet(rules, vocabulary: vocabulary, validity: ["insults": .init(from: Day("2026-01-01"))])
/// let decision = rules.decide(Circumstances(who: "users", action: "publish", what: ["insults"], date: today))
/// let findings = rules.analyse(on: today)
/// ```
///
/// A class, because it is handed along and what it holds is large.
public final class RuleSet: Sendable {
  /// The days on which a rule's provision is in force.
  public struct Validity: Sendable, Equatable {
    /// The first day, or nil where it always was.
    public let from: Day?
    /// The day after the last, or nil where no end is set.
    public let to: Day?

    /// The days from one, and before another.
    public init(from: Day? = nil, to: Day? = nil) {
      self.from = from
      self.to = to
    }
  }

  /// A place where rules apply.
  public struct Channel: Sendable, Equatable {
    /// Its id.
    public let id: String
    /// The first day on which it is closed, or nil where it stays open.
    public let closedFrom: Day?

    /// A channel.
    public init(id: String, closedFrom: Day? = nil) {
      self.id = id
      self.closedFrom = closedFrom
    }
  }

  /// The rules in order.
  public let rules: [Rule]
  /// The terms that they use.
  public let vocabulary: Vocabulary
  /// By number of a rule, the days on which its provision is in force.
  public let validity: [Validity]
  /// The channels that close.
  public let channels: [Channel]
  let space: Space
  let compiled: [CompiledRule]
  /// By the number of an action, the rules that speak of it.
  let rulesByAction: [Bits]

  /// A set of rules, each with an id of its own.
  ///
  /// - Parameters:
  ///   - rules: The rules in the order of the text.
  ///   - vocabulary: The terms that they use. A term that it lacks stands for itself alone; a fact that it lacks may have any value.
  ///   - validity: By id of a rule, the days on which its provision is in force; a rule that is left out always is.
  ///   - channels: The channels that close; one that is left out never does.
  public convenience init(
    _ rules: [Rule], vocabulary: Vocabulary, validity: [String: Validity] = [:], channels: [Channel] = []
  ) {
    self.init(rules, vocabulary: vocabulary, validity: rules.map { validity[$0.id] ?? Validity() }, channels: channels)
  }

  /// A set of rules with the days on which the provision of each is in force.
  package init(_ rules: [Rule], vocabulary: Vocabulary, validity: [Validity], channels: [Channel]) {
    self.rules = rules
    self.vocabulary = vocabulary
    self.validity = validity
    self.channels = channels
    let space = Space(rules, vocabulary, validities: validity, channels: channels)
    self.space = space
    let precedence = Self.precedence(rules)
    let openness = space.openness(of: channels)
    let compiled = rules.indices.map { index in
      CompiledRule(
        rules[index], in: space, validity: validity[index], openness: openness,
        overriders: precedence.above[index], overridden: precedence.below[index])
    }
    self.compiled = compiled
    var rulesByAction = Array(repeating: Bits(below: rules.count), count: space.domains[Space.action].count)
    for rule in compiled.indices { for action in compiled[rule].actions.members { rulesByAction[action].insert(rule) } }
    self.rulesByAction = rulesByAction
  }
}
