import EdittoSyntax

/// Attended hours: the subset of OpenStreetMap's `opening_hours` that offices need, with Italian or English day names.
///
/// A class, because one office's hours stand on many pages, and what they say is made once.
package final class OpeningHours: Sendable {
  /// A weekday from Monday (0) to Sunday (6), or public holidays (7).
  package typealias Day = Int

  package struct Interval: Sendable, Equatable {
    /// Minutes from midnight.
    package let start: Int
    package let end: Int

    /// «10:00–16:00»
    package var text: String {
      var text: [UInt8] = []
      append(to: &text, "–")
      return String(decoding: text, as: UTF8.self)
    }

    fileprivate func append(to text: inout [UInt8], _ dash: String) {
      Self.append(start, to: &text)
      text += dash.utf8
      Self.append(end, to: &text)
    }

    private static func append(_ minutes: Int, to text: inout [UInt8]) {
      text.append(0x30 + UInt8(minutes / 600))
      text.append(0x30 + UInt8(minutes / 60 % 10))
      text.append(UInt8(ascii: ":"))
      text.append(0x30 + UInt8(minutes % 60 / 10))
      text.append(0x30 + UInt8(minutes % 10))
    }
  }

  package struct Rule: Sendable, Equatable {
    package let days: [Day]
    /// Empty where it is closed.
    package let intervals: [Interval]
  }

  package let rules: [Rule]
  /// The canonical form of OpenStreetMap: `Mo-Fr 10:00-16:00`.
  package let specification: String
  private let italian: String
  package let week: Week

  /// Why a text gives no hours, with the bytes that say so.
  package struct Problem: Error, Equatable {
    package enum Reason: String { case day, time, order, empty }
    package let reason: Reason
    package let range: Range<Int>
  }

  /// Reads `lun-ven 09:00-12:00; mar,gio 15:00-17:00; festivi chiuso` or `Mo-Fr … ; PH off`.
  package init(_ text: String) throws(Problem) {
    let bytes = Array(text.utf8)
    var rules: [Rule] = []
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
      var words = Parts(bytes, start..<end, at: 0x20)
      if let first = words.nextFilled() {
        rules.append(try Self.rule(bytes, first, &words))
      } else if end < bytes.count || rules.isEmpty {
        throw Problem(reason: .empty, range: start..<end)
      }
      start = end + 1
    }
    self.rules = rules
    specification = Self.text(rules, .standard, dash: "-", comma: ",")
    italian = Self.text(rules, .italian, dash: "–", comma: ", ")
    week = Week(rules)
  }

  private static func rule(_ bytes: [UInt8], _ first: Range<Int>, _ words: inout Parts) throws(Problem) -> Rule {
    var days: [Day]
    var word = first
    if bytes[first.lowerBound].isDigit || isClosed(bytes[first]) {
      days = Array(0...6)
    } else {
      days = try Self.days(bytes, first)
      guard let second = words.nextFilled() else { throw Problem(reason: .time, range: first) }
      word = second
    }
    if isClosed(bytes[word]) { return Rule(days: days, intervals: []) }
    var intervals: [Interval] = []
    while true {
      var parts = Parts(bytes, word, at: UInt8(ascii: ","))
      while let part = parts.next() { intervals.append(try interval(bytes, part)) }
      guard let next = words.nextFilled() else { break }
      word = next
    }
    return Rule(days: days, intervals: intervals)
  }

  private static func days(_ bytes: [UInt8], _ word: Range<Int>) throws(Problem) -> [Day] {
    var days: [Day] = []
    days.reserveCapacity(7)
    var parts = Parts(bytes, word, at: UInt8(ascii: ","))
    while let part = parts.next() {
      var ends = Parts(bytes, part, at: UInt8(ascii: "-"))
      guard let from = ends.next(), let start = day(bytes[from]) else { throw Problem(reason: .day, range: part) }
      guard let to = ends.next() else {
        days.append(start)
        continue
      }
      guard ends.next() == nil, let end = day(bytes[to]), start < 7, end < 7 else { throw Problem(reason: .day, range: to) }
      var current = start
      days.append(current)
      while current != end {
        current = (current + 1) % 7
        days.append(current)
      }
    }
    return days
  }

  private static func interval(_ bytes: [UInt8], _ word: Range<Int>) throws(Problem) -> Interval {
    var ends = Parts(bytes, word, at: UInt8(ascii: "-"))
    guard let from = ends.next(), let to = ends.next(), ends.next() == nil, let start = time(bytes[from]),
      let end = time(bytes[to])
    else { throw Problem(reason: .time, range: word) }
    guard start < end else { throw Problem(reason: .order, range: word) }
    return Interval(start: start, end: end)
  }

  private static func time(_ word: ArraySlice<UInt8>) -> Int? {
    guard let colon = word.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let (hours, minutes) = (word[..<colon], word[(colon + 1)...])
    guard (1...2).contains(hours.count), minutes.count == 2, hours.allSatisfy(\.isDigit), minutes.allSatisfy(\.isDigit) else {
      return nil
    }
    let hour = hours.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let minute = minutes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard minute < 60, hour * 60 + minute <= 1440 else { return nil }
    return hour * 60 + minute
  }

  private static let italianDays: [StaticString] = ["lun", "mar", "mer", "gio", "ven", "sab", "dom", "festivi"]
  private static let englishDays: [StaticString] = ["mo", "tu", "we", "th", "fr", "sa", "su", "ph"]

  private static func day(_ word: ArraySlice<UInt8>) -> Day? {
    func isNamed(_ name: StaticString) -> Bool { word.count == name.utf8CodeUnitCount && word.beginsIgnoringCase(name) }
    return italianDays.firstIndex(where: isNamed) ?? englishDays.firstIndex(where: isNamed)
  }

  private static func isClosed(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 3: word.beginsIgnoringCase("off")
    case 6: word.beginsIgnoringCase("chiuso") || word.beginsIgnoringCase("closed")
    default: false
    }
  }

  /// The parts of a text between signs, one after another.
  private struct Parts {
    private let bytes: [UInt8]
    private let sign: UInt8
    private let end: Int
    /// Where the next part starts; behind the end where there is none.
    private var start: Int

    init(_ bytes: [UInt8], _ range: Range<Int>, at sign: UInt8) {
      (self.bytes, self.sign, start, end) = (bytes, sign, range.lowerBound, range.upperBound)
    }

    mutating func next() -> Range<Int>? {
      guard start <= end else { return nil }
      var place = start
      while place < end, bytes[place] != sign { place += 1 }
      defer { start = place + 1 }
      return start..<place
    }

    /// The next part that is not empty.
    mutating func nextFilled() -> Range<Int>? {
      while let part = next() { if !part.isEmpty { return part } }
      return nil
    }
  }

  // MARK: Writing

  /// The words of a language for days and closed offices.
  private struct Words {
    let days: [String]
    let closed: String

    static let italian = Words(
      days: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "festivi"], closed: "chiuso")
    static let english = Words(
      days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "public holidays"], closed: "closed")
    static let german = Words(
      days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Feiertage"], closed: "geschlossen")
    static let standard = Words(days: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"], closed: "off")
  }

  /// A form for people in a language: «lunedì–venerdì 10:00–16:00».
  package func text(in language: String) -> String {
    switch language {
    case "en": Self.text(rules, .english, dash: "–", comma: ", ")
    case "de": Self.text(rules, .german, dash: "–", comma: ", ")
    default: italian
    }
  }

  private static func text(_ rules: [Rule], _ words: Words, dash: String, comma: String) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(96)
    for rule in rules {
      if !text.isEmpty { text += "; ".utf8 }
      var index = 0
      while index < rule.days.count {
        var last = index
        while last + 1 < rule.days.count, rule.days[last + 1] == rule.days[last] + 1, rule.days[last + 1] < 7 { last += 1 }
        if index > 0 { text += comma.utf8 }
        text += words.days[rule.days[index]].utf8
        if last > index {
          text += (last == index + 1 ? comma : dash).utf8
          text += words.days[rule.days[last]].utf8
        }
        index = last + 1
      }
      text.append(0x20)
      if rule.intervals.isEmpty { text += words.closed.utf8 }
      for (index, interval) in rule.intervals.enumerated() {
        if index > 0 { text += comma.utf8 }
        interval.append(to: &text, dash)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension OpeningHours: Equatable {
  package static func == (left: OpeningHours, right: OpeningHours) -> Bool { left === right || left.rules == right.rules }
}
