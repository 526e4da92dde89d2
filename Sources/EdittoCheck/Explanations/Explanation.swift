package import EdittoSyntax

/// The page behind a code: why it is found, an example, and what to write instead.
package struct Explanation: Sendable {
  /// Why it matters and what would happen otherwise, in full sentences.
  package let why: String
  /// What to write instead.
  package let instead: String

  init(_ why: String, _ instead: String) {
    self.why = why
    self.instead = instead
  }

  /// The explanation of a code in a language, or nil where the table has a gap.
  package static func of(_ code: Code, in language: Language) -> Explanation? {
    switch language {
    case .italian: italianExplanations[code.name]
    case .english: englishExplanations[code.name]
    }
  }
}

/// A text that a code finds, and the same text put right; both are run as tests against the sample workspace.
package struct Example: Sendable {
  /// The file of the sample workspace that the texts replace, or a new one; relative to `policies/`.
  package let file: String
  /// The file's text with the fault.
  package let flagged: String
  /// The file's text without it.
  package let accepted: String
  /// Files that belong to both texts, by path.
  private let beside: [String: String]

  init(_ file: String, flagged: String, accepted: String, beside: [String: String] = [:]) {
    self.file = file
    self.flagged = flagged
    self.accepted = accepted
    self.beside = beside
  }

  /// The files that are laid over the sample workspace to show a text.
  package func files(_ text: String) -> [String: [UInt8]] {
    var files = beside.mapValues { Array($0.utf8) }
    files[file] = Array(text.utf8)
    return files
  }

  /// An example in the text of a section: the head is the same in both, so only what follows it is written.
  static func section(
    _ file: String, title: String, flagged: String, accepted: String, beside: [String: String] = [:]
  ) -> Example {
    let head = "---\ndocumento: sezione\ntitolo: " + title + "\n---\n\n"
    return Example(file, flagged: head + flagged, accepted: head + accepted, beside: beside)
  }

  /// The example of a code, or nil for what only a disk can show: unreadable files and the like.
  package static func of(_ code: Code) -> Example? { Examples.all[code.name] }
}
