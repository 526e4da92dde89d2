/// The bytes of a text, and the questions that reading them asks. Beyond the end stand zeros, so that nobody has to look out.
struct Text {
  private let bytes: UnsafeBufferPointer<UInt8>

  let count: Int
  /// At how many places eight bytes stand.
  private let eights: UInt

  init(_ bytes: UnsafeBufferPointer<UInt8>) { (self.bytes, count, eights) = (bytes, bytes.count, UInt(max(bytes.count - 7, 0))) }

  subscript(place: Int) -> UInt8 {
    @inline(__always) get { UInt(bitPattern: place) < UInt(bitPattern: count) ? bytes[place] : 0 }
  }

  // MARK: Letters and digits

  func isDigit(_ place: Int) -> Bool { self[place] &- 48 < 10 }

  /// Whether a letter stands here; of the others than ASCII's those that Italian has (U+00C0 to U+02FF) count.
  func isLetter(_ place: Int) -> Bool {
    let byte = self[place]
    return (byte | 0x20) &- 97 < 26 || (byte >= 0xC3 && byte <= 0xCB)
  }

  func isCapital(_ place: Int) -> Bool { self[place] &- 65 < 26 }

  /// Whether a word or a number ends just before this place.
  func followsWord(_ place: Int) -> Bool {
    let byte = self[place - 1]
    if byte < 0x80 { return isDigit(place - 1) || isLetter(place - 1) }
    return byte < 0xC0 && isLetter(place - 2)
  }

  /// Eight bytes from here, the letters among them without case.
  func letters(_ place: Int) -> UInt64 {
    let blanks: UInt64 = 0x2020_2020_2020_2020
    if UInt(bitPattern: place) < eights, let start = bytes.baseAddress {
      return UInt64(littleEndian: UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self)) | blanks
    }
    return (0..<8).reduce(0) { $0 | UInt64(self[place + $1]) << (8 * UInt64($1)) } | blanks
  }

  // MARK: Going over what stands between words

  /// The place after the blanks here; one line break is a blank, an empty line is not.
  func afterBlanks(_ start: Int) -> Int {
    var place = start
    var breaks = 0
    while true {
      switch self[place] {
      case 0x20, 0x09, 0x0D: place += 1
      case 0x0A where breaks == 0: (place, breaks) = (place + 1, 1)
      case 0xC2 where self[place + 1] == 0xA0: place += 2
      case 0xE2 where self[place + 1] == 0x80 && (self[place + 2] == 0xAF || self[place + 2] == 0x89): place += 3
      default: return place
      }
      // What is padded with blanks without end is no sentence, and reading it again and again would not be linear.
      if place - start > 64 { return place }
    }
  }

  func isSpace(_ place: Int) -> Bool { self[place] == 0x20 || self[place] == 0x0A }

  /// The place after a hyphen or a dash that is written like one.
  func afterHyphen(_ place: Int) -> Int? {
    if self[place] == UInt8(ascii: "-") { return place + 1 }
    guard self[place] == 0xE2, self[place + 1] == 0x80, (0x90...0x93).contains(self[place + 2]) else { return nil }
    return place + 3
  }

  /// The place after an apostrophe, straight or curved.
  func afterApostrophe(_ place: Int) -> Int? {
    if self[place] == UInt8(ascii: "'") { return place + 1 }
    return self[place] == 0xE2 && self[place + 1] == 0x80 && self[place + 2] == 0x99 ? place + 3 : nil
  }

  /// The place after a degree sign or an ordinal indicator.
  func afterOrdinalSign(_ place: Int) -> Int? {
    if self[place] == UInt8(ascii: "^") { return place + 1 }
    return self[place] == 0xC2 && (self[place + 1] == 0xB0 || self[place + 1] == 0xBA || self[place + 1] == 0xAA)
      ? place + 2 : nil
  }

  /// The place after the letters here.
  func afterLetters(_ start: Int) -> Int {
    var place = start
    while place - start < 64, isLetter(place) { place += self[place] < 0x80 ? 1 : 2 }
    return min(place, max(start, count))
  }

  // MARK: Values

  /// A number of at most so many digits, and the place after it; none where more digits follow.
  func number(_ start: Int, digits limit: Int = 4) -> (value: Int, end: Int)? {
    var place = start
    var value = 0
    while isDigit(place) {
      guard place - start < limit else { return nil }
      value = value * 10 + Int(self[place] - 48)
      place += 1
    }
    return place > start ? (value, place) : nil
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<count)], as: UTF8.self)
  }
}
