import EdittoRules
import EdittoSyntax

/// Reads the folder of one policy.
struct PolicyReader {
  let body: Body
  let id: String
  private var report = Report()
  private var files: [SourceFile] = []

  init(body: Body, id: String) {
    self.body = body
    self.id = id
  }

  consuming func read(_ opened: [OpenFile]) -> (policy: Policy?, files: [SourceFile], report: Report) {
    for file in opened {
      if let kind = file.kind, ["body", "contacts", "channels", "references", "vocabulary"].contains(kind) {
        report(.kindMisplaced, file.record.fieldSpan(.kind), ["kind": kind, "reason": "body"])
      }
    }
    let heads = opened.filter { $0.kind == "policy" }
    for extra in heads.dropFirst() {
      report(
        .kindRepeated, extra.record.fieldSpan(.kind), ["kind": "policy"],
        notes: [Note("first-here", [:], heads[0].record.fieldSpan(.kind))])
    }
    guard let head = heads.first else {
      // A head that cannot be read was reported; one that is not there is.
      if let first = opened.first, !opened.contains(where: { $0.name == "policy.md" }), !isUnread("policy.md") {
        report(.policyMissing, first.source.head, ["folder": body.root + id + "/"])
      }
      return (nil, files, report)
    }
    var policy = self.policy(head)
    let texts = ordered(opened, head)
    readText(texts, head, &policy)
    if opened.contains(where: { $0.kind == "translation" }) { readTranslations(opened, of: [head] + texts, &policy) }
    for file in opened where file.kind == "faq" { readQuestions(file, &policy) }
    for file in opened where file.kind == "form" { readForm(file, &policy) }
    for file in opened where file.kind == "cases" { readCases(file, &policy) }
    return (policy, files, report)
  }

  /// Whether a file of the policy's folder could not be read, which was said of it.
  private func isUnread(_ name: String) -> Bool { body.unread.contains(id + "/" + name) }

  // MARK: The head

  private mutating func policy(_ file: OpenFile) -> Policy {
    let record = file.record
    var policy = Policy(
      id: id, title: record[.title]?.text ?? id, language: record[.language]?.text ?? body.language,
      numbering: record[.numbering]?.text == "per-section" ? .perSection : .continuous,
      status: record[.status]?.text.flatMap(Policy.Status.init) ?? .draft, adoption: nil, inForce: record[.inForce]?.date,
      review: record[.review]?.date, repealed: record[.repealed]?.date, transparency: record[.transparency]?.text ?? "01.02",
      span: record[.title]?.span ?? record.span, terms: TermSet(of: body.vocabulary))
    policy.isInternal = file.isInternal
    policy.numberingSpan = record[.numbering]?.span
    policy.adoption = record[.adopted]?.record.map { act in
      Policy.Adoption(act: act[.act]?.text ?? "", number: act[.number]?.text, date: act[.date]?.date, url: act[.url]?.url)
    }
    policy.repeals = record[.repeals]?.list.compactMap { value in value.text.map { ($0, value.span) } } ?? []
    policy.amendments =
      record[.amended]?.list.compactMap(\.record).compactMap { act in
        guard let date = act[.date]?.date else { return nil }
        return Policy.Amendment(
          act: act[.act]?.text ?? "", number: act[.number]?.text, date: date,
          provisions: act[.provisions]?.list.compactMap { value in value.text.map { ($0, value.span) } } ?? [])
      } ?? []
    policy.retired = record[.retired]?.list.compactMap { retired($0) } ?? []
    checkDates(record, policy)
    return policy
  }

  private mutating func retired(_ value: Value) -> Policy.Retired? {
    guard let node = value.node else { return nil }
    if let id = node.scalar { return Policy.Retired(id: id, on: nil, replacedBy: nil, span: node.span) }
    guard node.isMapping else {
      report(.valueType, node.span, ["key": "retired", "expected": "text"])
      return nil
    }
    var validator = Validator(report)
    let record = validator.record(node, Schemas.retired)
    report = validator.report
    guard let (id, span) = record.place(.id) else { return nil }
    return Policy.Retired(
      id: id, on: record[.on]?.date, replacedBy: record.place(.replacedBy).map { ($0.id, $0.span) }, span: span)
  }

  private mutating func checkDates(_ record: Record, _ policy: Policy) {
    if policy.status == .inForce, record.keySpan(.inForce) == nil {
      report(.keyMissing, record.fieldSpan(.status), ["key": "in-force", "italian": "in-vigore", "in": "policy"])
    }
    if policy.status == .repealed, record.keySpan(.repealed) == nil {
      report(.keyMissing, record.fieldSpan(.status), ["key": "repealed", "italian": "abrogata", "in": "policy"])
    }
    order(policy.adoption?.date, .adopted, policy.inForce, .inForce, record)
    order(policy.inForce, .inForce, policy.review, .review, record)
    order(policy.inForce, .inForce, policy.repealed, .repealed, record)
  }

  private mutating func order(_ first: CalendarDate?, _ than: Key, _ second: CalendarDate?, _ key: Key, _ record: Record) {
    guard let first, let second, second < first else { return }
    report(
      .dateOrder, record.fieldSpan(key),
      ["later": "\(second)", "earlier": "\(first)", "key": key.rawValue, "than": than.rawValue])
  }

  // MARK: The text

  private mutating func readText(_ texts: [OpenFile], _ head: OpenFile, _ policy: inout Policy) {
    let reader = RuleReader(body)
    let context = TextReader.FileContext(
      source: head.source, part: nil, isInternal: policy.isInternal, addressees: [], channels: nil)
    var text = TextReader(rules: reader, perSection: policy.numbering == .perSection, context)
    text.report = report
    let preamble = head.blocks(&text.report)
    files.append(SourceFile(head.source, kind: "policy", isInternal: policy.isInternal, policy: id, blocks: preamble))
    text.read(preamble, context)
    report = text.report
    // The file whose part is open.
    var opener: (file: OpenFile, addressees: [String])?
    for (index, file) in texts.enumerated() {
      if let first = texts[..<index].first(where: file.isCopy) {
        report(.fileRepeated, file.source.head, ["file": file.name, "first": first.name])
        continue
      }
      let isInternal = policy.isInternal || file.isInternal
      let addressees = reader.terms(file.record[.addressees], .actor, &report)
      let channels = channels(file)
      policy.notNormative += file.record[.notNormative]?.table.map { ($0.key, $0.keySpan, $0.value.text ?? "") } ?? []
      for (eId, span, value) in file.record[.validity]?.table ?? [] {
        guard let record = value.record else { continue }
        policy.validity.append((eId, span, record[.from]?.date, record[.to]?.date))
        order(record[.from]?.date, .from, record[.to]?.date, .to, record)
      }
      let blocks = file.blocks(&report)
      files.append(SourceFile(file.source, kind: file.kind ?? "", isInternal: isInternal, policy: id, blocks: blocks))
      let part = part(file)
      if part == nil, let opener, !addressees.isEmpty, opener.addressees != addressees {
        report(
          .sectionContinues, file.record.fieldSpan(.title), ["file": file.name, "opener": opener.file.name],
          notes: [Note("part-opened-here", [:], opener.file.record.fieldSpan(.number))])
      }
      if part != nil { opener = part?.kind == .annex ? nil : (file, addressees) }
      text.report = report
      text.read(
        blocks,
        TextReader.FileContext(
          source: file.source, part: part, isInternal: isInternal, addressees: addressees, channels: channels))
      report = text.report
    }
    text.finish()
    policy.preamble = text.preamble
    policy.rules = text.rules.rules
    Addresses.assign(text.roots, count: text.count, to: &policy)
    if policy.provisions.isEmpty, !body.mayBeUnread("provision") { report(.policyEmpty, policy.span, ["policy": id]) }
  }

  /// The part that a file opens; under the title of a translation where there is one.
  private func part(_ file: OpenFile, translated: OpenFile? = nil) -> ProvisionDraft? {
    let title = (translated ?? file).record[.title]?.text ?? ""
    let value = file.record[.number]
    let number = value.flatMap { Self.number($0, file.source, isAnnex: file.kind == "annex") }
    if file.kind == "annex" {
      return ProvisionDraft(kind: .annex, number: number, title: title, span: value?.span ?? file.record.span)
    }
    guard let value else { return nil }
    let kind: Provision.Kind =
      switch file.record[.part]?.text {
      case "title": .title
      case "chapter": .chapter
      default: .section
      }
    return ProvisionDraft(kind: kind, number: number, title: title, span: value.span)
  }

  /// The number of a part in front matter: Arabic, Roman or letters.
  private static func number(_ value: Value, _ source: Source, isAnnex: Bool) -> Number? {
    guard let text = value.text else { return nil }
    let start = Int(value.span.start) + (Int(value.span.end - value.span.start) > text.utf8.count ? 1 : 0)
    if isAnnex, text.utf8.count == 1, let letter = text.utf8.first, letter.isUpper {
      return Number(value: Int(letter - 0x40), ordinal: 0, text: text, span: value.span)
    }
    var reader = NumberReader(source, start, start + text.utf8.count)
    if let number = reader.roman() ?? reader.arabic(), reader.position == reader.end { return number }
    return Number(value: 0, ordinal: 0, text: Validator.slug(text).uppercased(), span: value.span)
  }

  private mutating func channels(_ file: OpenFile) -> [String]? {
    file.record[.channels]?.list.compactMap { value in
      guard let name = value.text else { return nil }
      guard let channel = body.channel(name) else {
        guard !body.mayBeUnread("channel") else { return nil }
        let near = Similar.fix(value.span, name, in: body.channels.map(\.id))
        report(.channelUnknown, value.span, ["channel": name], fixes: [near].compactMap { $0 })
        return nil
      }
      return channel.id
    }
  }

  /// Sections and annexes in the order of `sections`, else of their files' names.
  private mutating func ordered(_ opened: [OpenFile], _ head: OpenFile) -> [OpenFile] {
    var rest = opened.filter { $0.kind == "section" || $0.kind == "annex" }
    guard let list = head.record[.sections] else { return rest }
    var sorted: [OpenFile] = []
    for value in list.list {
      guard let name = value.text else { continue }
      guard let index = rest.firstIndex(where: { $0.name == name }) else {
        if isUnread(name) { continue }
        let known = rest.map(\.name)
        let code: Code = sorted.contains { $0.name == name } ? .idRepeated : .sectionMissing
        report(
          code, value.span, ["file": name, "id": name],
          fixes: [Similar.fix(value.span, name, in: known)].compactMap { $0 })
        continue
      }
      sorted.append(rest.remove(at: index))
    }
    for file in rest {
      report(.sectionUnlisted, file.record.fieldSpan(.title), ["file": file.name], notes: [Note("list-here", [:], list.span)])
    }
    return sorted
  }

  // MARK: Translations

  /// Reads the files that translate others, `20-testo.en.md` beside `20-testo.md`.
  private mutating func readTranslations(_ opened: [OpenFile], of originals: [OpenFile], _ policy: inout Policy) {
    var byLanguage: [String: [String: OpenFile]] = [:]
    for file in opened where file.kind == "translation" {
      guard let (language, original) = translated(file, opened, of: originals, policy) else { continue }
      byLanguage[language, default: [:]][original] = file
    }
    for language in byLanguage.keys.sorted() {
      policy.translations.append(translation(language, byLanguage[language] ?? [:], of: originals, policy))
    }
  }

  /// The language of a translation, and the name of the file that it translates.
  private mutating func translated(
    _ file: OpenFile, _ opened: [OpenFile], of originals: [OpenFile], _ policy: Policy
  ) -> (language: String, original: String)? {
    let place = file.record.fieldSpan(.kind)
    guard let (language, original) = file.translated else {
      report(.translationOriginal, place, ["file": file.name, "reason": "name"])
      return nil
    }
    guard Translation.languages.contains(language), language != policy.language else {
      let known = Translation.languages.filter { $0 != policy.language }
      report(
        .translationOriginal, place,
        ["file": file.name, "language": language, "known": known.joined(separator: ", "), "reason": "language"])
      return nil
    }
    if originals.contains(where: { $0.name == original }) { return (language, original) }
    guard !isUnread(original) else { return nil }
    let isOther = opened.contains { $0.name == original }
    report(.translationOriginal, place, ["file": file.name, "original": original, "reason": isOther ? "kind" : "missing"])
    return nil
  }

  /// Reads a policy's text in a language. Of a file that is not translated only its part is read, which the parts after it may
  /// stand in.
  private mutating func translation(
    _ language: String, _ files: [String: OpenFile], of originals: [OpenFile], _ policy: Policy
  ) -> Translation {
    let head = originals[0]
    var text = TextReader(rules: RuleReader(body), perSection: policy.numbering == .perSection, context(head, nil))
    for original in originals {
      let file = files[original.name]
      var blocks: [Block] = []
      if let file {
        blocks = file.blocks(&report)
        let isInternal = policy.isInternal || original.isInternal
        self.files.append(SourceFile(file.source, kind: "translation", isInternal: isInternal, policy: id, blocks: blocks))
      }
      text.report = report
      text.read(blocks, context(original, file))
      report = text.report
    }
    text.finish()
    let (provisions, outline) = Addresses.translated(text.roots.compactMap(\.translated), of: policy, in: language)
    return Translation(
      language: language,
      files: originals.compactMap { original in
        files[original.name].map { file in
          Translation.File(
            name: file.name, original: original.name, span: file.record.fieldSpan(.title), source: original.source)
        }
      },
      untranslated: originals.filter { files[$0.name] == nil }.map { ($0.name, $0.record.fieldSpan(.title)) },
      title: files[head.name]?.record[.title]?.text, preamble: text.preamble, provisions: provisions, outline: outline)

    func context(_ original: OpenFile, _ file: OpenFile?) -> TextReader.FileContext {
      TextReader.FileContext(
        source: (file ?? original).source, part: original.kind == "policy" ? nil : part(original, translated: file),
        isInternal: policy.isInternal || original.isInternal, addressees: [], channels: nil, isTranslation: true)
    }
  }

  // MARK: Questions, forms, cases

  private mutating func readQuestions(_ file: OpenFile, _ policy: inout Policy) {
    let blocks = file.blocks(&report)
    let isInternal = policy.isInternal || file.isInternal
    files.append(SourceFile(file.source, kind: "faq", isInternal: isInternal, policy: id, blocks: blocks))
    var seen = [String: Span](minimumCapacity: blocks.count)
    for block in blocks {
      if case .heading(let heading) = block, heading.level <= 2 {
        let title = heading.inlines.plainText(file.source)
        let id = "faq-" + Validator.slug(title)
        if let first = seen[id] {
          report(.idRepeated, heading.span, ["id": title], notes: [Note("first-here", [:], first)])
          continue
        }
        seen[id] = heading.span
        policy.questions.append(Question(id: id, heading: heading, answer: [], isInternal: isInternal))
      } else if policy.questions.isEmpty {
        report(.textIgnored, block.span, ["kind": "faq", "reason": "question"])
      } else {
        policy.questions[policy.questions.count - 1].answer.append(block)
      }
    }
    for question in policy.questions where question.answer.isEmpty && question.heading.span.source == file.source.id {
      report(.answerMissing, question.heading.span, ["question": question.heading.inlines.plainText(file.source)])
    }
    if seen.isEmpty, !body.mayBeUnread("provision") { report(.answerMissing, file.record.fieldSpan(.kind), ["reason": "none"]) }
  }

  private mutating func readForm(_ file: OpenFile, _ policy: inout Policy) {
    let blocks = file.blocks(&report)
    let isInternal = policy.isInternal || file.isInternal
    files.append(SourceFile(file.source, kind: "form", isInternal: isInternal, policy: id, blocks: blocks))
    guard let (id, span) = file.record.place(.id) else { return }
    if let first = policy.forms.first(where: { $0.id == id }) {
      report(.idRepeated, span, ["id": id], notes: [Note("first-here", [:], first.span)])
      return
    }
    var fields: [Form.Field] = []
    var seen: [String: Span] = [:]
    for field in file.record[.fields]?.list.compactMap(\.record) ?? [] {
      guard let (id, span) = field.place(.id) else { continue }
      if let first = seen[id] {
        report(.idRepeated, span, ["id": id], notes: [Note("first-here", [:], first)])
        continue
      }
      seen[id] = span
      let options = field[.options]?.list.compactMap(\.localized) ?? []
      if field[.type]?.text == "choice", options.count < 2 { report(.choiceWithoutOptions, span, ["id": id]) }
      fields.append(
        Form.Field(
          id: id, label: field[.label]?.localized ?? LocalizedText(plain: id, byLanguage: [:]),
          type: field[.type]?.text ?? "text",
          isRequired: field[.required]?.boolean ?? false, options: options))
    }
    policy.forms.append(
      Form(
        id: id, title: file.record[.title]?.text ?? id, provision: file.record.place(.provision).map { ($0.id, $0.span) },
        to: file.record.place(.to), fields: fields, text: blocks,
        isInternal: isInternal || file.record.place(.provision).flatMap { policy.outline.entry($0.id) }?.isInternal ?? false,
        span: span))
  }

  private mutating func readCases(_ file: OpenFile, _ policy: inout Policy) {
    let blocks = file.blocks(&report)
    files.append(SourceFile(file.source, kind: "cases", isInternal: policy.isInternal, policy: id, blocks: blocks))
    let reader = RuleReader(body)
    var title: String?
    for block in blocks {
      switch block {
      case .heading(let heading): title = heading.inlines.plainText(file.source)
      case .fenced(let fenced):
        switch file.source.string(fenced.info).loweredASCII {
        case "case", "caso":
          if title == nil { report(.caseWithoutHeading, fenced.info) }
          if let value = reader.readCase(fenced, title: title ?? "", &report) { policy.cases.append(value) }
          title = nil
        case "rule", "regola": report(.ruleOutside, fenced.info)
        case let word: TextReader.unknownBlock(word, fenced, file.source, &report)
        }
      default: break
      }
    }
  }
}
