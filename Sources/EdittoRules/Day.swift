/// A day of the calendar.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1 March of the year 0, which makes the leap day the last of its year.
  let number: Int

  /// The first day that can be written.
  public static let first = Day(number: -60)
  /// The last day that can be written.
  public static let last = Day(number: 3_652_364)

  init(number: Int) { self.number = number }

  /// The day that a date of ISO 8601 (`2026-05-02`) names, or nil where there is none.
  public init?(_ text: String) {
    guard text.utf8.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit = Int(byte) - 0x30
      guard (0...9).contains(digit) else { return nil }
      if place < 4 { year = year * 10 + digit } else if place < 7 { month = month * 10 + digit } else { day = day * 10 + digit }
    }
    guard (1...12).contains(month), day >= 1 else { return nil }
    number = Self.number(year, month, day)
    // What a month lacks would name a day of the next one.
    let next = month < 12 ? Self.number(year, month + 1, 1) : Self.number(year + 1, 1, 1)
    guard number < next else { return nil }
  }

  /// The date of ISO 8601.
  public var description: String {
    // Four hundred years have 146,097 days; the leap day is the last day of each period that has one.
    let era = (number + 146_097) / 146_097 - 1
    let dayOfEra = number - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// The day some days later, or earlier where the number is negative; within what can be written.
  public func advanced(by days: Int) -> Day { min(max(Day(number: number + days), .first), .last) }

  /// Whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year + 400) / 400 - 1
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
