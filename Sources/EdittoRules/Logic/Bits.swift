/// A set of small numbers below a fixed bound.
struct Bits: Sendable, Hashable {
  /// The bound: every member is below it.
  let bound: Int
  private var words: [UInt64]

  /// The empty set.
  init(below bound: Int) {
    self.bound = bound
    words = Array(repeating: 0, count: (bound + 63) / 64)
  }

  /// The members below a bound that satisfy a condition.
  init(below bound: Int, where isMember: (Int) -> Bool) {
    self.init(below: bound)
    for number in 0..<bound where isMember(number) { insert(number) }
  }

  /// Every number below a bound.
  static func all(below bound: Int) -> Bits { Bits(below: bound) { _ in true } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The members, smallest first.
  var members: [Int] { (0..<bound).filter(contains) }

  /// The smallest member.
  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  var complement: Bits { Bits(below: bound) { !contains($0) } }

  func contains(_ number: Int) -> Bool {
    words[number / 64] & (1 << UInt64(number % 64)) != 0
  }

  func intersects(_ other: Bits) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return true }
    return false
  }

  func isSubset(of other: Bits) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: Bits) {
    for index in words.indices { words[index] &= other.words[index] }
  }
}
