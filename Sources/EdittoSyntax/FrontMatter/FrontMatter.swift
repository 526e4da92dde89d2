/// The head of a file: the YAML between two lines of three dashes.
package struct FrontMatter: Sendable {
  /// The mapping, or nil where there is none that can be read.
  package let node: YAMLNode?
  /// The byte where the text begins.
  package let textStart: Int

  /// Separates the head from the text; a missing or unclosed head is reported.
  package static func read(_ source: Source, _ report: inout Report) -> FrontMatter {
    let text = source.text
    // A byte order mark stands as blanks in the text.
    var start = text.starts(with: [0x20, 0x20, 0x20]) && source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard text[start...].begins(with: "---") else {
      if !text.allSatisfy(\.isSpace) { missing(source, start, &report) }
      return FrontMatter(node: nil, textStart: start)
    }
    let opening = start
    start = lineEnd(text, start)
    var line = start
    while line < text.count {
      let next = lineEnd(text, line)
      if isFence(text[line..<next]) {
        return FrontMatter(node: mapping(Excerpt(source, start..<line), &report), textStart: next)
      }
      line = next
    }
    if let (line, next) = dashes(text, from: start) {
      report(.frontMatterUnclosed, dashes(source, line..<next), ["reason": "dashes"], fixes: [fence(source, line, next)])
      return FrontMatter(node: mapping(Excerpt(source, start..<line), &report), textStart: next)
    }
    // Without a closing line the head is taken to end where the first heading or empty line after it stands.
    var end = start
    while end < text.count {
      let next = lineEnd(text, end)
      let isBlank = text[end..<next].allSatisfy(\.isSpace)
      if isBlank || text[end] == UInt8(ascii: "#") { break }
      end = next
    }
    let mark = source.span(opening, opening + 3)
    report(
      .frontMatterUnclosed, mark, fixes: [Fix("close-front-matter", [:], [Edit(source.span(end, end), "---\n")], .reread)])
    return FrontMatter(node: mapping(Excerpt(source, start..<end), &report), textStart: end)
  }

  /// Reports that no head opens the file; what nearly opens one is put right by a fix.
  private static func missing(_ source: Source, _ start: Int, _ report: inout Report) {
    let text = source.text
    let first = text[start...].firstIndex { !$0.isSpace } ?? start
    let end = lineEnd(text, first)
    if isFence(text[first..<end]) {
      report(.frontMatterMissing, source.span(first, first + 3), ["reason": "lines"], fixes: [fence(source, start, end)])
    } else if let (line, next) = dashes(text, from: first), line == first {
      let closing = dashes(text, from: next).map { [Edit(source.span($0.line, $0.next), "---\n")] } ?? []
      report(
        .frontMatterMissing, dashes(source, line..<next), ["reason": "dashes"],
        fixes: [Fix("write-fence", [:], [Edit(source.span(start, end), "---\n")] + closing)])
    } else {
      report(.frontMatterMissing, source.head)
    }
  }

  private static func fence(_ source: Source, _ start: Int, _ end: Int) -> Fix {
    Fix("write-fence", [:], [Edit(source.span(start, end), "---\n")])
  }

  /// The first line that is made of dashes alone and is no fence: word processors join hyphens.
  private static func dashes(_ text: [UInt8], from start: Int) -> (line: Int, next: Int)? {
    var line = start
    while line < text.count {
      let next = lineEnd(text, line)
      let signs = String(decoding: text[line..<next], as: UTF8.self).filter { !$0.isWhitespace }
      if !signs.isEmpty, signs.count <= 3, signs.allSatisfy({ "-–—".contains($0) }), signs.contains(where: { $0 != "-" }) {
        return (line, next)
      }
      line = next
    }
    return nil
  }

  /// The dashes of a line.
  private static func dashes(_ source: Source, _ line: Range<Int>) -> Span {
    source.span(line.lowerBound, line.lowerBound + source.text[line].prefix { !$0.isSpace }.count)
  }

  private static func mapping(_ excerpt: Excerpt, _ report: inout Report) -> YAMLNode? {
    guard let node = YAMLParser.parse(excerpt, &report) else { return nil }
    guard node.isMapping else {
      report(.frontMatterSyntax, node.span, ["reason": "not-mapping"])
      return nil
    }
    return node
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    (line.begins(with: "---") || line.begins(with: "...")) && line.dropFirst(3).allSatisfy(\.isSpace)
  }

  private static func lineEnd(_ text: [UInt8], _ start: Int) -> Int {
    let (feed, carriage) = (SIMD16<UInt8>(repeating: 0x0A), SIMD16<UInt8>(repeating: 0x0D))
    let i = text.withUnsafeBufferPointer { text in
      text.firstIndex(from: start, lanes: { $0 .== feed .| $0 .== carriage }, where: \.isNewline)
    }
    guard i < text.count else { return i }
    return text[i] == UInt8(ascii: "\r") && i + 1 < text.count && text[i + 1] == UInt8(ascii: "\n") ? i + 2 : i + 1
  }
}
