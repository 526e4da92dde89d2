import EdittoRules
import Testing

/// Days are dates that exist, in order.
@Suite struct DayTests {
  @Test(arguments: [
    "0000-01-01", "0000-02-29", "1900-02-28", "1999-12-31", "2000-02-29", "2024-02-29", "2026-05-02", "9999-12-31",
  ])
  func datesThatExist(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-02-29", "1900-02-29", "2026-04-31", "2026/01/01",
    "+026-01-01", "2026-1-01", "2026-01-011",
  ]) func datesThatDoNotExist(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func daysAreOrdered() {
    let days = ["0000-01-01", "1999-12-31", "2000-01-01", "2000-02-29", "2000-03-01", "9999-12-31"].map { Day($0) }
    #expect(days.compactMap(\.self).count == days.count)
    for (earlier, later) in zip(days.compactMap(\.self), days.compactMap(\.self).dropFirst()) { #expect(earlier < later) }
  }
}
