/// The words around a verb.
extension ClauseReader {
  /// The next word that is no adverb; what commas enclose is passed over: «può, d'intesa con le famiglie, aprire».
  func next(after i: Int) -> Int? {
    var next = i + 1
    while next < words.count {
      if let phrase = Lexicon.adverbials.first(where: { words[next...].starts(with: $0) { $0.form == $1 } }) {
        let isEnclosed = words[next].mark == .comma
        next += phrase.count
        if isEnclosed, next < words.count, words[next].mark == .comma, !words[next].isAdverb { return next }
        continue
      }
      if words[next].mark == .boundary { return nil }
      if words[next].mark == .comma {
        // A longer insertion ends the phrase, and reading stays linear.
        guard let close = words[(next + 1)...].prefix(8).firstIndex(where: { $0.mark == .comma }) else { return nil }
        next = close
        if !words[next].isAdverb { return next }
      } else if !words[next].isAdverb {
        return next
      }
      next += 1
    }
    return nil
  }

  /// The next word after an article.
  func nextNoun(after i: Int) -> Int? {
    guard let next = next(after: i) else { return nil }
    guard words[next].isAny(.article) else { return next }
    return next + 1 < words.count ? next + 1 : nil
  }

  func isFollowed(_ i: Int, by classes: WordClass) -> Bool {
    guard let next = next(after: i) else { return false }
    return words[next].isAny(classes)
  }

  /// «non può escludersi», «nessuno deve»
  func isNegative(_ i: Int) -> Bool {
    let first = firstWord(ofVerb: i)
    return isNegated || words[first..<i].contains { $0.form == "non" || $0.form == "nè" }
  }

  /// Whether the verb has «si» before it, or «ci» in the first person.
  func isReflexive(_ i: Int) -> Bool {
    i > 0 && words[i].mark == .none && ["si", "s'"].contains(words[i - 1].form)
      || i > 0 && words[i].isFirstPerson && words[i - 1].form == "ci"
  }

  /// The first of the words that belong to a verb: «non», pronouns, adverbs.
  func firstWord(ofVerb i: Int) -> Int {
    var first = i
    while first > 0, words[first].mark == .none,
      words[first - 1].isAdverb || words[first - 1].isAny(.clitic) || words[first - 1].form == "nè"
    {
      first -= 1
    }
    return first
  }
}
