/// Some of the levels of partitions.
struct Levels {
  private var bits: UInt8

  static let none = Levels(bits: 0)
  static let all = Levels(bits: 0b11111)

  private init(bits: UInt8) { self.bits = bits }

  /// The levels outside of one.
  static func outside(_ level: Partition.Level) -> Levels { Levels(bits: 1 << UInt8(level.rawValue) - 1) }

  /// These levels from one inwards.
  func within(_ level: Partition.Level) -> Levels { Levels(bits: bits & ~Self.outside(level).bits) }

  /// The levels inside of the outermost of these that are not among them.
  var open: Levels { outermost.map { Levels(bits: Self.all.within($0).bits & ~bits) } ?? .all }

  func union(_ others: Levels) -> Levels { Levels(bits: bits | others.bits) }

  var isEmpty: Bool { bits == 0 }

  /// The outermost of these levels.
  var outermost: Partition.Level? { isEmpty ? nil : Partition.Level(rawValue: bits.trailingZeroBitCount) }

  func contains(_ level: Partition.Level) -> Bool { bits & 1 << UInt8(level.rawValue) != 0 }

  mutating func insert(_ level: Partition.Level) { bits |= 1 << UInt8(level.rawValue) }

  mutating func remove(_ level: Partition.Level) { bits &= ~(1 << UInt8(level.rawValue)) }
}
