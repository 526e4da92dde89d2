/// A level and its values: «commi 1, 2 e 4».
struct Segment {
  let level: Partition.Level
  let values: [Partition]
  let isPlural: Bool
  let end: Int
}

/// A word for a level, and the place after it.
typealias FoundLevel = (meaning: PartitionWords.LevelWord, end: Int)

extension Lookahead {
  // MARK: A level and its values

  /// The place after pointers such as «citato», «successivo».
  func afterPointers(_ start: Int) -> Int {
    var place = start
    for _ in 0..<3 {
      guard triggers.beginnings(text, place).contains(.pointer),
        let end = Words.pointers.end(text, place) ?? Words.ownPointers.end(text, place)
      else { break }
      place = text.afterBlanks(end)
    }
    return place
  }

  /// The level that is named here.
  ///
  /// - Parameters:
  ///   - outer: what it stands inside of; there short forms count too.
  ///   - isAlone: whether nothing but this says that a partition begins.
  ///   - isSingle: whether a number after a separator belongs to another level.
  ///   - named: the word for a level that stands here, where the caller has looked.
  ///   - levels: the levels that the caller can use; the values of others are not read, because somebody else will.
  func segment(
    _ start: Int, below outer: Partition?, isAlone: Bool = false, isSingle: Bool = false, levels: Levels = .all,
    named: FoundLevel? = nil
  ) -> Segment? {
    if levels.isEmpty { return nil }
    if let outer, text[start] == UInt8(ascii: "(") {
      return bracketed(start, outer).flatMap { levels.contains($0.level) ? $0 : nil }
    }
    guard let (word, wordEnd) = named ?? PartitionWords.levels.match(text, start) else {
      return levels.contains(.comma) ? ordinalSegment(start) : nil
    }
    guard levels.contains(word.level) else { return nil }
    if word.isShort, outer == nil || outer?[word.level] != nil { return nil }
    let place = text.afterBlanks(wordEnd)
    guard place > wordEnd || text[wordEnd - 1] == UInt8(ascii: ".") || text[wordEnd - 1] >= 0x80 else { return nil }
    if word.level == .letter, isAlone, !closesLetter(place, mustClose: true) { return nil }
    if let ordinal = ordinal(place), word.level == .comma {
      return Segment(level: .comma, values: [Partition(.comma, ordinal.value)], isPlural: word.isPlural, end: ordinal.end)
    }
    // In «artt. 5, comma 2, e 6» the second number is an article's.
    guard
      let (values, end) = isSingle && !word.isPlural
        ? single(place, word.level) : enumeration(place, word.level, isPlural: word.isPlural, opening: true)
    else { return nil }
    // «n. 241 del 1990» numbers an act.
    if word.isShort, word.level == .number, text[end] == UInt8(ascii: "/") || isDated(end) { return nil }
    return Segment(level: word.level, values: values, isPlural: word.isPlural, end: end)
  }

  private func single(_ place: Int, _ level: Partition.Level) -> (values: [Partition], end: Int)? {
    var values: [Partition] = []
    return element(place, level, &values).map { (values, $0) }
  }

  /// «primo comma», «primo e secondo comma», «1° comma».
  func ordinalSegment(_ start: Int) -> Segment? {
    guard let first = ordinal(start) else { return nil }
    var values = [Partition(.comma, first.value)]
    var place = text.afterBlanks(first.end)
    while values.count < 10, let next = separator(place)?.end, let another = ordinal(next) {
      values.append(Partition(.comma, another.value))
      place = text.afterBlanks(another.end)
    }
    guard let (word, end) = PartitionWords.levels.match(text, place), word.level == .comma, !word.isShort else { return nil }
    return Segment(level: .comma, values: values, isPlural: values.count > 1, end: end)
  }

  /// An ordinal number.
  private func ordinal(_ place: Int) -> (value: Partition.Value, end: Int)? {
    if let number = text.number(place, digits: 2), number.value > 0, let end = text.afterOrdinalSign(number.end) {
      return (Partition.Value(base: UInt16(number.value)), end)
    }
    guard let (value, end) = PartitionWords.ordinals.match(text, place) else { return nil }
    return (Partition.Value(base: value), end)
  }

  /// «(1)(f)», as acts are cited in English: a paragraph, then a letter.
  private func bracketed(_ start: Int, _ outer: Partition) -> Segment? {
    guard text[start - 1] != UInt8(ascii: " ") else { return nil }
    let place = start + 1
    if let number = text.number(place, digits: 2), number.value > 0, text[number.end] == UInt8(ascii: ")"),
      outer[.paragraph] == nil,
      outer[.letter] == nil
    {
      return Segment(
        level: .paragraph, values: [Partition(.paragraph, Partition.Value(base: UInt16(number.value)))], isPlural: false,
        end: number.end + 1)
    }
    guard outer[.paragraph] != nil, text[place + 1] == UInt8(ascii: ")"), let letter = value(place, .letter) else { return nil }
    return Segment(level: .letter, values: [Partition(.letter, letter.value)], isPlural: false, end: letter.end)
  }

  // MARK: Values

  /// The values of a level: «1, 2 e 4», «da 3 a 6», «12-14», «a) e b)».
  func enumeration(_ start: Int, _ level: Partition.Level, isPlural: Bool, opening: Bool) -> (values: [Partition], end: Int)? {
    var values: [Partition] = []
    values.reserveCapacity(4)
    guard var end = element(start, level, &values), opening || isMember(start, end, level, isPlural) else { return nil }
    while values.count < Self.most {
      if let following = PartitionWords.following.end(text, text.afterBlanks(end)) {
        end = following
        break
      }
      var next = separator(end)?.end
      if next == nil, level == .letter, text[end - 1] == UInt8(ascii: ")") { next = text.afterBlanks(end) }
      let count = values.count
      guard let next, let memberEnd = element(next, level, &values) else { break }
      guard isMember(next, memberEnd, level, isPlural) else {
        values.removeLast(values.count - count)
        break
      }
      end = memberEnd
    }
    return (values, end)
  }

  /// Reads one value, or the closed range that begins with it; gives the place after it.
  func element(_ start: Int, _ level: Partition.Level, _ values: inout [Partition]) -> Int? {
    if let from = PartitionWords.from.end(text, start), let first = value(text.afterBlanks(from), level),
      let to = PartitionWords.to.end(text, text.afterBlanks(first.end)), let last = value(text.afterBlanks(to), level)
    {
      append(first.value, last.value, level, &values)
      return last.end
    }
    guard let first = value(start, level) else { return nil }
    if level == .article, text[first.end] == UInt8(ascii: "."), let comma = text.number(first.end + 1, digits: 2),
      comma.value > 0,
      !text.isOpenPoint(comma.end), text[comma.end] != UInt8(ascii: "/"), !text.isLetter(comma.end)
    {
      var partition = Partition(.article, first.value)
      partition[.comma] = Partition.Value(base: UInt16(comma.value))
      values.append(partition)
      return comma.end
    }
    if let dash = text.afterHyphen(text.afterBlanks(first.end)),
      let last = value(text.afterBlanks(dash), level), text[last.end] != UInt8(ascii: "/"),
      level != .letter || text[last.end - 1] == UInt8(ascii: ")"),
      first.value.base < last.value.base, first.value.suffix == 0, last.value.suffix == 0
    {
      append(first.value, last.value, level, &values)
      return last.end
    }
    values.append(Partition(level, first.value))
    return first.end
  }

  /// Appends the values from one to another; the first alone where the range is not closed or too long to be meant.
  private func append(
    _ first: Partition.Value, _ last: Partition.Value, _ level: Partition.Level, _ values: inout [Partition]
  ) {
    guard first.suffix == 0, last.suffix == 0, first.base < last.base, last.base - first.base < UInt16(mostInRange) else {
      return values.append(Partition(level, first))
    }
    for base in first.base...last.base { values.append(Partition(level, Partition.Value(base: base))) }
  }

  private func value(_ start: Int, _ level: Partition.Level) -> (value: Partition.Value, end: Int)? {
    var place = start
    if level == .letter {
      if text[place] == UInt8(ascii: "(") { place += 1 }
      let end = text.afterLetters(place)
      let letter = FormHead.rank(text[place])
      guard letter < 26, end - place <= 2, end - place == 1 || FormHead.rank(text[place + 1]) == letter else { return nil }
      let suffixed = withSuffix(letter + 1 + (end - place - 1) * 26, end)
      return (suffixed.value, afterBracket(suffixed.end))
    }
    guard let number = text.number(place), number.value > 0, !text.isOpenPoint(number.end) || level == .article else {
      return nil
    }
    let suffixed = withSuffix(number.value, number.end)
    var end = text.afterOrdinalSign(suffixed.end) ?? suffixed.end
    guard !text.isLetter(end), text[end] != UInt8(ascii: "%"), text[end] != UInt8(ascii: "/") || level != .article else {
      return nil
    }
    if level != .article { end = afterBracket(end) }
    return (suffixed.value, end)
  }

  private func afterBracket(_ place: Int) -> Int { text[place] == UInt8(ascii: ")") ? place + 1 : place }

  private func withSuffix(_ base: Int, _ end: Int) -> (value: Partition.Value, end: Int) {
    let value = Partition.Value(base: UInt16(base))
    let place = text.afterHyphen(end) ?? text.afterBlanks(end)
    guard let (suffix, after) = PartitionWords.suffixes.match(text, place) else { return (value, end) }
    return (Partition.Value(base: value.base, suffix: suffix), after)
  }

  /// Whether a value after a separator belongs to the enumeration.
  private func isMember(_ start: Int, _ end: Int, _ level: Partition.Level, _ isPlural: Bool) -> Bool {
    if level == .letter { return closesLetter(start, mustClose: !isPlural) }
    if Words.months.stands(text, text.afterBlanks(end)) || text[end] == UInt8(ascii: "/") { return false }
    if text.date(start) != nil || text.isOpenPoint(end) { return false }
    return isPlural || !isFollowedByNoun(end)
  }

  /// Whether a letter stands here that is not a word: «a)», and in a list «a,» too.
  private func closesLetter(_ start: Int, mustClose: Bool) -> Bool {
    if PartitionWords.from.stands(text, start) { return true }
    guard let letter = value(start, .letter) else { return false }
    return text[letter.end - 1] == UInt8(ascii: ")") || (!mustClose && !text.isLetter(text.afterBlanks(letter.end)))
  }

  /// Whether the word after a number is what it counts: «, 5 giorni».
  func isFollowedByNoun(_ end: Int) -> Bool {
    let next = text.afterBlanks(end)
    guard text.isLetter(next) else { return false }
    return !PartitionWords.followers.stands(text, next)
  }
}
