import EdittoSyntax

/// Lines of a file, and the entries of front matter and blocks that they hold.
extension Source {
  func lineStart(at place: Int) -> Int {
    (text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }) ?? 0
  }

  func lineEnd(after place: Int) -> Int {
    (text[place...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }) ?? text.count
  }

  /// How many blanks a line begins with.
  func indent(at start: Int) -> Int { text[start...].prefix { $0 == 0x20 }.count }

  /// The lines of the entry that a line begins: itself, and what is indented below it.
  func entryLines(at start: Int) -> Range<Int> {
    let column = indent(at: start)
    var end = lineEnd(after: start)
    while end < text.count, isBlank(end) || indent(at: end) > column { end = lineEnd(after: end) }
    return start..<end
  }

  /// Edits that take entries of front matter out; a key that would be left with nothing below it goes with them. Entries in braces
  /// share their line with others and are left.
  func removal(ofEntriesAt places: [Int]) -> [Edit] {
    let starts = places.compactMap { place -> Int? in
      let start = lineStart(at: place)
      return start + indent(at: start) == place ? start : nil
    }
    let edits = Dictionary(grouping: starts, by: key(above:)).flatMap { key, starts in
      guard let key else { return starts.map(entryLines) }
      return entries(of: key) == starts.count ? [entryLines(at: key)] : starts.map(entryLines)
    }
    return edits.sorted { $0.lowerBound < $1.lowerBound }.map { Edit(span($0.lowerBound, $0.upperBound), "") }
  }

  /// The edit that takes a value out of a list, or with its key where it is the only one; none where it is written in another way.
  func removal(ofValueAt value: Span) -> [Edit] {
    let range = clamped(value)
    let start = lineStart(at: range.lowerBound)
    let line = text[start..<range.lowerBound]
    let after = text[range.upperBound...].drop { $0 == 0x20 }
    guard let before = line.lastIndex(where: { $0 != 0x20 }), !line.contains(UInt8(ascii: "{")) else { return [] }
    switch (text[before], after.first ?? 0x0A) {
    case (UInt8(ascii: ","), _): return [Edit(span(before, range.upperBound), "")]
    case (UInt8(ascii: "["), UInt8(ascii: ",")):
      return [Edit(span(range.lowerBound, after.dropFirst().drop { $0 == 0x20 }.startIndex), "")]
    case (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: ":"), 0x0A):
      let lines = entryLines(at: start)
      return [Edit(span(lines.lowerBound, lines.upperBound), "")]
    case (UInt8(ascii: "-"), _): return removal(ofEntriesAt: [before])
    default: return []
    }
  }

  private func isBlank(_ start: Int) -> Bool { text[start] == UInt8(ascii: "\n") || text[start] == UInt8(ascii: "\r") }

  /// The line of the key under which an entry stands.
  private func key(above start: Int) -> Int? {
    let column = indent(at: start)
    var line = start
    while column > 0, line > 0 {
      line = lineStart(at: line - 1)
      if !isBlank(line), indent(at: line) < column { return line }
    }
    return nil
  }

  /// How many entries stand directly under a key.
  private func entries(of key: Int) -> Int {
    let lines = entryLines(at: key)
    var line = lineEnd(after: key)
    let column = line < lines.upperBound ? indent(at: line) : 0
    var count = 0
    while line < lines.upperBound {
      if !isBlank(line), indent(at: line) == column { count += 1 }
      line = lineEnd(after: line)
    }
    return count
  }
}
