/// The words that may begin a citation.
///
/// Full stops may be missing («dlgs»), so a form begins with one of several words; long ones are told apart by four letters.
struct Triggers: Sendable {
  private static let buckets = 1 << 14

  /// Whether a word of at most three letters begins a form.
  private var short: [Bool] = Array(repeating: false, count: FormHead.count(3))
  /// Whether some form begins with the first four letters of a longer word.
  private var long: [Bool] = Array(repeating: false, count: buckets)

  static let all = Triggers(
    PartitionWords.openingForms + ActForms.all.forms + Alias.all.forms + Words.actNouns.forms)

  private init(_ forms: [[UInt8]]) {
    for form in forms {
      for word in Self.words(form) where !word.isEmpty {
        if word.count <= 3 { short[Self.key(word)] = true } else { long[Self.bucket(word)] = true }
      }
    }
  }

  /// The words that a form may begin with: `d.lgs.` begins with «d» and with «dlgs».
  private static func words(_ form: [UInt8]) -> [[Int]] {
    var words: [[Int]] = []
    var word: [Int] = []
    for byte in form {
      let rank = FormHead.rank(byte)
      if rank < 26 {
        word.append(rank)
      } else if byte == UInt8(ascii: ".") {
        words.append(word)
      } else {
        break
      }
    }
    return words + [word]
  }

  private static func key(_ word: [Int]) -> Int { (0..<3).reduce(0) { $0 * 27 + ($1 < word.count ? word[$1] : 26) } }

  private static func bucket(_ word: [Int]) -> Int { word.prefix(4).reduce(0) { $0 * 31 + $1 } & (buckets - 1) }

  /// The first place from here on where a word begins that may begin a citation.
  func next(_ text: Text, from start: Int) -> Int? {
    var place = start
    return short.withUnsafeBufferPointer { short in
      long.withUnsafeBufferPointer { long in
        while place < text.count {
          let byte = text[place]
          if byte >= 0x80 {
            place += byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            continue
          }
          let first = FormHead.rank(byte)
          guard first < 26 else {
            place += 1
            continue
          }
          let begin = place
          let second = FormHead.rank(text[begin + 1])
          let third = second < 26 ? FormHead.rank(text[begin + 2]) : 26
          let fourth = third < 26 ? FormHead.rank(text[begin + 3]) : 26
          let isTrigger =
            fourth < 26
            ? long[(((first * 31 + second) * 31 + third) * 31 + fourth) & (Self.buckets - 1)]
            : short[(first * 27 + second) * 27 + third]
          if isTrigger, !text.followsWord(begin) { return begin }
          repeat { place += 1 } while FormHead.rank(text[place]) < 26
        }
        return nil
      }
    }
  }
}
