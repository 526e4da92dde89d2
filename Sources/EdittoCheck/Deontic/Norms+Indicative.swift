import EdittoRules

/// Norms of other verbs: of phrases that are always norms, and of the indicative that Italian drafting uses for a duty.
extension ClauseReader {
  /// «occorre», «spetta a», «si riserva», «si astengono», «si impegna», «provvede», «si rispettano».
  func impersonal(_ i: Int) -> Norm? {
    let verb = words[i]
    let isNegative = isNegative(i)
    if verb.isAny(.occorre) { return isNegative ? nil : norm(.obligation, at: i, end: i + 1) }
    if verb.isAny(.spetta) { return isNegative || !isFollowed(i, by: .toWhom) ? nil : norm(.obligation, at: i, end: i + 1) }
    if verb.isAny(.provides), subject != .foreign { return duty(at: i, end: i + 1) }
    if verb.isFirstPerson, isNegative, verb.isAny(.accepts) { return norm(.prohibition, at: i, end: i + 1) }
    guard isReflexive(i) else { return nil }
    if verb.isAny(.reserves) { return isNegative ? nil : norm(.reservation, .may, at: i, end: i + 1) }
    if verb.isAny(.abstains) { return norm(.prohibition, at: i, end: i + 1) }
    if verb.isAny(.undertakes) { return isNegative ? nil : norm(.obligation, at: i, end: i + 1) }
    if verb.form == "richiede" { return isNegative ? nil : norm(.obligation, at: i, end: i + 1) }
    if isNegative, verb.isAny(.accepts) { return norm(.prohibition, at: i, end: i + 1) }
    guard verb.isAny([.officeVerb, .conductVerb, .measureVerb]), isVerbLike(i),
      i + 1 == words.count || !["che", "come"].contains(words[i + 1].form)
    else { return nil }
    return norm(isNegative != verb.isAvoidance ? .prohibition : .obligation, at: i, end: i + 1)
  }

  /// «vige il divieto», «comporta la rimozione», «richiede l'autorizzazione», «riceve risposta», «non trovano spazio».
  func nominal(_ i: Int) -> Norm? {
    let verb = words[i]
    guard verb.isAny([.vige, .entails, .requires, .receives, .finds]), let noun = nextNoun(after: i) else { return nil }
    if verb.isAny(.finds), words[noun].isAny(.welcome), noun == i + 1 {
      return norm(isNegative(i) ? .prohibition : .permission, at: i, end: noun + 1)
    }
    if isNegative(i) { return nil }
    if verb.isAny(.vige), words[noun].form == "divieto" { return norm(.prohibition, at: i, end: noun + 1) }
    if verb.isAny(.vige), words[noun].form == "obbligo" { return norm(.obligation, at: i, end: noun + 1) }
    if verb.isAny(.entails), words[noun].isAny(.measureNoun) { return norm(.obligation, .must, at: i, end: noun + 1) }
    if verb.isAny(.requires), words[noun].isAny(.consentNoun) { return norm(.obligation, at: i, end: noun + 1) }
    if verb.isAny(.receives), words[noun].isAny(.act), noun == i + 1 { return norm(.obligation, at: i, end: noun + 1) }
    return nil
  }

  /// «la Giunta autorizza», «gli utenti rispettano», «l'ufficio risponderà»: a duty, where the subject can be bound and the verb names
  /// an act or a conduct rather than what an institution does anyway.
  func indicative(_ i: Int) -> Norm? {
    let verb = words[i]
    guard let subject = actor(of: i), !isNarrative, isVerbLike(i) else { return nil }
    let isBody = subject.isBody
    let isNegative = isNegative(i)
    if verb.isAny(.forbids), isBody || subject == .ownText {
      return norm(isNegative ? .permission : .prohibition, at: i, end: i + 1)
    }
    if verb.isAny(.allows), isBody || subject == .ownText {
      return norm(isNegative ? .prohibition : .permission, at: i, end: i + 1)
    }
    if verb.isAny(.measureVerb), isBody {
      return norm(isNegative ? .prohibition : .obligation, isNegative ? nil : .must, at: i, end: i + 1)
    }
    let isDuty =
      verb.isAny(.officeVerb) && (isBody || subject == .whoever)
      || isUnknownAct(i) && (subject == .office || subject == .whoever)
      || verb.isAny(.tellingVerb) && subject == .office
      || verb.isAny(.conductVerb) && (subject == .office || subject.isAddressee)
      || verb.isFuture && !verb.isAny(.otherFinite) && (isBody || subject.isAddressee || subject == .content)
    // «non garantisce»: a disclaimer.
    guard isDuty, !isNegative || !verb.isAny(.disclaimer) else { return nil }
    return norm(isNegative != verb.isAvoidance ? .prohibition : .obligation, at: i, end: i + 1)
  }

  /// Who acts: «we», a subject behind the verb («sulla richiesta decide il direttore»), or that of the clause.
  private func actor(of i: Int) -> Subject? {
    if words[i].isFirstPerson { return .office }
    if words[i].isAny(.officeVerb), i + 2 < words.count, words[i + 1].isAny(.article), words[i + 1].mark == .none,
      words[i + 2].isAny([.office, .institution])
    {
      return .office
    }
    return subject
  }

  /// A verb that no table knows: a plural, or a form that an article follows as it does no noun («il tecnico cambia le chiavi»).
  func isUnknownAct(_ i: Int) -> Bool {
    let word = words[i]
    if word.isPlainPlural { return word.classes.isEmpty }
    guard word.classes.isEmpty, word.form.utf8.count > 4, word.form.hasSuffix("a") || word.form.hasSuffix("e"), !word.isAdverb,
      i > 0, i + 1 < words.count, words[i].mark == .none, words[i + 1].mark == .none
    else { return false }
    // «il fine settimana lo fa»: a pronoun.
    if i + 2 < words.count, words[i + 2].isFinite { return false }
    return words[i + 1].isDefiniteArticle && !words[i - 1].isAny([.article, .preposition])
  }

  /// Keeps out «risponde di», «dispone di», «fa parte» and adjectives such as «pubblica» before a verb.
  private func isVerbLike(_ i: Int) -> Bool {
    let verb = words[i].form
    guard let following = next(after: i) else {
      return verb != "fa" && verb != "fanno" && !(isNegative(i) && verb.hasPrefix("rispond"))
    }
    let next = words[following]
    if verb.hasPrefix("rispond") || verb.hasPrefix("dispon") {
      return !next.isAny(.ofWhat) && (!isNegative(i) || next.isAny(.toWhom))
    }
    if verb == "fa" || verb == "fanno" { return next.isAny(.act) }
    return !next.isFinite
  }
}

extension Word {
  /// «evita», «eviteranno»: an act that consists in leaving another.
  fileprivate var isAvoidance: Bool { form.hasPrefix("evit") }
}
