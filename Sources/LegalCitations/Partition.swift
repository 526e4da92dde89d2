/// The part of an act that is cited: «art. 6, par. 1, lett. e)».
public struct Partition: Hashable, Sendable {
  /// The article, as identifiers write it: `54bis`.
  public var article: String? { text(.article) }
  /// The comma, as Italian acts number the parts of an article: `1ter`.
  public var comma: String? { text(.comma) }
  /// The paragraph, as European acts number them.
  public var paragraph: String? { text(.paragraph) }
  /// The letter of a list, in lower case: `a`, `mm`, `dbis`.
  public var letter: String? { text(.letter) }
  /// The number or point of a list.
  public var number: String? { text(.number) }

  /// Whether nothing is cited but the act as a whole.
  public var isEmpty: Bool { outermost == nil }

  /// The levels of a partition, from the outermost.
  enum Level: Int, CaseIterable { case article, comma, paragraph, letter, number }

  /// A value of a level: a number or a letter, and the Latin suffix of what was inserted later.
  ///
  /// Letters are numbered: `a` is 1, `z` 26, `aa` 27.
  struct Value: Hashable {
    var base: UInt16
    /// The place of the suffix in `PartitionWords.suffixNames`, from 1; 0 for none.
    var suffix: UInt8 = 0
  }

  /// The values of the levels; nothing is numbered nought, so nought is none.
  private var values: (Value, Value, Value, Value, Value)

  /// The levels that are given.
  private(set) var given: Levels

  /// No part: the act as a whole.
  public init() {
    let none = Value(base: 0)
    values = (none, none, none, none, none)
    given = .none
  }

  init(_ level: Level, _ value: Value) {
    self.init()
    self[level] = value
  }

  subscript(level: Level) -> Value? {
    get {
      guard given.contains(level) else { return nil }
      switch level {
      case .article: return values.0
      case .comma: return values.1
      case .paragraph: return values.2
      case .letter: return values.3
      case .number: return values.4
      }
    }
    set {
      let value = newValue ?? Value(base: 0)
      switch level {
      case .article: values.0 = value
      case .comma: values.1 = value
      case .paragraph: values.2 = value
      case .letter: values.3 = value
      case .number: values.4 = value
      }
      if newValue == nil { given.remove(level) } else { given.insert(level) }
    }
  }

  /// The outermost level that is given.
  var outermost: Level? { given.outermost }

  /// This partition with the levels that an inner one gives.
  func with(_ inner: Partition) -> Partition {
    var result = self
    var levels = inner.given
    while let level = levels.outermost {
      result[level] = inner[level]
      levels.remove(level)
    }
    return result
  }

  /// This partition without a level and those inside it.
  func above(_ level: Level) -> Partition {
    var result = self
    while let inner = result.given.within(level).outermost { result[inner] = nil }
    return result
  }

  /// Whether two partitions are the same part.
  public static func == (left: Partition, right: Partition) -> Bool { left.values == right.values }

  /// Hashes the values of all levels.
  public func hash(into hasher: inout Hasher) {
    for level in Level.allCases { hasher.combine(self[level]) }
  }
}

extension Partition: CustomStringConvertible {
  /// The levels and their values, as `art=12;com=1;let=a`.
  public var description: String { joined(";", "=") }

  /// The part that a URN:NIR names after `~`, as `art12-com1-leta`; nil where it names none.
  public init?(urn: String) {
    self.init()
    var last = -1
    for part in urn.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard let place = Self.names.firstIndex(where: { part.starts(with: $0.utf8) }), place > last,
        let level = Level(rawValue: place), let value = Value(part.dropFirst(3), isLetter: level == .letter)
      else { return nil }
      self[level] = value
      last = place
    }
  }

  /// The part as lawyers write it: «art. 54-bis, comma 1, lettera b)».
  public var written: String {
    Level.allCases.compactMap { level in
      self[level].map { value in
        let suffix = value.suffix == 0 ? "" : "-" + PartitionWords.suffixNames[Int(value.suffix) - 1]
        switch level {
        case .article: return "art. \(value.base)" + suffix
        case .comma: return "comma \(value.base)" + suffix
        case .paragraph: return "par. \(value.base)" + suffix
        case .letter: return "lettera " + value.letters + suffix + ")"
        case .number: return "numero \(value.base)" + suffix
        }
      }
    }.joined(separator: ", ")
  }

  private static let names = ["art", "com", "par", "let", "num"]

  /// What a URN:NIR appends for the part, as `~art12-com1-leta`.
  var urnSuffix: String { isEmpty ? "" : "~" + joined("-", "") }

  private func joined(_ separator: String, _ sign: String) -> String {
    var result = ""
    for (level, name) in zip(Level.allCases, Self.names) {
      guard let value = text(level) else { continue }
      if !result.isEmpty { result += separator }
      result += name + sign + value
    }
    return result
  }

  private func text(_ level: Level) -> String? {
    guard let value = self[level] else { return nil }
    let suffix = value.suffix == 0 ? "" : PartitionWords.suffixNames[Int(value.suffix) - 1]
    return level == .letter ? value.letters + suffix : "\(value.base)\(suffix)"
  }
}

extension Partition.Value {
  /// A value as identifiers write it: `54bis`, `b`, `aabis`.
  fileprivate init?(_ text: Substring.UTF8View, isLetter: Bool) {
    if isLetter {
      guard let letter = text.first, letter >= 97, letter <= 122 else { return nil }
      // `bbis` is b-bis, not bb with something else.
      for count in (1...min(26, text.prefix { $0 == letter }.count)).reversed() {
        guard let suffix = Self.suffix(text.dropFirst(count)) else { continue }
        self.init(base: UInt16(letter - 96) + 26 * UInt16(count - 1), suffix: suffix)
        return
      }
      return nil
    } else {
      let digits = text.prefix { $0 >= 48 && $0 <= 57 }
      guard let base = UInt16(Substring(digits)), base > 0, let suffix = Self.suffix(text.dropFirst(digits.count)) else {
        return nil
      }
      self.init(base: base, suffix: suffix)
    }
  }

  private static func suffix(_ text: Substring.UTF8View) -> UInt8? {
    if text.isEmpty { return 0 }
    return PartitionWords.suffixNames.firstIndex { text.elementsEqual($0.utf8) }.map { UInt8($0 + 1) }
  }

  /// A letter's number as letters: `b`, `aa`.
  fileprivate var letters: String {
    String(repeating: String(UnicodeScalar(UInt8(97 + (base - 1) % 26))), count: Int((base - 1) / 26 + 1))
  }
}
