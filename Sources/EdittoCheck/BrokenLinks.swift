import EdittoModel
import EdittoSyntax

extension Check {
  /// Links by name that are not written as links, and would be published as text: `(contact:urp)`, `[] (contact:urp)`.
  static let brokenLinks = Check([.linkAsText]) { body, report in
    for file in body.files {
      let source = file.source
      source.text.withUnsafeBufferPointer { text in
        for piece in file.plain {
          let range = source.clamped(piece)
          let text = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
          var place = text.firstIndex(of: UInt8(ascii: "("), from: range.lowerBound)
          while place < text.count {
            if let end = target(text, place + 1) {
              let span = source.span(place, end)
              report(.linkAsText, span, ["text": source.string(span), "form": "[]" + source.string(span).filter { $0 != " " }])
            }
            place = text.firstIndex(of: UInt8(ascii: "("), from: place + 1)
          }
        }
      }
    }
  }

  /// The end of a destination by name and its parenthesis.
  private static func target(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let schemes: [StaticString] = [
      "contact:", "channel:", "channels:", "ref:", "rule:", "form:", "term:", "terms:", "policy:", "#art_",
    ]
    let rest = text[start...]
    guard let first = rest.first, first.isLower || first == UInt8(ascii: "#"), schemes.contains(where: { rest.begins(with: $0) }),
      let close = rest.prefix(80).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return close + 1
  }
}
