/// Why a head or block cannot be read further, in the words of the sentence tables.
extension YAMLReader {
  enum Problem: String {
    case colon, noColon = "no-colon", quote, bracket, indentation, key, other
  }

  /// Reports what cannot be read and gives up; only the first problem is said.
  mutating func fail(_ place: Int, _ problem: Problem) {
    guard !isFailed else { return }
    isFailed = true
    report.isPartial = true
    if place < bytes.count, bytes[place] == UInt8(ascii: "\t") {
      report(
        .frontMatterTab, excerpt.span(place, place + 1), margin == nil ? [:] : ["reason": "block"],
        fixes: [Fix("tab-to-spaces", [:], indentingTabs())])
      return
    }
    if let start = valueStart(place), let sign = Self.needsQuotes(bytes[start]) {
      let (span, _) = restOfLine(start)
      report(.valueNeedsQuotes, span, ["character": sign], fixes: [quoting(start)])
      return
    }
    let end = min(bytes.count, place + 1)
    report(.frontMatterSyntax, excerpt.span(min(place, end), end), ["reason": problem.rawValue])
  }

  /// A fix that puts the rest of a line into quotes.
  func quoting(_ start: Int) -> Fix {
    let (span, text) = restOfLine(start)
    let quoted = "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    return .replace(span, text, with: quoted, .reread)
  }

  /// Signs that mean something else where a value begins.
  private static func needsQuotes(_ byte: UInt8) -> String? {
    "@`%*&!".utf8.contains(byte) ? String(UnicodeScalar(byte)) : nil
  }

  /// Where the value of the line of a place begins: behind `key: ` or `- `.
  private func valueStart(_ place: Int) -> Int? {
    var start = min(place, bytes.count)
    while start > 0, !bytes[start - 1].isNewline { start -= 1 }
    while start < bytes.count, bytes[start].isBlank || bytes[start] == UInt8(ascii: "-") { start += 1 }
    var i = start
    while i + 1 < bytes.count, !bytes[i].isNewline {
      if bytes[i] == UInt8(ascii: ":"), bytes[i + 1].isBlank {
        i += 1
        while i < bytes.count, bytes[i].isBlank { i += 1 }
        return i < bytes.count ? i : nil
      }
      i += 1
    }
    return start < bytes.count ? start : nil
  }

  private func restOfLine(_ start: Int) -> (Span, String) {
    var end = start
    while end < bytes.count, !bytes[end].isNewline { end += 1 }
    while end > start + 1, bytes[end - 1].isBlank { end -= 1 }
    return (excerpt.span(start, end), String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
  }

  /// Edits of the indentation of every line that has a tab in it: the columns up to the block's margin, and two for each tab behind it.
  private func indentingTabs() -> [Edit] {
    let (source, margin) = (excerpt.source, margin ?? 0)
    var edits: [Edit] = []
    var place = 0
    while place < bytes.count {
      var start = excerpt.offset(place)
      while start > 0, !source.text[start - 1].isNewline { start -= 1 }
      var (end, column, within) = (start, 0, 0)
      while end < source.text.count, source.text[end].isBlank {
        let isTab = source.text[end] == UInt8(ascii: "\t")
        if column >= margin { within += isTab ? 2 : 1 }
        // Markdown's tab stops.
        column += isTab ? 4 - column % 4 : 1
        end += 1
      }
      if source.text[start..<end].contains(UInt8(ascii: "\t")) {
        edits.append(Edit(source.span(start, end), String(repeating: " ", count: margin + within)))
      }
      while place < bytes.count, !bytes[place].isNewline { place += 1 }
      place += 1
    }
    return edits
  }
}
