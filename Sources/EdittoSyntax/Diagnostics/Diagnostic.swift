/// Something that the office should know about its text: what, where, and what to do.
package struct Diagnostic: Sendable, Equatable {
  package let code: Code
  /// What fills the holes of the code's sentence.
  package let arguments: Arguments
  /// The smallest piece of the source that is wrong.
  package let span: Span
  package let notes: [Note]
  package let fixes: [Fix]

  package init(_ code: Code, _ span: Span, _ arguments: Arguments = [:], notes: [Note] = [], fixes: [Fix] = []) {
    self.code = code
    self.arguments = arguments
    self.span = span
    self.notes = notes
    self.fixes = fixes
  }
}

/// Named values for the holes of a sentence.
package typealias Arguments = [String: String]

/// Both sets of arguments; where they share a name the second's value counts.
package func + (left: Arguments, right: Arguments) -> Arguments { left.merging(right) { $1 } }

/// A second place that matters, or a further remark.
package struct Note: Sendable, Equatable {
  /// Key of the sentence in the language's table.
  package let key: String
  package let arguments: Arguments
  package let span: Span?

  package init(_ key: String, _ arguments: Arguments = [:], _ span: Span? = nil) {
    self.key = key
    self.arguments = arguments
    self.span = span
  }
}

/// A change of the source that would mend the finding.
package struct Fix: Sendable, Equatable {
  /// Key of the sentence in the language's table.
  package let key: String
  package let arguments: Arguments
  package let edits: [Edit]
  package let care: Care

  /// How much somebody has to look at a fix.
  package enum Care: String, Sendable {
    /// The text's meaning stays, or only one thing can have been meant: `check --fix` applies it.
    case none
    /// The text may come to say something else: `check --fix-all` applies it, and somebody rereads.
    case reread
    /// It decides what only the office can decide: it is shown and never applied by a command.
    case choice
  }

  package init(_ key: String, _ arguments: Arguments = [:], _ edits: [Edit], _ care: Care = .none) {
    self.key = key
    self.arguments = arguments
    self.edits = edits
    self.care = care
  }

  /// Replaces a piece of text by another.
  package static func replace(_ span: Span, _ old: String, with new: String, _ care: Care = .none) -> Fix {
    Fix("replace", ["old": old, "new": new], [Edit(span, new)], care)
  }
}

/// The replacement of a span by other text; an empty span inserts.
package struct Edit: Sendable, Equatable {
  package let span: Span
  package let replacement: String

  package init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}

/// Collects diagnostics; passed along, so that parsing never has to fail.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Edits that bring the source into its canonical form without changing what it says.
  package private(set) var forms: [Edit] = []

  /// Whether a part of the front matter that was read last could not be read.
  package var isPartial = false

  package init() {}

  /// Notes an edit for the canonical form.
  package mutating func form(_ edit: Edit) {
    forms.append(edit)
  }

  /// Findings beyond which a report is cut: nobody reads more in one go, and a file made to give millions shall not hold anybody up.
  package static let most = 2000

  /// Whether further findings are only said to exist.
  package var isFull: Bool { diagnostics.count > Self.most }

  package mutating func callAsFunction(
    _ code: Code, _ span: Span, _ arguments: Arguments = [:], notes: [Note] = [], fixes: [Fix] = []
  ) {
    guard diagnostics.count < Self.most else {
      if diagnostics.count == Self.most {
        diagnostics.append(Diagnostic(.findingsCut, span, ["count": "\(Self.most)"]))
      }
      return
    }
    diagnostics.append(Diagnostic(code, span, arguments, notes: notes, fixes: fixes))
  }

  /// Puts other findings in the place of those so far.
  package mutating func replace(with diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  package mutating func append(_ other: Report) {
    diagnostics += other.diagnostics
    forms += other.forms
  }
}
