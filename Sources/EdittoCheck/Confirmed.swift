import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// The words of rules are those that were confirmed, where a policy keeps what was.
  static let confirmed = Check([.ruleStale, .ruleLost]) { body, report in
    let ids = Set(body.policies.flatMap(\.rules).map(\.rule.id) + body.policies.flatMap(\.retired).map(\.id))
    for policy in body.policies {
      guard let lock = policy.ruleLock else { continue }
      let digests = policy.wordDigests(body.sources)
      for (block, digest) in zip(policy.rules, digests) where lock.digests[block.rule.id] != digest {
        report(
          .ruleStale, block.idSpan, ["id": block.rule.id, "reason": lock.digests[block.rule.id] == nil ? "new" : "changed"],
          notes: [Note("confirm", ["id": block.rule.id])])
      }
      guard !body.mayBeUnread("rule") else { continue }
      for id in lock.digests.keys.sorted() where !ids.contains(id) {
        report(.ruleLost, policy.span, ["id": id], notes: [Note("retire", ["id": id])])
      }
    }
  }
}
