/// What a provision does: one obligation, prohibition or permission with its circumstances.
///
/// A class, because rules are handed along far more often than they are made.
public final class Rule: Sendable {
  /// The deontic force of a rule.
  public enum Modality: String, Sendable, CaseIterable {
    /// Somebody has to do the action.
    case obligation
    /// Nobody of those may do the action.
    case prohibition
    /// They may do the action.
    case permission
  }

  /// A content that the rule is about, and the point of the list that names it.
  public struct Content: Sendable, Equatable {
    /// Id of the term.
    public let term: String
    /// The letter of the point as typed, or nil where the rule names contents without points.
    public let point: String?

    /// A content.
    public init(term: String, point: String? = nil) {
      self.term = term
      self.point = point
    }
  }

  /// One rung of the ladder of measures.
  public struct Step: Sendable, Hashable {
    /// Id of the measure.
    public let measure: String
    /// ISO 8601 duration.
    public let duration: String?

    /// A rung.
    public init(measure: String, duration: String? = nil) {
      self.measure = measure
      self.duration = duration
    }
  }

  /// Whether the measures follow always or may be chosen.
  public enum Application: String, Sendable, CaseIterable {
    /// «sono rimossi»
    case must
    /// «si riserva di rimuovere»
    case may
  }

  /// Permanent id, unique in the body.
  public let id: String
  /// Its deontic force.
  public let modality: Modality
  /// Id of the action.
  public let action: String
  /// Ids of the actors that it binds.
  public let who: [String]
  /// The contents that it is about; empty where it is about any.
  public let what: [Content]
  /// Ids of the channels, or nil for all.
  public let channels: [String]?
  /// Holds where the rule applies.
  public let when: Condition?
  /// None of these holds where the rule applies.
  public let unless: [Condition]
  /// Ids of rules that it takes precedence over.
  public let overrides: [String]
  /// Ids of rules that it gives way to.
  public let yieldsTo: [String]
  /// The ladder: first, second, third time.
  public let then: [Step]
  /// Whether the measures follow always.
  public let apply: Application
  /// Ids of the actors who apply the measures.
  public let by: [String]
  /// Within which time: an ISO 8601 duration, `N working-days` or `opening-hours`.
  public let within: String?
  /// Ids of the references on which it rests.
  public let basis: [String]

  /// A rule.
  public init(
    id: String, modality: Modality, action: String, who: [String], what: [Content] = [], channels: [String]? = nil,
    when: Condition? = nil, unless: [Condition] = [], overrides: [String] = [], yieldsTo: [String] = [], then: [Step] = [],
    apply: Application = .must, by: [String] = [], within: String? = nil, basis: [String] = []
  ) {
    self.id = id
    self.modality = modality
    self.action = action
    self.who = who
    self.what = what
    self.channels = channels
    self.when = when
    self.unless = unless
    self.overrides = overrides
    self.yieldsTo = yieldsTo
    self.then = then
    self.apply = apply
    self.by = by
    self.within = within
    self.basis = basis
  }
}

/// A decided example: circumstances, and the answer that the policy has to give.
public struct Case: Sendable {
  /// The answer to a case.
  public enum Verdict: String, Sendable, CaseIterable {
    /// A prohibition applies.
    case prohibited
    /// An obligation applies.
    case obliged
    /// A permission applies.
    case permitted
    /// No rule applies.
    case unregulated
    /// The answer depends on a fact that the case does not state.
    case undetermined
  }

  /// Id of the actor.
  public let who: String
  /// Id of the action.
  public let action: String
  /// Ids of the contents.
  public let what: [String]
  /// Id of the channel.
  public let channel: String?
  /// Values of facts by id, in canonical form.
  public let facts: [String: String]
  /// ISO date; nil means the date of the build.
  public let date: String?
  /// The answer to be given.
  public let expect: Verdict
  /// The rules that decide, exactly; nil where that is not checked.
  public let because: [String]?
  /// The measures that follow; nil where that is not checked.
  public let then: [String]?

  /// A case.
  public init(
    who: String, action: String, what: [String], channel: String?, facts: [String: String], date: String?, expect: Verdict,
    because: [String]?, then: [String]?
  ) {
    self.who = who
    self.action = action
    self.what = what
    self.channel = channel
    self.facts = facts
    self.date = date
    self.expect = expect
    self.because = because
    self.then = then
  }
}
