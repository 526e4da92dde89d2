/// The values of a variable, as small numbers.
///
/// An ordered domain is cut where a rule may tell two values apart; what lies between two cuts is one value, a *cell*.
///
/// A class, because it is handed along far more often than it is made.
final class Domain: Sendable {
  /// The words; none where the values are numbers. The domain is open where the first is empty: it stands for every word that is
  /// not known.
  private let words: [String]
  private let indices: WordTable
  /// The smallest number of each cell; none where the values are words.
  private let starts: [Int]
  /// The largest number of all.
  private let last: Int
  /// Whether the numbers are those of days.
  private let isDays: Bool
  let count: Int

  /// True or false.
  static let boolean = Domain(words: ["false", "true"])

  private init(words: [String], indices: WordTable, starts: [Int], last: Int, isDays: Bool) {
    (self.words, self.indices, self.starts, self.last, self.isDays) = (words, indices, starts, last, isDays)
    count = words.count + starts.count
  }

  /// A domain of words, each once.
  convenience init(words: [String]) {
    var indices = WordTable(capacity: words.count)
    var distinct: [String] = []
    distinct.reserveCapacity(words.count)
    for word in words where indices.add(word, distinct.count) == distinct.count { distinct.append(word) }
    self.init(words: distinct, indices: indices, starts: [], last: 0, isDays: false)
  }

  /// A domain of numbers, cut before each of some numbers.
  convenience init(numbers: ClosedRange<Int>, cuts: [Int], isDays: Bool = false) {
    var starts = [numbers.lowerBound]
    for cut in cuts.sorted() where cut > starts[starts.count - 1] && cut <= numbers.upperBound { starts.append(cut) }
    self.init(words: [], indices: WordTable(), starts: starts, last: numbers.upperBound, isDays: isDays)
  }

  /// The domain of days, cut before each of some days.
  convenience init(cuts: [Day]) {
    self.init(numbers: Day.first.number...Day.last.number, cuts: cuts.map(\.number), isDays: true)
  }

  /// The number of a value, or nil where the domain does not have it.
  func index(of text: String) -> Int? {
    if starts.isEmpty { return indices[text] ?? (words.first == "" ? 0 : nil) }
    return number(text).flatMap { index(of: $0) }
  }

  /// The number of the cell that a day lies in.
  func index(of day: Day) -> Int? { index(of: day.number) }

  private func index(of number: Int) -> Int? {
    guard let first = starts.first, number >= first, number <= last else { return nil }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }

  /// The days from one, and before another.
  func days(from first: Day?, to end: Day?) -> Bits {
    Bits(below: starts.count) { index in
      first.map { starts[index] >= $0.number } ?? true && end.map { starts[index] < $0.number } ?? true
    }
  }

  /// The value with a number; of a cell, the smallest.
  func text(_ index: Int) -> String {
    if starts.isEmpty { return words[index] }
    return isDays ? Day(number: starts[index]).description : String(starts[index])
  }

  /// The value with a number, as a number itself: of a cell, the smallest; nil where it is none.
  func number(_ index: Int) -> Int? {
    if starts.isEmpty { return Int(words[index]) }
    return isDays ? nil : starts[index]
  }

  /// All that a number stands for.
  func cell(_ index: Int) -> DecisionTable.Cell {
    if starts.isEmpty { return .word(words[index]) }
    let end = end(ofCell: index)
    if isDays { return .days(from: Day(number: starts[index]), through: Day(number: end)) }
    return .numbers(from: starts[index], through: end == .max ? nil : end)
  }

  /// The largest number of a cell.
  private func end(ofCell index: Int) -> Int { index + 1 < starts.count ? starts[index + 1] - 1 : last }

  /// One of some values: another value if it is among them; else the nearest after it, or the last before it; else the first.
  func text(among some: Bits, near other: String?) -> String {
    if let other, let index = index(of: other), some.contains(index) { return other }
    guard let number = other.flatMap(number) else { return text(some.first ?? 0) }
    var before = 0
    for member in some.members {
      if starts[member] > number { return text(member) }
      before = member
    }
    let end = end(ofCell: before)
    return isDays ? Day(number: end).description : String(end)
  }

  /// The values in a relation to constants. A constant that is no value of the domain is equal to none and in no order to any.
  func values(_ comparison: Condition.Comparison, _ constants: [String]) -> Bits {
    switch comparison {
    case .equal, .oneOf:
      var values = Bits(below: count)
      for constant in constants { if let index = index(of: constant) { values.insert(index) } }
      return values
    case .different:
      return values(.equal, constants).complement
    case .less, .atMost, .more, .atLeast:
      guard let constant = constants.first.flatMap(number) else { return Bits(below: count) }
      // A cell lies on one side of every cut, so its smallest number speaks for all.
      return Bits(below: count) { index in
        switch comparison {
        case .less: starts[index] < constant
        case .atMost: starts[index] <= constant
        case .more: starts[index] > constant
        default: starts[index] >= constant
        }
      }
    }
  }

  private func number(_ text: String) -> Int? {
    if starts.isEmpty { return nil }
    return isDays ? Day(text)?.number : Int(text)
  }
}
