/// Partitions that a text names together: «artt. 5, comma 2, e 6», «lett. a) e b) del comma 1 dell'art. 13».
struct PartitionGroup {
  var targets: [Partition]
  var start: Int
  var end: Int
  /// Whether «artt.» announces articles of several acts, perhaps: «artt. 21 Cost. e 10 CEDU».
  var isPlural = false
}

/// A level and its values: «commi 1, 2 e 4».
private struct Segment {
  let level: Partition.Level
  var values: [Partition]
  let isPlural: Bool
  let end: Int
}

extension CitationReader {
  /// The partitions that are named from this place on, their order settled: the outer level may stand before or after.
  func partitionGroup(_ start: Int) -> PartitionGroup? {
    guard let first = segment(start, below: nil, isAlone: true) else { return nil }
    var group = PartitionGroup(
      targets: first.values, start: start, end: first.end, isPlural: first.level == .article && first.isPlural)
    // Where the targets begin that an outer level, said later, belongs to.
    var opening = 0
    var last = first
    // Whether the last level was an outer one, so that what follows it is said of all targets that it encloses.
    var isEnclosed = false
    var hasPluralArticle = first.level == .article && first.isPlural
    while group.targets.count < Self.most {
      let innermost = group.targets.last ?? Partition()
      let here = text.afterBlanks(group.end)
      let separator = afterSeparator(group.end)
      let hasConjunction = separator.map { $0 > here + 1 && !isOnlyComma(here, $0) } ?? false
      // «comma 2 dell'articolo 12»
      if let inner = outerStart(here), let outer = segment(inner, below: innermost),
        outer.level.rawValue < (innermost.outermost ?? .number).rawValue
      {
        let subgroup = group.targets[opening...]
        group.targets.removeSubrange(opening...)
        for value in outer.values {
          for target in subgroup where group.targets.count < Self.most { group.targets.append(value.with(target)) }
        }
        (group.end, last, isEnclosed) = (outer.end, outer, outer.values.count == 1)
        continue
      }
      // «, comma 2», « comma 2», «(1)(f)»
      let inner = separator ?? here
      if !hasConjunction, let next = segment(inner, below: innermost, isSingle: hasPluralArticle), innermost[next.level] == nil,
        next.level.rawValue > (innermost.outermost ?? .article).rawValue, next.end > group.end
      {
        let bases = isEnclosed ? group.targets[opening...] : group.targets.suffix(1)
        group.targets.removeLast(bases.count)
        for base in bases { group.targets += next.values.prefix(Self.most - group.targets.count).map { base.with($0) } }
        (group.end, last) = (next.end, next)
        continue
      }
      guard let separator else { break }
      // «, e 6»: another article after the parts of the first.
      if hasPluralArticle, last.level != .article, let values = enumeration(separator, .article, isPlural: true, opening: false) {
        opening = group.targets.count
        group.targets += values.values
        group.end = values.end
        last = Segment(level: .article, values: values.values, isPlural: true, end: values.end)
        continue
      }
      // «e art. 4, comma 3», «e comma 2»
      let afterArticle = afterPointers(Words.articles.match(text, separator).map { text.afterBlanks($0.end) } ?? separator)
      guard let next = segment(afterArticle, below: nil) else { break }
      // «comma 1 dell'art. 3 e comma 2 dell'art. 5»
      let outer = outerStart(text.afterBlanks(next.end)).flatMap { segment($0, below: nil) }
      let isWhole = next.level == innermost.outermost || outer.map { $0.level.rawValue < next.level.rawValue } ?? false
      guard isWhole || (innermost[next.level] != nil && afterArticle == separator) else { break }
      isEnclosed = false
      if isWhole {
        opening = group.targets.count
        group.targets += next.values
        hasPluralArticle = next.level == .article && next.isPlural
      } else {
        let base = innermost.above(next.level)
        group.targets += next.values.map { base.with($0) }
      }
      (group.end, last) = (next.end, next)
    }
    return group
  }

  /// The place after pointers such as «citato», «successivo».
  func afterPointers(_ start: Int) -> Int {
    var place = start
    for _ in 0..<3 {
      guard let pointer = Words.pointers.match(text, place) ?? Words.ownPointers.match(text, place) else { break }
      place = text.afterBlanks(pointer.end)
    }
    return place
  }

  private func isOnlyComma(_ here: Int, _ separator: Int) -> Bool { text.afterBlanks(here + 1) == separator }

  /// Where the outer level begins after «del», «dell'», «di cui all'».
  private func outerStart(_ here: Int) -> Int? {
    let place = text[here] == UInt8(ascii: ",") ? text.afterBlanks(here + 1) : here
    return afterPointers(Words.genitives.end(text, place).map { text.afterBlanks($0) } ?? place)
  }

  /// The article of another act, said without a word: «e 10 CEDU».
  func nextArticle(_ start: Int) -> PartitionGroup? {
    element(start, .article).map { PartitionGroup(targets: $0.values, start: start, end: $0.end) }
  }

  // MARK: A level and its values

  /// The level that is named here; inside another partition short forms count too.
  private func segment(_ start: Int, below outer: Partition?, isAlone: Bool = false, isSingle: Bool = false) -> Segment? {
    if let outer, text[start] == UInt8(ascii: "(") { return bracketed(start, outer) }
    guard let (word, wordEnd) = PartitionWords.levels.match(text, start) else { return ordinalSegment(start) }
    if word.isShort, outer == nil || outer?[word.level] != nil { return nil }
    if word.isShort, word.level == .number, outer?.outermost == nil { return nil }
    var place = text.afterBlanks(wordEnd)
    if text[place] == UInt8(ascii: ",") { place = text.afterBlanks(place + 1) }
    guard place > wordEnd || text[wordEnd - 1] == UInt8(ascii: ".") || text[wordEnd - 1] >= 0x80 else { return nil }
    if word.level == .letter, isAlone, !closesLetter(place, mustClose: true) { return nil }
    if let ordinal = ordinal(place), word.level == .comma {
      return Segment(level: .comma, values: [Partition(.comma, ordinal.value)], isPlural: word.isPlural, end: ordinal.end)
    }
    // In «artt. 5, comma 2, e 6» the second number is an article's.
    let values =
      isSingle && !word.isPlural
      ? element(place, word.level) : enumeration(place, word.level, isPlural: word.isPlural, opening: true)
    guard let values else { return nil }
    if word.isShort, word.level == .number, text[values.end] == UInt8(ascii: "/") || isYearNext(values.end) { return nil }
    return Segment(level: word.level, values: values.values, isPlural: word.isPlural || values.values.count > 1, end: values.end)
  }

  /// «n. 241 del 1990» numbers an act, not a point.
  private func isYearNext(_ end: Int) -> Bool {
    let next = text.afterBlanks(end)
    let inner = afterPreposition(next)
    return inner > next && (text.date(inner) != nil || text.number(inner).map { $0.end - inner == 4 } == true)
  }

  /// «primo comma», «primo e secondo comma», «1° comma».
  private func ordinalSegment(_ start: Int) -> Segment? {
    guard let first = ordinal(start) else { return nil }
    var values = [Partition(.comma, first.value)]
    var place = text.afterBlanks(first.end)
    while values.count < 10, let next = afterSeparator(place), let another = ordinal(next) {
      values.append(Partition(.comma, another.value))
      place = text.afterBlanks(another.end)
    }
    guard let (word, end) = PartitionWords.levels.match(text, place), word.level == .comma, !word.isShort else { return nil }
    return Segment(level: .comma, values: values, isPlural: values.count > 1, end: end)
  }

  private func ordinal(_ place: Int) -> (value: Partition.Value, end: Int)? {
    if let number = text.number(place, digits: 2), let end = text.afterOrdinalSign(number.end) {
      return (Partition.Value(base: UInt16(number.value)), end)
    }
    guard let (value, end) = PartitionWords.ordinals.match(text, place) else { return nil }
    return (Partition.Value(base: value), end)
  }

  /// «(1)(f)», as acts are cited in English: a paragraph, then a letter.
  private func bracketed(_ start: Int, _ outer: Partition) -> Segment? {
    guard text[start - 1] != UInt8(ascii: " ") else { return nil }
    let place = start + 1
    if let number = text.number(place, digits: 2), text[number.end] == UInt8(ascii: ")"), outer[.paragraph] == nil,
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

  private typealias Values = (values: [Partition], end: Int)

  /// The values of a level: «1, 2 e 4», «da 3 a 6», «12-14», «a) e b)».
  private func enumeration(_ start: Int, _ level: Partition.Level, isPlural: Bool, opening: Bool) -> Values? {
    guard var result = element(start, level), opening || isMember(start, result, level, isPlural) else { return nil }
    while result.values.count < Self.most {
      if let following = PartitionWords.following.match(text, text.afterBlanks(result.end)) {
        result.end = following.end
        break
      }
      var next = afterSeparator(result.end)
      if next == nil, level == .letter, text[result.end - 1] == UInt8(ascii: ")") { next = text.afterBlanks(result.end) }
      guard let next, let member = element(next, level), isMember(next, member, level, isPlural) else { break }
      result.values += member.values
      result.end = member.end
    }
    return result
  }

  /// One value, or the closed range that begins with it.
  private func element(_ start: Int, _ level: Partition.Level) -> Values? {
    if let (_, from) = PartitionWords.from.match(text, start), let first = value(text.afterBlanks(from), level),
      let (_, to) = PartitionWords.to.match(text, text.afterBlanks(first.end)), let last = value(text.afterBlanks(to), level)
    {
      return (range(first.value, last.value, level), last.end)
    }
    guard let first = value(start, level) else { return nil }
    if level == .article, text[first.end] == UInt8(ascii: "."), let comma = text.number(first.end + 1, digits: 2),
      !text.isOpenPoint(comma.end), text[comma.end] != UInt8(ascii: "/"), !text.isLetter(comma.end)
    {
      var partition = Partition(.article, first.value)
      partition[.comma] = Partition.Value(base: UInt16(comma.value))
      return ([partition], comma.end)
    }
    if level != .letter, let dash = text.afterHyphen(text.afterBlanks(first.end)),
      let last = value(text.afterBlanks(dash), level),
      first.value.base < last.value.base, first.value.suffix == 0, last.value.suffix == 0, text[last.end] != UInt8(ascii: "/")
    {
      return (range(first.value, last.value, level), last.end)
    }
    return ([Partition(level, first.value)], first.end)
  }

  /// The values from one to another; the first alone where the range is not closed or too long to be meant.
  private func range(_ first: Partition.Value, _ last: Partition.Value, _ level: Partition.Level) -> [Partition] {
    guard first.suffix == 0, last.suffix == 0, first.base < last.base, last.base - first.base < UInt16(mostInRange) else {
      return [Partition(level, first)]
    }
    return (first.base...last.base).map { Partition(level, Partition.Value(base: $0)) }
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
    if level != .article || text[end] == UInt8(ascii: ")") && level != .article { end = afterBracket(end) }
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
  private func isMember(_ start: Int, _ member: Values, _ level: Partition.Level, _ isPlural: Bool) -> Bool {
    if level == .letter { return closesLetter(start, mustClose: !isPlural) }
    if Words.months.match(text, text.afterBlanks(member.end)) != nil || text[member.end] == UInt8(ascii: "/") { return false }
    if text.date(start) != nil || text.isOpenPoint(member.end) { return false }
    return isPlural || !isFollowedByNoun(member.end)
  }

  /// Whether a letter stands here that is not a word: «a)», and in a list «a,» too.
  private func closesLetter(_ start: Int, mustClose: Bool) -> Bool {
    if PartitionWords.from.match(text, start) != nil { return true }
    guard let letter = value(start, .letter) else { return false }
    return text[letter.end - 1] == UInt8(ascii: ")") || (!mustClose && !text.isLetter(text.afterBlanks(letter.end)))
  }

  /// Whether the word after a number is what it counts: «, 5 giorni».
  func isFollowedByNoun(_ end: Int) -> Bool {
    let next = text.afterBlanks(end)
    guard text.isLetter(next) else { return false }
    return PartitionWords.followers.match(text, next) == nil
  }
}
