import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// No rule takes precedence over itself by way of others, in whatever policy of the body they stand.
  static let precedence = Check([.overrideCycle]) { body, report in
    let blocks = body.policies.flatMap(\.rules)
    for cycle in RuleSet.precedenceCycles(blocks.map(\.rule)) {
      guard let first = cycle.first, let block = blocks.first(where: { $0.rule.id == first }) else { continue }
      report(
        .overrideCycle, block.idSpan,
        cycle.count == 1 ? ["reason": "self", "rules": first] : ["rules": (cycle + [first]).joined(separator: " → ")])
    }
  }
}
