package import EdittoSyntax

/// What was confirmed of a policy: by id of a rule, the digest of the words that it formalises.
///
/// It is kept in the policy's folder, a line a rule: `third-party-data 3f5a…`. Lines that begin with `#` are remarks.
package struct RuleLock: Sendable, Equatable {
  /// The name of the file.
  package static let name = "rules.lock"

  package var digests: [String: String] = [:]

  package init() {}

  /// Reads a lock; every line that is none is reported.
  init(_ source: Source, _ report: inout Report) {
    let lines = Lines(source.text)
    for index in 0..<lines.count {
      let range = lines.range(index)
      let words = source.text[range].split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if words.count == 2, Self.isDigest(words[1]), digests[first] == nil {
        digests[first] = words[1]
      } else {
        report(.lockSyntax, source.span(range.lowerBound, range.lowerBound + source.text[range].prefix { !$0.isNewline }.count))
      }
    }
  }

  /// The lock as a file.
  package var bytes: [UInt8] {
    var text = "# editto confirm: rule, SHA-256 of the words that it formalises\n"
    for (id, digest) in digests.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      text += id + " " + digest + "\n"
    }
    return Array(text.utf8)
  }

  private static func isDigest(_ word: String) -> Bool {
    word.utf8.count == 64 && word.utf8.allSatisfy { $0.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) }
  }
}

extension Policy {
  /// By index of a rule, the digest of the words that it formalises, as the office typed them: what a link leads to counts, what
  /// it shows on the page does not, so that a new telephone number changes no rule.
  package func wordDigests(_ sources: SourceTable) -> [String] {
    var reader = WordReader(sources: sources, digests: Array(repeating: "", count: rules.count))
    for provision in provisions { reader.read(provision) }
    return reader.digests
  }
}

/// Collects the words between rules.
private struct WordReader {
  let sources: SourceTable
  var digests: [String]

  /// Reads a provision. A rule right behind another has the same words.
  mutating func read(_ provision: Provision) {
    var words: [UInt8] = []
    var last = ""
    for element in provision.content {
      switch element {
      case .block: add(element, to: &words)
      case .provision(let inner):
        read(inner)
        add(element, to: &words)
      case .rule(let index):
        if !words.isEmpty { last = Digest.sha256(Self.tidy(words)) }
        digests[index] = last
        words = []
      }
    }
  }

  private func add(_ element: Element, to words: inout [UInt8]) {
    switch element {
    case .block(let block):
      [block].eachText { inlines in
        guard let first = inlines.first else { return }
        let source = sources[first.span]
        for inline in inlines {
          inline.appendText(source, to: &words)
          if inline.kind == .link, let target = inline.literal { words += target.utf8 }
        }
        words.append(0x20)
      }
    case .provision(let inner):
      if let number = inner.number { words += (number.text + " ").utf8 }
      for element in inner.content { add(element, to: &words) }
    case .rule: break
    }
  }

  /// Words apart by one blank each: where lines break makes no difference.
  private static func tidy(_ words: [UInt8]) -> [UInt8] {
    Array(words.split(whereSeparator: \.isSpace).joined(separator: [0x20]))
  }
}
