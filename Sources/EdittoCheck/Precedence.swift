import EdittoRules
import EdittoModel
import EdittoSyntax

extension Check {
  /// No rule takes precedence over itself by way of others.
  static let precedence = Check([.overrideCycle]) { body, report in
    let blocks = body.policies.flatMap(\.rules)
    guard blocks.contains(where: { !$0.rule.overrides.isEmpty || !$0.rule.yieldsTo.isEmpty }) else { return }
    var below: [String: [String]] = [:]
    for block in blocks {
      below[block.rule.id, default: []] += block.rule.overrides
      for other in block.rule.yieldsTo { below[other, default: []].append(block.rule.id) }
    }
    // Each rule is walked once: 1 while it is on the path, 2 when everything below it is known to be free of cycles.
    var state: [String: Int] = [:]
    for block in blocks where state[block.rule.id] == nil {
      var path: [(id: String, next: Int)] = [(block.rule.id, 0)]
      state[block.rule.id] = 1
      while let top = path.last {
        let others = below[top.id] ?? []
        guard top.next < others.count else {
          state[top.id] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = others[top.next]
        if state[other] == 1 {
          let cycle = path.map(\.id).drop { $0 != other } + [other]
          let place = blocks.first { $0.rule.id == other }?.idSpan ?? block.idSpan
          report(
            .overrideCycle, place,
            cycle.count == 2 ? ["reason": "self", "rules": other] : ["rules": cycle.joined(separator: " → ")])
        } else if state[other] == nil {
          state[other] = 1
          path.append((other, 0))
        }
      }
    }
  }
}
