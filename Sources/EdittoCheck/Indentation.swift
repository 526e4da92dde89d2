import EdittoModel
import EdittoSyntax

/// What makes text continue the comma before it: every line as far from the margin as the comma's words, and what stands inside it
/// as much farther as before.
struct Indentation {
  /// Where the comma's words begin in their line: 3 behind `1. `, 4 behind `10. `.
  let columns: Int
  private(set) var edits: [Edit] = []

  /// - Parameters:
  ///   - range: the bytes of the text.
  ///   - comma: the comma before it.
  init?(of range: Range<Int>, behind comma: Provision, _ source: Source) {
    // Only what Markdown reads as an item of a list can be continued.
    guard let number = comma.number, number.ordinal == 0 else { return nil }
    columns = number.span.count + 2
    let lines = Lines(source.text)
    var shift = 0
    var isBlock = false
    var isFirst = true
    for line in lines.index(of: range.lowerBound)...lines.index(of: max(range.lowerBound, range.upperBound - 1)) {
      let text = source.text[lines.range(line)]
      let blanks = text.prefix { $0.isBlank }.count
      guard let sign = text.dropFirst(blanks).first, !sign.isNewline else {
        isFirst = true
        continue
      }
      let rest = text.dropFirst(blanks)
      let opensBlock = rest.begins(with: "- ") || rest.begins(with: "```")
      if isFirst || opensBlock && !isBlock {
        // What stands inside a list moves with it.
        let isInside = isBlock && blanks != columns && (blanks > columns || blanks > 0 && !opensBlock)
        if !isInside { (shift, isBlock) = (max(0, columns - blanks), opensBlock) }
      }
      let missing = isBlock ? shift : max(0, columns - blanks)
      if missing > 0 {
        let place = source.span(text.startIndex, text.startIndex)
        edits.append(Edit(place, String(repeating: " ", count: missing)))
      }
      isFirst = false
    }
  }
}
