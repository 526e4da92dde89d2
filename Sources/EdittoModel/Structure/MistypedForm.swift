import EdittoSyntax

/// Numbers that are not written as numbers are, where it is certain what they are: read as what they were meant to be, so that only
/// their form is said to be wrong.
enum MistypedForm {
  /// A number with where its text ends and that of its provision begins.
  typealias Reading = (number: Number, end: Int)

  /// The number of the comma that comes next, as Markdown does not take it: `5 Testo`, `5.Testo`, `V. Testo`, `5.` with a blank of a
  /// word processor.
  static func comma(_ paragraph: Block.Paragraph, _ source: Source, expected: Int) -> Reading? {
    guard var reader = reader(paragraph, source) else { return nil }
    let isRoman = reader.current?.isDigit == false
    guard let number = isRoman ? reader.roman() : reader.arabic(), number.value == expected, number.ordinal == 0 else {
      return nil
    }
    let hasSign = reader.current == UInt8(ascii: ".") || reader.current == UInt8(ascii: ")")
    if hasSign { reader.position += 1 }
    let end = reader.position
    reader.skipBlanks()
    guard let first = reader.current,
      hasSign ? first.isLetter || first >= 0x80 : reader.position > end && !isRoman && first.isUpper
    else { return nil }
    return (Number(value: expected, ordinal: 0, text: String(expected), span: number.span), reader.position)
  }

  /// The letter of the point that comes next: `D) testo`, `(d) testo`, `d testo`.
  static func point(_ paragraph: Block.Paragraph, _ source: Source, expected: Int) -> Reading? {
    guard var reader = reader(paragraph, source), let meant = Number.letters(expected).utf8.first,
      expected <= Number.alphabet.count
    else { return nil }
    let hasOpening = reader.current == UInt8(ascii: "(")
    if hasOpening { reader.position += 1 }
    let start = reader.position
    guard let letter = reader.current, letter.lowered == meant else { return nil }
    reader.position += 1
    let hasClosing = reader.current == UInt8(ascii: ")") || reader.current == UInt8(ascii: ".")
    // «È» and «E» begin words; a letter alone does not.
    guard hasClosing || letter == meant && expected > 1 else { return nil }
    if hasClosing { reader.position += 1 }
    guard reader.current?.isSpace == true else { return nil }
    reader.skipBlanks()
    return (
      Number(value: expected, ordinal: 0, text: Number.letters(expected), span: source.span(start, start + 1)), reader.position
    )
  }

  /// Where the rubric of a heading begins that was meant to open an article, and the number that it has in Arabic figures: `Atr. 5 –
  /// Oggetto`, `Art. – Oggetto`, `Art. V – Oggetto`.
  static func article(_ heading: Block.Heading, _ source: Source) -> (number: Number?, rubric: Int)? {
    guard let first = heading.inlines.first, first.kind == .text else { return nil }
    var reader = NumberReader(source, Int(first.inner.start), Int(first.inner.end))
    let start = reader.position
    while reader.current?.isLetter == true { reader.position += 1 }
    let word = String(decoding: source.text[start..<reader.position], as: UTF8.self)
    let isExact = ["art", "articolo", "article", "artikel"].contains(word.loweredASCII)
    guard isExact || Similar.best(word, in: ["art", "articolo"]) != nil else { return nil }
    let hasStop = reader.current == UInt8(ascii: ".")
    if hasStop { reader.position += 1 }
    reader.skipBlanks()
    let number = reader.arabic()
    guard isExact || number != nil else { return nil }
    if number == nil { _ = reader.roman() }
    reader.skipBlanks()
    while let sign = reader.current, ".:-".utf8.contains(sign) { reader.position += 1 }
    for dash in ["–", "—"] as [StaticString] where source.text[reader.position..<reader.end].begins(with: dash) {
      reader.position += dash.utf8CodeUnitCount
    }
    reader.skipBlanks()
    return (number, reader.position)
  }

  private static func reader(_ paragraph: Block.Paragraph, _ source: Source) -> NumberReader? {
    guard let first = paragraph.inlines.first, case .text = first.kind else { return nil }
    return NumberReader(source, Int(first.inner.start), Int(first.inner.end))
  }
}
