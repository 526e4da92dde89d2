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

  private var values: (Value?, Value?, Value?, Value?, Value?)

  init() { values = (nil, nil, nil, nil, nil) }

  init(_ level: Level, _ value: Value) {
    self.init()
    self[level] = value
  }

  subscript(level: Level) -> Value? {
    get {
      switch level {
      case .article: values.0
      case .comma: values.1
      case .paragraph: values.2
      case .letter: values.3
      case .number: values.4
      }
    }
    set {
      switch level {
      case .article: values.0 = newValue
      case .comma: values.1 = newValue
      case .paragraph: values.2 = newValue
      case .letter: values.3 = newValue
      case .number: values.4 = newValue
      }
    }
  }

  /// The outermost level that is given.
  var outermost: Level? { Level.allCases.first { self[$0] != nil } }

  /// This partition with the levels that an inner one gives.
  func with(_ inner: Partition) -> Partition {
    var result = self
    for level in Level.allCases {
      if let value = inner[level] { result[level] = value }
    }
    return result
  }

  /// This partition without a level and those inside it.
  func above(_ level: Level) -> Partition {
    var result = self
    for inner in Level.allCases where inner.rawValue >= level.rawValue { result[inner] = nil }
    return result
  }

  /// Whether two partitions are the same part.
  public static func == (left: Partition, right: Partition) -> Bool { Level.allCases.allSatisfy { left[$0] == right[$0] } }

  /// Hashes the values of all levels.
  public func hash(into hasher: inout Hasher) {
    for level in Level.allCases { hasher.combine(self[level]) }
  }
}

extension Partition: CustomStringConvertible {
  /// The levels and their values, as `art=12;com=1;let=a`.
  public var description: String { joined(";", "=") }

  /// What a URN:NIR appends for the part, as `~art12-com1-leta`.
  var urnSuffix: String { isEmpty ? "" : "~" + joined("-", "") }

  private func joined(_ separator: String, _ sign: String) -> String {
    var result = ""
    for (level, name) in zip(Level.allCases, ["art", "com", "par", "let", "num"]) {
      guard let value = text(level) else { continue }
      if !result.isEmpty { result += separator }
      result += name + sign + value
    }
    return result
  }

  private func text(_ level: Level) -> String? {
    guard let value = self[level] else { return nil }
    let suffix = value.suffix == 0 ? "" : PartitionWords.suffixNames[Int(value.suffix) - 1]
    guard level == .letter else { return "\(value.base)\(suffix)" }
    let letter = String(UnicodeScalar(UInt8(97 + (value.base - 1) % 26)))
    return String(repeating: letter, count: Int((value.base - 1) / 26 + 1)) + suffix
  }
}
