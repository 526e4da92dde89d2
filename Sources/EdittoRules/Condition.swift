/// When a rule applies: facts compared with values, joined by `and`, `or`, `not`.
public indirect enum Condition: Sendable, Equatable {
  /// How a fact is compared.
  public enum Comparison: String, Sendable {
    /// The fact has the value.
    case equal = "=="
    /// The fact has another value.
    case different = "!="
    /// The fact is below the value.
    case less = "<"
    /// The fact is at most the value.
    case atMost = "<="
    /// The fact is above the value.
    case more = ">"
    /// The fact is at least the value.
    case atLeast = ">="
    /// The fact has one of the values.
    case oneOf = "in"
  }

  /// Every part holds.
  case all([Condition])
  /// At least one part holds.
  case any([Condition])
  /// The part does not hold.
  case not(Condition)
  /// A boolean fact holds.
  case fact(String)
  /// A fact stands in a relation to values: numbers, ids of an enumeration or ISO dates.
  case compare(fact: String, Comparison, values: [String])

  /// The facts that the condition mentions, in order.
  public var facts: [String] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .not(let part): part.facts
    case .fact(let id): [id]
    case .compare(let id, _, _): [id]
    }
  }
}

/// Why a text is no condition, with the bytes of the text that say so.
public struct ConditionError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// A sign or word that cannot stand here.
    case unexpected(String)
    /// The text ends too early.
    case incomplete
    /// A parenthesis or bracket is not closed.
    case unclosed
    /// More than 32 levels of parentheses.
    case tooDeep
    /// No term has this name.
    case unknownFact(String)
    /// The name is a term of another sort.
    case notFact(String, Sort)
    /// The fact is not boolean, so it cannot stand alone.
    case needsComparison(String)
    /// The fact's values have no order.
    case unordered(String, Condition.Comparison)
    /// The value is not one of the fact's.
    case value(fact: String, value: String)
  }

  /// What is wrong.
  public let reason: Reason
  /// Where, as offsets in the condition's UTF-8 bytes.
  public let range: Range<Int>
}
