extension RuleSet {
  /// For each rule, the rules that take precedence over it, and those that it takes precedence over, by number.
  static func precedence(_ rules: [Rule]) -> (above: [[Int]], below: [[Int]]) {
    var above: [[Int]] = Array(repeating: [], count: rules.count)
    var below = above
    guard rules.contains(where: \.namesOthers) else { return (above, below) }
    var byID = WordTable(capacity: rules.count)
    for (index, rule) in rules.enumerated() { byID.add(rule.id, index) }
    func put(_ rule: Int, above other: Int) {
      above[other].append(rule)
      below[rule].append(other)
    }
    for (index, rule) in rules.enumerated() {
      for id in rule.overrides { if let other = byID[id] { put(index, above: other) } }
      for id in rule.yieldsTo { if let other = byID[id] { put(other, above: index) } }
    }
    for index in rules.indices where above[index].count > 1 { above[index] = Set(above[index]).sorted() }
    for index in rules.indices where below[index].count > 1 { below[index] = Set(below[index]).sorted() }
    return (above, below)
  }

  /// Rules each of which takes precedence over the next, and the last over the first, by id: one cycle for each way back that a
  /// walk finds.
  public static func precedenceCycles(_ rules: [Rule]) -> [[String]] {
    guard rules.contains(where: \.namesOthers) else { return [] }
    return cycles(precedence(rules).below).map { $0.map { rules[$0].id } }
  }

  /// The cycles of a relation, given as the numbers below each number.
  static func cycles(_ below: [[Int]]) -> [[Int]] {
    enum State { case onPath, done }
    var states: [State?] = Array(repeating: nil, count: below.count)
    var cycles: [[Int]] = []
    var path: [(rule: Int, next: Int)] = []
    for start in below.indices where states[start] == nil {
      path.append((start, 0))
      states[start] = .onPath
      while let (rule, next) = path.last {
        guard next < below[rule].count else {
          states[rule] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = below[rule][next]
        if states[other] == .onPath {
          cycles.append(Array(path.map(\.rule).drop { $0 != other }))
        } else if states[other] == nil {
          states[other] = .onPath
          path.append((other, 0))
        }
      }
    }
    return cycles
  }
}

extension Rule {
  /// Whether it takes precedence over others or gives way to them.
  fileprivate var namesOthers: Bool { !overrides.isEmpty || !yieldsTo.isEmpty }
}
