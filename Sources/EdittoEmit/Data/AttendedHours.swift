import EdittoModel

/// An interval in which channels are attended, with the days on which it recurs in the year of the publication and the next.
///
/// Public holidays of those two years are left out, unless the hours name them or are those of every day of the week.
struct AttendedHours {
  enum Recurrence {
    /// Every week on some days (`MO`, `TU` …) until a last day, some dates excluded.
    case weekly(days: [String], until: CalendarDate, except: [CalendarDate])
    /// On the first day and on others.
    case days([CalendarDate])
  }

  /// What distinguishes it in the body; it stays as long as the hours do.
  let id: String
  let first: CalendarDate
  let recurrence: Recurrence
  let channels: [Channel]
  private let interval: OpeningHours.Interval

  /// Begin and end on a date, as local times of iCalendar.
  func start(on date: CalendarDate) -> String { date.basic + "T" + Self.clock(interval.start) }
  func end(on date: CalendarDate) -> String {
    interval.end < 1440 ? date.basic + "T" + Self.clock(interval.end) : date.next.basic + "T000000"
  }

  private static func clock(_ minutes: Int) -> String {
    CalendarDate.padded(minutes / 60) + CalendarDate.padded(minutes % 60) + "00"
  }

  // MARK: Finding them

  /// The attended hours of a body; channels with the same hours share them.
  static func all(of body: Body, on date: CalendarDate) -> [AttendedHours] {
    let channels = body.channels.filter { $0.status == .active && $0.hours != nil }
    let holidays = (date.year...date.year + 1).flatMap { Holidays.of($0, patron: body.identity.patron) }
    return channels.compactMap(\.hours).uniqued().flatMap { hours in
      all(hours, of: channels.filter { $0.hours == hours }, in: date.year, holidays)
    }
  }

  private static func all(
    _ hours: OpeningHours, of channels: [Channel], in year: Int, _ holidays: [CalendarDate]
  ) -> [AttendedHours] {
    guard let newYear = CalendarDate(year: year, month: 1, day: 1), let last = CalendarDate(year: year + 1, month: 12, day: 31)
    else { return [] }
    let start = max(newYear, channels.map { $0.since ?? newYear }.min() ?? newYear)
    let week = hours.week
    let excluded = week.includesHolidays ? [] : holidays.filter { $0 >= start }
    var found: [AttendedHours] = []
    for interval in week.weekdays.flatMap({ $0 }).uniqued() {
      let days = week.weekdays.indices.filter { week.weekdays[$0].contains(interval) }
      var first = start
      while !days.contains(first.weekday) || excluded.contains(first), first <= last { first = first.next }
      guard first <= last else { continue }
      let except = excluded.filter { $0 > first && days.contains($0.weekday) }
      found.append(
        AttendedHours(
          id: id(hours, interval), first: first,
          recurrence: .weekly(days: days.map { names[$0] }, until: last, except: except), channels: channels, interval: interval))
    }
    for interval in week.holidays ?? [] {
      guard let first = excluded.first else { continue }
      found.append(
        AttendedHours(
          id: id(hours, interval) + ".ph", first: first, recurrence: .days(Array(excluded.dropFirst())), channels: channels,
          interval: interval))
    }
    return found
  }

  private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The hours and the interval without the signs that an identifier should not hold: `mo-fr-1000-1600.1000-1600`.
  private static func id(_ hours: OpeningHours, _ interval: OpeningHours.Interval) -> String {
    let signs: [String] = hours.specification.lowercased().compactMap { sign in
      switch sign {
      case ":": nil
      case "a"..."z", "0"..."9", "-": String(sign)
      case " ": "-"
      case ",": "+"
      default: ""
      }
    }
    return signs.joined() + "." + clock(interval.start).prefix(4) + "-" + clock(interval.end).prefix(4)
  }
}

extension CalendarDate {
  /// ISO 8601's basic form, as iCalendar writes dates: `20251120`.
  var basic: String { description.filter { $0 != "-" } }

  fileprivate static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
