import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// Rule ids are unique in the body, and what rules and cases name exists.
  static let names = Check([.idRepeated, .idMissing, .provisionRepealed, .linkInternal, .ruleRetired]) { body, report in
    let rules = body.policies.flatMap(\.rules)
    var first = WordTable(capacity: rules.count)
    for (place, block) in rules.enumerated() {
      let other = first.add(block.rule.id, place)
      if other == place { continue }
      report(.idRepeated, block.idSpan, ["id": block.rule.id], notes: [Note("first-here", [:], rules[other].idSpan)])
    }
    var ids: [String] { Set(rules.map(\.rule.id)).sorted() }
    let retiredIDs = body.policies.flatMap(\.retired).map(\.id)
    for retired in body.policies.flatMap(\.retired) {
      if let place = first[retired.id] {
        report(.ruleRetired, rules[place].idSpan, ["id": retired.id], notes: [Note("retired-here", [:], retired.span)])
      }
      if let (id, span) = retired.replacedBy, first[id] == nil, !retiredIDs.contains(id), !body.mayBeUnread("rule") {
        report.missing("rule", id, span, among: ids)
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
    func verify(_ names: [RuleBlock.Name]) {
      for name in names {
        switch name.role {
        case .rule where first[name.id] == nil && !body.mayBeUnread("rule"):
          let edits = body.sources[name.span].removal(ofValueAt: name.span)
          report.missing(
            "rule", name.id, name.span, among: ids,
            otherwise: edits.isEmpty ? nil : Fix("delete-entry", ["id": name.id], edits, .reread))
        case .reference where body.reference(name.id) == nil && !body.mayBeUnread("ref"):
          report.missing("ref", name.id, name.span, among: body.references.map(\.id).sorted())
        default: break
        }
      }
    }
    for policy in body.policies {
      for block in policy.rules { verify(block.names) }
      for block in policy.cases { verify(block.names) }
      for block in policy.rules where !block.isInternal {
        for name in block.names {
          guard let what = hidden(name, body) else { continue }
          report(.linkInternal, name.span, ["what": what, "id": name.id])
        }
        let rule = block.rule
        for id in rule.channels ?? [] where body.channel(id)?.isInternal == true {
          guard !block.names.contains(where: { $0.role == .channel && $0.id == id }) else { continue }
          report(.linkInternal, block.idSpan, ["what": "channel", "id": id])
        }
        guard body.vocabulary.hasInternal else { continue }
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
