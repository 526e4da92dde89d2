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
  static func line(_ count: Int) -> UInt128 { (1 << count) - 1 }

  /// The penalty points of a symbol: for runs of one colour, squares of one colour, what looks like a finder pattern, and a lack of balance.
  static func penalty(of rows: [UInt128]) -> Int {
    let size = rows.count
    func row(_ y: Int) -> UInt128 { rows.indices.contains(y) ? rows[y] : 0 }
    /// Whether modules have the colour of their neighbour on the right, and of that below.
    func alike(_ y: Int) -> UInt128 { y < size ? ~(rows[y] ^ rows[y] >> 1) & line(size - 1) : 0 }
    func alikeBelow(_ y: Int) -> UInt128 { y < size - 1 ? ~(rows[y] ^ rows[y + 1]) & line(size) : 0 }
    var points = 0
    var dark = 0
    var fourBefore: UInt128 = 0
    for y in 0..<size {
      let modules = rows[y]
      dark += modules.nonzeroBitCount
      let (across, down) = (alike(y), alikeBelow(y))
      // A run of n ≥ 5 modules is n - 4 neighbouring places from which four pairs are alike: n - 2 points.
      let four = across & across >> 1 & across >> 2 & across >> 3
      let fourDown = down & alikeBelow(y + 1) & alikeBelow(y + 2) & alikeBelow(y + 3)
      points += four.nonzeroBitCount + 2 * (four & ~(four << 1)).nonzeroBitCount
      points += fourDown.nonzeroBitCount + 2 * (fourDown & ~fourBefore).nonzeroBitCount
      fourBefore = fourDown
      points += 3 * (across & alike(y + 1) & down).nonzeroBitCount
      // 1:1:3:1:1, with four light modules before or after; around the symbol everything is light.
      let finder = modules & ~(modules >> 1) & modules >> 2 & modules >> 3 & modules >> 4 & ~(modules >> 5) & modules >> 6
      let before = ~(modules << 1 | modules << 2 | modules << 3 | modules << 4)
      let after = ~(modules >> 7 | modules >> 8 | modules >> 9 | modules >> 10)
      points += 40 * (finder & (before | after)).nonzeroBitCount
      let finderDown = modules & ~row(y + 1) & row(y + 2) & row(y + 3) & row(y + 4) & ~row(y + 5) & row(y + 6)
      if finderDown != 0 {
        let above = ~(row(y - 1) | row(y - 2) | row(y - 3) | row(y - 4))
        let below = ~(row(y + 7) | row(y + 8) | row(y + 9) | row(y + 10))
        points += 40 * (finderDown & (above | below)).nonzeroBitCount
      }
    }
    // Ten points for each 5 % by which the dark modules are more or less than half.
    return points + abs(20 * dark - 10 * size * size) / (size * size) * 10
  }
}
