/// A set of small numbers below a fixed bound.
struct Bits: Sendable, Hashable {
  /// The bound: every member is below it.
  let bound: Int
  /// The members below 64, which is all of them in most domains: such a set needs no memory of its own.
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  /// The empty set.
  init(below bound: Int) {
    self.bound = bound
    if bound > 64 { high = Array(repeating: 0, count: (bound - 1) / 64) }
  }

  /// The members below a bound that satisfy a condition.
  init(below bound: Int, where isMember: (Int) -> Bool) {
    self.init(below: bound)
    for number in 0..<bound where isMember(number) { insert(number) }
  }

  /// Every number below a bound.
  static func all(below bound: Int) -> Bits { Bits(below: bound).complement }

  /// One number below a bound.
  init(below bound: Int, only number: Int) {
    self.init(below: bound)
    insert(number)
  }

  /// How many words of memory an operation looks at.
  var effort: Int { 1 + high.count }

  var isEmpty: Bool { low == 0 && high.allSatisfy { $0 == 0 } }

  /// The members, smallest first.
  var members: Members { Members(rest: low, high: high) }

  /// Goes through the members of a set.
  struct Members: Sequence, IteratorProtocol {
    /// The members of the word at hand that are still to come.
    fileprivate var rest: UInt64
    fileprivate let high: [UInt64]
    /// How many words of `high` were begun.
    private var begun = 0

    fileprivate init(rest: UInt64, high: [UInt64]) { (self.rest, self.high) = (rest, high) }

    mutating func next() -> Int? {
      while rest == 0 {
        guard begun < high.count else { return nil }
        rest = high[begun]
        begun += 1
      }
      defer { rest &= rest - 1 }
      return begun * 64 + rest.trailingZeroBitCount
    }
  }

  /// The smallest member.
  var first: Int? {
    if low != 0 { return low.trailingZeroBitCount }
    return high.firstIndex { $0 != 0 }.map { ($0 + 1) * 64 + high[$0].trailingZeroBitCount }
  }

  var complement: Bits {
    var other = self
    other.low = ~low & Self.word(bound)
    for index in high.indices { other.high[index] = ~high[index] & Self.word(bound - (index + 1) * 64) }
    return other
  }

  /// A word with the lowest bits set, as many as there are up to 64.
  private static func word(_ count: Int) -> UInt64 { count >= 64 ? .max : count <= 0 ? 0 : (1 << UInt64(count)) - 1 }

  func contains(_ number: Int) -> Bool {
    (number < 64 ? low : high[number / 64 - 1]) & (1 << UInt64(number % 64)) != 0
  }

  func intersects(_ other: Bits) -> Bool {
    low & other.low != 0 || high.indices.contains { high[$0] & other.high[$0] != 0 }
  }

  func isSubset(of other: Bits) -> Bool {
    low & ~other.low == 0 && high.indices.allSatisfy { high[$0] & ~other.high[$0] == 0 }
  }

  mutating func insert(_ number: Int) {
    let bit: UInt64 = 1 << UInt64(number % 64)
    if number < 64 { low |= bit } else { high[number / 64 - 1] |= bit }
  }

  mutating func formUnion(_ other: Bits) {
    low |= other.low
    for index in high.indices { high[index] |= other.high[index] }
  }

  mutating func formIntersection(_ other: Bits) {
    low &= other.low
    for index in high.indices { high[index] &= other.high[index] }
  }

  func intersection(_ other: Bits) -> Bits {
    var common = self
    common.formIntersection(other)
    return common
  }
}
