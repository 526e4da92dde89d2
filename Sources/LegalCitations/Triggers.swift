/// The words that may begin a citation or stand in one, each with what it may begin.
///
/// Full stops may be missing («dlgs»), so a form begins with one of several words; long ones are told apart by four letters.
struct Triggers: @unchecked Sendable {
  // Written once, here, and kept for as long as the program runs, as the tables of forms are.

  /// What a word of at most three letters begins.
  private let short: UnsafeMutablePointer<Beginnings>
  /// What the words begin that begin with the same four letters.
  private let long: UnsafeMutablePointer<Beginnings>
  /// Whether a citation may begin with a letter and the byte after it: most words are told by them.
  private let pairs: UnsafeMutablePointer<Bool>

  static let all = Triggers()

  private init() {
    short = .allocate(capacity: WordHead.keys)
    short.initialize(repeating: [], count: WordHead.keys)
    long = .allocate(capacity: WordHead.buckets)
    long.initialize(repeating: [], count: WordHead.buckets)
    pairs = .allocate(capacity: WordHead.pairs)
    pairs.initialize(repeating: false, count: WordHead.pairs)
    add(PartitionWords.openings.forms, [.partition, .trigger])
    // An ordinal is read from its comma back, unless the word begins something else too: «decisione», «decimo comma».
    add(PartitionWords.ordinals.forms, .partition)
    add(ActForms.all.forms, [.act, .trigger])
    add(Alias.all.forms, [.alias, .trigger])
    add(Words.actNouns.forms, [.noun, .trigger])
    add(Words.pointers.forms + Words.ownPointers.forms, .pointer)
    add(Words.foreign.forms, .foreign)
    add(Words.prepositions.forms + Words.numberMarks.forms + ActForms.europeanMarks.forms + Authorities.forms.forms, .detail)
  }

  private func add(_ forms: [[UInt8]], _ beginnings: Beginnings) {
    for form in forms {
      for word in Self.words(form) where word.count > 0 {
        if word.isShort { short[word.key].insert(beginnings) } else { long[word.bucket].insert(beginnings) }
        guard beginnings.contains(.trigger) else { continue }
        if word.count > 1 { pairs[word.pair] = true }
        // What follows a word of one letter may be anything but a letter.
        for second in 0..<256 where word.count == 1 && FormHead.rank(UInt8(second)) == 26 { pairs[word.pair | second] = true }
      }
    }
  }

  /// The words that a form may begin with: `d.lgs.` begins with «d» and with «dlgs».
  private static func words(_ form: [UInt8]) -> [WordHead] {
    var words: [WordHead] = []
    var word: [UInt8] = []
    for byte in form {
      if FormHead.rank(byte) < 26 {
        word.append(byte)
      } else if byte == UInt8(ascii: ".") {
        words.append(WordHead(word))
      } else {
        break
      }
    }
    return words + [WordHead(word)]
  }

  /// What the word here may begin.
  @inline(__always)
  func beginnings(_ text: Text, _ place: Int) -> Beginnings { beginnings(WordHead(text.letters(place))) }

  @inline(__always)
  private func beginnings(_ word: WordHead) -> Beginnings {
    if word.count == 0 { return [] }
    return word.isShort ? short[word.key] : long[word.bucket]
  }

  /// The first place from here on where a word begins that may begin a citation, and what it may begin.
  func next(_ text: Text, from start: Int) -> (start: Int, beginnings: Beginnings)? {
    var block = start
    // Marks the first byte of the block where a letter stands before it.
    var before: UInt64 = 0
    while block < text.count {
      let letters = WordHead.marks(text.letters(block))
      var starts = letters & ~(letters << 8 | before)
      while starts != 0 {
        let place = block + starts.trailingZeroBitCount / 8
        let word = WordHead(text.letters(place))
        if pairs[word.pair] {
          let beginnings = beginnings(word)
          if beginnings.contains(.trigger), !text.followsWord(place) { return (place, beginnings) }
        }
        starts &= starts - 1
      }
      before = letters >> 56
      block += 8
    }
    return nil
  }
}

/// The first letters of a word, taken from a text at once.
private struct WordHead {
  /// How many letters are taken.
  static let most = 8
  /// How many keys, buckets and pairs there are.
  static let keys = 1 << 15
  static let buckets = 1 << 14
  static let pairs = 1 << 13

  /// The letters without case, the first in the lowest byte, with whatever stands behind them.
  private let letters: UInt64

  /// Eight bytes of a text, as `Text.letters` gives them.
  @inline(__always)
  init(_ letters: UInt64) { self.letters = letters }

  init(_ word: [UInt8]) { self.init(word.prefix(Self.most).reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }) }

  /// The highest bits of those of eight bytes that are letters.
  @inline(__always)
  static func marks(_ bytes: UInt64) -> UInt64 {
    // The highest bit of each byte says whether the byte is at least an «a», is beyond «z», or is no ASCII.
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let (fromA, beyondZ) = (low &+ 0x1F1F_1F1F_1F1F_1F1F, low &+ 0x0505_0505_0505_0505)
    return fromA & ~beyondZ & ~bytes & 0x8080_8080_8080_8080
  }

  /// How many letters there are before the first byte that is none.
  var count: Int { (~Self.marks(letters) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8 }

  /// Whether the word has at most three letters, which the key holds.
  var isShort: Bool { count <= 3 }

  var key: Int {
    let word = letters & (1 << (8 * UInt64(count)) - 1)
    return Int(word & 0x1F | word >> 3 & 0x3E0 | word >> 6 & 0x7C00)
  }

  /// The first letter and the byte after it.
  var pair: Int { Int(letters & 0x1F) << 8 | Int(letters >> 8 & 0xFF) }

  /// The bucket of the first four letters, which holds further words.
  var bucket: Int { Int((UInt32(truncatingIfNeeded: letters) &* 0x9E37_79B1) >> 18) }
}

/// What a word may begin.
struct Beginnings: OptionSet {
  let rawValue: UInt8

  /// A citation of any kind.
  static let trigger = Beginnings(rawValue: 1)
  /// A partition: «art.».
  static let partition = Beginnings(rawValue: 2)
  /// The type of an act: «legge».
  static let act = Beginnings(rawValue: 4)
  /// The name of a well-known act: «GDPR».
  static let alias = Beginnings(rawValue: 8)
  /// A noun for an act named earlier: «decreto».
  static let noun = Beginnings(rawValue: 16)
  /// What points to something named elsewhere: «medesimo», «presente», «ivi».
  static let pointer = Beginnings(rawValue: 32)
  /// What has articles and is no act of law: «contratto».
  static let foreign = Beginnings(rawValue: 64)
  /// What is said of an act besides its type: «n.», «del», «(UE)», «Garante».
  static let detail = Beginnings(rawValue: 128)
}
