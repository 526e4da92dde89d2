/// A diagnostic with the source and the provision in which it stands: what renderers print.
package struct Finding: Sendable {
  /// A provision as machines and people name it.
  package struct Place: Sendable {
    /// Akoma Ntoso eId.
    package let eId: String
    /// «art. 6, comma 4»
    package let citation: String

    package init(eId: String, citation: String) {
      self.eId = eId
      self.citation = citation
    }
  }

  package let diagnostic: Diagnostic
  package let sources: SourceTable
  package let provision: Place?

  package init(_ diagnostic: Diagnostic, _ sources: SourceTable, provision: Place?) {
    self.diagnostic = diagnostic
    self.sources = sources
    self.provision = provision
  }

  package var source: Source { sources[diagnostic.span] }

  /// Findings by file and place, the graver first where they share one.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.diagnostic, right.diagnostic)
    if left.source.path != right.source.path { return left.source.path.precedes(right.source.path) }
    if a.span != b.span { return a.span < b.span }
    if a.code.severity != b.code.severity { return a.code.severity < b.code.severity }
    return a.code.name.precedes(b.code.name)
  }
}

/// How many findings of each severity there are.
package struct Count: Sendable, Comparable {
  package var errors = 0
  package var warnings = 0
  package var advice = 0

  package init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch finding.diagnostic.code.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .advice: advice += 1
      }
    }
  }

  /// Fewer errors, or as many errors and fewer warnings, and so on.
  package static func < (left: Count, right: Count) -> Bool {
    (left.errors, left.warnings, left.advice) < (right.errors, right.warnings, right.advice)
  }
}

/// A format of findings.
package enum Renderer: String, Sendable, CaseIterable {
  case terminal, concise, json, sarif, github

  /// The text of findings in the order given.
  package func render(_ findings: [Finding], in language: Language, isColoured: Bool = false, version: String) -> [UInt8] {
    switch self {
    case .terminal: TerminalRenderer(language: language, isColoured: isColoured).render(findings)
    case .concise: ConciseRenderer.render(findings, in: language)
    case .json: JSONRenderer.render(findings, in: language)
    case .sarif: SARIFRenderer.render(findings, in: language, version: version)
    case .github: GitHubRenderer.render(findings, in: language)
    }
  }
}

extension String {
  /// The text without characters that steer a terminal or turn its direction round.
  var printable: String {
    guard unicodeScalars.contains(where: Self.isSteering) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { Self.isSteering($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
