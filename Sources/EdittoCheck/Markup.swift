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
        case .html(let span): report(.rawHTML, span)
        case .indented(let span):
          report(.indentedText, span, fixes: [Fix("remove-indent", [:], [Edit(indentation(span, source), "   ")], .reread)])
        case .break_(let span):
          report(.dividingLine, span, fixes: [.init("delete", ["old": source.string(span)], [Edit(span, "")])])
        default: break
        }
      }
      for inline in file.decoded { _ = Decoding.cleaned(inline.literal ?? "", inline.span, &report) }
      for span in file.html { report(.rawHTML, span, fixes: [Fix("escape-html", [:], [Edit(span, "")], .reread)]) }
      footnotes(source, &report)
    }
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
