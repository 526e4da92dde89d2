/// Looks for values that satisfy constraints: exact, within a bound of work.
///
/// Memberships narrow the box at once; alternatives that the box refutes are dropped, the last one left is taken; only then is
/// a case split made, on the choice with the fewest alternatives. Since each membership speaks of one variable, a box that no
/// choice is left for is a solution whatever values are picked from it.
struct Search {
  /// The bound of work was reached before an answer.
  struct Exhausted: Error {}

  /// The work that one question may take, in words of memory compared.
  let stepsPerQuestion: Int
  /// The work that all questions together may still take.
  private var steps: Int

  init(stepsPerQuestion: Int, steps: Int) {
    self.stepsPerQuestion = stepsPerQuestion
    self.steps = steps
  }

  /// A box in which every combination of values satisfies the constraints, or nil where there is none.
  mutating func solution(_ constraints: [Constraint], in box: Box) throws(Exhausted) -> Box? {
    var used = 0
    defer { spend(used) }
    let bound = min(stepsPerQuestion, steps)
    guard bound > 0 else { throw Exhausted() }
    var branches = [(constraints, box)]
    while var (constraints, box) = branches.popLast() {
      guard Self.narrow(&constraints, &box, &used) else { continue }
      guard used <= bound else { throw Exhausted() }
      guard let split = Self.split(&constraints) else { return box }
      // The second branch excludes the first, so that no combination is searched twice.
      branches.append((constraints + [split[0].negated, .any(Array(split.dropFirst()))], box))
      branches.append((constraints + [split[0]], box))
      used += constraints.count + split.count
    }
    return nil
  }

  /// What is left of a constraint in a box.
  mutating func simplified(_ constraint: Constraint, in box: Box) -> Constraint {
    var used = 0
    defer { spend(used) }
    return constraint.simplified(in: box, &used)
  }

  /// Counts work that is done outside.
  mutating func spend(_ used: Int) { steps -= used }

  /// Whether the bound for all questions is reached.
  var isExhausted: Bool { steps <= 0 }

  /// Draws every conclusion that needs no case split; false where the constraints cannot hold.
  private static func narrow(_ constraints: inout [Constraint], _ box: inout Box, _ steps: inout Int) -> Bool {
    var choices: [[Constraint]] = []
    repeat {
      while let constraint = constraints.popLast() {
        switch constraint {
        case .all(let parts):
          steps += parts.count
          constraints += parts
        case .any(let parts):
          steps += parts.count
          choices.append(parts)
        case .member(let variable, let values):
          steps += values.effort
          box[variable].formIntersection(values)
          if box[variable].isEmpty { return false }
        }
      }
      var open: [[Constraint]] = []
      for parts in choices {
        guard let left = alternatives(parts, box, &steps) else { continue }
        switch left.count {
        case 0: return false
        case 1: constraints.append(left[0])
        default: open.append(left)
        }
      }
      choices = open
    } while !constraints.isEmpty
    constraints = choices.map(Constraint.any)
    return true
  }

  /// The parts that may hold in a box, or nil where one holds for certain.
  private static func alternatives(_ parts: [Constraint], _ box: Box, _ steps: inout Int) -> [Constraint]? {
    var left: [Constraint] = []
    for part in parts {
      switch part.truth(in: box, &steps) {
      case true: return nil
      case false: continue
      default: left.append(part)
      }
    }
    return left
  }

  /// Takes out the choice with the fewest alternatives.
  private static func split(_ constraints: inout [Constraint]) -> [Constraint]? {
    var best: (index: Int, parts: [Constraint])?
    for (index, constraint) in constraints.enumerated() {
      guard case .any(let parts) = constraint else { continue }
      if parts.count < best?.parts.count ?? .max { best = (index, parts) }
    }
    guard let best else { return nil }
    constraints.remove(at: best.index)
    return best.parts
  }
}
