extension CalendarDate {
  /// The weekday from Monday (0) to Sunday (6), by Sakamoto's method.
  package var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let fromSunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return (fromSunday + 6) % 7
  }

  /// The day after; after the last day of the year 9999 the same.
  package var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1) ?? CalendarDate(
      year: year + 1, month: 1, day: 1) ?? self
  }
}
