import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// What the text lays down a rule formalises, and with the same force.
  static let formalised = Check([.normUncovered, .modalityDrift]) { body, report in
    for policy in body.policies where !body.mayBeUnread("rule") {
      let formalisation = Formalisation(policy, of: body)
      for norm in formalisation.uncovered {
        let force = norm.expressions.first?.force ?? .obligation
        report(
          .normUncovered, norm.span, ["reason": force.rawValue, "words": body.sources.string(norm.span), "id": norm.entry.eId],
          notes: [Note("not-normative", ["id": norm.entry.eId])])
      }
      var words: [Int: [Formalisation.Norm]] = [:]
      for norm in formalisation.norms { for rule in norm.rules { words[rule, default: []].append(norm) } }
      for (index, block) in policy.rules.enumerated() {
        if let drift = Drift(block.rule, words[index] ?? []) { drift.report(block, body, &report) }
      }
    }
  }
}

/// A rule whose words say another force.
private struct Drift {
  let norm: Formalisation.Norm
  let arguments: Arguments
  /// The application that the words say, where it is only that.
  let application: Rule.Application?

  /// The difference between a rule and its words, or nil where there is none, or no words are understood.
  init?(_ rule: Rule, _ norms: [Formalisation.Norm]) {
    let expressions = norms.flatMap(\.expressions)
    guard let first = norms.first else { return nil }
    guard expressions.contains(where: { Self.fits($0, rule) }) else {
      norm = first
      let force = first.expressions.first?.force ?? .obligation
      arguments = ["reason": rule.modality.rawValue, "force": force.rawValue]
      application = nil
      return
    }
    let spoken = norms.filter { $0.expressions.contains { $0.application != nil } }
    guard !rule.then.isEmpty, let other = spoken.first,
      !expressions.contains(where: { $0.application == rule.apply })
    else { return nil }
    norm = other
    arguments = ["reason": "apply-" + rule.apply.rawValue]
    application = rule.apply == .must ? .may : .must
  }

  /// Whether an expression may be the words of a rule.
  private static func fits(_ expression: NormativeExpression, _ rule: Rule) -> Bool {
    switch rule.modality {
    case .obligation: expression.force == .obligation
    case .permission: expression.force == .permission || expression.force == .reservation
    // «I commenti … sono rimossi» is the words of a prohibition with its measure.
    case .prohibition: expression.force == .prohibition || expression.application != nil
    }
  }

  func report(_ block: RuleBlock, _ body: Body, _ report: inout Report) {
    let words = body.sources.string(norm.span)
    report(
      .modalityDrift, block.idSpan, arguments + ["id": block.rule.id, "words": words],
      notes: [Note("words-here", ["words": words], norm.span)],
      fixes: application.flatMap { BlockLines(block, body.sources[block.idSpan])?.applying($0) }.map { [$0] } ?? [])
  }
}
