/// One or more acts that a text names together, with the kind that they share.
struct ActMention {
  let kind: Citation.Kind
  /// The acts, each with what is missing; none for an act named earlier.
  let acts: [(act: Act, remarks: [Citation.Remark])]
  let end: Int
  /// Whether «, art. 9» may follow.
  var takesPartition = true
}

/// What was read of an act besides its type.
struct ActDetails {
  var number: WrittenNumber?
  var freeNumber: Range<Int>?
  var moreNumbers: [WrittenNumber] = []
  var date: WrittenDate?
  var year: Int?
  var authority: Authority?
  var mark: EuropeanMark?
  var hasNumberMark = false
  var end: Int
}

extension CitationReader {
  /// The acts that are named from this place on; the end is past all that belongs to them.
  func actMention(_ start: Int, afterPartition: Bool) -> ActMention? {
    if let alias = aliasMention(start, afterPartition: afterPartition) { return alias }
    guard let (form, formEnd) = ActForms.all.match(text, start) else { return nil }
    if form.isWeak, text[start + 1] != UInt8(ascii: "."), !text.isCapital(start) { return nil }
    let details = self.details(form, formEnd, inherited: nil)
    guard details.end > formEnd, let first = mention(form, details), !isDraft(start), !(form.isWeak && followsJournal(start))
    else {
      return nil
    }
    var acts = first.acts
    var end = first.end
    while acts.count < Self.most, details.number != nil, let next = separator(end)?.end {
      let more = self.details(form, next, inherited: details)
      guard more.number != nil, let another = mention(form, more), another.kind == first.kind else { break }
      // In the singular only a date with a number, or a well-known act, is a second one: «L. 150/2000 e 12/2020 post».
      let isKnown = more.number?.second != nil && another.acts[0].act.known != nil
      guard form.isPlural || !details.moreNumbers.isEmpty || isKnown || more.date?.date != nil && more.hasNumberMark else {
        break
      }
      acts += another.acts
      end = another.end
    }
    return ActMention(kind: first.kind, acts: acts, end: end)
  }

  /// The separator that stands here, «,», «e» or «, e»: the place after it, and whether it is a conjunction.
  func separator(_ start: Int) -> (end: Int, isConjunction: Bool)? {
    var place = text.afterBlanks(start)
    let hasComma = text[place] == UInt8(ascii: ",")
    if hasComma { place = text.afterBlanks(place + 1) }
    if let end = Words.conjunctions.end(text, place) { return (text.afterBlanks(end), true) }
    return hasComma ? (place, false) : nil
  }

  /// The place after a preposition, if one stands here.
  func afterPreposition(_ place: Int) -> Int {
    Words.prepositions.match(text, place).map { text.afterBlanks($0.end) } ?? place
  }

  // MARK: What follows the type

  func details(_ form: ActForm, _ start: Int, inherited: ActDetails?) -> ActDetails {
    var details = ActDetails(end: start)
    if let inherited { (details.mark, details.authority) = (inherited.mark, inherited.authority) }
    let isFree = [.localAct, .softLaw, .regionalResolution].contains(form.type)
    let mayBeEuropean = form.type.celexLetter != nil
    for _ in 0..<10 {
      var place = text.afterBlanks(details.end)
      if text[place] == UInt8(ascii: ",") { place = text.afterBlanks(place + 1) }
      if mayBeEuropean, let (mark, end) = europeanMark(place) {
        (details.mark, details.end) = (mark, end)
        continue
      }
      let inner = afterPreposition(place)
      if details.date == nil, let date = text.date(inner) {
        // The year after the stroke is the number's, whatever the date says.
        (details.date, details.end) = (date, date.end)
        continue
      }
      if details.number != nil, details.year == nil, details.date == nil, inner > place, let year = text.year(inner),
        year.end - inner == 4
      {
        (details.year, details.end) = (year.value, year.end)
        continue
      }
      if details.number == nil, details.freeNumber == nil, readNumber(form, isFree, place, &details) { continue }
      if form.takesAuthority || mayBeEuropean, details.authority == nil || details.authority == .region(nil),
        readAuthority(form, inner, place, &details)
      {
        continue
      }
      if details.number == nil, details.date == nil, inner > place, let year = text.year(inner), year.end - inner == 4 {
        (details.year, details.end) = (year.value, year.end)
        continue
      }
      break
    }
    return details
  }

  private func europeanMark(_ place: Int) -> (mark: EuropeanMark, end: Int)? {
    let isBracketed = text[place] == UInt8(ascii: "(")
    guard let (mark, end) = ActForms.europeanMarks.match(text, isBracketed ? text.afterBlanks(place + 1) : place) else {
      return nil
    }
    guard isBracketed else { return (mark, end) }
    let close = text.afterBlanks(end)
    return text[close] == UInt8(ascii: ")") ? (mark, close + 1) : nil
  }

  private func readNumber(_ form: ActForm, _ isFree: Bool, _ start: Int, _ details: inout ActDetails) -> Bool {
    var place = start
    let mark = Words.numberMarks.match(text, place)
    if let mark { place = text.afterBlanks(mark.end) }
    if isFree {
      guard mark != nil || text.actNumber(place)?.second != nil, let end = text.freeNumber(place) else { return false }
      if let number = text.actNumber(place), number.end == end { details.number = number }
      details.freeNumber = place..<end
      details.end = end
    } else {
      guard let number = text.actNumber(place) else { return false }
      if mark == nil, number.second == nil {
        // A bare number counts what follows, unless a year does: «legge 241 del 1990».
        let next = text.afterBlanks(number.end)
        let inner = afterPreposition(next)
        let isDated = inner > next && (text.date(inner) != nil || text.number(inner).map { $0.end - inner == 4 } == true)
        guard isDated || (details.date != nil && !isFollowedByNoun(number.end)) else { return false }
      }
      details.number = number
      details.end = number.end
      details.mark = details.mark ?? number.mark
    }
    details.hasNumberMark = mark != nil
    guard mark?.meaning == true else { return true }
    while details.moreNumbers.count < Self.most, let next = separator(details.end)?.end, let number = text.actNumber(next) {
      details.moreNumbers.append(number)
      details.end = number.end
    }
    return true
  }

  private func readAuthority(_ form: ActForm, _ inner: Int, _ place: Int, _ details: inout ActDetails) -> Bool {
    if form.type == .ministerialDecree, details.authority == nil {
      // The form itself may have said «Ministro», and the name follows.
      let ministry = Authorities.ministries.match(text, afterPer(inner))
      if let end = ministry?.end ?? (details.number == nil && details.date == nil ? afterUnknownName(details.end) : nil) {
        (details.authority, details.end) = (.ministry(ministry?.meaning), end)
        return true
      }
    }
    let isBracketed = text[inner] == UInt8(ascii: "(")
    guard let (authority, afterName) = Authorities.forms.match(text, isBracketed ? text.afterBlanks(inner + 1) : inner) else {
      return false
    }
    let end = isBracketed && text[afterName] == UInt8(ascii: ")") ? afterName + 1 : afterName
    if details.authority == .region(nil) {
      guard case .region(.some) = authority else { return false }
    }
    details.authority = authority
    details.end = end
    guard case .ministry = authority else { return true }
    let name = text.afterBlanks(end)
    let nameStart = Words.prepositions.match(text, name).map { text.afterBlanks($0.end) } ?? afterPer(name)
    if let ministry = Authorities.ministries.match(text, nameStart) {
      (details.authority, details.end) = (.ministry(ministry.meaning), ministry.end)
    } else if details.number == nil, details.date == nil, let end = afterUnknownName(end) {
      details.end = end
    }
    return true
  }

  private func afterPer(_ place: Int) -> Int {
    let end = text.afterLetters(place)
    return text.lowercase(place..<end) == "per" ? afterPreposition(text.afterBlanks(skipArticle(text.afterBlanks(end)))) : place
  }

  private func skipArticle(_ place: Int) -> Int { Words.articles.match(text, place).map { text.afterBlanks($0.end) } ?? place }

  /// The place after the words of a ministry's name, when a number or a date ends them.
  private func afterUnknownName(_ start: Int) -> Int? {
    var end = start
    for _ in 0..<16 {
      var place = text.afterBlanks(end)
      if text[place] == UInt8(ascii: ",") { place = text.afterBlanks(place + 1) }
      let inner = afterPreposition(place)
      if text.isDigit(inner) || Words.numberMarks.match(text, place) != nil { return end }
      guard text.isLetter(place) else { return nil }
      end = text.afterLetters(place)
      end = text.afterApostrophe(end) ?? end
    }
    return nil
  }

  // MARK: Context

  /// Whether only a bill or a draft is named: «disegno di legge n. 5».
  private func isDraft(_ start: Int) -> Bool { Words.drafts.match(text, wordsBefore(start, 2)) != nil }

  /// Whether an «L» stands for the series of the Official Journal: «GU L 119».
  private func followsJournal(_ start: Int) -> Bool { Words.series.match(text, wordsBefore(start, 1)) != nil }
}
