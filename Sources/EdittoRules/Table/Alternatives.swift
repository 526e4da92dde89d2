extension Constraint {
  /// What one alternative asks: for each variable, the values that it may have.
  typealias Alternative = [Int: Bits]

  /// The constraint as alternatives, one of which has to hold; or nil where there would be too many.
  func alternatives(atMost most: Int) -> [Alternative]? {
    switch self {
    case .member(let variable, let values):
      return values.isEmpty ? [] : [values.complement.isEmpty ? [:] : [variable: values]]
    case .any(let parts):
      var found: [Alternative] = []
      for part in parts {
        guard let more = part.alternatives(atMost: most) else { return nil }
        for alternative in more { Self.add(alternative, to: &found) }
        if found.count > most { return nil }
      }
      return found
    case .all(let parts):
      var found: [Alternative] = [[:]]
      for part in parts {
        guard let more = part.alternatives(atMost: most) else { return nil }
        var joined: [Alternative] = []
        for one in found {
          for other in more {
            if let both = Self.join(one, other) { Self.add(both, to: &joined) }
            if joined.count > most { return nil }
          }
        }
        found = joined
      }
      return found
    }
  }

  /// Where both hold, or nil where they never do.
  private static func join(_ one: Alternative, _ other: Alternative) -> Alternative? {
    var both = one
    for (variable, values) in other {
      guard let own = both[variable] else {
        both[variable] = values
        continue
      }
      let common = own.intersection(values)
      if common.isEmpty { return nil }
      both[variable] = common
    }
    return both
  }

  /// Adds an alternative that no other one includes, in place of those that it includes.
  private static func add(_ alternative: Alternative, to found: inout [Alternative]) {
    if found.contains(where: { includes($0, alternative) }) { return }
    found.removeAll { includes(alternative, $0) }
    found.append(alternative)
  }

  /// Whether an alternative holds wherever another does.
  private static func includes(_ broad: Alternative, _ narrow: Alternative) -> Bool {
    broad.allSatisfy { variable, values in narrow[variable]?.isSubset(of: values) ?? false }
  }
}
