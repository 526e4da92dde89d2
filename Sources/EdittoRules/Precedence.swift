extension RuleSet {
  /// For each rule, the rules that take precedence over it, and those that it takes precedence over, by number.
  static func precedence(_ rules: [Rule]) -> (above: [[Int]], below: [[Int]]) {
    var above: [[Int]] = Array(repeating: [], count: rules.count)
    var below = above
    guard rules.contains(where: \.namesOthers) else { return (above, below) }
    let byID = Dictionary(rules.indices.map { (rules[$0].id, $0) }) { first, _ in first }
    for (index, rule) in rules.enumerated() {
      for case let other? in rule.overrides.map({ byID[$0] }) {
        above[other].append(index)
        below[index].append(other)
      }
      for case let other? in rule.yieldsTo.map({ byID[$0] }) {
        above[index].append(other)
        below[other].append(index)
      }
    }
    return (above.map(\.inOrder), below.map(\.inOrder))
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
    for start in below.indices where states[start] == nil {
      var path: [(rule: Int, next: Int)] = [(start, 0)]
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

extension [Int] {
  /// The numbers in order, each once.
  var inOrder: [Int] { count < 2 ? self : Set(self).sorted() }
}
