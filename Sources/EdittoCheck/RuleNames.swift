import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// Rule ids are unique in the body, and what rules and cases name exists.
  static let names = Check([.idRepeated, .idMissing, .provisionRepealed]) { body, report in
    var first: [String: Span] = [:]
    for block in body.policies.flatMap(\.rules) {
      if let span = first[block.rule.id] {
        report(.idRepeated, block.idSpan, ["id": block.rule.id], notes: [Note("first-here", [:], span)])
      } else {
        first[block.rule.id] = block.idSpan
      }
    }
    let references = Set(body.references.map(\.id))
    for policy in body.policies {
      for name in policy.rules.flatMap(\.names) + policy.cases.flatMap(\.names) {
        switch name.role {
        case .rule where first[name.id] == nil: missing("rule", name, first.keys.sorted(), &report)
        case .reference where !references.contains(name.id): missing("ref", name, body.references.map(\.id), &report)
        default: break
        }
      }
      for block in policy.rules {
        guard let entry = policy.outline[block.eId], entry.isRepealed else { continue }
        report(
          .provisionRepealed, block.idSpan, ["id": block.rule.id, "article": policy.outline.citation(entry), "reason": "rule"])
      }
    }
  }

  private static func missing(_ what: String, _ name: RuleBlock.Name, _ known: [String], _ report: inout Report) {
    let near = Similar.best(name.id, in: known)
    report(
      .idMissing, name.span, ["what": what, "id": name.id], fixes: near.map { [.replace(name.span, name.id, with: $0)] } ?? [])
  }
}
