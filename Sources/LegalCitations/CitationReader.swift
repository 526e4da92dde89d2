/// Goes through a text from one beginning of a citation to the next.
struct CitationReader {
  private let text: Text

  /// The place up to which the text was read.
  private var reached = 0

  private(set) var found: [Citation] = []

  /// The citations before here that nouns for acts may mean.
  var earlier = EarlierActs()

  /// The questions that reading asks of the text.
  private var ahead: Lookahead

  init(_ text: Text) { (self.text, ahead) = (text, Lookahead(text)) }

  /// The citations of the text, in its order.
  mutating func citations() -> [Citation] {
    var place = 0
    while let (start, beginnings) = ahead.triggers.next(text, from: place) {
      // So many citations no writer can have meant, and «artt. 1-99» again and again would take a hundred times the memory of the text.
      ahead.mostInRange = found.count < 1000 + reached / 16 ? Lookahead.most : 1
      place = max(read(start, beginnings) ?? 0, start + 1)
      reached = place
    }
    return found
  }

  /// Reads what the word here may begin; gives the place after it.
  private mutating func read(_ start: Int, _ beginnings: Beginnings) -> Int? {
    if beginnings.contains(.partition), let end = partitions(start) { return end }
    if !beginnings.isDisjoint(with: [.act, .alias]), let end = acts(start) { return end }
    return beginnings.contains(.noun) ? pointer(start) : nil
  }

  // MARK: What begins with a partition

  /// Reads partitions and the act that they belong to; gives the place after them.
  private mutating func partitions(_ trigger: Int) -> Int? {
    let named = PartitionWords.levels.match(text, trigger)
    let start = named?.meaning.level == .comma ? ordinalStart(trigger) : trigger
    guard let group = ahead.partitionGroup(start, named: start == trigger ? named : nil), group.end > trigger else { return nil }
    let isCounted = text.isDigit(ahead.lastBefore(start)) && start == trigger
    let here = text.afterBlanks(group.end)
    let inner = ahead.afterComma(here)
    let joined = ahead.skip(Words.genitives, inner)
    let pointed = ahead.afterPointers(joined)
    if let mention = ahead.actMention(pointed, afterPartition: true), mention.kind != .local || pointed > inner {
      append(mention, group.targets, start..<mention.end)
      return group.isPlural ? otherArticles(mention.end) : mention.end
    }
    if joined > inner || inner == here, ahead.triggers.beginnings(text, pointed).contains(.foreign),
      Words.foreign.stands(text, pointed)
    {
      return text.afterLetters(pointed)
    }
    guard !isCounted else { return group.end }
    if joined > inner, let (noun, end) = Words.documents.match(text, pointed) {
      let after = Words.pointers.match(text, text.afterBlanks(end))?.end ?? end
      if case .local = noun {
        append(group, start..<after, .local, Act(.localAct), nil)
      } else {
        let isPointed = after > end || Words.pointers.stands(text, joined)
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
  private mutating func antecedent(_ noun: ActNoun, _ start: Int, _ joined: Int, isPointed: Bool) -> Antecedent {
    if Words.ownPointers.stands(text, joined) { return .ownDocument }
    if isPointed { return .earlierAct(earlierAct(noun)) }
    return .otherDocument
  }

  /// What a partition leans on that is joined to nothing: «art. 3», «il precedente comma 1», «ivi, art. 3».
  private func unnamed(_ start: Int) -> Antecedent {
    let before = ahead.beforeWord(start)
    guard before < start, ahead.triggers.beginnings(text, before).contains(.pointer) else { return .unsaid }
    if Words.there.stands(text, before) { return .earlierAct(found.last?.meantAct) }
    if Words.ownPointers.stands(text, before) { return .ownDocument }
    return Words.pointers.stands(text, before) ? .otherDocument : .unsaid
  }

  /// Reads «e 10 CEDU» after «artt. 21 Cost.»; gives the place after it.
  private mutating func otherArticles(_ start: Int) -> Int {
    var end = start
    while let next = ahead.separator(end)?.end, let group = ahead.bareArticle(next) {
      let inner = ahead.skip(Words.genitives, text.afterBlanks(group.end))
      guard let mention = ahead.actMention(inner, afterPartition: true) else { break }
      append(mention, group.targets, next..<mention.end)
      end = mention.end
    }
    return end
  }

  private mutating func append(
    _ group: PartitionGroup, _ range: Range<Int>, _ kind: Citation.Kind, _ act: Act?, _ antecedent: Antecedent?
  ) {
    let isEarlier = if case .earlierAct(.some) = antecedent { true } else { false }
    let open: Citation.Remarks = kind == .internal && !isEarlier ? [.missingAct] : []
    for target in group.targets {
      found.append(
        Citation(
          range: range, kind: kind, act: act, antecedent: antecedent, partition: target,
          remarks: isEarlier ? remarks(of: antecedent, target) : open))
    }
  }

  private func remarks(of antecedent: Antecedent?, _ partition: Partition) -> Citation.Remarks {
    if case .earlierAct(let act?) = antecedent { act.doubts(of: partition) } else { [.missingAct] }
  }

  /// Where the ordinal before «comma» begins: «primo comma», «primo e secondo comma».
  private func ordinalStart(_ trigger: Int) -> Int {
    var start = trigger
    var place = trigger
    for _ in 0..<5 {
      place = ahead.beforeWord(place)
      guard place < start, place >= reached else { break }
      if let segment = ahead.ordinalSegment(place), segment.end > trigger { start = place }
    }
    return start
  }

  /// Whether something that is no act of law stands before, with a comma: «CCNL 2019-2021, art. 24».
  private func followsForeign(_ start: Int) -> Bool {
    var place = ahead.lastBefore(start)
    guard text[place] == UInt8(ascii: ",") else { return false }
    // Nothing but numbers may stand between.
    let reach = max(place - 24, 0)
    while place > reach, !text.isLetter(place) {
      place -= 1
      if text[place] == UInt8(ascii: ";") { return false }
    }
    let word = ahead.beforeWord(place + 1)
    return word <= place && Words.foreign.stands(text, word)
  }

  /// Whether an article's own heading stands here, in its place or in an index: «Art. 1 - Oggetto Art. 2 Definizioni».
  private func isHeading(_ group: PartitionGroup, _ start: Int) -> Bool {
    guard group.targets.count == 1, group.targets[0][.article] != nil else { return false }
    let next = text.afterBlanks(group.end)
    let rubric = text.afterHyphen(next).map { text.afterBlanks($0) } ?? next
    if isLineStart(start) {
      return text.isCapital(rubric) || text.isCapital(start) && !text.isLetter(next) && text[next] != UInt8(ascii: ",")
    }
    guard text.isCapital(start), text.isCapital(rubric) else { return false }
    let before = ahead.wordsBefore(start, 1)
    return rubric > next
      || text.isSpace(start - 1) && (Words.prepositions.end(text, before) ?? Words.articles.end(text, before)) == nil
  }

  /// Whether only blanks and marks of headings and lists stand before on the line.
  private func isLineStart(_ start: Int) -> Bool {
    var place = start - 1
    while true {
      switch text[place] {
      case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "\t"): place -= 1
      default: return place < 0 || text[place] == UInt8(ascii: "\n") || text[place] == UInt8(ascii: "\r")
      }
    }
  }

  // MARK: What begins with an act

  /// Reads acts, and the partition that may follow; gives the place after them.
  private mutating func acts(_ start: Int) -> Int? {
    guard let mention = ahead.actMention(start, afterPartition: false) else { return nil }
    var partitions: [Partition] = []
    var end = mention.end
    if mention.others.isEmpty, let group = partitionAfter(mention.end) { (partitions, end) = (group.targets, group.end) }
    if partitions.isEmpty, repeatsLast(mention, start) { return mention.end }
    append(mention, partitions, start..<end)
    return end
  }

  /// The partition after an act, «, art. 9», unless it belongs to another act that follows.
  private func partitionAfter(_ end: Int) -> PartitionGroup? {
    var place = text.afterBlanks(end)
    let isBracketed = text[place] == UInt8(ascii: "(")
    place = ahead.skip(Words.prepositions, isBracketed ? text.afterBlanks(place + 1) : ahead.afterComma(place))
    guard var group = ahead.partitionGroup(place), group.targets.allSatisfy({ $0[.article] != nil }) else { return nil }
    let next = text.afterBlanks(group.end)
    if isBracketed {
      guard text[next] == UInt8(ascii: ")") else { return nil }
      group.end = next + 1
      return group
    }
    let inner = ahead.afterComma(next)
    let joined = ahead.skip(Words.genitives, inner)
    let pointed = ahead.afterPointers(joined)
    if ahead.actMention(pointed, afterPartition: true) != nil, joined > inner || inner == next { return nil }
    if joined > inner, Words.documents.stands(text, pointed) || Words.foreign.stands(text, pointed) { return nil }
    return group
  }

  /// Whether a name in apposition says again which act is meant: «Regolamento (UE) 2016/679 (GDPR)».
  private func repeatsLast(_ mention: ActMention, _ start: Int) -> Bool {
    let last = found.count - 1
    guard last >= 0, mention.others.isEmpty, start - found[last].range.upperBound < 24, found[last].act == mention.act else {
      return false
    }
    var place = text.afterBlanks(found[last].range.upperBound)
    for _ in 0..<4 where place < start {
      guard let end = Words.appositions.end(text, place) else { return false }
      place = text.afterBlanks(end)
    }
    return place == start
  }

  private mutating func append(_ mention: ActMention, _ partitions: [Partition], _ range: Range<Int>) {
    append(mention.kind, mention.act, mention.remarks, partitions, range)
    for (act, remarks) in mention.others {
      // Several acts in a row share no partition: it belongs to the first.
      append(mention.kind, act, remarks, act == mention.act ? partitions : [], range)
    }
  }

  private mutating func append(
    _ kind: Citation.Kind, _ act: Act, _ remarks: Citation.Remarks, _ partitions: [Partition], _ range: Range<Int>
  ) {
    if partitions.isEmpty {
      let whole = Partition()
      found.append(Citation(range: range, kind: kind, act: act, partition: whole, remarks: remarks.union(act.doubts(of: whole))))
    }
    for partition in partitions {
      found.append(
        Citation(range: range, kind: kind, act: act, partition: partition, remarks: remarks.union(act.doubts(of: partition))))
    }
  }

  // MARK: What points back

  /// Reads a pointer to an act named earlier, «il medesimo decreto»; gives the place after it.
  private mutating func pointer(_ start: Int) -> Int? {
    guard let (noun, end) = Words.actNouns.match(text, start) else { return nil }
    let before = ahead.beforeWord(start)
    guard before < start, before >= reached, Words.pointers.stands(text, before) else { return nil }
    let antecedent = Antecedent.earlierAct(earlierAct(noun))
    found.append(
      Citation(
        range: before..<end, kind: .internal, act: nil, antecedent: antecedent, partition: Partition(),
        remarks: remarks(of: antecedent, Partition())))
    return end
  }

  /// The start of the words that point to the partition at a place: «precedente art. 4», «ivi, art. 3».
  private func pointerStart(_ start: Int) -> Int {
    let before = ahead.beforeWord(start)
    guard before < start, before >= reached, ahead.triggers.beginnings(text, before).contains(.pointer),
      Words.ownPointers.stands(text, before) || Words.pointers.stands(text, before)
    else { return start }
    return before
  }
}
