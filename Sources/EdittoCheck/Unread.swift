import EdittoModel
import EdittoSyntax

/// Files that could not be read may hold what seems to be missing: numbers between those of others, provisions of a version.
enum Unread {
  /// Takes out the findings that something is missing that may stand in another file.
  static func withhold(_ body: Body, _ report: inout Report) {
    guard body.mayBeUnread("provision") else { return }
    let findings = report.diagnostics.filter { !speaksOfFiles($0) }
    if findings.count < report.diagnostics.count { report.replace(with: findings) }
  }

  private static func speaksOfFiles(_ finding: Diagnostic) -> Bool {
    if finding.code == .versionDiffers { return finding.arguments["reason"] == "removed" }
    guard finding.code == .numberGap, let unit = finding.arguments["unit"].flatMap(Provision.Kind.init) else { return false }
    switch unit {
    case .paragraph, .point, .subpoint, .item: return false
    case .title, .chapter, .section, .annex, .article:
      return finding.notes.allSatisfy { $0.span?.source != finding.span.source }
    }
  }
}
