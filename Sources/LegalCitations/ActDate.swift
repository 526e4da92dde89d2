/// The day of an act, or its year where no more is known.
public struct ActDate: Hashable, Sendable {
  /// The year, in four digits.
  public var year: Int { Int(storedYear) }
  /// The month, from 1; none where only the year is known.
  public var month: Int? { isFull ? Int(storedMonth) : nil }
  /// The day of the month, from 1; none where only the year is known.
  public var day: Int? { isFull ? Int(storedDay) : nil }

  // Citations are many: four bytes a date.
  private let storedYear: UInt16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// A year of which the day is not known.
  public init(year: Int) { (storedYear, storedMonth, storedDay) = (UInt16(clamping: year), 0, 0) }

  /// A day of the Gregorian calendar; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(year, month) else { return nil }
    (storedYear, storedMonth, storedDay) = (UInt16(year), UInt8(month), UInt8(day))
  }

  /// Whether the day is known.
  public var isFull: Bool { storedDay != 0 }

  private static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension ActDate: CustomStringConvertible {
  /// The day as `2000-06-07`, or the year as `2000`.
  public var description: String {
    guard let month, let day else { return String(year) }
    return String(year) + Self.twoDigits(month) + Self.twoDigits(day)
  }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "-0" : "-") + String(number) }

  /// A day written as `2000-06-07`, or a year as `2000`; nil where it is something else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? Int(part) : nil }
    switch (parts.count, numbers.count) {
    case (1, 1): self.init(year: numbers[0])
    case (3, 3): self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  /// The day as acts write it: «7 giugno 2000», «1° dicembre 2020».
  var written: String {
    guard let month, let day else { return "\(year)" }
    return "\(day)\(day == 1 ? "°" : "") \(Self.months[month - 1]) \(year)"
  }

  /// The Italian names of the months.
  static let months = [
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre",
    "dicembre",
  ]
}
