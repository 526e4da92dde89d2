import EdittoRules
import EdittoModel
import EdittoSyntax

extension Check {
  /// A rule that names contents by point covers each point of the list before it, and no other.
  static let points = Check([.rulePointMissing, .rulePointUncovered]) { body, report in
    for policy in body.policies where policy.rules.contains(where: { $0.names.contains { $0.role == .point } }) {
      policy.eachProvision { provision, _ in
        guard provision.content.contains(where: { if case .rule = $0 { true } else { false } }) else { return }
        var list: [Provision] = []
        var isClosed = false
        for element in provision.content {
          switch element {
          case .provision(let inner):
            if isClosed || list.last?.kind != inner.kind { list = [] }
            isClosed = false
            list.append(inner)
          // The closing words of a list belong to it.
          case .block: isClosed = true
          case .rule(let index): verify(policy.rules[index], list, &report)
          }
        }
      }
    }
  }

  private static func verify(_ block: RuleBlock, _ list: [Provision], _ report: inout Report) {
    let named = block.names.filter { $0.role == .point }
    guard !named.isEmpty else { return }
    let letters = list.compactMap { $0.number?.text }
    let prefix = list.first.map { $0.eId.dropLast($0.number?.text.count ?? 0) } ?? ""
    for name in named where !letters.contains(name.id) {
      report(.rulePointMissing, name.span, ["point": name.id, "eId": prefix + name.id])
    }
    for point in list {
      guard let number = point.number, !point.isRepealed, !named.contains(where: { $0.id == number.text }) else { continue }
      report(
        .rulePointUncovered, block.idSpan, ["id": block.rule.id, "point": number.text, "eId": point.eId],
        notes: [Note("defined-here", [:], number.span)])
    }
  }
}
