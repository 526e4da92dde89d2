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

  init(body: Body, policy: Policy, report: Report) {
    self.body = body
    self.policy = policy
    self.report = report
  }

  mutating func verify() {
    articles()
    parts(policy.provisions)
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
      fixes: [.replace(span, body.sources.string(span), with: form, isSafe: false)])
  }

  // MARK: Inside articles

  private mutating func paragraphs(_ article: Provision) {
    guard !isOrderly(article, .paragraph) else { return }
    let commas = article.children.filter { $0.kind == .paragraph }
    let numbered = commas.filter { $0.number != nil }
    run(numbered)
    guard !numbered.isEmpty else { return }
    for comma in commas where comma.number == nil && !report.isFull {
      report(
        .paragraphUnnumbered, comma.span, ["article": article.number?.text ?? ""],
        fixes: [Fix("indent-paragraph", [:], indentation(of: comma), isSafe: false)])
    }
  }

  /// Edits that indent every line of a provision by three blanks.
  private func indentation(of provision: Provision) -> [Edit] {
    guard let entry = policy.outline[provision.eId] else { return [] }
    let source = body.sources[provision.span]
    var edits: [Edit] = []
    var isLineStart = true
    for offset in Int(entry.span.start)..<policy.outline.end(of: entry) {
      let isNewline = source.text[offset].isNewline
      if isLineStart, !isNewline { edits.append(Edit(source.span(offset, offset), "   ")) }
      isLineStart = isNewline
    }
    return edits
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
      case .provision(let inner): if inner.number != nil { list.append(inner) }
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
      guard number.value > 0 else {
        letter(number, after: previous)
        let value = (previous?.value ?? 0) + 1
        previous = Number(value: value, ordinal: 0, text: Self.letters(value), span: number.span)
        continue
      }
      if let previous, number.value <= previous.value,
        let first = provisions[..<index].first(where: { $0.number?.text == number.text })?.number
      {
        report(
          .numberRepeated, number.span, arguments(provision, number),
          notes: [Note("first-here", [:], first.span)], fixes: renumbering(rest, from: previous, after: provision, isRepeat: true)
        )
      } else {
        compare(provision, number, previous, rest, provisions)
      }
      previous = number
    }
  }

  private mutating func compare(
    _ provision: Provision, _ number: Number, _ previous: Number?, _ rest: ArraySlice<Provision>, _ all: [Provision]
  ) {
    guard let previous else {
      guard number.value != 1 || number.ordinal != 0 else { return }
      let missing = missing(before: provision, number, after: nil)
      report(
        .numberGap, number.span,
        arguments(provision, number, missing: name(provision, 1, 0)) + missing.addresses + ["reason": "first"],
        fixes: renumbering(rest, from: nil, after: provision, isRepeat: false) + (number.ordinal == 0 ? missing.fixes : []))
      return
    }
    let isNext = number.value == previous.value + 1 && number.ordinal == 0
    let isNextOrdinal = number.value == previous.value && number.ordinal == previous.ordinal + 1
    guard !isNext, !isNextOrdinal else { return }
    let notes = [Note("previous-here", [:], previous.span)]
    if number.value == previous.value, number.ordinal > previous.ordinal {
      report(
        .ordinalOrder, number.span,
        arguments(provision, number, previous, missing: name(provision, number.value, previous.ordinal + 1)), notes: notes)
    } else if number.value > previous.value {
      // A number that stands elsewhere is not missing; that it stands in the wrong place is said there.
      guard all.count > 500 || !all.contains(where: { $0.number?.value == previous.value + 1 && $0.number?.ordinal == 0 })
      else { return }
      let first = name(provision, previous.value + 1, 0)
      let lastValue = number.ordinal > 0 ? number.value : number.value - 1
      let isMany = lastValue > previous.value + 1
      let missing = missing(before: provision, number, after: all[..<rest.startIndex].last { $0.number != nil })
      report(
        .numberGap, number.span,
        arguments(provision, number, previous, missing: isMany ? first + "–" + name(provision, lastValue, 0) : first)
          + missing.addresses + (isMany ? ["reason": "many"] : [:]),
        notes: notes,
        fixes: renumbering(rest, from: previous, after: provision, isRepeat: false) + missing.fixes)
    } else {
      report(.numberOrder, number.span, arguments(provision, number, previous), notes: notes)
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
    guard kind == .article || kind == .paragraph, values.count <= Self.most, provision.eId.hasSuffix(number.text) else {
      return ([:], [])
    }
    let start = provision.eId.dropLast(number.text.count)
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
    return (
      ["addresses": values.map { start + String($0) }.joined(separator: " "), "next": provision.eId],
      [Fix("mark-repealed", ["missing": units.joined(separator: ", ")], [edit], isSafe: false)]
    )
  }

  private mutating func letter(_ number: Number, after previous: Number?) {
    let typed = body.sources.string(number.span)
    let next = Self.letters((previous?.value ?? 0) + 1)
    report(.letterInvalid, number.span, ["letter": typed], fixes: [.replace(number.span, typed, with: next, isSafe: false)])
  }

  private func arguments(_ provision: Provision, _ number: Number, _ previous: Number? = nil, missing: String = "") -> Arguments {
    let end = provision.kind == .point ? ")" : ""
    return [
      "unit": provision.kind.rawValue, "current": number.text + end, "previous": (previous?.text ?? "") + end, "missing": missing,
    ]
  }

  private func name(_ provision: Provision, _ value: Int, _ ordinal: Int) -> String {
    let suffix = ordinal == 0 ? "" : "-" + Number.ordinals[min(ordinal, Number.ordinals.count) - 1]
    switch provision.kind {
    case .point: return Self.letters(value) + suffix + ")"
    case .annex where provision.number?.text.utf8.first.map { $0.isUpper } ?? false:
      return String(UnicodeScalar(UInt8(min(value, 26)) + 0x40))
    case .title, .chapter, .section:
      let isRoman = provision.number?.text.utf8.first.map { !$0.isDigit } ?? false
      return isRoman ? NumberReader.romanText(value) : String(value)
    default: return String(value) + suffix
    }
  }

  private static func letters(_ value: Int) -> String {
    let index = max(0, value - 1)
    let letter = Number.alphabet[index % Number.alphabet.count]
    return String(decoding: Array(repeating: letter, count: 1 + index / Number.alphabet.count), as: UTF8.self)
  }

  // MARK: Renumbering

  /// A fix that numbers a provision and those after it on from the one before, and lets links and declarations follow.
  private mutating func renumbering(
    _ rest: ArraySlice<Provision>, from previous: Number?, after provision: Provision, isRepeat: Bool
  )
    -> [Fix]
  {
    // A list of hundreds has another fault than a number.
    guard let first = rest.first?.number, rest.count <= 500 else { return [] }
    let shift = (previous?.value ?? 0) + 1 - first.value
    // What names the missing number is only found where every file was read.
    guard shift != 0, provision.kind != .annex, isRepeat || !body.mayBeUnread("provision") else { return [] }
    var edits: [Edit] = []
    for (offset, sibling) in rest.enumerated() {
      guard let number = sibling.number, number.value > 0 else { continue }
      let bare = sibling.kind == .point ? Self.letters(number.value + shift) : name(sibling, number.value + shift, 0)
      let text = number.ordinal == 0 ? bare : bare + "-" + Number.ordinals[number.ordinal - 1]
      edits.append(Edit(number.span, text))
      // A repeated number's address means the first that bears it, so nothing that names it moves.
      if isRepeat, offset == 0 { continue }
      guard sibling.eId.hasSuffix(number.text) else { continue }
      let moved = String(sibling.eId.dropLast(number.text.count)) + text
      guard let citations = recitations(sibling.eId, to: moved) else { return [] }
      edits += moves(sibling.eId, to: moved) + citations
      edits += policy.translations.compactMap { translation in
        Self.number(of: sibling.eId, in: translation.provisions).map { Edit($0.span, text) }
      }
    }
    return [Fix("renumber", arguments(provision, first), edits, isSafe: false)]
  }

  /// The number of a provision among others and what these hold.
  private static func number(of eId: String, in provisions: [Provision]) -> Number? {
    for provision in provisions {
      if provision.eId == eId { return provision.number }
      if let number = number(of: eId, in: provision.children) { return number }
    }
    return nil
  }

  /// The edit of a link's visible text where that names the old number: «art. 5» becomes «art. 4».
  private func renaming(_ link: Inline, _ old: String, _ new: String) -> Edit? {
    let text = Array(body.sources.string(link.inner).utf8)
    func number(_ address: String) -> String { String(decoding: Self.lastNumber(address), as: UTF8.self) }
    let unit = old.contains("__para_") ? "comma " : old.contains("point_") ? "lettera " : "art. "
    let named = Array((unit + number(old)).utf8)
    guard text.count >= named.count,
      let start = (0...(text.count - named.count)).last(where: { text[$0...].starts(with: named) }),
      start + named.count == text.count || !text[start + named.count].isWord
    else { return nil }
    return Edit(link.inner.part(start, start + named.count), unit + number(new))
  }

  /// The citations of the policy's text that may name a provision of its own, with what they lead to.
  private lazy var cited: [(span: Span, targets: [CitedTarget])] = {
    let resolver = Resolver(body: body, policy: policy)
    return body.files.filter { $0.policy == policy.id }.flatMap { file in
      file.citations.indices.filter { file.citations[$0].isLinkable }.map { index in
        (file.citations[index].span, resolver.targets(ofCitation: index, in: file))
      }
    }
  }()

  /// Edits of the citations in plain text that name a provision or one inside it; nil where one cannot be written anew, because
  /// its number is a word or stands in it twice.
  private mutating func recitations(_ old: String, to new: String) -> [Edit]? {
    var edits: [Edit] = []
    let number = Self.lastNumber(old)
    for (span, targets) in cited {
      let names = targets.contains {
        if case .provision(let entry) = $0 { entry.eId == old || entry.eId.hasPrefix(old + "__") } else { false }
      }
      guard names else { continue }
      let text = Array(body.sources.string(span).utf8)
      let places = text.indices.filter { start in
        text[start...].starts(with: number) && (start == 0 || !text[start - 1].isWord)
          && (start + number.count == text.count
            || !text[start + number.count].isWord && text[start + number.count] != UInt8(ascii: "-"))
      }
      guard places.count == 1, let start = places.first else { return nil }
      edits.append(Edit(span.part(start, start + number.count), String(decoding: Self.lastNumber(new), as: UTF8.self)))
    }
    return edits
  }

  /// The number at the end of an address.
  private static func lastNumber(_ address: String) -> [UInt8] {
    Array((address.split(separator: "_").last ?? "").utf8)
  }

  /// Edits of everything that names a provision or one inside it.
  private func moves(_ old: String, to new: String) -> [Edit] {
    var edits: [Edit] = []
    func move(_ address: String, _ span: Span) {
      guard let entry = policy.outline.entry(address), entry.eId == old || entry.eId.hasPrefix(old + "__") else { return }
      // A quoted value ends with its quote, a link's destination with the address.
      let isQuoted = body.sources.string(span).utf8.last.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") } ?? false
      let end = Int(span.end) - (isQuoted ? 1 : 0)
      let place = Span(source: span.source, start: end - address.utf8.count, end: end)
      edits.append(Edit(place, new + entry.eId.dropFirst(old.count)))
    }
    for file in body.files {
      for link in file.links where !link.inline.target.isEmpty {
        guard case .provision(let other, let eId) = link.target, (other ?? file.policy) == policy.id else { continue }
        let count = edits.count
        move(eId, link.inline.target)
        if edits.count > count, let edit = renaming(link.inline, old, new) { edits.append(edit) }
      }
    }
    for (eId, span, _) in policy.notNormative { move(eId, span) }
    for (eId, span, _, _) in policy.validity { move(eId, span) }
    for amendment in policy.amendments { for (eId, span) in amendment.provisions { move(eId, span) } }
    for form in policy.forms { if let (eId, span) = form.provision { move(eId, span) } }
    return edits
  }
}
