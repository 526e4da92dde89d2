extension OpeningHours {
  /// What hours say of each kind of day. As in OpenStreetMap the last entry that names a day counts.
  package struct Week: Sendable {
    /// The intervals of each weekday from Monday on; empty where it is closed.
    package private(set) var weekdays: [[Interval]] = Array(repeating: [], count: 7)
    /// The intervals of public holidays, or nil where no entry names them.
    package private(set) var holidays: [Interval]?

    init(_ rules: [Rule]) {
      for rule in rules {
        for day in rule.days {
          if day < 7 { weekdays[day] = rule.intervals } else { holidays = rule.intervals }
        }
      }
    }

    /// Whether weekdays count even if they are public holidays: hours of every day of the week are hours of every day.
    package var includesHolidays: Bool { holidays == nil && weekdays.allSatisfy { !$0.isEmpty } }
  }
}
