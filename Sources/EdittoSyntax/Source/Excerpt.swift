/// Text taken out of a source, possibly with the indentation of its lines removed, that knows where each byte came from.
package struct Excerpt: Sendable {
  package let source: Source
  package let bytes: ArraySlice<UInt8>
  /// For each line of the excerpt: where it starts in the excerpt, and in the source.
  private let lines: [(excerpt: Int, source: Int)]

  /// A part of the source as it stands.
  package init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    bytes = source.text[range]
    lines = [(0, range.lowerBound)]
  }

  /// Lines of the source, each a range; line ends belong to them.
  package init(_ source: Source, lines ranges: [Range<Int>]) {
    self.source = source
    var bytes: [UInt8] = []
    var lines: [(excerpt: Int, source: Int)] = []
    for range in ranges {
      lines.append((bytes.count, range.lowerBound))
      bytes += source.text[range]
    }
    self.bytes = bytes[...]
    self.lines = lines.isEmpty ? [(0, 0)] : lines
  }

  /// The place in the source of a byte of the excerpt.
  package func offset(_ position: Int) -> Int {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].excerpt <= position { low = middle } else { high = middle }
    }
    return lines[low].source + position - lines[low].excerpt
  }

  package func span(_ start: Int, _ end: Int) -> Span {
    guard end > start else { return source.span(offset(start), offset(start)) }
    // The end is found from the last byte, so that it never falls into the next line's indentation.
    return source.span(offset(start), offset(end - 1) + 1)
  }
}
