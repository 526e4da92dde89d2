import EdittoModel
import EdittoSyntax

/// A number that is missing or mistyped, and whatever is found because of it: one mistake, said once, where the number is.
///
/// A number that was only skipped is named by nothing; one that is named belonged to a provision that went away, and its place has
/// to be kept, or what names it would lead to another.
struct Gap {
  private let body: Body
  private let policy: Policy
  private let addresses: [Substring]
  private let isGap: Bool
  /// What was pasted a second time; its rules are there twice.
  private let copy: Span?
  private var consequences: [(finding: Diagnostic, unit: String)] = []

  /// The codes of what can follow from a wrong number.
  private static let following: Set<Code> = [
    .provisionMissing, .citedProvisionMissing, .translationUnmatched, .translationStale, .provisionUntranslated,
    .rulePointMissing,
    .rulePointUncovered,
  ]
  /// Those whose places name a provision that is not there.
  private static let naming: Set<Code> = [
    .provisionMissing, .citedProvisionMissing, .translationUnmatched, .rulePointMissing, .idMissing,
  ]

  /// How many places that name what is missing are shown.
  private static let most = 6

  /// Gathers the findings of a report.
  static func gather(_ body: Body, _ report: inout Report) {
    guard report.diagnostics.contains(where: { $0.arguments["addresses"] ?? $0.arguments["end"] != nil }) else { return }
    var findings = report.diagnostics
    for finding in report.diagnostics {
      guard var gap = Gap(finding, body) else { continue }
      findings.removeAll { gap.takes($0) }
      guard !gap.consequences.isEmpty, let place = findings.firstIndex(of: finding) else { continue }
      findings[place] = gap.said(finding)
    }
    report.replace(with: findings)
  }

  private init?(_ finding: Diagnostic, _ body: Body) {
    let addresses = finding.arguments["addresses"] ?? ""
    let end = finding.arguments["end"].flatMap { Int($0) }
    guard end != nil || !addresses.isEmpty, let id = Self.policy(of: finding, body), let policy = body.policy(id) else {
      return nil
    }
    self.body = body
    self.policy = policy
    self.addresses = addresses.split(separator: " ")
    isGap = finding.code == .numberGap
    copy = end.map { Span(source: finding.span.source, start: Int(finding.span.start), end: $0) }
  }

  /// The policy whose provision a finding speaks of.
  private static func policy(of finding: Diagnostic, _ body: Body) -> String? {
    finding.arguments["policy"] ?? body.files.first { $0.source.id == finding.span.source }?.policy
  }

  /// Takes a finding that follows from the wrong number.
  private mutating func takes(_ finding: Diagnostic) -> Bool {
    if let copy, finding.code == .idRepeated { return copy.contains(finding.span) }
    // A rule stood in the missing provision if no rule has nearly its name; taking the name out shows what the rules say without it.
    if isGap, finding.code == .idMissing, finding.arguments["what"] == "rule", Self.policy(of: finding, body) == policy.id,
      !finding.fixes.contains(where: { $0.key == "replace" })
    {
      consequences.append((finding, ""))
      return true
    }
    guard Self.following.contains(finding.code),
      let address = finding.arguments["eId"] ?? finding.arguments["id"], Self.policy(of: finding, body) == policy.id,
      let unit = addresses.first(where: { address == $0 || address.hasPrefix($0 + "__") })
    else { return false }
    consequences.append((finding, String(unit)))
    return true
  }

  /// The finding with what follows from it.
  private func said(_ finding: Diagnostic) -> Diagnostic {
    let places = consequences.map(\.finding).filter { Self.naming.contains($0.code) }.map(\.span).sorted()
    let shown = places.prefix(Self.most).map { Note("named-here", [:], $0) }
    let rest = places.count - shown.count
    return Diagnostic(
      finding.code, finding.span, finding.arguments + ["gathered": "\(consequences.count)"],
      notes: finding.notes + shown + (rest > 0 ? [Note("named-elsewhere", ["count": "\(rest)"])] : []),
      fixes: fixes(finding))
  }

  /// Renumbering would give what names the missing provision another one. Where only a translation has it still, the office knows
  /// whether it was repealed or dropped; a translation that lacks the next one shows that the next one was given a wrong number.
  private func fixes(_ finding: Diagnostic) -> [Fix] {
    guard let next = finding.arguments["next"] else { return finding.fixes }
    let codes = Set(consequences.map(\.finding.code))
    let isNamed = !codes.isDisjoint(with: [.provisionMissing, .citedProvisionMissing])
    let isTranslated = consequences.contains { consequence in
      consequence.finding.code == .translationUnmatched
        && policy.translations.contains { $0.language == consequence.finding.arguments["language"] && $0.outline[next] != nil }
    }
    guard isNamed || isTranslated else { return finding.fixes }
    return finding.fixes.compactMap { fix in
      if fix.key == "mark-repealed" {
        return Fix(fix.key, fix.arguments + ["reason": "named"], fix.edits + edits, isNamed ? .reread : .choice)
      }
      return isNamed ? nil : Fix(fix.key, fix.arguments + ["reason": "translated"], fix.edits + dropped, .choice)
    }
  }

  /// What names a part of the missing provision names the whole; what was said of it, and its translation, go as well.
  private var edits: [Edit] {
    var edits: [Edit] = []
    var entries: [Span] = []
    for (finding, unit) in consequences where finding.code != .idMissing {
      if finding.fixes.contains(where: { $0.key == "delete-entry" }) {
        entries.append(finding.span)
      } else if finding.code == .translationUnmatched {
        edits += translated(finding)
      } else if finding.code == .provisionMissing, let address = finding.arguments["id"], address != unit {
        // Inside quotes every byte is shifted by one.
        let start = finding.span.count > address.utf8.count ? 1 : 0
        edits.append(Edit(finding.span.part(start, start + address.utf8.count), unit))
      }
    }
    for file in body.files {
      edits += file.source.removal(ofEntriesAt: entries.filter { $0.source == file.source.id }.map { Int($0.start) })
    }
    return edits
  }

  /// The edit that leaves of a translated provision what is left of the original.
  private func translated(_ finding: Diagnostic) -> [Edit] {
    guard let (translation, entry) = translation(finding), let number = entry.number else { return [] }
    let text = entry.kind.repealed(number, in: translation.language)
    return [Edit(body.sources[entry.span].span(Int(entry.span.start), translation.outline.end(of: entry)), text)]
  }

  /// The edits that take the missing provision out of translations.
  private var dropped: [Edit] {
    consequences.compactMap { translation($0.finding) }.map { translation, entry in
      let source = body.sources[entry.span]
      let start = source.lineStart(at: Int(entry.span.start))
      return Edit(source.span(start, source.lineEnd(after: max(start, translation.outline.end(of: entry) - 1))), "")
    }
  }

  /// The translated provision that a finding says to have no original.
  private func translation(_ finding: Diagnostic) -> (Translation, Outline.Entry)? {
    guard finding.code == .translationUnmatched, let address = finding.arguments["id"],
      let translation = policy.translations.first(where: { $0.language == finding.arguments["language"] }),
      let entry = translation.outline[address]
    else { return nil }
    return (translation, entry)
  }
}
