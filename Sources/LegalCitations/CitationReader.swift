/// Goes through a text from one beginning of a citation to the next.
struct CitationReader {
  let text: Text

  /// How many members an enumeration may have. Laws have none that are longer; made-up texts do.
  static let most = 128

  /// How many members a range may have: few where so many citations were found that no writer can have meant them, because
  /// «artt. 1-99» again and again would otherwise take a hundred times the memory of the text.
  var mostInRange: Int { found.count < 1000 + reached / 16 ? Self.most : 1 }

  /// The place up to which the text was read.
  private var reached = 0

  private(set) var found: [Citation] = []

  init(_ text: Text) { self.text = text }

  /// The citations of the text, in its order.
  mutating func citations() -> [Citation] {
    var place = 0
    while let start = Triggers.all.next(text, from: place) {
      place = partitions(start) ?? acts(start) ?? pointer(start) ?? text.afterLetters(start)
      if place <= start { place = start + 1 }
      reached = place
    }
    return found
  }

  // MARK: What begins with a partition

  /// Reads partitions and the act that they belong to; gives the place after them.
  private mutating func partitions(_ trigger: Int) -> Int? {
    let start = ordinalStart(trigger)
    guard let group = partitionGroup(start), group.end > trigger else { return nil }
    let isCounted = text.isDigit(lastBefore(start)) && start == trigger
    let here = text.afterBlanks(group.end)
    let inner = afterComma(here)
    let joined = skip(Words.genitives, inner)
    let pointed = afterPointers(joined)
    if let mention = actMention(pointed, afterPartition: true), mention.kind != .local || pointed > inner {
      append(mention, group.targets, start..<mention.end)
      return group.isPlural ? otherArticles(mention.end) : mention.end
    }
    if joined > inner || inner == here, Words.foreign.match(text, pointed) != nil { return text.afterLetters(pointed) }
    guard !isCounted else { return group.end }
    if joined > inner, let (noun, end) = Words.documents.match(text, pointed) {
      let after = Words.pointers.match(text, text.afterBlanks(end))?.end ?? end
      if case .local = noun {
        append(group, start..<after, .local, Act(.localAct), nil)
      } else {
        let isPointed = after > end || Words.pointers.match(text, joined) != nil
        append(group, pointerStart(start)..<after, .internal, nil, antecedent(noun, start, joined, isPointed: isPointed))
      }
      return after
    }
    guard !isHeading(group, start), !followsForeign(start) else { return group.end }
    let antecedent: Antecedent = joined > inner ? .otherDocument : unnamed(start)
    append(group, pointerStart(start)..<group.end, .internal, nil, antecedent)
    return group.end
  }

  /// What a partition leans on that is joined to a common noun: «del presente regolamento», «del medesimo decreto».
  private func antecedent(_ noun: ActNoun, _ start: Int, _ joined: Int, isPointed: Bool) -> Antecedent {
    if Words.ownPointers.match(text, joined) != nil { return .ownDocument }
    if isPointed { return .earlierAct(earlierAct(noun)) }
    return .otherDocument
  }

  /// What a partition leans on that is joined to nothing: «art. 3», «il precedente comma 1», «ivi, art. 3».
  private func unnamed(_ start: Int) -> Antecedent {
    let before = beforeWord(start)
    guard before < start else { return .unsaid }
    if Words.there.match(text, before) != nil { return .earlierAct(found.last?.meantAct) }
    if Words.ownPointers.match(text, before) != nil { return .ownDocument }
    return Words.pointers.match(text, before) != nil ? .otherDocument : .unsaid
  }

  /// Reads «e 10 CEDU» after «artt. 21 Cost.»; gives the place after it.
  private mutating func otherArticles(_ start: Int) -> Int {
    var end = start
    while let next = separator(end)?.end, let group = bareArticle(next) {
      let inner = skip(Words.genitives, text.afterBlanks(group.end))
      guard let mention = actMention(inner, afterPartition: true) else { break }
      append(mention, group.targets, next..<mention.end)
      end = mention.end
    }
    return end
  }

  private mutating func append(
    _ group: PartitionGroup, _ range: Range<Int>, _ kind: Citation.Kind, _ act: Act?, _ antecedent: Antecedent?
  ) {
    let isEarlier = if case .earlierAct(.some) = antecedent { true } else { false }
    let open: [Citation.Remark] = kind == .internal && !isEarlier ? [.missingAct] : []
    for target in group.targets {
      found.append(
        Citation(
          range: range, kind: kind, act: act, antecedent: antecedent, partition: target,
          remarks: isEarlier ? remarks(of: antecedent, target) : open))
    }
  }

  private func remarks(of antecedent: Antecedent?, _ partition: Partition) -> [Citation.Remark] {
    if case .earlierAct(let act?) = antecedent { doubts(act, partition) } else { [.missingAct] }
  }

  /// Where the ordinal before «comma» begins: «primo comma», «primo e secondo comma».
  private func ordinalStart(_ trigger: Int) -> Int {
    guard PartitionWords.levels.match(text, trigger)?.meaning.level == .comma else { return trigger }
    var start = trigger
    var place = trigger
    for _ in 0..<5 {
      place = beforeWord(place)
      guard place < start, place >= reached else { break }
      if let segment = ordinalSegment(place), segment.end > trigger { start = place }
    }
    return start
  }

  /// Whether something that is no act of law stands before, with a comma: «CCNL 2019-2021, art. 24».
  private func followsForeign(_ start: Int) -> Bool {
    var place = lastBefore(start)
    guard text[place] == UInt8(ascii: ",") else { return false }
    // Nothing but numbers may stand between.
    let reach = max(place - 24, 0)
    while place > reach, !text.isLetter(place) {
      place -= 1
      if text[place] == UInt8(ascii: ";") { return false }
    }
    let word = beforeWord(place + 1)
    return word <= place && Words.foreign.match(text, word) != nil
  }

  /// Whether an article's own heading stands here, in its place or in an index: «Art. 1 - Oggetto Art. 2 Definizioni».
  private func isHeading(_ group: PartitionGroup, _ start: Int) -> Bool {
    guard group.targets.count == 1, group.targets[0].article != nil else { return false }
    let next = text.afterBlanks(group.end)
    let rubric = text.afterHyphen(next).map { text.afterBlanks($0) } ?? next
    if isLineStart(start) {
      return text.isCapital(rubric) || text.isCapital(start) && !text.isLetter(next) && text[next] != UInt8(ascii: ",")
    }
    guard text.isCapital(start), text.isCapital(rubric) else { return false }
    let before = wordsBefore(start, 1)
    return rubric > next
      || text.isSpace(start - 1) && (Words.prepositions.end(text, before) ?? Words.articles.end(text, before)) == nil
  }

  /// Whether only blanks and marks of headings and lists stand before on the line.
  private func isLineStart(_ start: Int) -> Bool {
    var place = start - 1
    while [UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "\t")].contains(text[place]) { place -= 1 }
    return place < 0 || text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "\r")
  }

  // MARK: What begins with an act

  /// Reads acts, and the partition that may follow; gives the place after them.
  private mutating func acts(_ start: Int) -> Int? {
    guard let mention = actMention(start, afterPartition: false) else { return nil }
    var partitions: [Partition] = []
    var end = mention.end
    if mention.acts.count == 1, let group = partitionAfter(mention.end) { (partitions, end) = (group.targets, group.end) }
    if partitions.isEmpty, repeatsLast(mention, start) { return mention.end }
    append(mention, partitions, start..<end)
    return end
  }

  /// The partition after an act, «, art. 9», unless it belongs to another act that follows.
  private func partitionAfter(_ end: Int) -> PartitionGroup? {
    var place = text.afterBlanks(end)
    let isBracketed = text[place] == UInt8(ascii: "(")
    place = skip(Words.prepositions, isBracketed ? text.afterBlanks(place + 1) : afterComma(place))
    guard var group = partitionGroup(place), group.targets.allSatisfy({ $0.article != nil }) else { return nil }
    let next = text.afterBlanks(group.end)
    if isBracketed {
      guard text[next] == UInt8(ascii: ")") else { return nil }
      group.end = next + 1
      return group
    }
    let inner = afterComma(next)
    let joined = skip(Words.genitives, inner)
    let pointed = afterPointers(joined)
    if actMention(pointed, afterPartition: true) != nil, joined > inner || inner == next { return nil }
    if joined > inner, Words.documents.match(text, pointed) != nil || Words.foreign.match(text, pointed) != nil { return nil }
    return group
  }

  /// Whether a name in apposition says again which act is meant: «Regolamento (UE) 2016/679 (GDPR)».
  private func repeatsLast(_ mention: ActMention, _ start: Int) -> Bool {
    guard let last = found.last, mention.acts.count == 1, last.act == mention.acts[0].act, start - last.range.upperBound < 24
    else {
      return false
    }
    var place = text.afterBlanks(last.range.upperBound)
    for _ in 0..<4 where place < start {
      if let end = Words.appositions.end(text, place) { place = text.afterBlanks(end) }
    }
    return place == start
  }

  private mutating func append(_ mention: ActMention, _ partitions: [Partition], _ range: Range<Int>) {
    for (act, remarks) in mention.acts {
      // Several acts in a row share no partition: it belongs to the first.
      let isFirst = act == mention.acts[0].act
      for partition in isFirst && !partitions.isEmpty ? partitions : [Partition()] {
        found.append(
          Citation(range: range, kind: mention.kind, act: act, partition: partition, remarks: remarks + doubts(act, partition)))
      }
    }
  }

  private func doubts(_ act: Act, _ partition: Partition) -> [Citation.Remark] {
    var remarks: [Citation.Remark] = []
    guard let known = act.known else { return [] }
    if let last = known.lastArticle, let article = partition[.article], article.base > last { remarks.append(.noSuchArticle) }
    if known.repealedBy != nil { remarks.append(.repealed) }
    return remarks
  }

  // MARK: What points back

  /// Reads a pointer to an act named earlier, «il medesimo decreto»; gives the place after it.
  private mutating func pointer(_ start: Int) -> Int? {
    guard let (noun, end) = Words.actNouns.match(text, start) else { return nil }
    let before = beforeWord(start)
    guard before < start, before >= reached, Words.pointers.match(text, before) != nil else { return nil }
    let antecedent = Antecedent.earlierAct(earlierAct(noun))
    found.append(
      Citation(
        range: before..<end, kind: .internal, act: nil, antecedent: antecedent, partition: Partition(),
        remarks: remarks(of: antecedent, Partition())))
    return end
  }

  /// The start of the words that point to the partition at a place: «precedente art. 4», «ivi, art. 3».
  private func pointerStart(_ start: Int) -> Int {
    let before = beforeWord(start)
    guard before < start, before >= reached,
      Words.ownPointers.match(text, before) != nil || Words.pointers.match(text, before) != nil
    else { return start }
    return before
  }

  // MARK: Looking ahead

  /// The place after a form and blanks, if it stands here; else this place.
  func skip<Meaning>(_ forms: Forms<Meaning>, _ place: Int) -> Int {
    forms.end(text, place).map { text.afterBlanks($0) } ?? place
  }

  /// The place after a comma and blanks, if one stands here.
  func afterComma(_ place: Int) -> Int { text[place] == UInt8(ascii: ",") ? text.afterBlanks(place + 1) : place }

  // MARK: Looking back

  /// Where the words before a place begin, so many of them; the place itself where none are near.
  func wordsBefore(_ start: Int, _ count: Int) -> Int {
    var place = start
    for _ in 0..<count {
      let before = beforeWord(place)
      guard before < place else { return start }
      place = before
    }
    return place
  }

  private func lastBefore(_ start: Int) -> Int {
    var place = start - 1
    while text[place] == 0x20, start - place < 8 { place -= 1 }
    return place
  }

  /// Where the word before a place begins; the place itself where none is near.
  private func beforeWord(_ start: Int) -> Int {
    var end = start
    while end > 0, start - end < 4, [0x20, 0x2C, 0x0A, 0x2E].contains(text[end - 1]) { end -= 1 }
    var place = end
    while place > 0, end - place < 24, text.followsWord(place) || text[place - 1] >= 0x80 { place -= 1 }
    return place < end ? place : start
  }
}
