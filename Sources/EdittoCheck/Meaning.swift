import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// What the rules of a policy mean together: they answer its cases as expected, and none of them contradicts another,
  /// nor one of another policy of the body.
  static let meaning = Check(CaseAnswers.codes + RuleFaults.codes) { body, date, report in
    let unread = UnreadBlocks(body, report)
    var unregulated = body.vocabulary.terms.filter { $0.sort == .content }
    for policy in body.policies {
      guard !unread.mayLackRules(policy) else {
        unregulated = []
        continue
      }
      let rules = policy.ruleSet(of: body)
      let day = policy.effectiveDay(near: date)
      CaseAnswers(body: body, policy: policy, rules: rules, day: day).verify(except: unread.isTouched, &report)
      RuleFaults(body: body, policy: policy, rules: rules, day: day).verify(&report)
      unregulated.removeAll { rules.isRegulated($0.id) }
    }
    let binding = body.policies.filter(\.isBinding)
    if binding.count > 1, !binding.contains(where: unread.mayLackRules) {
      RuleFaults.verify(across: binding, of: body, on: date, &report)
    }
    guard let file = body.files.first(where: { $0.kind == "vocabulary" }) else { return }
    for term in unregulated {
      report(
        .contentUncovered, file.source.place(ofID: term.id),
        .inEachLanguage("content") { CaseWords(body, $0).label(term.id) }, notes: [Note("decide-content")])
    }
  }
}

extension Policy {
  /// Whether its rules bind somebody at some time: a draft may contradict what it is to take the place of.
  fileprivate var isBinding: Bool { status == .inForce || status == .repealed && repealed != nil }
}

/// What could not be read of rules and cases: what depends on it is not decided, so that one mistake is reported once.
private struct UnreadBlocks {
  private let body: Body
  /// Where errors were found in rules, cases or what they are made of, in order.
  private let errors: [Span]

  init(_ body: Body, _ report: Report) {
    self.body = body
    errors = report.diagnostics.filter { $0.code.severity == .error }.map(\.span)
  }

  /// Whether an error lies in a block.
  func isTouched(_ block: Span) -> Bool {
    errors.contains { $0.source == block.source && $0.start < block.end && block.start < max($0.end, $0.start + 1) }
  }

  /// Whether a rule of the policy, or a word that rules use, may be missing or cut short.
  func mayLackRules(_ policy: Policy) -> Bool {
    if body.mayBeUnread("rule") || body.mayBeUnread("term") || body.mayBeUnread("channel") { return true }
    guard !errors.isEmpty else { return false }
    let sources = Set(errors.map(\.source))
    return body.files.contains { file in
      guard sources.contains(file.source.id) else { return false }
      switch file.kind {
      case "vocabulary", "channels": return true
      case "cases": return false
      default: return file.policy == policy.id && file.fenced.contains { isTouched($0.span) }
      }
    }
  }
}
