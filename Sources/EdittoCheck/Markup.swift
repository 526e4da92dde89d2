import EdittoModel
import EdittoSyntax

extension Check {
  /// Markdown that a policy may not use: raw HTML, footnotes, text read as code, dividing lines.
  static let markup = Check([
    .rawHTML, .footnote, .indentedText, .dividingLine, .controlCharacter, .bidiControl, .invisibleCharacter,
  ]) { body, report in
    for file in body.files {
      let source = file.source
      for block in file.refused {
        switch block {
        case .html(let span): rawHTML(span, source, &report)
        case .indented(let span):
          report(.indentedText, span, fixes: [Fix("remove-indent", [:], [Edit(indentation(span, source), "   ")], .reread)])
        case .break_(let span):
          report(.dividingLine, span, fixes: [.init("delete", ["old": source.string(span)], [Edit(span, "")])])
        default: break
        }
      }
      for inline in file.decoded { _ = Decoding.cleaned(inline.literal ?? "", inline.span, &report) }
      for span in file.html {
        rawHTML(span, source, &report, fixes: [Fix("escape-html", [:], [Edit(span, blank(for: span, source))], .reread)])
      }
      footnotes(source, &report)
    }
  }

  private static func rawHTML(_ span: Span, _ source: Source, _ report: inout Report, fixes: [Fix] = []) {
    let start = Int(span.start)
    guard source.text[start...].begins(with: "<!--") else { return report(.rawHTML, span, fixes: fixes) }
    var end = start + 4
    while end < source.text.count, !source.text[end...].begins(with: "-->") { end += 1 }
    guard end < source.text.count else { return report(.rawHTML, span, ["reason": "comment"]) }
    // The blank before it would be left beside the one behind it.
    var edit = source.span(start > 0 && source.text[start - 1] == 0x20 ? start - 1 : start, end + 3)
    let lines = Lines(source.text)
    let (first, last) = (lines.range(lines.index(of: start)), lines.range(lines.index(of: end)))
    let isAlone =
      source.text[first.lowerBound..<start].allSatisfy(\.isBlank)
      && source.text[(end + 3)..<last.upperBound].allSatisfy(\.isSpace)
    // Lines that hold nothing else go with it.
    if isAlone { edit = source.span(first.lowerBound, last.upperBound) }
    report(
      .rawHTML, span, ["reason": "comment"], fixes: [Fix("delete-comment", [:], [Edit(edit, "")], .reread)])
  }

  /// What keeps the words around a tag apart where the tag did.
  private static func blank(for span: Span, _ source: Source) -> String {
    let range = source.clamped(span)
    let tags: [StaticString] = ["br", "p", "div", "li", "ul", "ol", "tr", "td", "hr"]
    let name = source.text[range].drop { !$0.isLetter }.prefix { $0.isLetter }
    let isApart = tags.contains { name.count == $0.utf8CodeUnitCount && name.beginsIgnoringCase($0) }
    let hasWords =
      range.lowerBound > 0 && !source.text[range.lowerBound - 1].isSpace && range.upperBound < source.text.count
      && !source.text[range.upperBound].isSpace
    return isApart && hasWords ? " " : ""
  }

  /// The blanks before a place in its line.
  private static func indentation(_ span: Span, _ source: Source) -> Span {
    var start = Int(span.start)
    while start > 0, source.text[start - 1].isBlank { start -= 1 }
    return source.span(start, Int(span.start))
  }

  /// `[^1]`: in CommonMark it is text, or a link whose definition vanishes, so it is looked for in the bytes.
  private static func footnotes(_ source: Source, _ report: inout Report) {
    source.text.withUnsafeBufferPointer { text in
      var i = text.firstIndex(of: UInt8(ascii: "^"), from: 1)
      while i < text.count {
        if text[i - 1] == UInt8(ascii: "["), let close = text[i...].prefix(40).firstIndex(of: UInt8(ascii: "]")), close > i + 1 {
          report(.footnote, source.span(i - 1, close + 1))
        }
        i = text.firstIndex(of: UInt8(ascii: "^"), from: i + 1)
      }
    }
  }
}
