/// The values of a variable, as small numbers.
///
/// An ordered domain is cut where a rule may tell two values apart; what lies between two cuts is one value, a *cell*.
struct Domain: Sendable {
  private enum Values: Sendable {
    /// Words, by number and by word. The domain is open where the first is empty: it stands for every word that is not known.
    case words([String], [String: Int])
    /// The smallest number of each cell, and the largest number of all.
    case cells([Int], last: Int, isDays: Bool)
  }

  private let values: Values

  /// A domain of words.
  init(words: [String]) {
    values = .words(words, Dictionary(words.enumerated().map { ($1, $0) }) { first, _ in first })
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

  var isOfDays: Bool {
    if case .cells(_, _, let isDays) = values { isDays } else { false }
  }

  /// The number of a value, or nil where the domain does not have it.
  func index(of text: String) -> Int? {
    switch values {
    case .words(let words, let indices): return indices[text] ?? (words.first == "" ? 0 : nil)
    case .cells(let starts, let last, _):
      guard let number = number(text), number >= starts[0], number <= last else { return nil }
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= number { low = middle } else { high = middle }
      }
      return low
    }
  }

  /// The value with a number; of a cell, the one that is nearest to another value.
  func text(_ index: Int, near other: String? = nil) -> String {
    switch values {
    case .words(let words, _): return words[index]
    case .cells(let starts, let last, let isDays):
      let end = index + 1 < starts.count ? starts[index + 1] - 1 : last
      let nearest = min(max(other.flatMap(number) ?? starts[index], starts[index]), end)
      return isDays ? Day(number: nearest).description : String(nearest)
    }
  }

  /// The values in a relation to constants. A constant that is no value of the domain is equal to none and in no order to any.
  func values(_ comparison: Condition.Comparison, _ constants: [String]) -> Bits {
    switch comparison {
    case .equal, .oneOf:
      let indices = constants.compactMap(index)
      return Bits(below: count) { indices.contains($0) }
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
