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
      if !text.allSatisfy(\.isSpace) { report(.frontMatterMissing, source.head) }
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
