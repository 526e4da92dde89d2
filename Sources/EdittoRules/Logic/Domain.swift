/// The values of a variable, as small numbers.
///
/// An ordered domain is cut where a rule may tell two values apart; what lies between two cuts is one value, a *cell*.
struct Domain: Sendable {
  private enum Values: Sendable {
    /// Words, by number and by word. The domain is open where the first is empty: it stands for every word that is not known.
    case words([String], WordTable)
    /// The smallest number of each cell, and the largest number of all.
    case cells([Int], last: Int, isDays: Bool)
  }

  private let values: Values

  /// A domain of words.
  init(words: [String]) {
    var indices = WordTable(capacity: words.count)
    for (index, word) in words.enumerated() { indices.add(word, index) }
    values = .words(words, indices)
  }

  /// A domain of numbers, cut before each of some numbers.
  init(numbers: ClosedRange<Int>, cuts: Set<Int>) {
    values = .cells(
      [numbers.lowerBound] + cuts.filter { $0 > numbers.lowerBound && $0 <= numbers.upperBound }.sorted(),
      last: numbers.upperBound, isDays: false)
  }

  /// The domain of days, cut before each of some days.
  init(cuts: Set<Day>) {
    values = .cells(
      [Day.first.number] + cuts.filter { $0 > Day.first }.sorted().map(\.number), last: Day.last.number, isDays: true)
  }

  var count: Int {
    switch values {
    case .words(let words, _): words.count
    case .cells(let starts, _, _): starts.count
    }
  }

  /// The number of a value, or nil where the domain does not have it.
  func index(of text: String) -> Int? {
    switch values {
    case .words(let words, let indices): return indices[text] ?? (words.first == "" ? 0 : nil)
    case .cells: return number(text).flatMap { index(of: $0) }
    }
  }

  /// The number of the cell that a day lies in.
  func index(of day: Day) -> Int? { index(of: day.number) }

  private func index(of number: Int) -> Int? {
    guard case .cells(let starts, let last, _) = values, number >= starts[0], number <= last else { return nil }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= number { low = middle } else { high = middle }
    }
    return low
  }

  /// The days from one, and before another.
  func days(from first: Day?, to end: Day?) -> Bits {
    guard case .cells(let starts, _, _) = values else { return Bits(below: count) }
    return Bits(below: count) { index in
      first.map { starts[index] >= $0.number } ?? true && end.map { starts[index] < $0.number } ?? true
    }
  }

  /// The value with a number; of a cell, the smallest.
  func text(_ index: Int) -> String {
    switch values {
    case .words(let words, _): words[index]
    case .cells(let starts, _, let isDays): isDays ? Day(number: starts[index]).description : String(starts[index])
    }
  }

  /// All that a number stands for.
  func cell(_ index: Int) -> DecisionTable.Cell {
    switch values {
    case .words(let words, _): return .word(words[index])
    case .cells(let starts, let last, let isDays):
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
      if isDays { return .days(from: Day(number: starts[index]), through: Day(number: end)) }
      return .numbers(from: starts[index], through: end == .max ? nil : end)
    }
  }

  /// One of some values: another value if it is among them; else the nearest after it, or the last before it; else the first.
  func text(among some: Bits, near other: String?) -> String {
    if let other, let index = index(of: other), some.contains(index) { return other }
    guard case .cells(let starts, let last, let isDays) = values, let number = other.flatMap(number) else {
      return text(some.first ?? 0)
    }
    let members = some.members
    if let next = members.first(where: { starts[$0] > number }) { return text(next) }
    let before = members.last ?? 0
    let end = before + 1 < starts.count ? starts[before + 1] - 1 : last
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
      guard case .cells(let starts, _, _) = values, let constant = constants.first.flatMap(number) else {
        return Bits(below: count)
      }
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
    guard case .cells(_, _, let isDays) = values else { return nil }
    return isDays ? Day(text)?.number : Int(text)
  }
}
