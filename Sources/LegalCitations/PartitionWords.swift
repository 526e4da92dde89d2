/// The words of which partitions are made.
enum PartitionWords {
  /// A word or an abbreviation for a level.
  struct LevelWord: Sendable {
    let level: Partition.Level
    var isPlural = false
    /// Whether the form counts only inside another partition.
    var isShort = false
  }

  /// The levels.
  static let levels = Forms(levelWords)

  /// The levels that may begin a partition.
  static let openings = Forms(levelWords.filter { !$0.meaning.isShort })

  private static let levelWords: [(forms: String, meaning: LevelWord)] = [
    ("articolo|art.", LevelWord(level: .article)), ("articoli|artt.", LevelWord(level: .article, isPlural: true)),
    ("comma|co.", LevelWord(level: .comma)), ("commi", LevelWord(level: .comma, isPlural: true)),
    ("c.", LevelWord(level: .comma, isShort: true)), ("cc.", LevelWord(level: .comma, isPlural: true, isShort: true)),
    ("paragrafo|par.|§", LevelWord(level: .paragraph)), ("paragrafi|parr.|§§", LevelWord(level: .paragraph, isPlural: true)),
    ("lettera|lett.|let.", LevelWord(level: .letter)), ("lettere", LevelWord(level: .letter, isPlural: true)),
    ("numero|n.|punto|num.", LevelWord(level: .number, isShort: true)),
    ("numeri|nn.|punti", LevelWord(level: .number, isPlural: true, isShort: true)),
  ]

  /// Whether a partition may begin with a byte: most words of a text are told by it.
  static func mayBegin(_ byte: UInt8) -> Bool { byte &- 48 < 10 || levels.mayBegin(byte) || ordinals.mayBegin(byte) }

  /// The ordinals that number commas.
  static let ordinals = Forms<UInt16>([
    ("primo|I", 1), ("secondo|II", 2), ("terzo|III", 3), ("quarto|IV", 4), ("quinto|V", 5), ("sesto|VI", 6), ("settimo|VII", 7),
    ("ottavo|VIII", 8), ("nono|IX", 9), ("decimo|X", 10),
  ])

  /// The Latin suffixes of articles, commas and letters that were inserted later, in their order.
  static let suffixNames = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies", "undecies", "duodecies",
    "terdecies", "quaterdecies", "quinquiesdecies", "quindecies", "sexiesdecies", "sexdecies", "septiesdecies", "octiesdecies",
    "noviesdecies", "vicies",
  ]

  /// The suffixes, as `Partition.Value` counts them.
  static let suffixes = Forms<UInt8>(suffixNames.enumerated().map { ($1, UInt8($0 + 1)) })

  /// What opens a range, and what stands inside it: «da 3 a 6».
  static let from = Forms<Void>([("da|dal|dall'", ())])
  static let to = Forms<Void>([("a|al|all'", ())])

  /// «and following».
  static let following = Forms<Void>([("e seguenti|e seguente|e ss.|ss.|e segg.|segg.|e seg.|et seq.", ())])

  /// Words that may follow a number in an enumeration of articles. Another word is the thing that is counted.
  static let followers = Forms<Void>([
    (
      "del|dello|della|dell|dei|degli|delle|di|e|ed|o|od|nonché|ovvero|comma|commi|co|c|cc|lett|lettera|lettere|par|paragrafo|n|nn"
        + "|punto|gdpr|rgpd|cad|tuel|tuda|cost|costituzione|cod|codice|tfue|cedu|cdfue|legge|l|d|dpr|dlgs|dpcm|decreto|reg|regolamento"
        + "|dir|direttiva|ss|segg|seguenti|dsa|dma|che|si|sono|è|non|in|ai|al|alla|per|art|artt", ()
    )
  ])
}
