/// The error correction of QR codes: Reed and Solomon's code over the field of 256 elements with x⁸+x⁴+x³+x²+1.
enum ReedSolomon {
  /// The powers of 2, twice over so that sums of logarithms need no remainder.
  private static let powers: [UInt8] = {
    var powers: [UInt8] = []
    var value = 1
    for _ in 0..<510 {
      powers.append(UInt8(value))
      value <<= 1
      if value > 255 { value ^= 0x11D }
    }
    return powers
  }()

  private static let logarithms: [Int] = {
    var logarithms = Array(repeating: 0, count: 256)
    for exponent in 0..<255 { logarithms[Int(powers[exponent])] = exponent }
    return logarithms
  }()

  /// The generators by their degree, up to the highest that symbols have.
  static let generators = [[]] + (1...30).map(generator)

  /// The logarithms of a generator's coefficients, without the first one, which is 1; none of them is 0.
  private static func generator(of degree: Int) -> [Int] {
    var coefficients = Array(repeating: UInt8(0), count: degree)
    coefficients[degree - 1] = 1
    for root in 0..<degree {
      for index in 0..<degree {
        let value = coefficients[index]
        coefficients[index] = value == 0 ? 0 : powers[logarithms[Int(value)] + root]
        if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
      }
    }
    return coefficients.map { logarithms[Int($0)] }
  }

  /// What is left of a block divided by the generator: its codewords of error correction.
  static func remainder(_ block: ArraySlice<UInt8>, _ generator: [Int]) -> [UInt8] {
    let degree = generator.count
    var rest = Array(repeating: UInt8(0), count: block.count + degree)
    var place = 0
    for byte in block {
      let factor = byte ^ rest[place]
      place += 1
      guard factor != 0 else { continue }
      let logarithm = logarithms[Int(factor)]
      for index in 0..<degree { rest[place &+ index] ^= powers[generator[index] &+ logarithm] }
    }
    return Array(rest[place...])
  }
}
