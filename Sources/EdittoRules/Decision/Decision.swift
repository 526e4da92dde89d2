/// The answer to a case, with its reasons.
public struct Decision: Sendable, Equatable {
  /// A rule that decides.
  public struct Ground: Sendable, Equatable {
    /// Id of the rule.
    public let rule: String
    /// The letters of its points that name the contents of the case.
    public let points: [String]
  }

  /// A measure that follows, by one rule.
  public struct Consequence: Sendable, Equatable {
    /// Id of the measure.
    public let measure: String
    /// ISO 8601 duration.
    public let duration: String?
    /// Whether it follows always.
    public let apply: Rule.Application
    /// Ids of the actors who apply it.
    public let by: [String]
    /// Id of the rule that it follows from.
    public let rule: String
  }

  /// A rule that applies without effect.
  public struct Lifted: Sendable, Equatable {
    /// Id of the rule.
    public let rule: String
    /// Ids of the rules that take precedence over it, and apply to the same content.
    public let by: [String]
  }

  /// The answer.
  public let verdict: Case.Verdict
  /// The rules that decide, in order: the prohibitions, obligations or permissions that the verdict rests on.
  public let rules: [Ground]
  /// What follows, mildest first: a step of the ladder of each prohibition that decides.
  public let measures: [Consequence]
  /// What follows if an obligation that decides is not performed, mildest first.
  public let otherwise: [Consequence]
  /// The rules without effect on one of the contents; on another they may decide.
  public let lifted: [Lifted]
  /// Ids of the rules that decide or not, depending on what is missing.
  public let pending: [String]
  /// Ids of the facts that are not known and on which the verdict, its rules or a measure depends.
  public let missing: [String]
}
