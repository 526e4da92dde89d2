import EdittoSyntax

/// Quotations and parentheses: words that are mentioned or added, and carry no norm of the sentence.
struct Asides {
  /// The outermost pairs of signs with what they enclose, in their order.
  let ranges: [Range<Int>]

  /// Finds the pairs; a sign whose partner is missing before the next empty line encloses nothing.
  init(_ text: ArraySlice<UInt8>) {
    var ranges: [Range<Int>] = []
    var open: [(sign: Sign, start: Int)] = []
    var i = text.startIndex
    while i < text.endIndex {
      let (sign, length) = Sign.at(i, in: text)
      switch sign {
      case .newline where Sign.isEmptyLine(after: i, in: text):
        open = []
      case .straightQuote where !open.contains(where: { $0.sign == .straightQuote }), .openingQuote, .openingParenthesis:
        // Deeper nesting is nobody's prose, and would make the search for a partner long.
        if open.count < 8 { open.append((sign, i)) }
      case .straightQuote, .closingQuote, .closingParenthesis:
        guard let index = open.lastIndex(where: { $0.sign.closes(with: sign) }) else { break }
        let start = open[index].start
        open.removeSubrange(index...)
        while let last = ranges.last, last.lowerBound > start { ranges.removeLast() }
        ranges.append(start..<i + length)
      default:
        break
      }
      i += length
    }
    self.ranges = ranges
  }
}

extension Sign {
  fileprivate func closes(with sign: Sign) -> Bool {
    switch self {
    case .openingQuote: sign == .closingQuote
    case .openingParenthesis: sign == .closingParenthesis
    default: sign == .straightQuote
    }
  }
}
