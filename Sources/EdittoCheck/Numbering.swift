import EdittoModel
import EdittoSyntax

extension Check {
  /// Numbers as typed run without gap, repeat or disorder, and restart only where policy.md says so.
  static let numbering = Check([
    .numberGap, .numberRepeated, .numberOrder, .letterInvalid, .ordinalOrder, .numberingRestarts, .numberingContinues,
    .paragraphUnnumbered,
  ]) { body, report in
    for policy in body.policies {
      var sequences = Sequences(body: body, policy: policy, report: report)
      sequences.verify()
      report = sequences.report
    }
  }
}

private struct Sequences {
  let body: Body
  let policy: Policy
  var report: Report
  private var renumbering: Renumbering

  init(body: Body, policy: Policy, report: Report) {
    self.body = body
    self.policy = policy
    self.report = report
    renumbering = Renumbering(body: body, policy: policy)
  }

  mutating func verify() {
    let before = report.diagnostics.count
    parts(policy.provisions)
    // Where parts stand in the wrong order, so do their articles.
    if !report.diagnostics[before...].contains(where: { $0.code == .numberOrder && $0.arguments["reason"] == nil }) { articles() }
    policy.eachProvision { provision, _ in
      switch provision.kind {
      case .article, .annex: paragraphs(provision)
      case .paragraph, .point, .subpoint, .item: lists(provision)
      case .title, .chapter, .section: break
      }
    }
  }

  // MARK: Parts and articles

  private mutating func parts(_ provisions: [Provision]) {
    var levels: [[Provision]] = []
    func collect(_ provisions: [Provision]) {
      let parts = provisions.filter { $0.kind.rank != nil || $0.kind == .annex }
      if parts.isEmpty { return }
      levels.append(parts)
      for part in parts where part.kind.rank != nil { collect(part.children) }
    }
    collect(provisions)
    for kind in [Provision.Kind.title, .chapter, .section, .annex] {
      // Parts of a part either begin anew or go on from the part before.
      var last: Provision?
      for level in levels {
        let group = level.filter { $0.kind == kind && $0.number.map { $0.value > 0 } ?? false }
        if group.isEmpty { continue }
        let goesOn = group.first?.number?.value != 1
        run((goesOn ? last.map { [$0] } ?? [] : []) + group)
        last = group.last
      }
    }
  }

  private mutating func articles() {
    var groups: [[Provision]] = [[]]
    policy.eachProvision { provision, parent in
      switch provision.kind {
      case .title, .chapter, .section: groups.append([])
      case .article: if parent?.kind != .annex { groups[groups.count - 1].append(provision) }
      default: break
      }
    }
    groups.removeAll { $0.isEmpty }
    var isSaid = false
    switch policy.numbering {
    case .perSection:
      var last: Number?
      for group in groups {
        if let last, let first = group.first?.number, first.value == last.value + 1, first.value > 1 {
          if !isSaid { mismatch(.numberingContinues, first, "continua") }
          isSaid = true
        } else {
          run(group)
        }
        last = group.last?.number ?? last
      }
    case .continuous:
      var all: [Provision] = []
      for group in groups {
        if let first = group.first?.number, first.value == 1, first.ordinal == 0, !all.isEmpty {
          if !isSaid { mismatch(.numberingRestarts, first, "per-sezione") }
          isSaid = true
          run(all)
          all = []
        }
        all += group
      }
      run(all)
    }
  }

  /// Numbers that do otherwise than policy.md says; said once, with the declaration as the place to mend.
  private mutating func mismatch(_ code: Code, _ first: Number, _ form: String) {
    guard let span = policy.numberingSpan else {
      report(code, first.span)
      return
    }
    report(
      code, first.span, notes: [Note("numbering-here", [:], span)],
      fixes: [.replace(span, body.sources.string(span), with: form, .reread)])
  }

  // MARK: Inside articles

  private mutating func paragraphs(_ article: Provision) {
    guard !isOrderly(article, .paragraph) else { return }
    let commas = article.children.filter { $0.kind == .paragraph }
    let numbered = commas.filter { $0.number != nil }
    run(numbered)
    guard !numbered.isEmpty else { return }
    for comma in commas where comma.number == nil && !report.isFull {
      let fixes = indentation(of: comma, in: commas)
      // Text that is indented as it should be was cut off by what stands before it, of which that is said.
      if let edits = fixes.first?.edits, edits.isEmpty { continue }
      report(.paragraphUnnumbered, comma.span, ["article": article.number?.text ?? ""], fixes: fixes)
    }
  }

  /// The fix by which an unnumbered comma continues the numbered one before it.
  private func indentation(of comma: Provision, in commas: [Provision]) -> [Fix] {
    guard let before = commas[..<(commas.firstIndex { $0 === comma } ?? 0)].last(where: { $0.number != nil }),
      let entry = policy.outline[comma.eId],
      let indentation = Indentation(
        of: Int(entry.span.start)..<policy.outline.end(of: entry), behind: before, body.sources[comma.span])
    else { return [] }
    return [Fix("indent-paragraph", ["columns": "\(indentation.columns)"], indentation.edits, .reread)]
  }

  /// Whether what a provision holds of a kind is numbered 1, 2, 3 … without exception, as nearly always; then nothing is found.
  private func isOrderly(_ provision: Provision, _ kind: Provision.Kind) -> Bool {
    var last = 0
    for inner in provision.children {
      guard inner.kind == kind, let number = inner.number, number.value == last + 1, number.ordinal == 0 else { return false }
      last += 1
    }
    return true
  }

  /// Whether the same is so of its lists, each of which ends where other text begins.
  private func isOrderlyList(_ provision: Provision) -> Bool {
    var last = 0
    for element in provision.content {
      switch element {
      case .provision(let inner):
        guard let number = inner.number, number.value == last + 1, number.ordinal == 0 else { return false }
        last += 1
      case .block: last = 0
      case .rule: break
      }
    }
    return true
  }

  private mutating func lists(_ provision: Provision) {
    guard !provision.children.isEmpty, !isOrderlyList(provision) else { return }
    var list: [Provision] = []
    for element in provision.content {
      switch element {
      case .provision(let inner):
        if let last = list.last, last.kind != inner.kind {
          run(list)
          list.removeAll(keepingCapacity: true)
        }
        if inner.number != nil { list.append(inner) }
      case .block:
        run(list)
        list.removeAll(keepingCapacity: true)
      case .rule: break
      }
    }
    run(list)
  }

  // MARK: One sequence

  private mutating func run(_ provisions: [Provision]) {
    var previous: Number?
    for (index, provision) in provisions.enumerated() where !report.isFull {
      guard let number = provision.number else { continue }
      let rest = provisions[index...]
      let expected = (previous?.value ?? 0) + 1
      let next = index + 1 < provisions.count ? provisions[index + 1].number : nil
      let isBetween =
        number.value != expected && number.ordinal == 0 && next.map { $0.value == expected + 1 && $0.ordinal == 0 } ?? false
      if number.value == 0 || isBetween {
        mistyped(provision, number, previous, expected, isBetween ? next : nil)
        previous = Number(value: expected, ordinal: 0, text: provision.numberText(expected, 0), span: number.span)
        continue
      }
      if let previous, number.value <= previous.value,
        let first = provisions[..<index].first(where: { $0.number?.text == number.text }), let place = first.number?.span
      {
        let notes = [Note("first-here", [:], place)]
        if provision.kind == .article, let copy = copy(provision, of: first) {
          report(
            .numberRepeated, number.span, provision.numberArguments() + ["reason": "copy", "end": "\(copy.end)"], notes: notes,
            fixes: [Fix("delete-copy", [:], [Edit(copy, "")], .reread)])
          continue
        }
        report(
          .numberRepeated, number.span, provision.numberArguments(), notes: notes,
          fixes: renumbering.fixes(rest, from: previous, isRepeat: true))
      } else {
        compare(provision, number, previous, rest, provisions)
      }
      previous = number
    }
  }

  /// The lines of a provision whose words are those of another.
  private func copy(_ provision: Provision, of other: Provision) -> Span? {
    func lines(_ provision: Provision) -> Span {
      let source = body.sources[provision.span]
      let start = source.lineStart(at: Int(provision.span.start))
      let end = source.lineEnd(after: max(start, policy.outline.end(of: provision.entry) - 1))
      return source.span(start, source.text[end...].prefix { $0.isNewline }.endIndex)
    }
    func words(_ span: Span) -> [UInt8] { body.sources[span].text[body.sources[span].clamped(span)].filter { !$0.isSpace } }
    let span = lines(provision)
    return words(span) == words(lines(other)) ? span : nil
  }

  private mutating func compare(
    _ provision: Provision, _ number: Number, _ previous: Number?, _ rest: ArraySlice<Provision>, _ all: [Provision]
  ) {
    guard let previous else {
      guard number.value != 1 || number.ordinal != 0 else { return }
      // A number that stands elsewhere is not missing; that it stands in the wrong place is said there.
      guard all.count > 500 || !all.contains(where: { $0.number?.value == 1 && $0.number?.ordinal == 0 }) else { return }
      let missing = missing(before: provision, number, after: nil)
      report(
        .numberGap, number.span,
        provision.numberArguments(missing: provision.numberName(1, 0)) + missing.addresses + ["reason": "first"],
        fixes: renumbering.fixes(rest, from: nil, isRepeat: false) + (number.ordinal == 0 ? missing.fixes : []))
      return
    }
    let isNext = number.value == previous.value + 1 && number.ordinal == 0
    let isNextOrdinal = number.value == previous.value && number.ordinal == previous.ordinal + 1
    guard !isNext, !isNextOrdinal else { return }
    let notes = [Note("previous-here", [:], previous.span)]
    if number.value == previous.value, number.ordinal > previous.ordinal {
      report(
        .ordinalOrder, number.span,
        provision.numberArguments(after: previous, missing: provision.numberName(number.value, previous.ordinal + 1)),
        notes: notes)
    } else if number.value > previous.value {
      guard all.count > 500 || !all.contains(where: { $0.number?.value == previous.value + 1 && $0.number?.ordinal == 0 })
      else { return }
      let first = provision.numberName(previous.value + 1, 0)
      let lastValue = number.ordinal > 0 ? number.value : number.value - 1
      let isMany = lastValue > previous.value + 1
      let missing = missing(before: provision, number, after: all[..<rest.startIndex].last { $0.number != nil })
      report(
        .numberGap, number.span,
        provision.numberArguments(after: previous, missing: isMany ? first + "–" + provision.numberName(lastValue, 0) : first)
          + missing.addresses + (isMany ? ["reason": "many"] : [:]),
        notes: notes,
        fixes: renumbering.fixes(rest, from: previous, isRepeat: false) + missing.fixes)
    } else {
      report(.numberOrder, number.span, provision.numberArguments(after: previous), notes: notes)
    }
  }

  /// The most numbers that one finding says to be missing one by one.
  private static let most = 20

  /// The addresses of the articles or commi that are missing between two, and the fix that gives each its place back.
  private func missing(
    before provision: Provision, _ number: Number, after previous: Provision?
  ) -> (addresses: Arguments, fixes: [Fix]) {
    let values = ((previous?.number?.value ?? 0) + 1)..<max(1, number.ordinal > 0 ? number.value + 1 : number.value)
    let kind = provision.kind
    guard [.article, .paragraph, .point].contains(kind), values.count <= Self.most, provision.eId.hasSuffix(number.text) else {
      return ([:], [])
    }
    let start = provision.eId.dropLast(number.text.count)
    let addresses: Arguments = [
      "addresses": values.map { start + provision.numberText($0, 0) }.joined(separator: " "), "next": provision.eId,
    ]
    guard kind != .point else { return (addresses, []) }
    let units = values.map { kind.repealed(String($0), in: policy.language) }
    // Between two parts it is the first one that lacks an article at its end.
    let edit: Edit
    if kind == .article, let previous, previous.entry.parent !== provision.entry.parent {
      let source = body.sources[previous.span]
      let end = source.lineEnd(after: policy.outline.end(of: previous.entry))
      edit = Edit(source.span(end, end), units.map { "\n" + $0 + "\n" }.joined())
    } else {
      let place = kind == .article ? provision.span : number.span
      let end = kind == .article ? "\n\n" : "\n"
      edit = Edit(place.part(0, 0), units.map { $0 + end }.joined())
    }
    return (addresses, [Fix("mark-repealed", ["missing": units.joined(separator: ", ")], [edit], .choice)])
  }

  /// A letter that numbers nothing, or a number in whose place only another can stand.
  private mutating func mistyped(
    _ provision: Provision, _ number: Number, _ previous: Number?, _ expected: Int, _ next: Number?
  ) {
    let typed = body.sources.string(number.span)
    let right = provision.numberText(expected, 0)
    var arguments = provision.numberArguments(after: previous, missing: provision.numberName(expected, 0)) + ["letter": typed]
    if provision.eId.hasSuffix(typed) {
      arguments["addresses"] = provision.eId.dropLast(typed.count) + right + " " + provision.eId
    }
    if let next {
      arguments["following"] = provision.numberName(next.value, 0)
      arguments["reason"] = previous == nil ? "first" : "between"
    }
    report(
      number.value == 0 ? .letterInvalid : .numberOrder, number.span, arguments,
      notes: previous.map { number.value == 0 ? [] : [Note("previous-here", [:], $0.span)] } ?? [],
      fixes: [.replace(number.span, typed, with: right, .reread)])
  }
}

extension Provision {
  /// What the sentences about a provision's number say.
  func numberArguments(after previous: Number? = nil, missing: String = "") -> Arguments {
    let end = kind == .point ? ")" : ""
    return [
      "unit": kind.rawValue, "current": (number?.text ?? "") + end, "previous": (previous?.text ?? "") + end, "missing": missing,
    ]
  }

  /// A number as it is said, with the bracket behind a letter.
  fileprivate func numberName(_ value: Int, _ ordinal: Int) -> String {
    numberText(value, ordinal) + (kind == .point ? ")" : "")
  }

  /// A number as provisions of this kind and writing bear it, such as «3-bis», «b-ter», «IV» or «B».
  func numberText(_ value: Int, _ ordinal: Int) -> String {
    let suffix = ordinal == 0 ? "" : "-" + Number.ordinals[min(ordinal, Number.ordinals.count) - 1]
    let written = number?.text.utf8.first
    switch kind {
    case .point: return Number.letters(value) + suffix
    case .annex where written.map { $0.isUpper } ?? false: return String(UnicodeScalar(UInt8(min(value, 26)) + 0x40))
    case .title, .chapter, .section: return written.map { !$0.isDigit } ?? false ? NumberReader.romanText(value) : String(value)
    default: return String(value) + suffix
    }
  }
}
