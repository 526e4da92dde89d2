/// A date as it was written, which may not exist.
struct WrittenDate {
  let year: Int
  /// The day; none where the calendar has no such day.
  let date: ActDate?
  let end: Int
}

/// A number as it was written: `150`, `150/2000`, `2016/679/UE`.
struct WrittenNumber {
  let first: Int
  let second: Int?
  /// How many digits the second part has.
  let secondDigits: Int
  /// The abbreviation of the Union or a Community that follows.
  let mark: EuropeanMark?
  let end: Int
}

extension Text {
  /// The date that begins here: `7 giugno 2000`, `1° dicembre 2020`, `07/06/2000`, `7.6.2000`, `7/6/ 00`, `2000-06-07`.
  func date(_ start: Int) -> WrittenDate? {
    guard let first = number(start) else { return nil }
    if first.end - start == 4 {
      guard self[first.end] == UInt8(ascii: "-"), let month = number(first.end + 1, digits: 2),
        self[month.end] == UInt8(ascii: "-"),
        let day = number(month.end + 1, digits: 2)
      else { return nil }
      return WrittenDate(
        year: first.value, date: ActDate(year: first.value, month: month.value, day: day.value), end: day.end)
    }
    guard first.end - start <= 2 else { return nil }
    let afterDay = afterBlanks(afterOrdinalSign(first.end) ?? first.end)
    if let month = Words.months.match(self, afterDay), let year = year(afterBlanks(month.end)) {
      return WrittenDate(
        year: year.value, date: ActDate(year: year.value, month: month.meaning, day: first.value), end: year.end)
    }
    let separator = self[first.end]
    guard [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(separator),
      let month = number(afterBlanks(first.end + 1), digits: 2), self[month.end] == separator,
      let year = year(afterBlanks(month.end + 1)), !(self[year.end] == separator && isDigit(year.end + 1))
    else { return nil }
    return WrittenDate(year: year.value, date: ActDate(year: year.value, month: month.value, day: first.value), end: year.end)
  }

  /// The year that stands here, in four digits or two.
  func year(_ place: Int) -> (value: Int, end: Int)? {
    guard let number = number(place), !isLetter(number.end), let year = Self.year(number.value, digits: number.end - place)
    else { return nil }
    return (year, number.end)
  }

  /// The year that stands here in four digits.
  func fullYear(_ place: Int) -> (value: Int, end: Int)? { year(place).flatMap { $0.end - place == 4 ? $0 : nil } }

  /// The year that so many digits mean; two digits are of the 20th century from 30 on.
  static func year(_ value: Int, digits: Int) -> Int? {
    switch digits {
    case 4: (1861...2060).contains(value) ? value : nil
    case 2: value >= 30 ? 1900 + value : 2000 + value
    default: nil
    }
  }

  /// The number of an act that stands here.
  func actNumber(_ start: Int) -> WrittenNumber? {
    guard let first = number(start, digits: 5) else { return nil }
    var end = first.end
    var second: Int?
    var secondDigits = 0
    if self[end] == UInt8(ascii: "/"), let other = number(afterBlanks(end + 1), digits: 5) {
      (second, secondDigits) = (other.value, other.end - afterBlanks(end + 1))
      end = other.end
      if self[end] == UInt8(ascii: "/"), isDigit(end + 1) { return nil }
    }
    var mark: EuropeanMark?
    if self[end] == UInt8(ascii: "/"), let (found, after) = ActForms.europeanMarks.match(self, end + 1) {
      (mark, end) = (found, after)
    }
    guard !isLetter(end), !(isOpenPoint(end)), self[end] != UInt8(ascii: "%") else { return nil }
    return WrittenNumber(first: first.value, second: second, secondDigits: secondDigits, mark: mark, end: end)
  }

  /// Whether a point or comma between digits stands here: «1.200», «4,50».
  func isOpenPoint(_ place: Int) -> Bool {
    (self[place] == UInt8(ascii: ".") || self[place] == UInt8(ascii: ",")) && isDigit(place + 1)
  }

  /// The number of an act that has no identifier: `X/5765`, `680/13/CONS`, `X-5765`.
  func freeNumber(_ start: Int) -> Int? {
    var place = start
    var hasDigit = false
    while place - start < 24 {
      if isDigit(place) {
        hasDigit = true
      } else if !(isLetter(place) && self[place] < 0x80) {
        guard [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(self[place]), place > start,
          isDigit(place + 1) || isCapital(place + 1)
        else { break }
      }
      place += 1
    }
    return hasDigit ? place : nil
  }
}
