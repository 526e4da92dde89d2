import EdittoModel
import EdittoSyntax

extension Check {
  /// Signs of bold and struck text that Markdown leaves in the text: `** word **`, `**word`, `~~word~~`.
  static let leftoverEmphasis = Check([.emphasisAsText]) { body, report in
    for file in body.files {
      file.source.text.withUnsafeBufferPointer { text in
        var place = run(in: text, from: 0)
        while place < text.count {
          var end = place + 2
          while end < text.count, text[end] == text[place] { end += 1 }
          // More signs than two hide letters of a word that is not repeated: «m***a».
          if end == place + 2, let piece = piece(of: file, at: place), isLeftover(text, place) {
            end = LeftoverEmphasis(source: file.source, text: text, piece: piece).describe(place, &report)
          }
          place = run(in: text, from: end)
        }
      }
    }
  }

  private static func run(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (star, wave) = (SIMD16(repeating: UInt8(ascii: "*")), SIMD16(repeating: UInt8(ascii: "~")))
    return text.firstPair(
      from: start, lanes: { $0 .== $1 .& ($0 .== star .| $0 .== wave) },
      where: { $0 == $1 && ($0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "~")) })
  }

  /// The line of plain text that holds a place; text that could not be found again in the source stands there as a whole.
  private static func piece(of file: SourceFile, at place: Int) -> Range<Int>? {
    let (text, range) = (file.source.text, file.plain.first { $0.start <= place && place < $0.end }.map(file.source.clamped))
    return range.flatMap { text[$0].contains(where: \.isNewline) ? nil : $0 }
  }

  /// Whether signs are neither letters that are left out of a word nor part of a web address.
  private static func isLeftover(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var start = place
    while start > 0, !text[start - 1].isSpace { start -= 1 }
    if text[start..<place].indices.contains(where: { text[$0..<place].begins(with: "://") }) { return false }
    let isInWord = place > start && text[place - 1].isWord && place + 2 < text.count && text[place + 2].isWord
    return !isInWord
  }
}

private struct LeftoverEmphasis {
  let source: Source
  let text: UnsafeBufferPointer<UInt8>
  let piece: Range<Int>

  /// Reports signs, with those that were to close them; gives where to look on.
  func describe(_ place: Int, _ report: inout Report) -> Int {
    let span = source.span(place, place + 2)
    // A heading whose signs are asterisks was reported as a whole.
    guard !report.diagnostics.contains(where: { $0.code == .headingUnmarked && $0.span.contains(span) }) else {
      return piece.upperBound
    }
    let close = closing(place)
    if text[place] == UInt8(ascii: "~") {
      report(.emphasisAsText, span, ["marks": "~~", "reason": "struck"])
      return (close ?? place) + 2
    }
    guard let close else {
      report(.emphasisAsText, span, ["marks": "**"])
      return place + 2
    }
    let words = words(place + 2, close)
    let isApart = words.lowerBound > place + 2 || words.upperBound < close
    let edits = [source.span(place + 2, words.lowerBound), source.span(words.upperBound, close)].filter { !$0.isEmpty }
    report(
      .emphasisAsText, isApart ? source.span(place, close + 2) : span, ["marks": "**", "reason": isApart ? "apart" : "joined"],
      fixes: isApart ? [Fix("delete-blanks", [:], edits.map { Edit($0, "") })] : [])
    return close + 2
  }

  /// The signs in the same line that were to close those at a place.
  private func closing(_ place: Int) -> Int? {
    var next = place + 2
    while next + 1 < piece.upperBound {
      if text[next] == text[place], text[next + 1] == text[place] { return next }
      next += 1
    }
    return nil
  }

  /// What stands between signs without the blanks around it; the same range where there is nothing else.
  private func words(_ start: Int, _ end: Int) -> Range<Int> {
    var (low, high) = (start, end)
    while low < high, let width = blank(at: low) { low += width }
    guard low < high else { return start..<end }
    while high > low {
      if text[high - 1].isBlank {
        high -= 1
      } else if high - 2 > low, blank(at: high - 2) == 2 {
        high -= 2
      } else {
        break
      }
    }
    return low..<high
  }

  /// The width of a blank, no-break spaces among them.
  private func blank(at place: Int) -> Int? {
    if text[place].isBlank { return 1 }
    return text[place] == 0xC2 && place + 1 < text.count && text[place + 1] == 0xA0 ? 2 : nil
  }
}
