/// Text taken out of a source, possibly with the indentation of its lines removed, that knows where each byte came from.
package struct Excerpt: Sendable {
  /// A line of the source, its end of line included, or what is left of it without indentation.
  struct Line: Sendable {
    /// Where it starts and ends in the source.
    let start: Int
    let end: Int
    /// Where it starts in the excerpt.
    fileprivate var place = 0

    init(start: Int, end: Int) {
      self.start = start
      self.end = end
    }
  }

  package let source: Source
  package let bytes: ArraySlice<UInt8>
  private let lines: [Line]

  /// A part of the source as it stands.
  package init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    bytes = source.text[range]
    lines = [Line(start: range.lowerBound, end: range.upperBound)]
  }

  init(_ source: Source, lines: consuming [Line]) {
    self.source = source
    var count = 0
    for index in lines.indices {
      lines[index].place = count
      count += lines[index].end - lines[index].start
    }
    if lines.isEmpty { lines.append(Line(start: 0, end: 0)) }
    let content = lines
    bytes =
      Array(unsafeUninitializedCapacity: count) { buffer, initialized in
        source.text.withUnsafeBufferPointer { text in
          for line in content where line.end > line.start {
            _ = UnsafeMutableBufferPointer(rebasing: buffer[line.place..<line.place + line.end - line.start])
              .update(fromContentsOf: text[line.start..<line.end])
          }
        }
        initialized = count
      }[...]
    self.lines = content
  }

  /// The place in the source of a byte of the excerpt.
  package func offset(_ position: Int) -> Int {
    if lines.count == 1 { return lines[0].start + position }
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].place <= position { low = middle } else { high = middle }
    }
    return lines[low].start + position - lines[low].place
  }

  package func span(_ start: Int, _ end: Int) -> Span {
    guard end > start else { return source.span(offset(start), offset(start)) }
    // The end is found from the last byte, so that it never falls into the next line's indentation.
    return source.span(offset(start), offset(end - 1) + 1)
  }
}
