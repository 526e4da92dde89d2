/// Partitions that a text names together: «artt. 5, comma 2, e 6», «lett. a) e b) del comma 1 dell'art. 13».
struct PartitionGroup {
  private(set) var targets: [Partition]
  var end: Int

  /// Whether «artt.» announces articles, perhaps of several acts: «artt. 21 Cost. e 10 CEDU».
  let isPlural: Bool

  /// Where the targets begin that an outer level, said later, belongs to.
  private var opening = 0
  /// The level that was read last.
  private var level: Partition.Level
  /// Whether the last level was an outer one, so that what follows it is said of all targets that it encloses.
  private var isEnclosed = false
  /// Whether the articles of the part that is being read are several.
  private var hasArticles: Bool

  init(_ first: Segment) {
    (targets, end, level) = (first.values, first.end, first.level)
    isPlural = first.level == .article && first.isPlural
    hasArticles = isPlural
  }

  /// Reads on by one level; says whether there was one.
  mutating func extend(_ reader: Lookahead) -> Bool {
    guard targets.count < Lookahead.most, let innermost = targets.last, let outermost = innermost.outermost else {
      return false
    }
    let here = reader.text.afterBlanks(end)
    let (outside, inside) = (Levels.outside(outermost), innermost.given.open)
    let joined = reader.afterGenitive(here)
    // Where nothing joins the levels, one look tells an outer one from an inner one.
    let isOneLook = joined == here && !hasArticles
    if let next = reader.segment(joined, below: innermost, levels: isOneLook ? outside.union(inside) : outside) {
      if outside.contains(next.level) { enclose(next) } else { descend(next) }
      return true
    }
    let separator = reader.separator(end)
    if separator?.isConjunction != true, separator != nil || !isOneLook,
      let inner = reader.segment(separator?.end ?? here, below: innermost, isSingle: hasArticles, levels: inside)
    {
      descend(inner)
      return true
    }
    guard let separator = separator?.end else { return false }
    return resume(reader, separator) || restart(reader, separator, innermost, outermost)
  }

  /// «comma 2 dell'articolo 12»: an outer level of what was read.
  private mutating func enclose(_ outer: Segment) {
    let enclosed = targets[opening...]
    targets.removeSubrange(opening...)
    for value in outer.values { targets += enclosed.prefix(Lookahead.most - targets.count).map { value.with($0) } }
    (end, level, isEnclosed) = (outer.end, outer.level, outer.values.count == 1)
  }

  /// «, comma 2», « comma 2», «(1)(f)»: a level inside what was read.
  private mutating func descend(_ inner: Segment) {
    let bases = isEnclosed ? targets[opening...] : targets.suffix(1)
    targets.removeLast(bases.count)
    for base in bases { targets += inner.values.prefix(Lookahead.most - targets.count).map { base.with($0) } }
    (end, level) = (inner.end, inner.level)
  }

  /// «, e 6»: another article after the parts of the first.
  private mutating func resume(_ reader: Lookahead, _ start: Int) -> Bool {
    guard hasArticles, level != .article, let articles = reader.enumeration(start, .article, isPlural: true, opening: false)
    else {
      return false
    }
    opening = targets.count
    targets += articles.values
    (end, level, isEnclosed) = (articles.end, .article, false)
    return true
  }

  /// «e art. 4, comma 3», «e comma 2», «e comma 2 dell'art. 5»: a level again.
  private mutating func restart(
    _ reader: Lookahead, _ start: Int, _ innermost: Partition, _ outermost: Partition.Level
  ) -> Bool {
    let afterArticle = reader.afterPointers(reader.skip(Words.articles, start))
    guard let next = reader.segment(afterArticle, below: nil) else { return false }
    let isWhole = next.level == outermost || hasOuter(reader, next)
    guard isWhole || (innermost[next.level] != nil && afterArticle == start) else { return false }
    if isWhole {
      opening = targets.count
      targets += next.values
      hasArticles = next.level == .article && next.isPlural
    } else {
      targets += next.values.map { innermost.above(next.level).with($0) }
    }
    (end, level, isEnclosed) = (next.end, next.level, false)
    return true
  }

  /// Whether an outer level of what was read follows.
  private func hasOuter(_ reader: Lookahead, _ inner: Segment) -> Bool {
    let levels = Levels.outside(inner.level)
    return !levels.isEmpty
      && reader.segment(reader.afterGenitive(reader.text.afterBlanks(inner.end)), below: nil, levels: levels) != nil
  }
}

extension Lookahead {
  /// The partitions that are named from this place on, whether the outer level stands before or after the inner one.
  func partitionGroup(_ start: Int, named: FoundLevel? = nil) -> PartitionGroup? {
    guard PartitionWords.mayBegin(text[start]), let first = segment(start, below: nil, isAlone: true, named: named) else {
      return nil
    }
    var group = PartitionGroup(first)
    while group.extend(self) {}
    return group
  }

  /// The article of another act, said without a word: «e 10 CEDU».
  func bareArticle(_ start: Int) -> PartitionGroup? {
    var values: [Partition] = []
    return element(start, .article, &values).map {
      PartitionGroup(Segment(level: .article, values: values, isPlural: false, end: $0))
    }
  }

  /// The place after a comma, «del», «di cui all'» and pointers, as far as they stand here.
  func afterGenitive(_ here: Int) -> Int { afterPointers(skip(Words.genitives, afterComma(here))) }
}
