import EdittoModel
import EdittoSyntax

/// An article or comma whose number is missing, and whatever names it: one mistake, said once, where the number is missing.
///
/// A number that was only skipped is named by nothing; one that is named belonged to a provision that went away, and its place has
/// to be kept, or what names it would lead to another.
struct Gap {
  private let body: Body
  private let policy: Policy
  private let addresses: [Substring]
  private var consequences: [(finding: Diagnostic, unit: String)] = []

  /// Gathers the findings of a report.
  static func gather(_ body: Body, _ report: inout Report) {
    guard report.diagnostics.contains(where: { $0.code == .numberGap }) else { return }
    var findings = report.diagnostics
    for finding in report.diagnostics where finding.code == .numberGap {
      guard var gap = Gap(finding, body) else { continue }
      findings.removeAll { gap.takes($0) }
      guard !gap.consequences.isEmpty, let place = findings.firstIndex(of: finding) else { continue }
      findings[place] = gap.said(finding)
    }
    report.replace(with: findings)
  }

  private init?(_ finding: Diagnostic, _ body: Body) {
    guard let addresses = finding.arguments["addresses"], let id = Self.policy(of: finding, body), let policy = body.policy(id)
    else { return nil }
    self.body = body
    self.policy = policy
    self.addresses = addresses.split(separator: " ")
  }

  /// The policy whose provision a finding speaks of.
  private static func policy(of finding: Diagnostic, _ body: Body) -> String? {
    finding.arguments["policy"] ?? body.files.first { $0.source.id == finding.span.source }?.policy
  }

  /// Takes a finding that something names what is missing.
  private mutating func takes(_ finding: Diagnostic) -> Bool {
    guard [.provisionMissing, .citedProvisionMissing, .translationUnmatched].contains(finding.code),
      let address = finding.arguments["id"], Self.policy(of: finding, body) == policy.id,
      let unit = addresses.first(where: { address == $0 || address.hasPrefix($0 + "__") })
    else { return false }
    consequences.append((finding, String(unit)))
    return true
  }

  /// The finding with what follows from it.
  private func said(_ finding: Diagnostic) -> Diagnostic {
    let places = consequences.map(\.finding.span).sorted()
    let next = finding.arguments["next"] ?? ""
    return Diagnostic(
      finding.code, finding.span, finding.arguments, notes: finding.notes + places.map { Note("named-here", [:], $0) },
      fixes: consequences.contains { isProof($0.finding, next) }
        ? finding.fixes.filter { $0.key == "mark-repealed" }.map { fix in
          Fix(fix.key, fix.arguments + ["reason": "named"], fix.edits + edits, .reread)
        } : finding.fixes)
  }

  /// Whether a finding shows that there was a provision. A translation that has the missing number and lacks the next one shows that
  /// the next one was given a wrong number.
  private func isProof(_ finding: Diagnostic, _ next: String) -> Bool {
    finding.code != .translationUnmatched
      || policy.translations.contains { $0.language == finding.arguments["language"] && $0.outline[next] != nil }
  }

  /// What names a part of the missing provision names the whole; what was said of it, and its translation, go as well.
  private var edits: [Edit] {
    var edits: [Edit] = []
    var entries: [Span] = []
    for (finding, unit) in consequences {
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
    guard let address = finding.arguments["id"],
      let translation = policy.translations.first(where: { $0.language == finding.arguments["language"] }),
      let entry = translation.outline[address], let number = address.split(separator: "_").last
    else { return [] }
    let text = entry.kind.repealed(String(number), in: translation.language)
    return [Edit(body.sources[entry.span].span(Int(entry.span.start), translation.outline.end(of: entry)), text)]
  }
}
