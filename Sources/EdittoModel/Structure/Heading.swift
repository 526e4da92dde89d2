import EdittoSyntax

/// What a heading of a section's text opens.
enum HeadingForm {
  /// A part: Titolo, Capo, Sezione, with the pieces of its rubric.
  case part(Provision.Kind, Number, rubric: [Inline])
  /// An article; the number is nil for «Articolo unico».
  case article(Number?, rubric: [Inline], isRepealed: Bool, form: ArticleForm)
  case other

  /// How the head of an article was typed, for the canonical form.
  struct ArticleForm {
    /// From the heading's text to the rubric.
    let head: Span
    /// nil for «Articolo unico».
    let number: String?
    let hasRubric: Bool
    /// The parenthesis that closes a rubric in parentheses, which the canonical form has not.
    let closing: Span?

    var canonical: String {
      (number.map { "Art. " + $0 } ?? "Articolo unico") + (hasRubric ? " – " : "")
    }

    /// Whether the head was typed in the canonical form.
    func isCanonical(_ typed: ArraySlice<UInt8>) -> Bool {
      guard let number else { return typed.elementsEqual(canonical.utf8) }
      return number.withBytes { number in
        guard typed.begins(with: "Art. "), typed.dropFirst(5).starts(with: number) else { return false }
        let rest = typed.dropFirst(5 + number.count)
        return hasRubric ? rest.count == 5 && rest.begins(with: " – ") : rest.isEmpty
      }
    }
  }

  private static let parts: [(word: StaticString, kind: Provision.Kind)] = [
    ("titolo", .title), ("capo", .chapter), ("sezione", .section),
    ("title", .title), ("chapter", .chapter), ("section", .section),
    ("titel", .title), ("abschnitt", .chapter), ("teil", .section),
  ]

  /// What opens an article; a longer word before the one that it begins with.
  private static let articles: [StaticString] = ["articolo", "article", "artikel", "art"]

  /// What a repealed provision says in the place of its text, after a parenthesis or alone.
  static let repealed: [StaticString] = ["abrogat", "repealed", "aufgehoben"]

  /// Reads a heading; `perSection` allows `4) Moderazione`.
  static func read(_ heading: Block.Heading, _ source: Source, perSection: Bool) -> HeadingForm {
    guard let first = heading.inlines.first, first.kind == .text else { return .other }
    var reader = NumberReader(source, Int(first.inner.start), Int(heading.span.end))
    let start = reader.position
    let text = source.text[start..<reader.end]
    var number: Number?
    var isOnly = false
    if let word = articles.first(where: { hasWord(text, $0) }) {
      reader.position += word.utf8CodeUnitCount
      if reader.current == UInt8(ascii: ".") { reader.position += 1 }
      reader.skipBlanks()
      if source.text[reader.position..<reader.end].beginsIgnoringCase("unico") {
        reader.position += 5
        isOnly = true
      } else {
        number = reader.arabic()
      }
    } else if let (word, kind) = parts.first(where: { hasWord(text, $0.word) }) {
      reader.position += word.utf8CodeUnitCount
      reader.skipBlanks()
      guard let number = reader.roman() ?? reader.arabic() else { return .other }
      return .part(kind, number, rubric: rubric(heading, &reader).inlines)
    } else if perSection {
      number = reader.arabic()
      guard number != nil, reader.current == UInt8(ascii: ")") else { return .other }
    }
    guard number != nil || isOnly else { return .other }
    let (inlines, rubricStart, closing) = rubric(heading, &reader)
    let title = inlines.plainBytes(source).drop { $0.isSpace || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    let isRepealed = repealed.contains { title.beginsIgnoringCase($0) }
    let form = ArticleForm(
      head: source.span(start, rubricStart), number: number?.text, hasRubric: !inlines.isEmpty, closing: closing)
    return .article(number, rubric: inlines, isRepealed: isRepealed, form: form)
  }

  private static func hasWord(_ text: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    text.count > word.utf8CodeUnitCount && text.beginsIgnoringCase(word)
      && !text[text.startIndex + word.utf8CodeUnitCount].isLetter
  }

  /// The pieces after the separator, where they begin, and the parenthesis that closed them.
  private static func rubric(
    _ heading: Block.Heading, _ reader: inout NumberReader
  ) -> (inlines: [Inline], start: Int, closing: Span?) {
    let text = reader.text
    reader.skipBlanks()
    switch reader.current {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ")"): reader.position += 1
    case 0xE2:
      let rest = text[reader.position..<reader.end]
      if rest.begins(with: "–") || rest.begins(with: "—") { reader.position += 3 }
    default: break
    }
    reader.skipBlanks()
    // A rubric in parentheses is kept with them where it says that the article is repealed.
    var isParenthesised = false
    if reader.current == UInt8(ascii: "("), text[heading.inlines.last.map { Int($0.inner.end) - 1 } ?? 0] == UInt8(ascii: ")"),
      !repealed.contains(where: { text[(reader.position + 1)..<reader.end].beginsIgnoringCase($0) })
    {
      reader.position += 1
      isParenthesised = true
    }
    let start = reader.position
    var inlines: [Inline] = []
    inlines.reserveCapacity(heading.inlines.count)
    for inline in heading.inlines where Int(inline.span.end) > start {
      var piece = inline
      if Int(piece.span.start) < start {
        piece = piece.droppingPrefix(start - Int(piece.inner.start))
      }
      inlines.append(piece)
    }
    let dropped = heading.inlines.count - inlines.count
    if dropped > 0 { for i in inlines.indices { inlines[i].end -= dropped } }
    guard isParenthesised, let last = inlines.indices.last, inlines[last].kind == .text else { return (inlines, start, nil) }
    let end = Int(inlines[last].inner.end)
    inlines[last] = inlines[last].droppingSuffix(1)
    return (inlines, start, Span(source: heading.span.source, start: end - 1, end: end))
  }
}

extension Inline {
  /// The piece without its first bytes, as when a point's letter was read from them.
  func droppingPrefix(_ count: Int) -> Inline {
    var piece = self
    piece.span = Span(source: span.source, start: Int(inner.start) + count, end: Int(span.end))
    piece.inner = Span(source: inner.source, start: Int(inner.start) + count, end: Int(inner.end))
    piece.target = piece.inner
    // What is dropped is digits, letters and blanks, which no escape or entity stands for.
    piece.literal = literal.map { String(decoding: $0.utf8.dropFirst(count), as: UTF8.self) }
    return piece
  }

  func droppingSuffix(_ count: Int) -> Inline {
    var piece = self
    piece.span = Span(source: span.source, start: Int(span.start), end: Int(span.end) - count)
    piece.inner = Span(source: inner.source, start: Int(inner.start), end: Int(inner.end) - count)
    piece.literal = literal.map { String(decoding: $0.utf8.dropLast(count), as: UTF8.self) }
    return piece
  }
}

extension Provision.Kind {
  /// An article or comma that was repealed, as the text of a language writes it.
  package func repealed(_ number: String, in language: String) -> String {
    let word =
      switch language {
      case "en": "(repealed)"
      case "de": "(aufgehoben)"
      default: "(abrogato)"
      }
    return self == .article ? "## Art. " + number + " – " + word : number + ". " + word
  }
}
