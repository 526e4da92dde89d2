import EdittoModel
import EdittoSyntax
import Testing

/// Spans are exact to the byte: what a span covers, cut from the source, is the text that it claims to be.
///
/// Documents are put together from pieces that libcmark's own positions get wrong: breaks, escapes, entities, links over two
/// lines, lazy continuations, nested quotes and lists, tables. Each word is unique, so that a shifted span is noticed.
@Suite struct SpanTests {
  @Test(arguments: 0..<400) func spansCoverWhatTheyClaim(_ seed: Int) {
    var generator = DocumentGenerator(seed: UInt64(seed))
    let text = generator.document()
    var table = SourceTable()
    var report = Report()
    let source = Decoding.decode(path: "prova.md", bytes: Array(text.utf8), into: &table, &report)
    let blocks = CommonMark.parse(source, from: 0, &report)
    var words: [String] = []
    blocks.eachText { inlines in
      for inline in inlines { verify(inline, source, &words) }
    }
    #expect(words == generator.words, "seed \(seed):\n\(text)")
  }

  private func verify(_ inline: Inline, _ source: Source, _ words: inout [String]) {
    let whole = source.string(inline.span)
    let inner = source.string(inline.inner)
    switch inline.kind {
    case .text:
      #expect(whole == inner)
      if inline.literal == nil { #expect(!inner.contains("\n")) }
      words += (inline.literal ?? inner).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    case .code:
      #expect(whole.hasPrefix("`") && whole.hasSuffix("`") && whole.contains(inner))
      words += inner.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    case .emphasis: #expect(whole == "*\(inner)*" || whole == "_\(inner)_")
    case .strong: #expect(whole == "**\(inner)**" || whole == "__\(inner)__")
    case .link:
      #expect(whole.hasPrefix("[\(inner)](") && whole.hasSuffix(")") || whole == "<\(inner)>", "\(whole)")
      if !inline.target.isEmpty { #expect(source.string(inline.target) == inline.literal) }
    case .image: #expect(whole.hasPrefix("![\(inner)](") && whole.hasSuffix(")"))
    case .softBreak: #expect(whole.contains("\n"))
    case .lineBreak: #expect(whole.contains("\n") && (whole.hasPrefix("\\") || whole.hasPrefix("  ")))
    case .html: #expect(whole.hasPrefix("<"))
    }
  }
}

/// Makes Markdown with words that occur once each.
private struct DocumentGenerator {
  private var state: UInt64
  private(set) var words: [String] = []

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func random(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func word() -> String {
    let word = ["parola", "città", "così", "über", "日本"][random(5)] + String(words.count)
    words.append(word)
    return word
  }

  mutating func document() -> String {
    (0..<(2 + random(5))).map { _ in block(depth: 0) }.joined(separator: "\n\n") + "\n"
  }

  private mutating func block(depth: Int) -> String {
    switch random(depth < 3 ? 6 : 2) {
    case 0: return "## " + line()
    case 1: return paragraph()
    case 2: return indented(block(depth: depth + 1), by: "1. ")
    case 3: return indented(block(depth: depth + 1), by: "- ")
    case 4:
      return block(depth: depth + 1).split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }.joined(
        separator: "\n")
    default: return "| " + line() + " | " + line() + " |\n| --- | :-: |\n| " + line() + " | " + line() + " |"
    }
  }

  private func indented(_ text: String, by marker: String) -> String {
    let blanks = String(repeating: " ", count: marker.count)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { $0.offset == 0 ? marker + $0.element : $0.element.isEmpty ? "" : blanks + $0.element }
      .joined(separator: "\n")
  }

  private mutating func paragraph() -> String {
    let breaks = ["\n", "  \n", "\\\n", "\n  ", "\n"]
    return line() + breaks[random(5)] + line() + breaks[random(5)] + line()
  }

  private mutating func line() -> String {
    (0..<(1 + random(4))).map { _ in piece() }.joined(separator: " ")
  }

  private mutating func piece() -> String {
    switch random(11) {
    case 0: return "*" + word() + "*"
    case 1: return "**" + word() + " " + word() + "**"
    case 2: return "***" + word() + "** " + word() + "*"
    case 3: return "`" + word() + "`"
    case 4: return "[" + word() + "](https://esempio.it/\(words.count))"
    case 5: return "[" + word() + " *" + word() + "*](<#art_\(words.count)> \"titolo\")"
    case 6: return "[](contact:urp#email)"
    case 7: return word() + " \\* \\_ \\[ &amp; &#39; &hellip;"
    case 8: return "![" + word() + "](figura.svg)"
    case 9: return word() + " «" + word() + "» * "
    default: return word() + " " + word()
    }
  }
}
