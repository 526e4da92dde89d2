import EdittoSyntax

/// The sign of a list as a word processor writes it at the start of a line, and as Markdown does not know it: `•`, `–`, a dash beside
/// a no-break space.
struct ListSign {
  let sign: Span
  /// Where the text behind it begins.
  let text: Int
  /// The variant of the sentence about it.
  let reason: String
  /// Whether a point's letter stands behind it.
  let isLettered: Bool

  private enum Kind { case dot, dash, hyphen }

  private static let signs: [(sign: StaticString, kind: Kind)] = [
    ("•", .dot), ("·", .dot), ("▪", .dot), ("●", .dot), ("◦", .dot), ("\u{F0B7}", .dot), ("–", .dash), ("—", .dash), ("−", .dash),
    ("‒", .dash), ("-", .hyphen),
  ]

  /// The sign at the start of a line, whose text is given.
  init?(_ source: Source, _ line: Range<Int>) {
    let bytes = source.text
    guard [0xC2, 0xE2, 0xEF, UInt8(ascii: "-")].contains(bytes[line.lowerBound]) else { return nil }
    var reader = NumberReader(source, line.lowerBound, line.upperBound)
    reader.skipBlanks()
    let start = reader.position
    guard let (sign, kind) = Self.signs.first(where: { bytes[start..<line.upperBound].begins(with: $0.sign) }) else { return nil }
    reader.position += sign.utf8CodeUnitCount
    let end = reader.position
    reader.skipBlanks()
    text = reader.position
    isLettered = reader.letter().map { $0.value > 0 } ?? false && reader.current == UInt8(ascii: ")")
    switch kind {
    case .dot: guard text > end || isLettered else { return nil }
    case .dash:
      // A dash may also set words apart: it begins a point where a point can begin.
      let before = bytes[..<line.lowerBound].last { !$0.isSpace }
      let isOpen = before == UInt8(ascii: ":") || before == UInt8(ascii: ";")
      guard isLettered || text > end && isOpen else { return nil }
    case .hyphen: guard isLettered || bytes[line.lowerBound..<text].contains(0xA0) else { return nil }
    }
    self.sign = kind == .hyphen ? source.span(line.lowerBound, text) : source.span(start, end)
    reason = kind != .hyphen ? "bullet" : text > end ? "blank" : "joined"
  }
}
