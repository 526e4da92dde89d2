import EdittoModel
import EdittoSyntax

extension Check {
  /// The text as it stands has the words of its frozen version, unless an act amended it since.
  static let versions = Check([.versionDiffers]) { body, report in
    for policy in body.policies {
      guard let version = policy.sameVersion, let frozen = version.read(policy.id, of: body.id) else { continue }
      var left = Dictionary(frozen.policy.words.map { ($0.eId, $0) }) { first, _ in first }
      var reported: Set<String> = []
      let day = version.day.description
      for now in policy.words {
        let citation = now.citation.isEmpty ? now.eId : now.citation
        guard let then = left.removeValue(forKey: now.eId) else {
          guard isOutermost(now.eId, &reported) else { continue }
          report(.versionDiffers, now.span, ["day": day, "name": citation, "reason": "added"], notes: [Note("amend", [:])])
          continue
        }
        guard now.typed(body.sources) != then.typed(frozen.body.sources) else { continue }
        report(
          .versionDiffers, now.span, ["day": day, "name": citation], notes: [Note("amend", [:])],
          fixes: restored(now, then, frozen.body.sources, ["name": citation, "day": day]))
      }
      for then in frozen.policy.words where left[then.eId] != nil && isOutermost(then.eId, &reported) {
        let name = then.citation.isEmpty ? then.eId : then.citation
        report(.versionDiffers, policy.span, ["day": day, "name": name, "reason": "removed"], notes: [Note("amend", [:])])
      }
    }
  }

  /// Whether no provision around this one was reported: an article that is new is not reported again comma by comma.
  private static func isOutermost(_ eId: String, _ reported: inout Set<String>) -> Bool {
    defer { reported.insert(eId) }
    return !reported.contains { eId.hasPrefix($0 + "__") }
  }

  /// The fix that gives a provision of one paragraph its frozen words again.
  private static func restored(
    _ now: ProvisionWords, _ then: ProvisionWords, _ frozen: SourceTable, _ arguments: Arguments
  ) -> [Fix] {
    guard case .paragraph(let new)? = now.blocks.first, case .paragraph(let old)? = then.blocks.first, now.blocks.count == 1,
      then.blocks.count == 1
    else { return [] }
    return [Fix("restore-words", arguments, [Edit(new.span, frozen.string(old.span))], .reread)]
  }
}
