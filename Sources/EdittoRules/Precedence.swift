extension RuleSet {
  /// For each rule, the rules that take precedence over it, and those that it takes precedence over, by number.
  static func precedence(_ rules: [Rule]) -> (above: [[Int]], below: [[Int]]) {
    let byID = Dictionary(rules.indices.map { (rules[$0].id, $0) }) { first, _ in first }
    var above: [Set<Int>] = Array(repeating: [], count: rules.count)
    var below = above
    for (index, rule) in rules.enumerated() {
      for other in rule.overrides.compactMap({ byID[$0] }) {
        above[other].insert(index)
        below[index].insert(other)
      }
      for other in rule.yieldsTo.compactMap({ byID[$0] }) {
        above[index].insert(other)
        below[other].insert(index)
      }
    }
    return (above.map { $0.sorted() }, below.map { $0.sorted() })
  }

  /// Rules that take precedence over themselves by way of others: one cycle for each way back that a walk finds.
  func precedenceCycles() -> [RuleFinding] {
    enum State { case onPath, done }
    var states: [State?] = Array(repeating: nil, count: rules.count)
    var findings: [RuleFinding] = []
    for start in rules.indices where states[start] == nil {
      var path: [(rule: Int, next: Int)] = [(start, 0)]
      states[start] = .onPath
      while let (rule, next) = path.last {
        guard next < compiled[rule].overridden.count else {
          states[rule] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = compiled[rule].overridden[next]
        if states[other] == .onPath {
          findings.append(.precedenceCycle(rules: path.map(\.rule).drop { $0 != other }.map { rules[$0].id }))
        } else if states[other] == nil {
          states[other] = .onPath
          path.append((other, 0))
        }
      }
    }
    return findings
  }
}
