import EdittoModel
import EdittoSyntax

extension Check {
  /// Translations have the provisions of their originals, no others, and were reread when these changed.
  static let translations = Check([.numberRepeated, .translationUnmatched, .provisionUntranslated, .translationStale]) {
    body, report in
    for policy in body.policies {
      for translation in policy.translations {
        let isRead = !body.mayBeUnread("provision")
        if isRead { unmatched(translation, policy, &report) }
        for file in translation.files { untranslated(file, translation, policy, &report) }
        if body.identity.languages.contains(translation.language) {
          for (name, span) in translation.untranslated {
            report(.provisionUntranslated, span, ["file": name, "language": translation.language, "reason": "file"])
          }
        }
        if isRead { stale(translation, policy, body, &report) }
      }
    }
  }

  /// What only the translation has; a provision inside another one goes with it.
  private static func unmatched(_ translation: Translation, _ policy: Policy, _ report: inout Report) {
    for entry in translation.outline.entries {
      if let first = translation.outline[entry.eId], first !== entry {
        if first.parent === entry.parent { repeated(entry, first, translation, policy, &report) }
        continue
      }
      guard policy.outline[entry.eId] == nil else { continue }
      guard entry.parent.map({ policy.outline[$0.eId] != nil }) ?? true else { continue }
      report(
        .translationUnmatched, entry.span,
        ["name": Outline.describe(entry.eId), "id": entry.eId, "language": translation.language],
        notes: policy.outline.nearestParent(of: entry.eId).map { [Note("original-here", ["name": $0.citation], $0.span)] } ?? [])
    }
  }

  /// A number that stands twice in the translation; where one only is missing beside it, that one was meant.
  private static func repeated(
    _ entry: Outline.Entry, _ first: Outline.Entry, _ translation: Translation, _ policy: Policy, _ report: inout Report
  ) {
    let lacking = policy.outline.entries.filter { other in
      other.kind == entry.kind && other.parent?.eId == entry.parent?.eId && translation.outline[other.eId] == nil
    }
    let number = entry.number ?? ""
    var arguments: Arguments = ["unit": entry.kind.rawValue, "current": number + (entry.kind == .point ? ")" : "")]
    var fixes: [Fix] = []
    if lacking.count == 1, let right = lacking[0].number {
      arguments["addresses"] = lacking[0].eId
      fixes = [.replace(entry.span, number, with: right, .reread)]
    }
    report(.numberRepeated, entry.span, arguments, notes: [Note("first-here", [:], first.span)], fixes: fixes)
  }

  /// What the original of a translated file has and the translation lacks.
  private static func untranslated(
    _ file: Translation.File, _ translation: Translation, _ policy: Policy, _ report: inout Report
  ) {
    for entry in policy.outline.entries where entry.span.source == file.source.id && translation.outline[entry.eId] == nil {
      // A part that a file opens has no place of its own in the translation's text.
      guard entry.parent.map({ translation.outline[$0.eId] != nil || $0.span.source != file.source.id }) ?? true else { continue }
      report(
        .provisionUntranslated, entry.span,
        ["name": entry.citation, "id": entry.eId, "file": file.name, "language": translation.language])
    }
  }

  /// What changed in the original since the translation was confirmed.
  private static func stale(_ translation: Translation, _ policy: Policy, _ body: Body, _ report: inout Report) {
    guard let first = translation.files.first else { return }
    let confirm = Note("confirm-translation", ["language": translation.language, "policy": body.id + "/" + policy.id])
    guard let stale = policy.staleUnits(of: translation, body.sources) else {
      report(.translationStale, first.span, ["language": translation.language, "reason": "unconfirmed"], notes: [confirm])
      return
    }
    if stale.contains(Translation.preamble) {
      report(.translationStale, first.span, ["language": translation.language, "reason": "preamble"], notes: [confirm])
    }
    for entry in translation.outline.entries where stale.contains(entry.eId) {
      guard let original = policy.outline[entry.eId] else { continue }
      report(
        .translationStale, entry.span, ["name": original.citation, "id": entry.eId, "language": translation.language],
        notes: [Note("original-here", ["name": original.citation], original.span), confirm])
    }
  }
}
