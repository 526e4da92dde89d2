/// What is asked of the variables of a case: memberships joined by «and» and «or».
///
/// Every rule, every decision and every question of the analysis is one of these. There is no «not»: the complement of a
/// membership is a membership, because every domain is finite (`Space`).
enum Constraint: Sendable, Equatable {
  /// Every part holds.
  case all([Constraint])
  /// At least one part holds.
  case any([Constraint])
  /// The variable has one of the values.
  case member(Int, Bits)

  static let always = Constraint.all([])
  static let never = Constraint.any([])

  /// Whether nothing is asked.
  var isAlways: Bool { if case .all(let parts) = self { parts.isEmpty } else { false } }
  /// Whether nothing will do.
  var isNever: Bool { if case .any(let parts) = self { parts.isEmpty } else { false } }

  var negated: Constraint {
    switch self {
    case .all(let parts): .any(parts.map(\.negated))
    case .any(let parts): .all(parts.map(\.negated))
    case .member(let variable, let values): .member(variable, values.complement)
    }
  }

  /// The variables that it speaks of.
  var variables: Set<Int> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.variables) }
    case .member(let variable, _): [variable]
    }
  }

  /// Whether it holds for all values that are left in a box, for none, or (nil) by Kleene's logic for some perhaps.
  ///
  /// - Parameter steps: counts the work that is done.
  func truth(in box: Box, _ steps: inout Int) -> Bool? {
    switch self {
    case .all(let parts):
      var truth: Bool? = true
      for part in parts {
        switch part.truth(in: box, &steps) {
        case false: return false
        case nil: truth = nil
        default: break
        }
      }
      return truth
    case .any(let parts):
      var truth: Bool? = false
      for part in parts {
        switch part.truth(in: box, &steps) {
        case true: return true
        case nil: truth = nil
        default: break
        }
      }
      return truth
    case .member(let variable, let values):
      steps += values.effort
      if !box[variable].intersects(values) { return false }
      return box[variable].isSubset(of: values) ? true : nil
    }
  }

  /// What is left of it in a box: `always`, `never`, or a constraint on variables with several values left.
  ///
  /// - Parameter steps: counts the work that is done.
  func simplified(in box: Box, _ steps: inout Int) -> Constraint {
    switch self {
    case .all(let parts): return .conjunction(parts.map { $0.simplified(in: box, &steps) })
    case .any(let parts): return .disjunction(parts.map { $0.simplified(in: box, &steps) })
    case .member:
      switch truth(in: box, &steps) {
      case true: return .always
      case false: return .never
      default: return self
      }
    }
  }

  /// Two parts, without what is said already.
  static func both(_ one: Constraint, _ other: Constraint) -> Constraint {
    if one.isNever || other.isAlways { return one }
    return other.isNever || one.isAlways ? other : .all([one, other])
  }

  /// Every part, without what is said already.
  static func conjunction(_ parts: some Sequence<Constraint>) -> Constraint {
    var open: [Constraint] = []
    for part in parts where !part.isAlways {
      if part.isNever { return .never }
      open.append(part)
    }
    return open.count == 1 ? open[0] : .all(open)
  }

  /// At least one part, without those that cannot hold.
  static func disjunction(_ parts: some Sequence<Constraint>) -> Constraint {
    var open: [Constraint] = []
    for part in parts where !part.isNever {
      if part.isAlways { return .always }
      open.append(part)
    }
    return open.count == 1 ? open[0] : .any(open)
  }
}

/// The values that each variable may still have.
typealias Box = [Bits]
