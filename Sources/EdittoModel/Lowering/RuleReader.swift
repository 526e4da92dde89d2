import EdittoRules
import EdittoSyntax

/// Reads `rule` and `case` blocks and resolves their words by the vocabulary.
struct RuleReader {
  let vocabulary: Vocabulary
  let channels: [Channel]
  private(set) var rules: [RuleBlock] = []

  /// Whether terms or channels may stand in files that could not be read.
  private let missesTerms: Bool
  private let missesChannels: Bool

  init(_ body: Body) {
    vocabulary = body.vocabulary
    channels = body.channels
    missesTerms = body.mayBeUnread("term")
    missesChannels = body.mayBeUnread("channel")
  }

  // MARK: Rules

  private static let modalities: [(modality: Rule.Modality, key: Key)] = [
    (.obligation, .obligation), (.prohibition, .prohibition), (.permission, .permission),
  ]

  /// Reads a rule and gives its index, or nil where it has no id or modality to stand on; every problem is reported.
  mutating func read(
    _ fenced: Block.Fenced, addressees: [String], channels sectionChannels: [String]?, isInternal: Bool, _ report: inout Report
  ) -> Int? {
    guard let record = record(fenced, Schemas.rule, &report) else { return nil }
    var stated: (modality: Rule.Modality, action: Value)?
    for (modality, key) in Self.modalities {
      guard let action = record[key] else { continue }
      if stated != nil { report(.ruleManyModalities, record.keySpan(key) ?? fenced.info) } else { stated = (modality, action) }
    }
    guard let (modality, actionValue) = stated else {
      report(.ruleWithoutModality, record.keySpan(.id) ?? fenced.info)
      return nil
    }
    let action = term(actionValue, .action, &report)
    var who = terms(record[.who], .actor, &report)
    if record[.who] == nil {
      who = addressees
      if who.isEmpty, !missesTerms { report(.ruleWithoutActor, record.keySpan(.id) ?? fenced.info) }
    }
    var names: [RuleBlock.Name] = []
    let what = contents(record, fenced, &names, &report)
    let channels = channels(record[.where], &names, &report) ?? (record[.where] == nil ? sectionChannels : nil)
    let when = record[.when].flatMap { condition($0, &report) }
    let unless = record[.unless]?.compactMap { condition($0, &report) } ?? []
    let then = ladder(record, fenced, &report)
    let by = terms(record[.by], .actor, &report)
    let overrides = ids(record[.overrides], .rule, &names)
    let yieldsTo = ids(record[.yieldsTo], .rule, &names)
    let basis = ids(record[.basis], .reference, &names)
    guard let id = record[.id], let idText = id.text, let action else { return nil }
    let rule = Rule(
      id: idText, modality: modality, action: action, who: who, what: what, channels: channels, when: when, unless: unless,
      overrides: overrides, yieldsTo: yieldsTo, then: then, apply: record[.apply]?.text == "may" ? .may : .must, by: by,
      within: record[.within]?.text, basis: basis)
    rules.append(
      RuleBlock(
        rule, span: fenced.span, idSpan: id.span, names: names, note: record[.note]?.text, isInternal: isInternal))
    return rules.count - 1
  }

  private func record(_ fenced: Block.Fenced, _ schema: Schema, _ report: inout Report) -> Record? {
    guard let node = YAMLParser.parse(fenced.excerpt, ofBlockAt: fenced.column, &report) else {
      if fenced.excerpt.bytes.allSatisfy(\.isSpace) { report(.blockEmpty, fenced.info) }
      return nil
    }
    guard node.isMapping else {
      report(.frontMatterSyntax, node.span, ["reason": "not-mapping"])
      return nil
    }
    var validator = Validator(report)
    let record = validator.record(node, schema)
    report = validator.report
    return record
  }

  /// A key as the author wrote it.
  private func typed(_ key: Key, _ record: Record, _ fenced: Block.Fenced) -> String {
    record.keySpan(key).map(fenced.excerpt.source.string) ?? key.rawValue
  }

  private func ids(_ value: Value?, _ role: RuleBlock.Name.Role, _ names: inout [RuleBlock.Name]) -> [String] {
    value?.compactMap { value in
      guard let text = value.text else { return nil }
      names.append(RuleBlock.Name(role: role, id: text, span: value.span))
      return text
    } ?? []
  }

  // MARK: Words

  func terms(_ value: Value?, _ sort: Sort, _ report: inout Report) -> [String] {
    value?.compactMap { term($0, sort, &report) } ?? []
  }

  private func term(_ value: Value, _ sort: Sort, _ report: inout Report) -> String? {
    value.text.flatMap { term($0, value.span, sort, &report) }
  }

  private func term(_ name: String, _ span: Span, _ sort: Sort, _ report: inout Report) -> String? {
    guard let term = vocabulary.term(named: name) else {
      guard !missesTerms else { return nil }
      unknown(name, span, sort, &report)
      return nil
    }
    guard term.sort == sort else {
      report(.termSort, span, ["term": name, "sort": sort.rawValue, "actual": term.sort.rawValue])
      return nil
    }
    return term.id
  }

  /// Reports a word that the vocabulary has not; the nearest is looked for language by language, so that the label of a term in
  /// one language does not compete with that in another.
  private func unknown(_ name: String, _ span: Span, _ sort: Sort, _ report: inout Report) {
    let terms = vocabulary.all.filter { $0.sort == sort }
    let near =
      Similar.fix(span, name, in: terms.compactMap { $0.labels["it"] }) ?? Similar.fix(span, name, in: terms.map(\.id))
      ?? Similar.fix(span, name, in: terms.flatMap(\.labels.values))
    report(
      .termUnknown, span, ["term": name, "sort": sort.rawValue], notes: near == nil ? [Note("add-term")] : [],
      fixes: [near].compactMap { $0 })
  }

  /// The contents of a rule: one, a list, or a content for each point of the list before the block.
  private func contents(
    _ record: Record, _ fenced: Block.Fenced, _ names: inout [RuleBlock.Name], _ report: inout Report
  ) -> [Rule.Content] {
    guard let node = record[.what]?.node else { return [] }
    var contents: [Rule.Content] = []
    func add(_ node: YAMLNode, _ point: String?) {
      switch node.content {
      case .scalar(let name):
        if let term = term(name, node.span, .content, &report) { contents.append(Rule.Content(term: term, point: point)) }
      case .sequence(let nodes):
        contents.reserveCapacity(contents.count + nodes.count)
        for node in nodes { add(node, point) }
      case .mapping: report(.valueType, node.span, ["key": typed(.what, record, fenced), "expected": "text"])
      case .refused: break
      }
    }
    guard node.isMapping else {
      add(node, nil)
      return contents
    }
    for entry in node.entries {
      let point = entry.key
      names.append(RuleBlock.Name(role: .point, id: point, span: entry.keySpan))
      add(entry.value, point)
    }
    return contents
  }

  /// Channel ids, or nil for all.
  private func channels(_ value: Value?, _ names: inout [RuleBlock.Name], _ report: inout Report) -> [String]? {
    guard let value else { return nil }
    if value.list.count == 1, let text = value.list[0].text, ["all", "tutti"].contains(text.loweredASCII) { return nil }
    return value.list.compactMap { value in
      value.text.flatMap { channel($0, value.span, &names, &report) }
    }
  }

  private func channel(_ name: String, _ span: Span, _ names: inout [RuleBlock.Name], _ report: inout Report) -> String? {
    let folded = name.lowercased()
    guard let channel = channels.first(where: { $0.id == folded || $0.platform.label.lowercased() == folded }) else {
      guard !missesChannels else { return nil }
      let near = Similar.fix(span, name, in: channels.map(\.id))
      report(.channelUnknown, span, ["channel": name], fixes: [near].compactMap { $0 })
      return nil
    }
    names.append(RuleBlock.Name(role: .channel, id: channel.id, span: span))
    return channel.id
  }

  private func condition(_ value: Value, _ report: inout Report) -> Condition? {
    guard let text = value.text else { return nil }
    do throws(ConditionError) {
      return try Condition(text, vocabulary)
    } catch {
      let shift = Int(value.span.end - value.span.start) > text.utf8.count ? 1 : 0
      let span = value.span.part(error.range.lowerBound + shift, error.range.upperBound + shift)
      describe(error.reason, span, &report)
      return nil
    }
  }

  private func describe(_ reason: ConditionError.Reason, _ span: Span, _ report: inout Report) {
    switch reason {
    case .unexpected(let sign): report(.conditionSyntax, span, ["sign": sign, "reason": "unexpected"])
    case .incomplete: report(.conditionSyntax, span, ["reason": "incomplete"])
    case .unclosed: report(.conditionSyntax, span, ["reason": "unclosed"])
    case .tooDeep: report(.conditionSyntax, span, ["reason": "too-deep"])
    case .unknownFact(let name):
      guard !missesTerms else { return }
      unknown(name, span, .fact, &report)
    // A fact without a type was reported where it is declared.
    case .notFact(_, .fact): break
    case .notFact(let name, let sort):
      report(.termSort, span, ["term": name, "sort": Sort.fact.rawValue, "actual": sort.rawValue])
    case .needsComparison(let fact): report(.conditionSyntax, span, ["sign": label(fact), "reason": "comparison"])
    case .unordered(let fact, let comparison):
      report(.conditionSyntax, span, ["sign": comparison.rawValue, "fact": label(fact), "reason": "order"])
    case .value(let fact, let value):
      report(.factValue, span, ["fact": label(fact), "value": value, "domain": vocabulary[fact]?.domain ?? ""])
    }
  }

  private func label(_ id: String) -> String { vocabulary[id]?.label(in: "it") ?? id }

  private func ladder(_ record: Record, _ fenced: Block.Fenced, _ report: inout Report) -> [Rule.Step] {
    guard let node = record[.then]?.node else { return [] }
    func step(_ node: YAMLNode) -> Rule.Step? {
      switch node.content {
      case .scalar(let name): return term(name, node.span, .measure, &report).map { Rule.Step(measure: $0) }
      case .mapping(let entries):
        guard entries.count == 1, let entry = entries.first, let duration = entry.value.scalar else {
          report(.valueType, node.span, ["key": typed(.then, record, fenced), "expected": "measure"])
          return nil
        }
        guard Period.isDuration(duration) else {
          report(.durationInvalid, entry.value.span, ["value": duration, "key": entry.key])
          return nil
        }
        return term(entry.key, entry.keySpan, .measure, &report).map { Rule.Step(measure: $0, duration: duration) }
      case .sequence:
        report(.valueType, node.span, ["key": typed(.then, record, fenced), "expected": "measure"])
        return nil
      case .refused: return nil
      }
    }
    if case .sequence(let nodes) = node.content { return nodes.compactMap(step) }
    return step(node).map { [$0] } ?? []
  }

  // MARK: Cases

  /// Reads the case under a heading.
  func readCase(_ fenced: Block.Fenced, title: String, _ report: inout Report) -> CaseBlock? {
    guard let record = record(fenced, Schemas.case_, &report) else { return nil }
    var names: [RuleBlock.Name] = []
    let circumstances = circumstances(record, &names, on: .first, &report)
    let because = record[.because].map { ids($0, .rule, &names) }
    let then = record[.then].map { terms($0, .measure, &report) }
    guard let circumstances, let expect = record[.expect]?.text.flatMap(Case.Verdict.init) else { return nil }
    let value = Case(
      who: circumstances.who, action: circumstances.action, what: circumstances.what, channel: circumstances.channel,
      facts: circumstances.facts, date: record[.date]?.date?.description, expect: expect, because: because, then: then)
    return CaseBlock(
      title: title, value: value, span: fenced.span, expectSpan: record[.expect]?.span ?? fenced.info,
      becauseSpan: record[.because]?.span, thenSpan: record[.then]?.span, names: names)
  }

  /// What happens, or nil where it is not said who does what; on a day where it gives no date.
  func circumstances(
    _ record: Record, _ names: inout [RuleBlock.Name], on day: Day, _ report: inout Report
  ) -> Circumstances? {
    let who = record[.who].flatMap { term($0, .actor, &report) }
    let action = record[.action].flatMap { term($0, .action, &report) }
    let what = terms(record[.what], .content, &report)
    var channel: String?
    if let value = record[.where], let text = value.text { channel = self.channel(text, value.span, &names, &report) }
    let facts = facts(record[.facts], &report)
    var date = day
    if let stated = record[.date]?.date, let own = Day(stated) { date = own }
    guard let who, let action else { return nil }
    return Circumstances(who: who, action: action, what: what, channel: channel, facts: facts, date: date)
  }

  private func facts(_ value: Value?, _ report: inout Report) -> [String: String] {
    var facts: [String: String] = [:]
    for (name, span, value) in value?.table ?? [] {
      guard let id = term(name, span, .fact, &report), let fact = vocabulary[id], let text = value.text else { continue }
      guard let canonical = fact.value(text) else {
        report(.factValue, value.span, ["fact": name, "value": text, "domain": fact.domain])
        continue
      }
      facts[id] = canonical
    }
    return facts
  }
}
