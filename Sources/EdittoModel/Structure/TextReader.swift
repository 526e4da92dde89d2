import EdittoRules
import EdittoSyntax

/// Reads the structure of a policy's text from its blocks: parts, articles, commi, points; file after file.
struct TextReader {
  /// What a file says about its text as a whole.
  struct FileContext {
    let source: Source
    /// nil for the preamble in policy.md.
    let part: ProvisionDraft?
    let isInternal: Bool
    let addressees: [String]
    let channels: [String]?
    /// Whether the text translates another one, which has the rules.
    var isTranslation = false
  }

  private(set) var roots: [ProvisionDraft] = []
  /// How many provisions were read.
  var count = 0
  private(set) var preamble: [Block] = []
  var report = Report()
  var rules: RuleReader
  private let perSection: Bool
  /// Open parts, outermost first, and the open article or annex at the end.
  private(set) var open: [ProvisionDraft] = []
  private(set) var context: FileContext
  /// The block after the one that is read.
  private var next: Block?
  /// The number of the last article.
  private var lastArticle = 0
  /// Whether what has no number belongs to the comma before: to one whose number Markdown did not take for one.
  private var isCommaOpen = false

  init(rules: RuleReader, perSection: Bool, _ context: FileContext) {
    self.rules = rules
    self.perSection = perSection
    self.context = context
  }

  // MARK: Files

  mutating func read(_ blocks: [Block], _ context: FileContext) {
    closeArticle()
    self.context = context
    if let part = context.part {
      close(from: part.kind.rank ?? 0)
      part.isInternal = context.isInternal
      if perSection { lastArticle = 0 }
      open.append(part)
    }
    for index in blocks.indices {
      next = index + 1 < blocks.count ? blocks[index + 1] : nil
      read(blocks[index])
    }
    closeArticle()
    // Annexes and files without a part's heading take nothing that follows.
    if openKind == .annex { closeLast() }
  }

  mutating func finish() {
    while !open.isEmpty { closeLast() }
  }

  /// The kind of the innermost open provision.
  private var openKind: Provision.Kind? { open.last?.kind }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    count += 1
    if let above = open.last { above.content.append(last) } else { roots.append(last) }
  }

  private mutating func closeArticle() {
    guard let last = open.last, last.kind == .article else { return }
    if last.content.isEmpty, !last.isRepealed { report(.provisionEmpty, last.number?.span ?? last.span) }
    closeLast()
  }

  /// Closes the parts of a rank and below.
  private mutating func close(from rank: Int) {
    closeArticle()
    while let kind = openKind, kind == .annex || (kind.rank ?? 9) >= rank { closeLast() }
  }

  // MARK: Blocks

  private mutating func read(_ block: Block) {
    if case .heading(let heading) = block {
      read(heading)
      return
    }
    if case .paragraph(let paragraph) = block, readUnmarked(paragraph) { return }
    guard let kind = openKind, kind == .article || kind == .annex else {
      guard let element = self.element(block) else { return }
      if let last = open.last {
        last.content.append(element)
      } else if case .block(let block) = element {
        preamble.append(block)
      }
      return
    }
    readText(block)
  }

  private mutating func read(_ heading: Block.Heading) {
    switch HeadingForm.read(heading, context.source, perSection: perSection) {
    case .part(let kind, let number, let rubric):
      close(from: kind.rank ?? 0)
      if perSection { lastArticle = 0 }
      open.append(
        ProvisionDraft(kind: kind, number: number, rubric: rubric, isInternal: context.isInternal, span: heading.span))
    case .article(let number, let rubric, let isRepealed, let form):
      closeArticle()
      let typed = context.source.text[context.source.clamped(form.head)]
      if !form.isCanonical(typed) { report.form(Edit(form.head, form.canonical)) }
      if let closing = form.closing { report.form(Edit(closing, "")) }
      if let number { checkForm(number) }
      lastArticle = number?.value ?? lastArticle
      if heading.level != 2, let marker = heading.marker {
        report(.headingLevel, marker, fixes: [.replace(marker, context.source.string(marker), with: "##")])
      }
      open.append(
        ProvisionDraft(
          kind: .article, number: number, rubric: rubric, isRepealed: isRepealed, isInternal: context.isInternal,
          span: heading.span))
    case .other:
      // A heading with an invisible character in it was reported already; what it was meant to be cannot be known.
      let range = context.source.clamped(heading.span)
      let isBlanked = context.source.bytes[range] != context.source.text[range]
      if !isBlanked, openKind != .annex {
        if readMeant(heading) { return }
        let title = heading.inlines.plainText(context.source).trimmed
        let digits = title.utf8.prefix { $0.isDigit }.count
        let isNumbered = digits > 0 && title.utf8.dropFirst(digits).first == UInt8(ascii: ")")
        report(
          .headingNotArticle, heading.span, isNumbered ? ["heading": title, "reason": "parenthesis"] : ["heading": title])
      }
      open.last?.content.append(.block(.heading(heading)))
    }
  }

  /// A heading that was meant to open the next article: `Atr. 5 – Oggetto`, `Art. – Oggetto`, or a title alone above commi.
  private mutating func readMeant(_ heading: Block.Heading) -> Bool {
    let source = context.source
    let start = heading.inlines.first.map { Int($0.inner.start) } ?? Int(heading.span.start)
    let meant = MistypedForm.article(heading, source)
    let opensCommi =
      if case .list(let list)? = next, list.delimiter != nil, let marker = list.items.first?.marker {
        source.text[Int(marker.start)] == UInt8(ascii: "1") && !source.text[Int(marker.start) + 1].isDigit
      } else { false }
    guard
      meant != nil
        || opensCommi && heading.level == 2 && !(heading.inlines.first.map { source.text[Int($0.inner.start)].isDigit } ?? true)
    else { return false }
    let rubric = meant?.rubric ?? start
    let value = lastArticle + 1
    let number = meant?.number ?? Number(value: value, ordinal: 0, text: String(value), span: source.span(start, rubric))
    let inlines = heading.inlines.filter { Int($0.span.end) > rubric }
    let title = String(
      decoding: source.text[rubric..<max(rubric, inlines.last.map { Int($0.span.end) } ?? rubric)], as: UTF8.self)
    let head = "Art. " + number.text + (title.isEmpty ? "" : " – ")
    report(
      .headingNotArticle, heading.span,
      ["heading": heading.inlines.plainText(source).trimmed, "proposal": "## " + head + title.trimmed, "reason": "meant"],
      fixes: [Fix("write-head", ["head": head + title.trimmed], [Edit(source.span(start, rubric), head)], .reread)])
    closeArticle()
    lastArticle = number.value
    open.append(
      ProvisionDraft(
        kind: .article, number: number, title: title.trimmed, isInternal: context.isInternal, span: heading.span))
    return true
  }

  mutating func checkForm(_ number: Number) {
    guard number.ordinal > 0 else { return }
    let typed = context.source.string(number.span)
    guard typed != number.text else { return }
    report(
      .ordinalForm, number.span, ["typed": typed, "form": number.text], fixes: [.replace(number.span, typed, with: number.text)])
  }

  /// A line that was meant as a heading and lacks its signs: `Art. 4 – Oggetto`, `**Art. 4**`, `##Art. 4`, `CAPO II – …`.
  ///
  /// It is read as the heading that it was meant to be, so that nothing else is reported for it.
  private mutating func readUnmarked(_ paragraph: Block.Paragraph) -> Bool {
    let source = context.source
    let line = source.clamped(paragraph.span)
    let end = source.text[line].firstIndex(where: \.isNewline) ?? line.upperBound
    var reader = NumberReader(source, line.lowerBound, end)
    var hasSigns = false
    while let sign = reader.current, "#*_".utf8.contains(sign) {
      reader.position += 1
      hasSigns = true
    }
    let start = reader.position
    let words: [(StaticString, String, Provision.Kind)] = [
      ("articolo", "## Art. ", .article), ("art", "## Art. ", .article), ("titolo", "# Titolo ", .title),
      ("capo", "# Capo ", .chapter),
      ("sezione", "# Sezione ", .section),
    ]
    guard let (word, mark, kind) = words.first(where: { source.text[start..<end].beginsIgnoringCase($0.0) }) else { return false }
    reader.position += word.utf8CodeUnitCount
    guard reader.current?.isLetter != true else { return false }
    if reader.current == UInt8(ascii: ".") { reader.position += 1 }
    reader.skipBlanks()
    guard let number = kind == .article ? reader.arabic() : reader.roman() ?? reader.arabic() else { return false }
    reader.skipBlanks()
    let rest = source.text[reader.position..<end]
    let isHeading = hasSigns || rest.isEmpty || rest.begins(with: "–") || rest.begins(with: "-") || rest.begins(with: "—")
    guard isHeading else { return false }
    let rubric = String(decoding: rest, as: UTF8.self).trimmed.drop { "–-—.: ".contains($0) }.filter { !"*#_".contains($0) }
    let text = mark + number.text + (rubric.isEmpty ? "" : " – " + rubric)
    let span = source.span(line.lowerBound, end)
    report(.headingUnmarked, span, ["heading": text], fixes: [.replace(span, source.string(span), with: text, .reread)])
    if kind == .article {
      closeArticle()
      lastArticle = number.value
    } else {
      close(from: kind.rank ?? 0)
    }
    open.append(
      ProvisionDraft(kind: kind, number: number, title: String(rubric), isInternal: context.isInternal, span: span))
    return true
  }

  /// A block at the level of an article: a comma, or what belongs to the one before.
  private mutating func readText(_ block: Block) {
    switch block {
    case .list(let list) where list.delimiter != nil:
      open.last?.content.reserve(provisions: list.items.count)
      for item in list.items { appendComma(comma(item)) }
    case .paragraph(let paragraph):
      let (text, points) = separated(paragraph)
      guard let text else {
        attach(points)
        return
      }
      let comma: ProvisionDraft
      var opensComma = false
      if let (number, rest) = numbered(text) {
        comma = ProvisionDraft(kind: .paragraph, number: number, isRepealed: isRepealed(rest.inlines), span: number.span)
        comma.content.append(.block(.paragraph(rest)))
        checkForm(number)
      } else if let (number, rest) = mistyped(text) {
        comma = ProvisionDraft(kind: .paragraph, number: number, isRepealed: isRepealed(rest.inlines), span: number.span)
        comma.content.append(.block(.paragraph(rest)))
        opensComma = true
      } else if isCommaOpen {
        var more = ProvisionDraft.Content()
        more.append(.block(.paragraph(text)))
        more.append(points)
        attach(more)
        return
      } else {
        comma = ProvisionDraft(
          kind: .paragraph, number: nil,
          span: Span(source: text.span.source, start: Int(text.span.start), end: firstWordEnd(text)))
        comma.content.append(.block(.paragraph(text)))
      }
      comma.content.append(points)
      appendComma(comma)
      isCommaOpen = opensComma
    default:
      attach(block)
    }
  }

  private func firstWordEnd(_ paragraph: Block.Paragraph) -> Int {
    let range = context.source.clamped(paragraph.span)
    return context.source.text[range].firstIndex { $0.isSpace } ?? range.upperBound
  }

  private mutating func appendComma(_ comma: ProvisionDraft) {
    count += 1
    isCommaOpen = false
    open.last?.content.append(comma)
  }

  /// Gives a block that stands between commi to the words before it.
  private mutating func attach(_ block: Block) {
    var more = ProvisionDraft.Content()
    add(block, to: &more)
    if case .fenced(let fenced) = block { attach(more, fenced) } else { attach(more) }
  }

  private mutating func attach(_ more: ProvisionDraft.Content, _ fenced: Block.Fenced? = nil) {
    guard let above = open.last else { return }
    guard let comma = above.content.lastProvision, comma.kind == .paragraph else {
      above.content.append(more)
      return
    }
    // Closing words at the article's level read as a comma of their own; lists and blocks continue the one before.
    if let fenced, !more.isEmpty, comma.number != nil { misplaced(fenced, in: comma) }
    comma.content.append(more)
  }

  private mutating func misplaced(_ fenced: Block.Fenced, in comma: ProvisionDraft) {
    // What belongs to a list item stands under its text: three columns for `4. `, four for `10. `.
    let missing = (comma.number?.text.utf8.count ?? 1) + 2 - fenced.column
    guard missing > 0 else { return }
    let source = context.source
    let lines = Lines(source.text)
    let first = lines.index(of: Int(fenced.span.start))
    let last = lines.index(of: max(Int(fenced.span.start), Int(fenced.span.end) - 1))
    let blanks = String(repeating: " ", count: missing)
    let edits = (first...last).compactMap { line -> Edit? in
      let range = lines.range(line)
      return source.text[range].allSatisfy(\.isSpace) ? nil : Edit(source.span(range.lowerBound, range.lowerBound), blanks)
    }
    report(
      .blockColumn, source.span(Int(fenced.span.start), Int(fenced.info.end)), ["columns": "\(fenced.column + missing)"],
      fixes: [Fix("indent-block", ["columns": "\(fenced.column + missing)"], edits)])
  }

  // MARK: Content of a comma or point

  private mutating func comma(_ item: Block.Item) -> ProvisionDraft {
    var reader = NumberReader(context.source, Int(item.marker.start), Int(item.marker.end))
    let number = reader.arabic()
    let span = number?.span ?? item.marker
    var content = ProvisionDraft.Content()
    content.reserve(elements: item.blocks.count)
    for block in item.blocks { add(block, to: &content) }
    if item.blocks.isEmpty { report(.provisionEmpty, item.marker) }
    return ProvisionDraft(kind: .paragraph, number: number, isRepealed: isRepealed(item.blocks), span: span, content: content)
  }

  /// Gives a block to a provision's content: a list as a provision for each item.
  private mutating func add(_ block: Block, to content: inout ProvisionDraft.Content) {
    if case .list(let list) = block {
      content.reserve(provisions: list.items.count)
      for item in list.items { content.append(listed(item, list, after: content.lastProvision)) }
    } else if case .paragraph(let paragraph) = block {
      let (text, points) = separated(paragraph)
      if let text { content.append(.block(.paragraph(text))) }
      content.append(points)
    } else if let element = element(block) {
      content.append(element)
    }
  }

  /// An item of a list inside a comma or point, and the points behind it that Markdown took for more of its text.
  private mutating func listed(
    _ item: Block.Item, _ list: Block.List, after last: ProvisionDraft?
  ) -> ProvisionDraft.Content {
    count += 1
    var rest: Block.Paragraph?
    var number: Number?
    var kind = Provision.Kind.item
    if list.delimiter != nil {
      var reader = NumberReader(context.source, Int(item.marker.start), Int(item.marker.end))
      number = reader.arabic()
      kind = .subpoint
    } else if case .paragraph(let paragraph)? = item.blocks.first,
      let (letter, words) = lettered(paragraph) ?? mislettered(paragraph, after: last)
    {
      number = letter
      kind = .point
      rest = words
      checkForm(letter)
    }
    var content = ProvisionDraft.Content()
    content.reserve(elements: item.blocks.count)
    if rest == nil, case .paragraph(let paragraph)? = item.blocks.first { rest = paragraph }
    var points = ProvisionDraft.Content()
    if let words = rest {
      (rest, points) = separated(words)
      if let rest { content.append(.block(.paragraph(rest))) }
    }
    let isGone = rest.map { item.blocks.count == 1 && isRepealed($0.inlines) } ?? false
    let isRead = !content.isEmpty || !points.isEmpty
    for index in item.blocks.indices where index > 0 || !isRead { add(item.blocks[index], to: &content) }
    if item.blocks.isEmpty { report(.provisionEmpty, item.marker) }
    var all = ProvisionDraft.Content()
    all.append(
      ProvisionDraft(kind: kind, number: number, isRepealed: isGone, span: number?.span ?? item.marker, content: content))
    all.append(points)
    return all
  }

  private mutating func element(_ block: Block) -> Element? {
    switch block {
    case .fenced(let fenced):
      let range = context.source.clamped(fenced.info)
      switch String(decoding: context.source.text[range], as: UTF8.self).loweredASCII {
      case "rule", "regola":
        guard !context.isTranslation else {
          report(.ruleOutside, fenced.info, ["reason": "translation"])
          return nil
        }
        guard openKind == .article || openKind == .annex else {
          report(.ruleOutside, fenced.info)
          return nil
        }
        let index = rules.read(
          fenced, addressees: context.addressees, channels: context.channels, isInternal: context.isInternal, &report)
        // A rule that cannot be read still belongs to its provision's text.
        return index.map { .rule($0) } ?? .block(block)
      case "case", "caso": report(.caseOutside, fenced.info)
      case let word: Self.unknownBlock(word, fenced, context.source, &report)
      }
      // What is said of it is said of the provision that it stands in.
      return .block(block)
    case .paragraph(let paragraph):
      swallowed(paragraph)
      return .block(block)
    case .heading(let heading):
      report(.headingNotArticle, heading.span, ["heading": heading.inlines.plainText(context.source).trimmed])
      return .block(block)
    default:
      return .block(block)
    }
  }

  static func unknownBlock(_ word: String, _ fenced: Block.Fenced, _ source: Source, _ report: inout Report) {
    let span = fenced.info.isEmpty ? source.span(Int(fenced.span.start), Int(fenced.span.start) + 3) : fenced.info
    let near = Similar.best(word, in: Schemas.blocks.flatMap { [$0.name.name, $0.name.italian] })
    report(
      .blockUnknown, span, word.isEmpty ? ["reason": "empty"] : ["block": word],
      fixes: near.map { [.replace(span, word, with: $0)] } ?? [])
  }

  // MARK: Repealed

  private func isRepealed(_ blocks: [Block]) -> Bool {
    guard blocks.count == 1, case .paragraph(let paragraph)? = blocks.first else { return false }
    return isRepealed(paragraph.inlines)
  }

  func isRepealed(_ inlines: [Inline]) -> Bool {
    guard let first = inlines.first, case .text = first.kind else { return false }
    let text = context.source.text[context.source.clamped(first.inner)]
    guard let word = HeadingForm.repealed.first(where: { text.drop(while: Self.isBracket).beginsIgnoringCase($0) }) else {
      return false
    }
    return text.first.map(Self.isBracket) ?? false || inlines.count == 1 && text.count <= word.utf8CodeUnitCount + 3
  }

  private static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") }
}
