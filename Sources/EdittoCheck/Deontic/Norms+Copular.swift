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
    if word.isAny(.allowed) { return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1) }
    if word.form == "possibile" { return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1) }
    if word.form.hasPrefix("liber"), isFollowed(next, by: .ofWhat) {
      return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1)
    }
    if word.form.hasPrefix("autorizzat"), isFollowed(next, by: .toWhom) {
      return norm(isNegative ? .prohibition : .permission, at: i, end: next + 1)
    }
    if word.form.hasPrefix("riservat"), isFollowed(next, by: .toWhom) { return norm(.permission, at: i, end: next + 1) }
    if word.isAny(.required) || word.isAny(.held) && isFollowed(next, by: .toWhom) {
      return isNegative ? nil : norm(.obligation, at: i, end: next + 1)
    }
    if word.isAny(.dutyNoun), isFollowed(next, by: .ofWhat) { return isNegative ? nil : norm(.obligation, at: i, end: next + 1) }
    if word.form == "salva" || word.form == "ferma", let noun = nextNoun(after: next), words[noun].isAny(.facultyNoun) {
      return norm(.reservation, .may, at: i, end: noun + 1)
    }
    if word.isAny(.excluded), subject != .person, subject != .content {
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
    case let word where word.isAny(.facultyNoun): return norm(isNegative(i) ? .prohibition : .permission, at: i, end: noun + 1)
    default: return nil
    }
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
  private func isAboutContent(_ participle: Int) -> Bool {
    if subject == .content || subject == .person { return true }
    return words[participle...].prefix(4).contains { $0.isAny([.content, .person]) }
  }

  /// «dai social network»: acts of others, told and not prescribed.
  private func isDoneByOthers(_ participle: Int) -> Bool { words[participle...].prefix(4).contains { $0.isAny(.foreign) } }

  /// Whether the sentence says what usually happens or has happened.
  var isNarrative: Bool { words.contains { $0.isAny(.customary) || $0.isYear } }
}
