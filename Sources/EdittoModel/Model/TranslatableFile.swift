import EdittoSyntax

/// A file whose text can be translated, with what a translator begins from.
package struct TranslatableFile: Sendable {
  package let name: String
  package let title: String
  /// The text without front matter and rules.
  package let text: String

  init?(_ file: SourceFile) {
    guard ["policy", "section", "annex"].contains(file.kind) else { return nil }
    let source = file.source
    var report = Report()
    let front = FrontMatter.read(source, &report)
    let title = front.node?.entry("title", or: "titolo")?.value.scalar
    name = String(source.path.split(separator: "/").last ?? "")
    self.title = title ?? ""
    text = Self.text(source, from: front.textStart, without: file.fenced.map(\.span))
  }

  private static func text(_ source: Source, from start: Int, without blocks: [Span]) -> String {
    let lines = Lines(source.text)
    var kept: [UInt8] = []
    var isBlank = true
    for index in 0..<lines.count {
      let range = lines.range(index)
      let isInBlock = blocks.contains { Int($0.start) < range.upperBound && Int($0.end) > range.lowerBound }
      guard range.lowerBound >= start, !isInBlock else { continue }
      let line = source.text[range]
      let wasBlank = isBlank
      isBlank = line.allSatisfy(\.isSpace)
      // Where a block stood between blank lines one of them is enough.
      if !(isBlank && wasBlank) { kept += line }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

extension Body {
  /// The files of a policy whose text can be translated, in the order of the text.
  package func translatable(in policy: Policy) -> [TranslatableFile] {
    files.filter { $0.policy == policy.id }.compactMap { TranslatableFile($0) }
  }
}
