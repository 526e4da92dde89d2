import EdittoSyntax

/// Attended hours: the subset of OpenStreetMap's `opening_hours` that offices need, with Italian or English day names.
package struct OpeningHours: Sendable, Equatable {
  /// A weekday from Monday (0) to Sunday (6), or public holidays (7).
  package typealias Day = Int

  package struct Interval: Sendable, Equatable {
    /// Minutes from midnight.
    package let start: Int
    package let end: Int

    /// «10:00–16:00»
    package var text: String { OpeningHours.clock(start) + "–" + OpeningHours.clock(end) }
  }

  package struct Rule: Sendable, Equatable {
    package let days: [Day]
    /// Empty where it is closed.
    package let intervals: [Interval]
  }

  package let rules: [Rule]

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
      let words = Self.words(bytes, start..<end)
      if let first = words.first {
        rules.append(try Self.rule(bytes, words, first))
      } else if end < bytes.count || rules.isEmpty {
        throw Problem(reason: .empty, range: start..<end)
      }
      start = end + 1
    }
    self.rules = rules
  }

  private static func rule(_ bytes: [UInt8], _ words: [Range<Int>], _ first: Range<Int>) throws(Problem) -> Rule {
    var days = Array(0...6)
    var rest = words[...]
    if !bytes[first.lowerBound].isDigit, !isClosed(bytes[first]) {
      days = try Self.days(bytes, first)
      rest = rest.dropFirst()
    }
    guard let second = rest.first else { throw Problem(reason: .time, range: first) }
    if isClosed(bytes[second]) { return Rule(days: days, intervals: []) }
    var intervals: [Interval] = []
    for word in rest {
      for part in split(bytes, word, at: UInt8(ascii: ",")) { intervals.append(try interval(bytes, part)) }
    }
    return Rule(days: days, intervals: intervals)
  }

  private static func days(_ bytes: [UInt8], _ word: Range<Int>) throws(Problem) -> [Day] {
    var days: [Day] = []
    for part in split(bytes, word, at: UInt8(ascii: ",")) {
      let ends = split(bytes, part, at: UInt8(ascii: "-"))
      guard let from = ends.first, let start = day(bytes[from]) else { throw Problem(reason: .day, range: part) }
      guard ends.count > 1 else {
        days.append(start)
        continue
      }
      guard ends.count == 2, let end = day(bytes[ends[1]]), start < 7, end < 7 else {
        throw Problem(reason: .day, range: ends[1])
      }
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
    let ends = split(bytes, word, at: UInt8(ascii: "-"))
    guard ends.count == 2, let start = time(bytes[ends[0]]), let end = time(bytes[ends[1]]) else {
      throw Problem(reason: .time, range: word)
    }
    guard start < end else { throw Problem(reason: .order, range: word) }
    return Interval(start: start, end: end)
  }

  private static func time(_ word: ArraySlice<UInt8>) -> Int? {
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      word.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
    else { return nil }
    let hour = parts[0].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let minute = parts[1].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard minute < 60, hour * 60 + minute <= 1440 else { return nil }
    return hour * 60 + minute
  }

  private static let italian = ["lun", "mar", "mer", "gio", "ven", "sab", "dom", "festivi"]
  private static let english = ["mo", "tu", "we", "th", "fr", "sa", "su", "ph"]

  private static func day(_ word: ArraySlice<UInt8>) -> Day? {
    let name = String(decoding: word.map(\.lowered), as: UTF8.self)
    return italian.firstIndex(of: name) ?? english.firstIndex(of: name)
  }

  private static func isClosed(_ word: ArraySlice<UInt8>) -> Bool {
    switch word.count {
    case 3: word.beginsIgnoringCase("off")
    case 6: word.beginsIgnoringCase("chiuso") || word.beginsIgnoringCase("closed")
    default: false
    }
  }

  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    split(bytes, range, at: 0x20).filter { !$0.isEmpty }
  }

  private static func split(_ bytes: [UInt8], _ range: Range<Int>, at sign: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where bytes[i] == sign {
      parts.append(start..<i)
      start = i + 1
    }
    parts.append(start..<range.upperBound)
    return parts
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

  /// The canonical form of OpenStreetMap: `Mo-Fr 10:00-16:00`.
  package var specification: String { text(.standard, dash: "-", comma: ",") }

  /// A form for people in a language: «lunedì–venerdì 10:00–16:00».
  package func text(in language: String) -> String {
    text(language == "en" ? .english : language == "de" ? .german : .italian, dash: "–", comma: ", ")
  }

  private func text(_ words: Words, dash: String, comma: String) -> String {
    var text = ""
    for rule in rules {
      if !text.isEmpty { text += "; " }
      var index = 0
      while index < rule.days.count {
        var last = index
        while last + 1 < rule.days.count, rule.days[last + 1] == rule.days[last] + 1, rule.days[last + 1] < 7 { last += 1 }
        if index > 0 { text += comma }
        text += words.days[rule.days[index]]
        if last > index { text += (last == index + 1 ? comma : dash) + words.days[rule.days[last]] }
        index = last + 1
      }
      text += " "
      if rule.intervals.isEmpty { text += words.closed }
      for (index, interval) in rule.intervals.enumerated() {
        if index > 0 { text += comma }
        text += Self.clock(interval.start) + dash + Self.clock(interval.end)
      }
    }
    return text
  }

  private static func clock(_ minutes: Int) -> String {
    String(unsafeUninitializedCapacity: 5) { text in
      text[0] = 0x30 + UInt8(minutes / 600)
      text[1] = 0x30 + UInt8(minutes / 60 % 10)
      text[2] = UInt8(ascii: ":")
      text[3] = 0x30 + UInt8(minutes % 60 / 10)
      text[4] = 0x30 + UInt8(minutes % 10)
      return 5
    }
  }
}
