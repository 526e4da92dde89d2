/// The modules of a QR code while it is laid out: patterns first, then the codewords between them, then a mask.
///
/// A row is a word that holds one module more than the row has.
struct QRSymbol<Row: FixedWidthInteger & UnsignedInteger> {
  let size: Int
  private let version: Int
  private var rows: [Row]
  /// The modules that hold no codewords, row by row.
  private var taken: [Row]

  init(_ version: Int) {
    self.version = version
    size = 17 + 4 * version
    rows = Array(repeating: 0, count: size)
    taken = rows
    patterns()
  }

  // MARK: Patterns

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    let module: Row = 1 << x
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
  private static var finder: [Row] {
    [
      0b0_0000_0000, 0b0_1111_1110, 0b0_1000_0010, 0b0_1011_1010, 0b0_1011_1010, 0b0_1011_1010, 0b0_1000_0010, 0b0_1111_1110,
      0b0_0000_0000,
    ]
  }

  private static var alignment: [Row] { [0b11111, 0b10001, 0b10101, 0b10001, 0b11111] }

  /// Lays a pattern from a module on to the right and down; what lies outside of the symbol is left out.
  private mutating func draw(_ pattern: [Row], _ x: Int, _ y: Int, width: Int) {
    let all: Row = QRMask.line(width)
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
    let column: Row = 1 << 8
    for index in 0..<15 {
      let y = index < 6 ? index : index < 8 ? index + 1 : size - 15 + index
      let x = index < 8 ? size - 1 - index : index == 8 ? 7 : 14 - index
      let module: Row = 1 << x
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
    // What the codewords do not fill, at most seven modules, stays light.
    let codewords = codewords + [0, 0]
    var bit = 0
    /// The next one or two bits.
    func next(_ count: Int) -> Row {
      let (byte, used) = (bit &>> 3, bit & 7)
      bit &+= count
      let bits = UInt(codewords[byte]) << 8 | UInt(codewords[byte &+ 1])
      return Row(truncatingIfNeeded: bits &>> UInt(16 &- used &- count)) & QRMask.line(count)
    }
    var isUp = true
    for column in stride(from: size - 1, to: 0, by: -2) {
      // The column of the timing pattern is passed over.
      let left = Row(truncatingIfNeeded: column > 6 ? column - 1 : column - 2)
      for step in 0..<size {
        let y = isUp ? size &- 1 &- step : step
        switch ~taken[y] &>> left & 3 {
        case 3: rows[y] |= next(2) &<< left
        case 2: rows[y] |= next(1) &<< (left &+ 1)
        case 1: rows[y] |= next(1) &<< left
        default: break
        }
      }
      isUp.toggle()
    }
  }

  // MARK: Masks

  /// The rows under the mask that the standard prefers: the one with the fewest penalty points.
  func masked(level: QRCode.Level) -> [UInt128] {
    var best: (points: Int, rows: [Row]) = (.max, [])
    let free = taken.map { ~$0 & QRMask.line(size) }
    for (mask, lines) in QRMask.all.enumerated() {
      var symbol = self
      for y in 0..<size { symbol.rows[y] ^= Row(truncatingIfNeeded: lines[y % 12]) & free[y] }
      symbol.format(level.rawValue << 3 | mask)
      let points = QRMask.penalty(of: symbol.rows, limit: best.points)
      if points < best.points { best = (points, symbol.rows) }
    }
    return best.rows.map { UInt128($0) }
  }
}
