import EdittoModel
import EdittoSyntax

/// A writer of running text: what is the same in every format with markup.
protocol RunningText: ~Copyable {
  static var marks: TextMarks { get }
  var scope: LinkScope { get }
  mutating func text(_ text: String)
  mutating func text(_ source: [UInt8], _ range: Range<Int>)
  /// Text that no link holds, in which the writer may find something to link; what it leaves open it gives back, with where that ends.
  ///
  /// - Parameter limit: Where such a link ends at the latest.
  mutating func prose(_ source: [UInt8], _ range: Range<Int>, limit: Int) -> (end: Int, close: StaticString)?
  mutating func markup(_ markup: StaticString)
  /// What fills a link whose text the author left empty.
  mutating func label(of link: LinkText)
  /// Opens a link and gives what closes it.
  mutating func open(_ link: LinkText) -> StaticString
  mutating func image(_ inline: Inline, _ alternative: ArraySlice<Inline>, _ source: Source)
}

/// The markup of a format around pieces of running text.
struct TextMarks: Sendable {
  let lineBreak: StaticString
  let code: (open: StaticString, close: StaticString)
  let emphasis: (open: StaticString, close: StaticString)
  let strong: (open: StaticString, close: StaticString)
}

extension RunningText where Self: ~Copyable {
  mutating func prose(_ source: [UInt8], _ range: Range<Int>, limit: Int) -> (end: Int, close: StaticString)? {
    text(source, range)
    return nil
  }

  mutating func label(of link: LinkText) { text(link.label) }

  /// Pieces of running text; what is open is kept on a stack, whatever depth the author reached.
  mutating func inlines(_ inlines: [Inline]) {
    guard let first = inlines.first, let last = inlines.last else { return }
    let source = scope.body.sources[first.span]
    let bytes = source.text
    var citations = scope.citations(in: first.span.through(last.span))
    var open: [(end: Int, close: StaticString)] = []
    var cited: (end: Int, close: StaticString)?
    // Up to which piece a link reaches.
    var linked = 0
    var index = 0
    while index < inlines.count {
      while let last = open.last, last.end == index {
        markup(last.close)
        open.removeLast()
      }
      // No copy of the piece is made: there are thousands.
      let (piece, end) = (index, inlines[index].end)
      index += 1
      switch inlines[piece].kind {
      case .text:
        if let literal = inlines[piece].literal {
          text(literal)
        } else if index <= linked {
          text(bytes, source.clamped(inlines[piece].inner))
        } else if cited == nil, citations.isEmpty {
          cited = prose(bytes, source.clamped(inlines[piece].inner), limit: Int(last.span.end))
        } else {
          text(source, source.clamped(inlines[piece].inner), limit: Int(last.span.end), &citations, &cited)
        }
      case .code:
        markup(Self.marks.code.open)
        if let literal = inlines[piece].literal { text(literal) } else { text(bytes, source.clamped(inlines[piece].inner)) }
        markup(Self.marks.code.close)
      case .softBreak: markup("\n")
      case .lineBreak: markup(Self.marks.lineBreak)
      case .emphasis:
        markup(Self.marks.emphasis.open)
        open.append((end, Self.marks.emphasis.close))
      case .strong:
        markup(Self.marks.strong.open)
        open.append((end, Self.marks.strong.close))
      case .link:
        guard var link = LinkText.of(scope.target(of: inlines[piece]), in: scope) else { continue }
        link.isFilled = end == index
        let close = self.open(link)
        if link.isFilled { label(of: link) }
        open.append((end, close))
        linked = max(linked, end)
      case .image:
        image(inlines[piece], inlines[index..<end], source)
        index = end
      case .html: break
      }
    }
    while let last = open.popLast() { markup(last.close) }
  }

  /// A piece of plain text in which links begin or end.
  private mutating func text(
    _ source: Source, _ range: Range<Int>, limit: Int, _ citations: inout ArraySlice<Int>,
    _ cited: inout (end: Int, close: StaticString)?
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      if let (end, close) = cited {
        text(source.text, place..<min(end, range.upperBound))
        guard end <= range.upperBound else { return }
        markup(close)
        (cited, place) = (nil, end)
      } else if let next = citations.first, let span = scope.citation(next)?.span, span.start < range.upperBound {
        citations.removeFirst()
        _ = prose(source.text, place..<Int(span.start), limit: Int(span.start))
        place = Int(span.start)
        guard let link = LinkText.ofCitation(next, in: scope) else { continue }
        cited = (Int(span.end), open(link))
      } else {
        let next = citations.first.flatMap { scope.citation($0)?.span.start }.map { min(Int($0), limit) }
        cited = prose(source.text, place..<range.upperBound, limit: next ?? limit)
        return
      }
    }
  }
}
