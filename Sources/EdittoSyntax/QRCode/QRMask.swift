/// The eight masks of QR codes, and how the standard judges what comes out of them (ISO/IEC 18004, 7.8).
enum QRMask {
  /// Each mask as its first twelve rows, after which it repeats.
  static let all: [[UInt128]] = (0..<8).map { mask in
    (0..<12).map { y in
      (0..<128).reduce(into: 0) { row, x in if inverts(mask, x, y) { row |= 1 << x } }
    }
  }

  private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }

  /// A row of so many dark modules.
  static func line<Row: FixedWidthInteger>(_ count: Int) -> Row { (1 << count) - 1 }

  /// The penalty points of a symbol: for runs of one colour, squares of one colour, what looks like a finder pattern, and a lack of balance.
  ///
  /// - Parameters:
  ///   - symbol: its rows, in words that hold one module more.
  ///   - limit: where counting may stop.
  static func penalty<Row: FixedWidthInteger>(of symbol: [Row], limit: Int = .max) -> Int {
    let size = symbol.count
    let (line, pairs): (Row, Row) = (line(size), line(size - 1))
    // Around the symbol everything is light; four rows above it and ten below take part.
    var rows = [Row](repeating: 0, count: size + 14)
    for y in 0..<size { rows[y + 4] = symbol[y] }
    return rows.withUnsafeBufferPointer { rows in
      /// The modules of a row that have the colour of their neighbour on the right.
      func across(_ y: Int) -> Row { ~(rows[y + 4] ^ rows[y + 4] >> 1) & pairs }
      /// The modules of a row that have the colour of their neighbour below.
      func down(_ y: Int) -> Row { y < size - 1 ? ~(rows[y + 4] ^ rows[y + 5]) & line : 0 }
      var points = 0
      var dark = 0
      var alike = across(0)
      // For the row and the two below it.
      var alikeDown = (down(0), down(1), down(2))
      var fourBefore: Row = 0
      for y in 0..<size {
        if points >= limit { return points }
        let modules = rows[y + 4]
        dark &+= modules.nonzeroBitCount
        let (next, nextDown) = (across(y + 1), down(y + 3))
        // A run of n ≥ 5 modules is n - 4 neighbouring places from which four pairs are alike: n - 2 points.
        let four = alike & alike >> 1 & alike >> 2 & alike >> 3
        let fourDown = alikeDown.0 & alikeDown.1 & alikeDown.2 & nextDown
        points &+= four.nonzeroBitCount &+ fourDown.nonzeroBitCount
        points &+= 2 &* ((four & ~(four << 1)).nonzeroBitCount &+ (fourDown & ~fourBefore).nonzeroBitCount)
        points &+= 3 &* (alike & next & alikeDown.0).nonzeroBitCount
        (alike, alikeDown, fourBefore) = (next, (alikeDown.1, alikeDown.2, nextDown), fourDown)
        // 1:1:3:1:1, with four light modules before or after.
        let finder = modules & ~(modules >> 1) & modules >> 2 & modules >> 3 & modules >> 4 & ~(modules >> 5) & modules >> 6
        if finder != 0 {
          let before = ~(modules << 1 | modules << 2 | modules << 3 | modules << 4)
          let after = ~(modules >> 7 | modules >> 8 | modules >> 9 | modules >> 10)
          points &+= 40 &* (finder & (before | after)).nonzeroBitCount
        }
        let finderDown = modules & ~rows[y + 5] & rows[y + 6] & rows[y + 7] & rows[y + 8] & ~rows[y + 9] & rows[y + 10]
        if finderDown != 0 {
          let above = ~(rows[y + 3] | rows[y + 2] | rows[y + 1] | rows[y])
          let below = ~(rows[y + 11] | rows[y + 12] | rows[y + 13] | rows[y + 14])
          points &+= 40 &* (finderDown & (above | below)).nonzeroBitCount
        }
      }
      // Ten points for each 5 % by which the dark modules are more or less than half.
      return points + abs(20 * dark - 10 * size * size) / (size * size) * 10
    }
  }
}
