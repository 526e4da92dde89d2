import EdittoSyntax

/// Numbers, letters and signs at the start of lines, as far as Markdown takes them for running text or does not know them.
extension TextReader {
  /// A comma whose number Markdown does not take for one.
  mutating func mistyped(_ paragraph: Block.Paragraph) -> (Number, Block.Paragraph)? {
    let last = open.last?.content.provisions.last?.draft
    guard last == nil || last?.kind == .paragraph && last?.number != nil else { return nil }
    let expected = (last?.number?.value ?? 0) + 1
    guard let (number, end) = MistypedForm.comma(paragraph, context.source, expected: expected) else { return nil }
    let typed = context.source.span(Int(number.span.start), end)
    report(
      .numberForm, typed, ["typed": context.source.string(typed).trimmed, "form": number.text + "."],
      fixes: [.replace(typed, context.source.string(typed), with: number.text + ". ", care(of: typed))])
    return (number, dropping(end, from: paragraph))
  }

  /// A paragraph that begins with the number of an inserted comma, `1-bis. …`.
  func numbered(_ paragraph: Block.Paragraph) -> (Number, Block.Paragraph)? {
    guard let first = paragraph.inlines.first, case .text = first.kind else { return nil }
    let start = Int(first.inner.start)
    guard context.source.text[start].isDigit else { return nil }
    var reader = NumberReader(context.source, start, Int(first.inner.end))
    guard let number = reader.arabic(), number.ordinal > 0, let sign = reader.current,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
    else { return nil }
    reader.position += 1
    return (number, dropping(reader, from: paragraph))
  }

  /// A paragraph that begins with a point's letter, `a) …`.
  func lettered(_ paragraph: Block.Paragraph) -> (Number, Block.Paragraph)? {
    guard let first = paragraph.inlines.first, case .text = first.kind else { return nil }
    let start = Int(first.inner.start)
    var reader = NumberReader(context.source, start, Int(first.inner.end))
    guard let letter = reader.letter(), let sign = reader.current,
      sign == UInt8(ascii: ")") || (sign == UInt8(ascii: ".") && letter.text.utf8.count == 1)
    else { return nil }
    reader.position += 1
    guard reader.position == reader.end || reader.current?.isSpace == true else { return nil }
    return (letter, dropping(reader, from: paragraph))
  }

  /// A point whose letter is not written as one.
  mutating func mislettered(_ paragraph: Block.Paragraph, after last: ProvisionDraft?) -> (Number, Block.Paragraph)? {
    guard last == nil || last?.kind == .point && last?.number?.ordinal == 0 else { return nil }
    let expected = (last?.number?.value ?? 0) + 1
    guard let (letter, end) = MistypedForm.point(paragraph, context.source, expected: expected) else { return nil }
    let typed = context.source.span(Int(paragraph.span.start), end)
    report(
      .numberForm, typed, ["typed": context.source.string(typed).trimmed, "form": letter.text + ")", "reason": "letter"],
      fixes: [.replace(typed, context.source.string(typed), with: letter.text + ") ", care(of: typed))])
    return (letter, dropping(end, from: paragraph))
  }

  /// Without a sign behind it, or in letters such as «V.», a number may be a word that begins a sentence.
  private func care(of typed: Span) -> Fix.Care {
    let text = context.source.text[context.source.clamped(typed)]
    let hasSign = text.contains { ".)".utf8.contains($0) }
    return hasSign && (text.first?.isDigit == true || text.contains(UInt8(ascii: ")"))) ? .none : .reread
  }

  private func dropping(_ reader: NumberReader, from paragraph: Block.Paragraph) -> Block.Paragraph {
    var reader = reader
    reader.skipBlanks()
    return dropping(reader.position, from: paragraph)
  }

  private func dropping(_ end: Int, from paragraph: Block.Paragraph) -> Block.Paragraph {
    var inlines = paragraph.inlines
    inlines[0] = inlines[0].droppingPrefix(end - Int(inlines[0].inner.start))
    if inlines[0].inner.isEmpty, inlines.count > 1 {
      inlines.removeFirst()
      for index in inlines.indices { inlines[index].end -= 1 }
    }
    let rest = Span(source: paragraph.span.source, start: end, end: Int(paragraph.span.end))
    return Block.Paragraph(span: rest, inlines: inlines)
  }

  /// A paragraph without the lines that begin with a sign that Markdown does not know for a list's, and these lines as the points
  /// that they were meant to be, so that nothing else is reported for them.
  mutating func separated(_ paragraph: Block.Paragraph) -> (text: Block.Paragraph?, points: ProvisionDraft.Content) {
    let starts = swallowed(paragraph)
    var points = ProvisionDraft.Content()
    guard !starts.isEmpty else { return (paragraph, points) }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].index - 1 : paragraph.inlines.count
      let words = part(of: paragraph, start.index..<end, from: start.text)
      count += 1
      if let (letter, rest) = lettered(words) {
        checkForm(letter)
        let point = ProvisionDraft(kind: .point, number: letter, isRepealed: isRepealed(rest.inlines), span: letter.span)
        point.content.append(.block(.paragraph(rest)))
        points.append(point)
      } else {
        let item = ProvisionDraft(kind: .item, number: nil, span: start.sign)
        item.content.append(.block(.paragraph(words)))
        points.append(item)
      }
    }
    let first = starts[0].index
    return (first == 0 ? nil : part(of: paragraph, 0..<first - 1, from: Int(paragraph.span.start)), points)
  }

  /// The pieces of a paragraph from a place on.
  private func part(of paragraph: Block.Paragraph, _ range: Range<Int>, from start: Int) -> Block.Paragraph {
    var inlines = Array(paragraph.inlines[range])
    for index in inlines.indices { inlines[index].end = min(inlines[index].end - range.lowerBound, inlines.count) }
    if range.lowerBound > 0 || start > Int(paragraph.span.start) {
      inlines[0] = inlines[0].droppingPrefix(start - Int(inlines[0].inner.start))
    }
    let end = range.upperBound < paragraph.inlines.count ? inlines.last.map { Int($0.span.end) } : nil
    return Block.Paragraph(
      span: Span(source: paragraph.span.source, start: start, end: end ?? Int(paragraph.span.end)), inlines: inlines)
  }

  /// Numbers and letters at the start of a line that Markdown takes for running text; gives the lines that begin with a list's sign.
  @discardableResult
  mutating func swallowed(_ paragraph: Block.Paragraph) -> [(index: Int, sign: Span, text: Int)] {
    var bullets: [(index: Int, sign: Span, text: Int)] = []
    for index in paragraph.inlines.indices {
      guard case .text = paragraph.inlines[index].kind, let inner = opening(paragraph.inlines[index].inner) else { continue }
      if index > 0 { guard case .softBreak = paragraph.inlines[index - 1].kind else { continue } }
      let start = inner.lowerBound
      var reader = NumberReader(context.source, start, inner.upperBound)
      if let bullet = ListSign(context.source, inner) {
        report(
          .pointWithoutDash, bullet.sign, ["letter": context.source.string(bullet.sign).trimmed, "reason": bullet.reason],
          fixes: [
            Fix("insert-dash", [:], [Edit(context.source.span(start, bullet.text), "- ")], bullet.isLettered ? .none : .reread)
          ])
        // Inside emphasis a line cannot be taken out of its paragraph.
        if !paragraph.inlines[..<index].contains(where: { $0.end > index }), bullet.text < inner.upperBound {
          bullets.append((index, bullet.sign, bullet.text))
        }
        continue
      }
      if index > 0, let number = reader.arabic(), let sign = reader.current,
        sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
      {
        reader.position += 1
        guard number.value < 200, reader.current?.isSpace == true else { continue }
        let span = context.source.span(start, reader.position)
        report(
          .numberSwallowed, span, ["number": context.source.string(span)],
          fixes: [Fix("insert-blank-line", [:], [Edit(lineStart(start), "\n")], .reread)])
      } else if let letter = reader.letter(), letter.value > 0, reader.current == UInt8(ascii: ")") {
        reader.position += 1
        guard reader.position == reader.end || reader.current?.isSpace == true, index > 0 || letter.value == 1 else { continue }
        let span = context.source.span(start, reader.position)
        report(
          .pointWithoutDash, span, ["letter": context.source.string(span)],
          fixes: [
            Fix(
              "insert-dash", [:],
              (index == 0 ? [] : [Edit(lineStart(start), "\n")]) + [Edit(context.source.span(start, start), "- ")],
              index == 0 ? .none : .reread)
          ])
      }
    }
    return bullets
  }

  /// The place of a text that may begin with a number, a letter or a bullet.
  private func opening(_ span: Span) -> Range<Int>? {
    let range = Int(span.start)..<Int(span.end)
    guard let first = context.source.text[range].first else { return nil }
    return first.isDigit || first.isLower || first >= 0x80 || first == UInt8(ascii: "-") ? range : nil
  }

  /// The empty place at the start of a byte's line.
  private func lineStart(_ offset: Int) -> Span {
    var start = offset
    while start > 0, !context.source.text[start - 1].isNewline { start -= 1 }
    return context.source.span(start, start)
  }
}
