import EdittoSyntax

/// What somebody confirmed of a policy: by name of a thing, the digest of the words that it was confirmed for.
///
/// It is kept in the policy's folder, a line a thing: `third-party-data 3f5a…`. Lines that begin with `#` are remarks.
package struct Lock: Sendable, Equatable {
  /// What a lock keeps; its name is the file's.
  package enum Subject: String, Sendable, CaseIterable {
    /// Rules by id, with the words that each formalises.
    case rules = "rules.lock"
    /// Units of text by language and eId, as in `en/art_6__para_4`, with the words that were translated.
    case translations = "translations.lock"

    fileprivate var remark: String {
      switch self {
      case .rules: "# editto confirm: rule, SHA-256 of the words that it formalises\n"
      case .translations: "# editto confirm --translation: language/provision, SHA-256 of the words that were translated\n"
      }
    }
  }

  package let subject: Subject
  package var digests: [String: String] = [:]

  package init(_ subject: Subject) {
    self.subject = subject
  }

  /// Reads a lock; every line that is none is reported.
  init(_ subject: Subject, _ source: Source, _ report: inout Report) {
    self.init(subject)
    let lines = Lines(source.text)
    for index in 0..<lines.count {
      let range = lines.range(index)
      let words = source.text[range].split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if words.count == 2, Self.isDigest(words[1]), digests[first] == nil {
        digests[first] = words[1]
      } else {
        let end = range.lowerBound + source.text[range].prefix { !$0.isNewline }.count
        report(.lockSyntax, source.span(range.lowerBound, end), ["file": subject.rawValue, "reason": subject.rawValue])
      }
    }
  }

  /// The lock as a file.
  package var bytes: [UInt8] {
    var text = subject.remark
    for (id, digest) in digests.sorted(by: { $0.key.precedes($1.key) }) {
      text += id + " " + digest + "\n"
    }
    return Array(text.utf8)
  }

  private static func isDigest(_ word: String) -> Bool {
    word.utf8.count == 64 && word.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}
