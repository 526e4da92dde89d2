import EdittoModel
import EdittoSyntax

/// Files that could not be read may hold the numbers that seem to be missing between others.
enum Unread {
  /// Takes out the findings that numbers are missing at the border of two files.
  static func withhold(_ body: Body, _ report: inout Report) {
    guard body.mayBeUnread("provision") else { return }
    let findings = report.diagnostics.filter { !isBetweenFiles($0) }
    if findings.count < report.diagnostics.count { report.replace(with: findings) }
  }

  private static func isBetweenFiles(_ finding: Diagnostic) -> Bool {
    guard finding.code == .numberGap, let unit = finding.arguments["unit"].flatMap(Provision.Kind.init) else { return false }
    switch unit {
    case .paragraph, .point, .subpoint, .item: return false
    case .title, .chapter, .section, .annex, .article:
      return finding.notes.allSatisfy { $0.span?.source != finding.span.source }
    }
  }
}
