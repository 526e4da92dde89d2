/// The words that may begin a citation or stand in one, each with what it may begin.
///
/// Full stops may be missing («dlgs»), so a form begins with one of several words; long ones are told apart by four letters.
struct Triggers: @unchecked Sendable {
  private static let buckets = 1 << 14

  // Written once, here, and kept for as long as the program runs, as the tables of forms are.

  /// What a word of at most three letters begins.
  private let short: UnsafeMutablePointer<Beginnings>
  /// What the words begin that begin with the same four letters.
  private let long: UnsafeMutablePointer<Beginnings>

  static let all = Triggers()

  private init() {
    short = .allocate(capacity: FormHead.count(3))
    short.initialize(repeating: [], count: FormHead.count(3))
    long = .allocate(capacity: Self.buckets)
    long.initialize(repeating: [], count: Self.buckets)
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
      for word in Self.words(form) where !word.isEmpty {
        if word.count <= 3 { short[Self.key(word)].insert(beginnings) } else { long[Self.bucket(word)].insert(beginnings) }
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

  /// What the word here may begin.
  @inline(__always)
  func beginnings(_ text: Text, _ place: Int) -> Beginnings {
    let first = FormHead.rank(text[place])
    return first < 26 ? beginnings(text, place, first) : []
  }

  @inline(__always)
  private func beginnings(_ text: Text, _ place: Int, _ first: Int) -> Beginnings {
    let second = FormHead.rank(text[place + 1])
    let third = second < 26 ? FormHead.rank(text[place + 2]) : 26
    let fourth = third < 26 ? FormHead.rank(text[place + 3]) : 26
    return fourth < 26
      ? long[(((first * 31 + second) * 31 + third) * 31 + fourth) & (Self.buckets - 1)]
      : short[(first * 27 + second) * 27 + third]
  }

  /// The first place from here on where a word begins that may begin a citation, and what it may begin.
  func next(_ text: Text, from start: Int) -> (start: Int, beginnings: Beginnings)? {
    var place = start
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
      let beginnings = beginnings(text, begin, first)
      if beginnings.contains(.trigger), !text.followsWord(begin) { return (begin, beginnings) }
      repeat { place += 1 } while FormHead.rank(text[place]) < 26
    }
    return nil
  }
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
