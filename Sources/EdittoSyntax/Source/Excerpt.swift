/// Text taken out of a source, possibly with the indentation of its lines removed, that knows where each byte came from.
package struct Excerpt: Sendable {
  /// A line of the source, its end of line included, or what is left of it without indentation.
  struct Line: Sendable {
    /// Where it starts and ends in the source.
    let start: Int
    let end: Int
    /// Where it starts in the excerpt.
    let place: Int

    /// Where it ends in the excerpt.
    var placeEnd: Int { place + end - start }
  }

  package let source: Source
  package let bytes: ArraySlice<UInt8>
  /// Where the first byte stands in the source.
  private let start: Int
  /// The lines between which something was removed; none where nothing was.
  private let lines: [Line]

  /// A part of the source as it stands.
  package init(_ source: Source, _ range: Range<Int>) {
    self.init(source, source.text[range], start: range.lowerBound, lines: [])
  }

  /// Lines one behind another; a part of the source as it stands where nothing was removed between them.
  init(_ source: Source, lines: [Line]) {
    let start = lines.first?.start ?? 0
    let end = lines.last?.end ?? 0
    let count = lines.last?.placeEnd ?? 0
    guard count < end - start else {
      self.init(source, start..<end)
      return
    }
    let bytes = Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      source.text.withUnsafeBufferPointer { text in
        for line in lines where line.end > line.start {
          _ = UnsafeMutableBufferPointer(rebasing: buffer[line.place..<line.placeEnd])
            .update(fromContentsOf: text[line.start..<line.end])
        }
      }
      initialized = count
    }
    self.init(source, bytes[...], start: start, lines: lines)
  }

  private init(_ source: Source, _ bytes: ArraySlice<UInt8>, start: Int, lines: [Line]) {
    (self.source, self.bytes, self.start, self.lines) = (source, bytes, start, lines)
  }

  /// The place in the source of a byte of the excerpt.
  package func offset(_ position: Int) -> Int {
    if lines.isEmpty { return start + position }
    let line = line(of: position)
    return line.start + position - line.place
  }

  private func line(of position: Int) -> Line {
    var low = 0
    var high = lines.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].place <= position { low = middle } else { high = middle }
    }
    return lines[low]
  }

  package func span(_ start: Int, _ end: Int) -> Span {
    if lines.isEmpty { return source.span(self.start + start, self.start + end) }
    let line = line(of: start)
    let first = line.start + start - line.place
    guard end > start else { return source.span(first, first) }
    // The end is found from the last byte, so that it never falls into the next line's indentation.
    return source.span(first, end <= line.placeEnd ? first + end - start : offset(end - 1) + 1)
  }
}
