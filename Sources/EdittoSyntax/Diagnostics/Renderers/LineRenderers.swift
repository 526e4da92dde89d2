/// A line a finding, for editors and logs.
enum ConciseRenderer {
  static func render(_ findings: [Finding], in language: Language) -> [UInt8] {
    var text = ""
    let cache = LineCache()
    for finding in findings {
      let diagnostic = finding.diagnostic
      let place = cache.positions(diagnostic.span, finding.source).start
      let severity = language.text("ui:\(diagnostic.code.severity)")
      let provision = finding.provision.map { " (" + $0.citation + ")" } ?? ""
      text += "\(finding.source.path):\(place.line):\(place.column): \(severity)[\(diagnostic.code.name)]: "
      text += (language.sentence(of: diagnostic) + provision).printable + "\n"
    }
    return Array(text.utf8)
  }
}

/// Workflow commands of GitHub Actions: annotations beside the changed lines.
enum GitHubRenderer {
  static func render(_ findings: [Finding], in language: Language) -> [UInt8] {
    var text = ""
    let cache = LineCache()
    for finding in findings {
      let diagnostic = finding.diagnostic
      let (start, end) = cache.positions(diagnostic.span, finding.source)
      let level =
        switch diagnostic.code.severity {
        case .error: "error"
        case .warning: "warning"
        case .advice: "notice"
        }
      let title = [diagnostic.code.name, finding.provision?.citation].compactMap(\.self).joined(separator: " · ")
      text += "::\(level) file=\(property(finding.source.path)),line=\(start.line),col=\(start.column),endLine=\(end.line)"
      text += ",endColumn=\(end.column),title=\(property(title))::\(data(language.sentence(of: diagnostic)))\n"
    }
    return Array(text.utf8)
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
