import EdittoModel
import EdittoSyntax

extension Check {
  /// Links by name that are not written as links, and would be published as text: `(contact:urp)`, `[] (contact:urp)`.
  static let brokenLinks = Check([.linkAsText]) { body, report in
    for file in body.files {
      let source = file.source
      file.blocks.eachText { inlines in
        var index = 0
        while index < inlines.count {
          let inline = inlines[index]
          index += 1
          // The text of a link may say anything.
          if inline.kind == .link { index = inline.end }
          guard inline.kind == .text else { continue }
          let range = source.clamped(inline.inner)
          for place in range where source.text[place] == UInt8(ascii: "(") {
            guard let end = target(source.text[(place + 1)..<range.upperBound]) else { continue }
            let span = source.span(place, end)
            report(.linkAsText, span, ["text": source.string(span), "form": "[]" + source.string(span).filter { $0 != " " }])
          }
        }
      }
    }
  }

  /// The end of a destination by name and its parenthesis.
  private static func target(_ text: ArraySlice<UInt8>) -> Int? {
    let schemes: [StaticString] = [
      "contact:", "channel:", "channels:", "ref:", "rule:", "form:", "term:", "terms:", "policy:", "#art_",
    ]
    guard schemes.contains(where: { text.begins(with: $0) }), let close = text.prefix(80).firstIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    return close + 1
  }
}
