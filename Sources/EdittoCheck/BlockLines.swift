import EdittoModel
import EdittoRules
import EdittoSyntax

/// The lines of a rule's block, where one of them holds nothing but the id: there others can be written beside it.
struct BlockLines {
  private let block: RuleBlock
  private let source: Source
  private let indent: String
  private let isEnglish: Bool

  init?(_ block: RuleBlock, _ source: Source) {
    let (text, span) = (source.text, source.clamped(block.idSpan))
    var start = span.lowerBound
    while start > 0, !text[start - 1].isNewline { start -= 1 }
    let before = String(decoding: text[start..<span.lowerBound], as: UTF8.self)
    guard before.trimmed == "id:", span.upperBound >= text.count || text[span.upperBound].isNewline else { return nil }
    self.block = block
    self.source = source
    indent = String(before.prefix { $0 == " " })
    let words = source.string(block.span)
    isEnglish = Rule.Modality.allCases.contains { words.contains($0.rawValue + ":") }
  }

  /// Writes into the rule that it takes precedence over another, where it does over none yet.
  func overriding(_ other: RuleBlock) -> Fix? {
    guard block.rule.overrides.isEmpty else { return nil }
    return Fix(
      "take-precedence", ["rule": block.rule.id, "other": other.rule.id],
      [insertion(isEnglish ? "overrides" : "prevale-su", other.rule.id)], .choice)
  }

  /// Writes into the rule whether its measures follow always.
  func applying(_ application: Rule.Application) -> Fix {
    let key = isEnglish ? "apply" : "applicazione"
    let value = isEnglish ? application.rawValue : application == .must ? "dovuta" : "facoltativa"
    let edit = place(of: key).map { Edit($0, value) } ?? insertion(key, value)
    return Fix("write-entry", ["key": key, "value": value], [edit], .reread)
  }

  private func insertion(_ key: String, _ value: String) -> Edit {
    let end = Int(block.idSpan.end)
    return Edit(source.span(end, end), "\n" + indent + key + ": " + value)
  }

  /// Where the value of a key is written, up to the end of its line.
  private func place(of key: String) -> Span? {
    let wanted = Array((indent + key + ":").utf8)
    var start = Int(block.span.start)
    while start < Int(block.span.end) {
      var end = start
      while end < source.text.count, !source.text[end].isNewline { end += 1 }
      if source.text[start..<end].starts(with: wanted) {
        var first = start + wanted.count
        while first < end, source.text[first].isBlank { first += 1 }
        return source.span(first, end)
      }
      start = end + 1
    }
    return nil
  }
}
