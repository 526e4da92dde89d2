/// Public holidays in Italy (L. 27 May 1949, n. 260, art. 2, as amended up to L. 8 October 2025, n. 151).
package enum Holidays {
  /// The public holidays of a year in order.
  ///
  /// - Parameter patron: the patron saint's day of the place, `MM-DD`.
  package static func of(_ year: Int, patron: String? = nil) -> [CalendarDate] {
    var days: Set<CalendarDate> = []
    for (month, day) in fixed { CalendarDate(year: year, month: month, day: day).map { _ = days.insert($0) } }
    if year >= 2026, let francis = CalendarDate(year: year, month: 10, day: 4) { days.insert(francis) }
    if let easter = easter(of: year) {
      days.insert(easter)
      days.insert(easter.next)
    }
    if let patron, let day = CalendarDate(padded(year) + "-" + patron) { days.insert(day) }
    return days.sorted()
  }

  private static let fixed = [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)]

  /// Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
  package static func easter(of year: Int) -> CalendarDate? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * correction + 114
    return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
