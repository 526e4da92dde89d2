/// What is said of an act besides its type, in any order: number, date, authority, «(UE)».
struct ActDetails {
  private(set) var number: WrittenNumber?
  /// The bytes of a number of an act that has no identifier.
  private(set) var freeNumber: Range<Int>?
  /// The numbers after the first in «nn. 33 e 39».
  private(set) var moreNumbers: [WrittenNumber] = []
  private(set) var date: WrittenDate?
  /// The year of «del 1990».
  private(set) var year: Int?
  private(set) var authority: Authority?
  private(set) var mark: EuropeanMark?
  private(set) var hasNumberMark = false
  private(set) var end: Int

  /// The details from a place on; those of the act before hold for a second act too: «Regolamenti (UE) 2022/2065 e 2022/1925».
  init(_ reader: Lookahead, _ form: ActForm, _ start: Int, after previous: ActDetails? = nil) {
    end = start
    (mark, authority) = (previous?.mark, previous?.authority)
    // No act is cited with more.
    for _ in 0..<10 where !extend(reader, form) { break }
  }

  /// Reads one detail; says whether there was one.
  private mutating func extend(_ reader: Lookahead, _ form: ActForm) -> Bool {
    let text = reader.text
    let place = reader.afterComma(text.afterBlanks(end))
    // A decree's minister may be called anything.
    guard form.type == .ministerialDecree || reader.mayBeDetail(place) else { return false }
    let inner = reader.skip(Words.prepositions, place)
    let isEuropean = form.type.celexLetter != nil
    if isEuropean, let (mark, end) = reader.europeanMark(place) {
      (self.mark, self.end) = (mark, end)
      return true
    }
    if date == nil, let date = text.date(inner) {
      (self.date, end) = (date, date.end)
      return true
    }
    if number == nil, freeNumber == nil, form.isFree ? readFreeNumber(reader, place) : readNumber(reader, place) { return true }
    if form.takesAuthority || isEuropean, readAuthority(reader, form, inner) { return true }
    guard year == nil, date == nil, inner > place, let year = text.fullYear(inner) else { return false }
    (self.year, end) = (year.value, year.end)
    return true
  }

  // MARK: Numbers

  private mutating func readNumber(_ reader: Lookahead, _ start: Int) -> Bool {
    let mark = Words.numberMarks.match(reader.text, start)
    guard let number = reader.text.actNumber(mark.map { reader.text.afterBlanks($0.end) } ?? start) else { return false }
    if mark == nil, number.second == nil {
      // A bare number counts what follows, unless a year does: «legge 241 del 1990».
      guard reader.isDated(number.end) || (date != nil && !reader.isFollowedByNoun(number.end)) else { return false }
    }
    (self.number, end, hasNumberMark) = (number, number.end, mark != nil)
    self.mark = self.mark ?? number.mark
    if mark?.meaning == true { readMoreNumbers(reader) }
    return true
  }

  private mutating func readFreeNumber(_ reader: Lookahead, _ start: Int) -> Bool {
    let text = reader.text
    let mark = Words.numberMarks.match(text, start)
    let place = mark.map { text.afterBlanks($0.end) } ?? start
    let number = text.actNumber(place)
    guard mark != nil || number?.second != nil, let numberEnd = text.freeNumber(place) else { return false }
    if number?.end == numberEnd { self.number = number }
    (freeNumber, end, hasNumberMark) = (place..<numberEnd, numberEnd, mark != nil)
    if mark?.meaning == true { readMoreNumbers(reader) }
    return true
  }

  private mutating func readMoreNumbers(_ reader: Lookahead) {
    while moreNumbers.count < Lookahead.most, let next = reader.separator(end)?.end, let number = reader.text.actNumber(next) {
      moreNumbers.append(number)
      end = number.end
    }
  }

  // MARK: Authorities

  private mutating func readAuthority(_ reader: Lookahead, _ form: ActForm, _ start: Int) -> Bool {
    // After «Regione» its name may follow.
    guard authority == nil || authority == .region(nil) else { return false }
    let text = reader.text
    // The form itself may have said «Ministro».
    if form.type == .ministerialDecree, readMinistry(reader, end) { return true }
    let isBracketed = text[start] == UInt8(ascii: "(")
    guard let (found, nameEnd) = Authorities.forms.match(text, isBracketed ? text.afterBlanks(start + 1) : start) else {
      return false
    }
    if authority == .region(nil) {
      guard case .region(.some) = found else { return false }
    }
    (authority, end) = (found, isBracketed && text[nameEnd] == UInt8(ascii: ")") ? nameEnd + 1 : nameEnd)
    if case .ministry = found { _ = readMinistry(reader, end) }
    return true
  }

  /// Reads the name of a ministry after «Ministro», «dell'interno» or «per la pubblica amministrazione»; one that no table knows
  /// where a number or a date ends it.
  private mutating func readMinistry(_ reader: Lookahead, _ start: Int) -> Bool {
    let text = reader.text
    var name = text.afterBlanks(start)
    if let end = Words.per.end(text, name) { name = reader.skip(Words.articles, text.afterBlanks(end)) }
    if let ministry = Authorities.ministries.match(text, reader.skip(Words.prepositions, name)) {
      (authority, end) = (.ministry(ministry.meaning), ministry.end)
      return true
    }
    guard number == nil, date == nil, let end = reader.afterName(start) else { return false }
    (authority, self.end) = (.ministry(nil), end)
    return true
  }
}

extension Lookahead {
  /// «(UE)», «UE», «europeo».
  fileprivate func europeanMark(_ place: Int) -> (mark: EuropeanMark, end: Int)? {
    let isBracketed = text[place] == UInt8(ascii: "(")
    guard let (mark, end) = ActForms.europeanMarks.match(text, isBracketed ? text.afterBlanks(place + 1) : place) else {
      return nil
    }
    guard isBracketed else { return (mark, end) }
    let close = text.afterBlanks(end)
    return text[close] == UInt8(ascii: ")") ? (mark, close + 1) : nil
  }

  /// Whether a number, a bracket or a word stands here that a detail may begin with: most words are told by it.
  fileprivate func mayBeDetail(_ place: Int) -> Bool {
    text.isDigit(place) || text[place] == UInt8(ascii: "(") || triggers.beginnings(text, place).contains(.detail)
  }

  /// Whether «del 1990» or a date follows.
  func isDated(_ end: Int) -> Bool {
    let next = text.afterBlanks(end)
    let inner = skip(Words.prepositions, next)
    return inner > next && (text.date(inner) != nil || text.fullYear(inner) != nil)
  }

  /// The place after the words of a name that a number or a date ends.
  fileprivate func afterName(_ start: Int) -> Int? {
    var end = start
    for _ in 0..<16 {
      let place = afterComma(text.afterBlanks(end))
      if text.isDigit(skip(Words.prepositions, place)) || Words.numberMarks.end(text, place) != nil {
        return end > start ? end : nil
      }
      guard text.isLetter(place) else { return nil }
      end = text.afterLetters(place)
      end = text.afterApostrophe(end) ?? end
    }
    return nil
  }
}
