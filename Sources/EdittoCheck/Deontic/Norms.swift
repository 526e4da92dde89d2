import EdittoRules

/// A norm found at a verb, and the word after it.
struct Norm {
  let expression: NormativeExpression
  let end: Int
}

extension ClauseReader {
  /// The norm that a finite verb of the main clause carries, if any.
  func norm(at i: Int) -> Norm? {
    let verb = words[i]
    if verb.isAny([.essere, .restare]), let norm = copular(i) { return norm }
    if verb.isAny([.venire, .andare]), let norm = passive(i) { return norm }
    if verb.isAny(.potere) { return possibility(i) }
    if verb.isAny(.dovere) { return necessity(i) }
    if verb.isAny(.avere) { return possession(i) }
    return impersonal(i) ?? nominal(i) ?? indicative(i)
  }

  /// «Non pubblicare», «Non condividete», «Vietato allegare», at the beginning of a sentence.
  func imperative(at i: Int) -> Norm? {
    guard i == 0, words.count > 1 else { return nil }
    let word = words[1]
    if words[0].isAny(.forbidden) { return norm(.prohibition, at: 0, end: 1) }
    if words[0].form.hasPrefix("obbligatori") { return norm(.obligation, at: 0, end: 1) }
    guard words[0].form == "non" else { return nil }
    let isPlural = ["ate", "ete", "ite"].contains { word.form.hasSuffix($0) }
    return word.isInfinitive || isPlural ? norm(.prohibition, at: 1, end: 2) : nil
  }

  /// A norm from the verb at an index to the word before another.
  func norm(_ force: DeonticForce, _ application: Rule.Application? = nil, at i: Int, end: Int) -> Norm {
    var first = firstWord(ofVerb: i)
    while first < i, words[first].isAdverb, words[first].form != "non" { first += 1 }
    let range = words[first].range.lowerBound..<words[end - 1].range.upperBound
    return Norm(expression: NormativeExpression(force: force, application: application, range: range), end: end)
  }

  /// The infinitive among the next words, which says what is permitted or required.
  func complement(after i: Int) -> WordClass {
    words[(i + 1)...].prefix(6).prefix { $0.mark == .none }.first(where: \.isInfinitive)?.infinitiveClasses ?? []
  }

  /// A permission, or the power of the body to take a measure: «è facoltà della redazione bloccare».
  func faculty(at i: Int, end: Int) -> Norm {
    if isNegative(i) { return norm(.prohibition, at: i, end: end) }
    let isMeasure = complement(after: end - 1).contains(.measureInfinitive) && subject?.isAddressee != true
    return norm(isMeasure ? .reservation : .permission, isMeasure ? .may : nil, at: i, end: end)
  }

  /// An obligation, or a prohibition where what is owed is to leave something: «è tenuto ad astenersi».
  func duty(at i: Int, end: Int) -> Norm? {
    if isNegative(i) { return nil }
    let complement = complement(after: end - 1)
    if complement.contains(.abstention) { return norm(.prohibition, at: i, end: end) }
    let isMeasure = complement.contains(.measureInfinitive) && subject?.isAddressee != true
    return norm(.obligation, isMeasure ? .must : nil, at: i, end: end)
  }
}
