import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// Rule ids are unique in the body, and what rules and cases name exists.
  static let names = Check([.idRepeated, .idMissing, .provisionRepealed, .linkInternal]) { body, report in
    var first: [String: Span] = [:]
    for block in body.policies.lazy.flatMap(\.rules) {
      if let span = first[block.rule.id] {
        report(.idRepeated, block.idSpan, ["id": block.rule.id], notes: [Note("first-here", [:], span)])
      } else {
        first[block.rule.id] = block.idSpan
      }
    }
    var forms: [String: Span] = [:]
    for form in body.policies.flatMap(\.forms) {
      if let span = forms[form.id] {
        report(.idRepeated, form.span, ["id": form.id], notes: [Note("first-here", [:], span)])
      } else {
        forms[form.id] = form.span
      }
    }
    let references = Set(body.references.map(\.id))
    for policy in body.policies {
      for name in policy.rules.flatMap(\.names) + policy.cases.flatMap(\.names) {
        switch name.role {
        case .rule where first[name.id] == nil && !body.mayBeUnread("rule"):
          report.missing("rule", name.id, name.span, among: first.keys.sorted())
        case .reference where !references.contains(name.id) && !body.mayBeUnread("ref"):
          report.missing("ref", name.id, name.span, among: references.sorted())
        default: break
        }
      }
      for block in policy.rules where !block.isInternal {
        for name in block.names {
          guard let what = hidden(name, body) else { continue }
          report(.linkInternal, name.span, ["what": what, "id": name.id])
        }
        let rule = block.rule
        let named = block.names.filter { $0.role == .channel }.map(\.id)
        for id in rule.channels ?? [] where !named.contains(id) && body.channel(id)?.isInternal == true {
          report(.linkInternal, block.idSpan, ["what": "channel", "id": id])
        }
        let terms = [rule.action] + rule.who + rule.by + rule.what.map(\.term) + rule.then.map(\.measure)
        for id in terms where body.vocabulary[id]?.isInternal == true {
          report(.linkInternal, block.idSpan, ["what": "term", "id": id])
        }
      }
      for block in policy.rules {
        guard let entry = policy.outline[block.eId], entry.isRepealed else { continue }
        report(
          .provisionRepealed, block.idSpan, ["id": block.rule.id, "article": entry.citation, "reason": "rule"])
      }
    }
  }

  /// What a name of a public rule means where that is internal.
  private static func hidden(_ name: RuleBlock.Name, _ body: Body) -> String? {
    switch name.role {
    case .channel: body.channel(name.id)?.isInternal == true ? "channel" : nil
    case .reference: body.reference(name.id)?.isInternal == true ? "ref" : nil
    case .rule: body.policies.lazy.flatMap(\.rules).first { $0.rule.id == name.id }?.isInternal == true ? "rule" : nil
    case .point: nil
    }
  }
}
