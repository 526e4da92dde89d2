/// Findings with the source's line and an underline, for people.
struct TerminalRenderer {
  let language: Language
  let isColoured: Bool

  /// Columns of source text that are shown of a line.
  private static let width = 96

  func render(_ findings: [Finding]) -> [UInt8] {
    var text = ""
    let cache = LineCache()
    for finding in findings { write(finding, cache, to: &text) }
    return Array(text.utf8)
  }

  private func write(_ finding: Finding, _ cache: LineCache, to text: inout String) {
    let diagnostic = finding.diagnostic
    let source = finding.source
    let lines = cache.lines(of: source)
    let range = source.clamped(diagnostic.span)
    let place = source.position(range.lowerBound, in: lines)
    let colour: Style =
      switch diagnostic.code.severity {
      case .error: .red
      case .warning: .yellow
      case .advice: .cyan
      }
    let name = language.text("ui:" + "\(diagnostic.code.severity)")
    text +=
      styled("\(name)[\(diagnostic.code.name)]", colour) + styled(": " + language.sentence(of: diagnostic).printable, .bold)
      + "\n"
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let provision = finding.provision.map { " · " + $0.citation } ?? ""
    text +=
      margin + styled(" ┌─ ", .blue) + "\(source.path.printable):\(place.line):\(place.column)" + styled(provision, .bold) + "\n"
    if !source.bytes.isEmpty {
      let (shown, underline) = excerpt(source, range, lines.range(place.line - 1))
      text += margin + styled(" │", .blue) + "\n"
      text += styled(number + " │ ", .blue) + shown + "\n"
      text += margin + styled(" │ ", .blue) + styled(underline, colour) + "\n"
    }
    for note in diagnostic.notes {
      var sentence = language.sentence(of: note)
      if let span = note.span, span.source < finding.sources.sources.count {
        let other = finding.sources[span]
        let line = cache.lines(of: other).index(of: Int(span.start)) + 1
        sentence += " (\(other.path):\(line))"
      }
      text += margin + styled(" = ", .blue) + language.text("ui:note") + ": " + sentence.printable + "\n"
    }
    for fix in diagnostic.fixes {
      text +=
        margin + styled(" = ", .blue) + styled(language.text("ui:fix/" + fix.care.rawValue) + ": ", .green)
        + language.sentence(of: fix).printable
        + "\n"
    }
    text += "\n"
  }

  /// The part of a line around a range, and the signs that underline the range.
  private func excerpt(_ source: Source, _ range: Range<Int>, _ line: Range<Int>) -> (String, String) {
    var end = line.upperBound
    while end > line.lowerBound, source.text[end - 1].isNewline { end -= 1 }
    let before = Array(String(decoding: source.text[line.lowerBound..<min(range.lowerBound, end)], as: UTF8.self).unicodeScalars)
    let marked = Array(
      String(
        decoding: source.text[min(range.lowerBound, end)..<max(min(range.lowerBound, end), min(range.upperBound, end))],
        as: UTF8.self
      )
      .unicodeScalars)
    let after = Array(String(decoding: source.text[min(range.upperBound, end)..<end], as: UTF8.self).unicodeScalars)
    let keptMark = marked.prefix(Self.width)
    let room = max(0, Self.width - keptMark.count)
    let left = before.count + after.count <= room ? before.count : min(before.count, max(room / 2, room - after.count))
    let right = min(after.count, room - left)
    func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(scalars)).replacing("\t", with: " ").printable
    }
    let head = (left < before.count ? "…" : "") + string(before.suffix(left))
    let tail = string(after.prefix(right)) + (right < after.count || keptMark.count < marked.count ? "…" : "")
    let text = string(keptMark)
    let underline = String(repeating: " ", count: Self.columns(head)) + String(repeating: "^", count: max(1, Self.columns(text)))
    return (head + text + tail, underline)
  }

  /// Columns of a terminal that a text takes; combining marks take none.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.count { !(0x300...0x36F).contains($0.value) }
  }

  private enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
    case blue = "34"
    case green = "32"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
