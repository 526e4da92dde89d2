/// A fault of a set of rules.
public enum RuleFinding: Sendable, Equatable {
  /// Two rules of incompatible effect, neither of which names the other, apply to the same case.
  case conflict(RuleConflict)
  /// A rule that never has an effect.
  case unreachable(rule: String, UnreachableReason)
  /// An `unless` of a rule, by its index, that never holds.
  case idleException(rule: String, index: Int)
  /// A rule that can be taken away: wherever it applies, another with the same effect does.
  case duplicate(rule: String, of: String)
  /// A prohibition from which nothing follows.
  case prohibitionWithoutMeasure(rule: String)
  /// A rule whose measures nobody applies.
  case measuresWithoutAgent(rule: String)
  /// A content that no rule is about.
  case uncovered(content: String)
  /// A ladder with a step, by its index, that is milder than an earlier one.
  case milderStep(rule: String, index: Int)
  /// Rules each of which takes precedence over the next, and the last over the first.
  case precedenceCycle(rules: [String])
  /// Rules of which not everything could be found out within the bound of work.
  case tooComplex(rules: [String])
}

/// Why a rule never has an effect.
public enum UnreachableReason: Sendable, Equatable {
  /// It binds nobody.
  case nobody
  /// Its provision is in force on no day.
  case validity
  /// It is limited to channels, and names none.
  case channels
  /// `when` never holds.
  case when
  /// Wherever `when` holds, an `unless` does too.
  case exceptions
  /// Wherever it applies, one of these rules takes precedence.
  case lifted(by: [String])
}

/// Two rules of incompatible effect that meet, and where.
public struct RuleConflict: Sendable, Equatable {
  /// Why both effects cannot be.
  public enum Reason: Sendable, Equatable {
    /// The same is prohibited and permitted.
    case permission
    /// The same is prohibited and obligatory.
    case obligation
    /// Both are obligatory, and their actions are declared incompatible.
    case incompatibleActions
    /// The measure with this id follows always by one rule, and by choice by the other.
    case application(measure: String)
  }

  /// Id of the rule that stands first.
  public let first: String
  /// Id of the other.
  public let second: String
  /// Why both effects cannot be.
  public let reason: Reason
  /// A case to which both rules apply. Between incompatible actions it shows the action of the first rule; the second applies
  /// to the same case with its own.
  public let example: Circumstances
}
