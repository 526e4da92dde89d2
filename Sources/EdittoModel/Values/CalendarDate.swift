import EdittoSyntax

/// A day of the Gregorian calendar that exists.
package struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A date as ISO 8601 writes it: `2025-11-20`.
  package init?(_ text: String) {
    guard let (year, month, day) = Self.parts(text) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The numbers of a text of the form `YYYY-MM-DD`, whether or not the day exists.
  package static func parts(_ text: String) -> (Int, Int, Int)? {
    text.withBytes { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
      var isNumber = true
      func number(_ range: Range<Int>) -> Int {
        range.reduce(0) { number, index in
          isNumber = isNumber && bytes[index].isDigit
          return number * 10 + Int(bytes[index] & 0x0F)
        }
      }
      let parts = (number(0..<4), number(5..<7), number(8..<10))
      return isNumber ? parts : nil
    }
  }

  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = year
      for place in [3, 2, 1, 0] {
        text[place] = 0x30 + UInt8(rest % 10)
        rest /= 10
      }
      text[4] = UInt8(ascii: "-")
      text[5] = 0x30 + UInt8(month / 10)
      text[6] = 0x30 + UInt8(month % 10)
      text[7] = UInt8(ascii: "-")
      text[8] = 0x30 + UInt8(day / 10)
      text[9] = 0x30 + UInt8(day % 10)
      return 10
    }
  }

  /// The date in digits as lawyers write it: «7/6/2000».
  var numeric: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var count = 0
      func append(_ byte: UInt8) {
        text[count] = byte
        count += 1
      }
      func append(_ number: Int) {
        if number >= 10 { append(number / 10) }
        append(0x30 + UInt8(number % 10))
      }
      append(day)
      append(UInt8(ascii: "/"))
      append(month)
      append(UInt8(ascii: "/"))
      append(year)
      return count
    }
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
