import EdittoModel
import EdittoSyntax

extension Check {
  /// Links that are not written as links, and would be published as text: `(contact:urp)`, `[] (contact:urp)`, `[](contact:urp`.
  static let brokenLinks = Check([.linkAsText]) { body, report in
    for file in body.files {
      let source = file.source
      source.text.withUnsafeBufferPointer { text in
        for piece in file.plain {
          let range = source.clamped(piece)
          let text = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
          var place = text.firstIndex(of: UInt8(ascii: "("), from: range.lowerBound)
          while place < text.count {
            if let end = unclosed(text, place, from: range.lowerBound) {
              let span = source.span(place, end)
              let close = Fix("close-link", [:], [Edit(span.part(span.count, span.count), ")")])
              let isKnown = isDestination(source.string(span.part(1, span.count)))
              report(
                .linkAsText, span, ["text": source.string(span), "reason": "unclosed"], fixes: isKnown ? [close] : [])
            } else if let end = target(text, place + 1) {
              let span = source.span(place, end)
              report(.linkAsText, span, ["text": source.string(span), "form": "[]" + source.string(span).filter { $0 != " " }])
            }
            place = text.firstIndex(of: UInt8(ascii: "("), from: place + 1)
          }
        }
      }
    }
  }

  /// The end of a link's destination behind which its parenthesis is missing.
  private static func unclosed(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, from start: Int) -> Int? {
    guard place > start, text[place - 1] == UInt8(ascii: "]"), place - 1 == start || text[place - 2] != UInt8(ascii: "\\"),
      place + 1 < text.count, !text[place + 1].isSpace
    else { return nil }
    var end = place + 1
    while end < text.count, !text[end].isSpace, text[end] != UInt8(ascii: ")") { end += 1 }
    guard end == text.count || text[end].isSpace else { return nil }
    while end > place + 2, text[end - 1].isPunctuation, text[end - 1] != UInt8(ascii: "/") { end -= 1 }
    let destination = String(decoding: UnsafeBufferPointer(rebasing: text[place + 1..<end]), as: UTF8.self)
    return isDestination(destination) || !text[end...].contains(UInt8(ascii: ")")) ? end : nil
  }

  /// Whether a text is of the form that a link's destination has.
  private static func isDestination(_ text: String) -> Bool {
    switch LinkTarget(text) {
    case .forbidden, .path, .malformed, .email, .phone: false
    case .provision(nil, let eId): eId.utf8.contains(UInt8(ascii: "_"))
    case .contact(let id, _), .channel(let id, _), .reference(let id, _), .rule(let id), .form(let id), .term(let id):
      !id.isEmpty
    case .policy(let id), .provision(.some(_), let id): !id.isEmpty
    case .channels, .terms, .web: true
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
