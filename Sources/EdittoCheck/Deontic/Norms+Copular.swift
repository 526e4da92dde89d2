import EdittoRules

/// Norms of «essere» and its kin with an adjective or a participle.
extension ClauseReader {
  /// «è vietato», «sono tenuti a», «non è ammesso», «è compito di», «sono rimossi», «sarà data risposta», «resta salva la facoltà».
  func copular(_ i: Int) -> Norm? {
    guard let next = next(after: i) else { return nil }
    let word = words[next]
    let isNegative = isNegative(i)
    if word.isAny(.forbidden) { return norm(isNegative ? .permission : .prohibition, at: i, end: next + 1) }
    if let norm = madeOrGiven(i, next) { return norm }
    if word.isAny(.allowed) || word.form == "possibile" {
      return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1)
    }
    if word.form.hasPrefix("liber"), isFollowed(next, by: [.ofWhat, .article, .coordinator]) {
      return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1)
    }
    if word.form.hasPrefix("autorizzat"), isFollowed(next, by: .toWhom) {
      return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1)
    }
    if word.form.hasPrefix("riservat"), isFollowed(next, by: .toWhom) { return norm(.permission, at: i, end: next + 1) }
    if word.isAny(.required) || word.isAny(.held) && isFollowed(next, by: .toWhom) {
      return duty(at: i, end: next + 1)
    }
    if word.isAny(.dutyNoun), isFollowed(next, by: .ofWhat) { return duty(at: i, end: next + 1) }
    if word.isAny(.facultyNoun), isFollowed(next, by: .ofWhat) { return faculty(at: i, end: next + 1) }
    if word.form.hasPrefix("soggett"), let norm = subjection(i, next) { return norm }
    if word.form == "da" { return gerundive(i, next + 1) }
    if word.form == "salva" || word.form == "ferma", let noun = nextNoun(after: next), words[noun].isAny(.facultyNoun) {
      return norm(.reservation, .may, at: i, end: noun + 1)
    }
    if word.isAny(.excluded), subject?.isAddressee != true, subject != .content {
      return isNegative ? nil : norm(.prohibition, at: i, end: next + 1)
    }
    return words[i].isAny(.restare) ? nil : passive(i)
  }

  /// «è fatto divieto», «è data facoltà», «sarà data risposta»
  private func madeOrGiven(_ i: Int, _ next: Int) -> Norm? {
    let isMade = words[next].form.hasPrefix("fatt")
    guard isMade || ["data", "dato", "riconosciuta", "riconosciuto"].contains(words[next].form), let noun = nextNoun(after: next)
    else { return nil }
    switch words[noun] {
    case let word where word.form == "divieto": return norm(isNegative(i) ? .permission : .prohibition, at: i, end: noun + 1)
    case let word where isMade && word.isAny(.dutyNoun) || word.isAny(.act):
      return isNegative(i) ? nil : norm(.obligation, at: i, end: noun + 1)
    case let word where word.isAny(.facultyNoun): return faculty(at: i, end: noun + 1)
    default: return nil
    }
  }

  /// «è soggetta ad autorizzazione», «è soggetto al blocco»
  private func subjection(_ i: Int, _ next: Int) -> Norm? {
    guard isFollowed(next, by: .toWhom), next + 2 < words.count, !isNegative(i) else { return nil }
    if words[next + 2].isAny(.consentNoun) { return norm(.obligation, at: i, end: next + 3) }
    if words[next + 2].isAny(.measureNoun) { return norm(.obligation, .must, at: i, end: next + 3) }
    return nil
  }

  /// «è da evitare», «sono da trasmettere»; «è da considerarsi» construes.
  private func gerundive(_ i: Int, _ infinitive: Int) -> Norm? {
    guard infinitive < words.count, words[infinitive].isInfinitive else { return nil }
    let classes = words[infinitive].infinitiveClasses
    if classes.contains(.construal) { return nil }
    return norm(isNegative(i) != classes.contains(.abstention) ? .prohibition : .obligation, at: i, end: infinitive + 1)
  }

  /// «sono rimossi», «vengono valutate», «saranno trattati», «vanno conservate», «non vanno citati».
  func passive(_ i: Int) -> Norm? {
    guard let next = next(after: i), words[next].isParticiple, subject != .foreign else { return nil }
    let verb = words[i]
    let word = words[next]
    let isPresent = verb.isAny([.essere, .venire]) && !verb.isFuture
    if verb.isAny(.andare), word.isAny(.said) || isNegative(i) && word.isAny(.misread) { return nil }
    let isMeasure = word.isAny(.measured) || word.isAny([.suspended, .excluded]) && isAboutContent(next)
    if isPresent, !isMeasure {
      if isNarrative || isDoneByOthers(next) { return nil }
      if verb.isAny(.essere), !word.isAny(.processed) { return nil }
      if word.isAny(.described) { return nil }
    }
    if word.isAny(.avoided) { return norm(isNegative(i) ? .permission : .prohibition, at: i, end: next + 1) }
    if isNegative(i) { return norm(.prohibition, at: i, end: next + 1) }
    return norm(.obligation, isMeasure ? .must : nil, at: i, end: next + 1)
  }

  /// Whether what is suspended or reported is somebody's content or account, and not a service.
  func isAboutContent(_ participle: Int) -> Bool {
    if subject == .content || subject?.isAddressee == true { return true }
    return words[participle...].prefix(4).contains { $0.isAny([.content, .person]) }
  }

  /// «dai social network»: acts of others, told and not prescribed.
  private func isDoneByOthers(_ participle: Int) -> Bool { words[participle...].prefix(4).contains { $0.isAny(.foreign) } }
}
