/// Year and number of a European act, from the two numbers that are written.
///
/// From 2015 all acts are numbered `(UE) YYYY/N`; before, regulations were `N/YYYY` and directives and decisions `YYYY/N` or
/// `YY/N` (Publications Office, Interinstitutional style guide, 2.3.1). Writers swap the two.
struct EuropeanNumber {
  let year: Int
  let number: Int
  /// The place of the act in the table of well-known acts.
  let place: Int?

  /// The reading of `first/second`; nil where there is none, or more than one.
  ///
  /// - Parameters:
  ///   - mark: what says that the act is European.
  ///   - hasNumberMark: whether «n.» precedes, which official citations have only before 2015.
  init?(
    _ type: ActType, _ first: Int, _ second: Int, secondDigits: Int, mark: EuropeanMark?, hasNumberMark: Bool
  ) {
    let readings = Self.readings(first, second, secondDigits: secondDigits)
    let known = readings.compactMap { reading in
      KnownActs.all.place(type, reading.year, reading.number).map { (reading, $0) }
    }
    if known.count == 1 {
      (year, number, place) = (known[0].0.year, known[0].0.number, known[0].1)
      return
    }
    // What nothing but its number says to be European is, unless well known, somebody else's.
    guard known.isEmpty, mark != nil || (type == .directive && first >= 1958 && second < 1958) else { return nil }
    let isRegulation = type.celexLetter == "R"
    let covered = readings.filter { mark?.covers($0.year) ?? true }
    let usual = covered.filter { $0.isYearFirst == (!isRegulation || $0.year >= 2015) }
    let chosen = usual.isEmpty ? covered : usual
    // `2016/2013` is of 2016, but «n. 2016/2013» may be of either year.
    let likely = chosen.count > 1 && !hasNumberMark ? chosen.filter(\.isYearFirst) : chosen
    guard likely.count == 1 else { return nil }
    (year, number, place) = (likely[0].year, likely[0].number, nil)
  }

  private struct Reading {
    let year: Int
    let number: Int
    let isYearFirst: Bool
  }

  private static func readings(_ first: Int, _ second: Int, secondDigits: Int) -> [Reading] {
    var readings: [Reading] = []
    if let year = year(first), second > 0 { readings.append(Reading(year: year, number: second, isYearFirst: true)) }
    if let year = year(second), first > 0, secondDigits != 3 {
      readings.append(Reading(year: year, number: first, isYearFirst: false))
    }
    return readings
  }

  private static func year(_ value: Int) -> Int? {
    switch value {
    case 1952...2050: value
    case 58...99: 1900 + value
    case 0...49 where value >= 10: 2000 + value
    default: nil
    }
  }
}
