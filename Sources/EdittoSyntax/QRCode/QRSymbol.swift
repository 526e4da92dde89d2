/// The modules of a QR code while it is laid out: patterns first, then the codewords between them, then a mask.
struct QRSymbol {
  let size: Int
  private let version: Int
  private var rows: [UInt128]
  /// The modules that hold no codewords, row by row.
  private var taken: [UInt128]

  init(_ version: Int) {
    self.version = version
    size = 17 + 4 * version
    rows = Array(repeating: 0, count: size)
    taken = rows
    patterns()
  }

  // MARK: Patterns

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    let module: UInt128 = 1 << x
    taken[y] |= module
    rows[y] = isDark ? rows[y] | module : rows[y] & ~module
  }

  private mutating func patterns() {
    for index in 0..<size { set(6, index, index % 2 == 0) }
    // A third of all bits set is every other one.
    draw([.max / 3], 0, 6, width: size)
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { draw(Self.finder, x - 4, y - 4, width: 9) }
    let places = alignments
    for (row, y) in places.enumerated() {
      for (column, x) in places.enumerated() {
        let atFinder = (row == 0 && (column == 0 || column == places.count - 1)) || (column == 0 && row == places.count - 1)
        if !atFinder { draw(Self.alignment, x - 2, y - 2, width: 5) }
      }
    }
    if version > 6 { versionInformation() }
    // The place of the format information, which depends on the mask, and the module that is always dark.
    taken[8] |= QRMask.line(9) | QRMask.line(8) << (size - 8)
    for y in 0..<9 { taken[y] |= 1 << 8 }
    for y in size - 8..<size { taken[y] |= 1 << 8 }
    rows[size - 8] |= 1 << 8
  }

  /// The pattern in three corners, with the light modules that separate it.
  private static let finder: [UInt128] = [
    0b0_0000_0000, 0b0_1111_1110, 0b0_1000_0010, 0b0_1011_1010, 0b0_1011_1010, 0b0_1011_1010, 0b0_1000_0010, 0b0_1111_1110,
    0b0_0000_0000,
  ]

  private static let alignment: [UInt128] = [0b11111, 0b10001, 0b10101, 0b10001, 0b11111]

  /// Lays a pattern from a module on to the right and down; what lies outside of the symbol is left out.
  private mutating func draw(_ pattern: [UInt128], _ x: Int, _ y: Int, width: Int) {
    let all: UInt128 = QRMask.line(width)
    let area = all << x & QRMask.line(size)
    for (y, line) in zip(y..., pattern) where rows.indices.contains(y) {
      taken[y] |= area
      rows[y] = rows[y] & ~area | line << x & area
    }
  }

  /// The rows and columns in which alignment patterns have their centres.
  private var alignments: [Int] {
    guard version > 1 else { return [] }
    let count = version / 7 + 2
    let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    return [6] + (1..<count).reversed().map { size - 7 - ($0 - 1) * step }
  }

  private mutating func versionInformation() {
    let bits = version << 12 | Self.remainder(version, of: 12, by: 0x1F25)
    for index in 0..<18 {
      let (near, far) = (index / 3, size - 11 + index % 3)
      set(near, far, bits >> index & 1 == 1)
      set(far, near, bits >> index & 1 == 1)
    }
  }

  private mutating func format(_ data: Int) {
    let bits = (data << 10 | Self.remainder(data, of: 10, by: 0x537)) ^ 0x5412
    let column: UInt128 = 1 << 8
    for index in 0..<15 {
      let y = index < 6 ? index : index < 8 ? index + 1 : size - 15 + index
      let x = index < 8 ? size - 1 - index : index == 8 ? 7 : 14 - index
      let module: UInt128 = 1 << x
      if bits >> index & 1 == 1 {
        rows[y] |= column
        rows[8] |= module
      } else {
        rows[y] &= ~column
        rows[8] &= ~module
      }
    }
  }

  /// The remainder that protects the information about the symbol, as a code of Bose, Chaudhuri and Hocquenghem.
  private static func remainder(_ data: Int, of bits: Int, by polynomial: Int) -> Int {
    var rest = data
    for _ in 0..<bits { rest = rest << 1 ^ (rest >> (bits - 1) & 1) * polynomial }
    return rest
  }

  // MARK: Codewords

  /// Lays codewords into the modules that are free: two columns at a time from the right, up and down in turn.
  mutating func place(_ codewords: [UInt8]) {
    var bit = 0
    var isUp = true
    for column in stride(from: size - 1, to: 0, by: -2) {
      // The column of the timing pattern is passed over.
      let right: UInt128 = 1 << (column > 6 ? column : column - 1)
      for step in 0..<size {
        let y = isUp ? size - 1 - step : step
        for module in [right, right >> 1] where taken[y] & module == 0 && bit < codewords.count * 8 {
          if codewords[bit >> 3] >> (7 - UInt8(bit & 7)) & 1 == 1 { rows[y] |= module }
          bit += 1
        }
      }
      isUp.toggle()
    }
  }

  // MARK: Masks

  /// The rows under the mask that the standard prefers: the one with the fewest penalty points.
  func masked(level: QRCode.Level) -> [UInt128] {
    var best: (points: Int, rows: [UInt128]) = (.max, [])
    let free = taken.map { ~$0 & QRMask.line(size) }
    for (mask, lines) in QRMask.all.enumerated() {
      var symbol = self
      for y in 0..<size { symbol.rows[y] ^= lines[y % 12] & free[y] }
      symbol.format(level.rawValue << 3 | mask)
      let points =
        size < 64 ? QRMask.penalty(of: symbol.rows.map { UInt64($0) }) : QRMask.penalty(of: symbol.rows)
      if points < best.points { best = (points, symbol.rows) }
    }
    return best.rows
  }
}
