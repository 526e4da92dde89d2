extension Deciding {
  /// Whether a constraint holds in every completion, in none, or (nil) in some.
  func truth(_ constraint: Constraint) -> Bool? {
    if constraint.isAlways { return true }
    if constraint.isNever { return false }
    if !isPossible(constraint) { return false }
    return isPossible(constraint.negated) ? nil : true
  }

  func isPossible(_ constraint: Constraint) -> Bool {
    do { return try search.solution([constraint], in: box) != nil } catch { return true }
  }

  /// The facts that one of the constraints depends on.
  func missing(_ constraints: [Constraint]) -> [String] {
    if constraints.isEmpty { return [] }
    var unknown = candidates.reduce(into: Set<Int>()) { $0.formUnion($1.condition.variables) }
    if let repeated = set.space.repeated { unknown.insert(repeated) }
    let missing = unknown.filter { variable in constraints.contains { depends($0, on: variable) } }
    return missing.map { set.space.id(ofFact: $0) }.sorted()
  }

  /// Whether a change of one variable alone may make the constraint true or false.
  private func depends(_ constraint: Constraint, on variable: Int) -> Bool {
    var first: Constraint?
    var previous: Constraint?
    for value in box[variable].members {
      if search.isExhausted { return true }
      var one = box
      one[variable] = Bits(below: box[variable].bound, only: value)
      let version = search.simplified(constraint, in: one)
      defer { previous = version }
      guard let first else {
        first = version
        continue
      }
      if version == previous || version == first { continue }
      if isPossible(.conjunction([first, version.negated])) || isPossible(.conjunction([version, first.negated])) {
        return true
      }
    }
    return false
  }
}
