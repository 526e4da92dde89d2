/// How a version of QR codes divides a text into blocks, each with its codewords of error correction (ISO/IEC 18004, table 9).
struct QRBlocks {
  let version: Int
  let level: QRCode.Level
  /// How many codewords the symbol has in all.
  private let total: Int
  /// How many blocks there are, and how many of each one's codewords correct errors.
  private let count: Int
  private let correcting: Int

  init(_ version: Int, _ level: QRCode.Level) {
    self.version = version
    self.level = level
    total = Self.codewords(of: version)
    count = level == .medium ? Self.mediumCounts[version - 1] : Self.quartileCounts[version - 1]
    correcting = level == .medium ? Self.mediumCorrecting[version - 1] : Self.quartileCorrecting[version - 1]
  }

  private static let mediumCounts = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25,
  ]
  private static let quartileCounts = [
    1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29, 34, 34,
  ]
  private static let mediumCorrecting = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
  ]
  private static let quartileCorrecting = [
    13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30, 28, 30,
  ]

  /// The modules that are neither patterns nor information about the symbol, in bytes.
  private static func codewords(of version: Int) -> Int {
    var modules = (16 * version + 128) * version + 64
    if version > 1 {
      let alignments = version / 7 + 2
      modules -= (25 * alignments - 10) * alignments - 55
      if version > 6 { modules -= 36 }
    }
    return modules / 8
  }

  private var data: Int { total - count * correcting }

  /// The width of the number that says how long the text is, in bits.
  private var lengthBits: Int { version < 10 ? 8 : 16 }

  /// How many bytes of text fit.
  var capacity: Int { data - (4 + lengthBits + 7) / 8 }

  /// The codewords in the order in which the symbol holds them.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    let message = message(bytes)
    let long = data % count
    let short = data / count
    let generator = ReedSolomon.generators[correcting]
    var starts: [Int] = []
    var corrections: [[UInt8]] = []
    var start = 0
    for block in 0..<count {
      // The blocks that hold one codeword more come last.
      let end = start + short + (block >= count - long ? 1 : 0)
      starts.append(start)
      corrections.append(ReedSolomon.remainder(message[start..<end], generator))
      start = end
    }
    var all: [UInt8] = []
    all.reserveCapacity(total)
    for index in 0...short {
      for block in 0..<count where index < short || block >= count - long { all.append(message[starts[block] + index]) }
    }
    for index in 0..<correcting { for block in 0..<count { all.append(corrections[block][index]) } }
    return all
  }

  /// The text with its mode and length before it, filled up.
  private func message(_ bytes: [UInt8]) -> [UInt8] {
    var message: [UInt8] = []
    message.reserveCapacity(data)
    // Mode 4, then a length of whole bytes: everything after is shifted by half a byte.
    var half: UInt8 = 4
    func next(_ byte: UInt8) {
      message.append(half << 4 | byte >> 4)
      half = byte & 15
    }
    if lengthBits == 16 { next(UInt8(bytes.count >> 8)) }
    next(UInt8(bytes.count & 255))
    for byte in bytes { next(byte) }
    message.append(half << 4)
    var filling: UInt8 = 0xEC
    while message.count < data {
      message.append(filling)
      filling ^= 0xEC ^ 0x11
    }
    return message
  }
}
