import EdittoRules

/// Norms of «potere», «dovere» and «avere».
extension ClauseReader {
  /// «possono commentare», «non può usare», «possono essere rimossi».
  func possibility(_ i: Int) -> Norm? {
    if isIntroduction(i) { return norm(isNegative(i) ? .prohibition : .permission, at: i, end: i + 1) }
    // «può non vedere» tells what may happen.
    if i + 1 < words.count, words[i + 1].form == "non" { return nil }
    guard let infinitive = infinitive(after: i), subject != .foreign else { return nil }
    let word = words[infinitive]
    let classes = word.infinitiveClasses
    let participle = ["essere", "venire"].contains(word.form) ? next(after: infinitive) : nil
    if isNegative(i) {
      if classes.contains(.disclaimer) { return nil }
      if let participle, words[participle].isAny(.blamed) { return nil }
      return norm(.prohibition, at: i, end: (participle ?? infinitive) + 1)
    }
    if let participle {
      guard words[participle].isParticiple, !words[participle].isAny(.misread) else { return nil }
      if words[participle].isAny(.measured) || words[participle].isAny([.suspended, .excluded]) && isAboutContent(participle) {
        return norm(.reservation, .may, at: i, end: participle + 1)
      }
      return norm(.permission, at: i, end: participle + 1)
    }
    guard word.form != "essere", !classes.contains(.epistemic), subject != .content else { return nil }
    if classes.contains(.measureInfinitive), subject?.isAddressee != true {
      return norm(.reservation, .may, at: i, end: infinitive + 1)
    }
    return norm(.permission, at: i, end: infinitive + 1)
  }

  /// «deve indicare», «non devono comunicare», «devono essere rimossi», «devono astenersi».
  func necessity(_ i: Int) -> Norm? {
    if isIntroduction(i) { return norm(isNegative(i) ? .prohibition : .obligation, at: i, end: i + 1) }
    guard let infinitive = infinitive(after: i), subject != .foreign else { return nil }
    let word = words[infinitive]
    // «devono intendersi» construes the text; «deve considerare» prescribes.
    if word.isAny(.construal), word.form.hasSuffix("si") { return nil }
    if isNegative(i) { return norm(.prohibition, at: i, end: infinitive + 1) }
    if word.infinitiveClasses.contains(.abstention) { return norm(.prohibition, at: i, end: infinitive + 1) }
    guard word.form == "essere", let participle = next(after: infinitive), words[participle].isParticiple else {
      let isMeasure = word.infinitiveClasses.contains(.measureInfinitive) && subject?.isBody == true
      return norm(.obligation, isMeasure ? .must : nil, at: i, end: infinitive + 1)
    }
    if words[participle].isAny(.avoided) { return norm(.prohibition, at: i, end: participle + 1) }
    return norm(.obligation, words[participle].isAny(.measured) ? .must : nil, at: i, end: participle + 1)
  }

  /// «ha l'obbligo di», «hanno facoltà di», «ha diritto a», «hanno la precedenza».
  func possession(_ i: Int) -> Norm? {
    if let noun = nextNoun(after: i), words[noun].form == "precedenza" || words[noun].form == "priorità", !isNegative(i) {
      return norm(.obligation, at: i, end: noun + 1)
    }
    guard let noun = nextNoun(after: i), let complement = next(after: noun), words[complement].isAny([.ofWhat, .toWhom]) else {
      return nil
    }
    // «il diritto d'autore» is a property, not a faculty.
    if words[complement].form == "d'" { return nil }
    if words[noun].isAny(.dutyNoun) { return duty(at: i, end: noun + 1) }
    if words[noun].isAny(.facultyNoun) { return faculty(at: i, end: noun + 1) }
    return nil
  }

  /// «Gli addetti dovranno:»: the infinitives are the points of the list.
  private func isIntroduction(_ i: Int) -> Bool { words[(i + 1)...].allSatisfy { $0.isAdverb && $0.mark != .boundary } }

  /// The infinitive that depends on a modal verb, though a subject or «in alcun caso» stands between.
  private func infinitive(after i: Int) -> Int? {
    guard var next = next(after: i) else { return nil }
    let limit = min(words.count, next + 8)
    while next < limit {
      let word = words[next]
      if word.isInfinitive { return next }
      if word.isAny(.finite) || word.isAny(.opener) || next > i + 1 && word.mark == .boundary { return nil }
      next += 1
    }
    return nil
  }
}
