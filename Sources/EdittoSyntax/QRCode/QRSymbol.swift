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
    taken[y] |= 1 << x
    if isDark { rows[y] |= 1 << x } else { rows[y] &= ~(1 << x) }
  }

  private mutating func patterns() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { rings(x, y, radius: 4) }
    let places = alignments
    for (row, y) in places.enumerated() {
      for (column, x) in places.enumerated() {
        let atFinder = (row == 0 && (column == 0 || column == places.count - 1)) || (column == 0 && row == places.count - 1)
        if !atFinder { rings(x, y, radius: 2) }
      }
    }
    if version > 6 { versionInformation() }
    // The place of the format information, which depends on the mask.
    format(0)
  }

  /// Squares one in the other around a module; the light one outside the finder patterns separates them.
  private mutating func rings(_ x: Int, _ y: Int, radius: Int) {
    for row in max(y - radius, 0)...min(y + radius, size - 1) {
      for column in max(x - radius, 0)...min(x + radius, size - 1) {
        let distance = max(abs(column - x), abs(row - y))
        set(column, row, radius == 4 ? distance != 2 && distance != 4 : distance != 1)
      }
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
    for index in 0..<15 {
      let isDark = bits >> index & 1 == 1
      if index < 8 {
        set(8, index < 6 ? index : index + 1, isDark)
        set(size - 1 - index, 8, isDark)
      } else {
        set(index == 8 ? 7 : 14 - index, 8, isDark)
        set(8, size - 15 + index, isDark)
      }
    }
    set(8, size - 8, true)
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
      let right = column > 6 ? column : column - 1
      for step in 0..<size {
        let y = isUp ? size - 1 - step : step
        for x in [right, right - 1] where taken[y] >> x & 1 == 0 && bit < codewords.count * 8 {
          rows[y] |= UInt128(codewords[bit >> 3] >> (7 - UInt8(bit & 7)) & 1) << x
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
    for (mask, lines) in QRMask.all.enumerated() {
      var symbol = self
      for y in 0..<size { symbol.rows[y] ^= lines[y % 12] & ~taken[y] & QRMask.line(size) }
      symbol.format(level.rawValue << 3 | mask)
      let points = QRMask.penalty(of: symbol.rows)
      if points < best.points { best = (points, symbol.rows) }
    }
    return best.rows
  }
}
