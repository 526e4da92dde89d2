/// The part of an act that is cited: «art. 6, par. 1, lett. e)».
///
/// Values are written as in identifiers: lower case, suffixes glued («54bis», «1ter», «dbis»).
public struct Partition: Hashable, Sendable {
  /// The article.
  public var article: String? { self[.article] }
  /// The comma, as Italian acts number the parts of an article.
  public var comma: String? { self[.comma] }
  /// The paragraph, as European acts number them.
  public var paragraph: String? { self[.paragraph] }
  /// The letter of a list.
  public var letter: String? { self[.letter] }
  /// The number or point of a list.
  public var number: String? { self[.number] }

  /// Whether nothing is cited but the act as a whole.
  public var isEmpty: Bool { values.allSatisfy { $0 == nil } }

  /// The levels of a partition, from the outermost.
  enum Level: Int, CaseIterable { case article, comma, paragraph, letter, number }

  private var values: [String?] = [nil, nil, nil, nil, nil]

  init() {}

  init(_ level: Level, _ value: String) { self[level] = value }

  subscript(level: Level) -> String? {
    get { values[level.rawValue] }
    set { values[level.rawValue] = newValue }
  }

  /// The outermost level that is given.
  var outermost: Level? { Level.allCases.first { self[$0] != nil } }

  /// This partition without a level and those inside it.
  func above(_ level: Level) -> Partition {
    var outer = Partition()
    for other in Level.allCases where other.rawValue < level.rawValue { outer[other] = self[other] }
    return outer
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
      guard let value = self[level] else { continue }
      if !result.isEmpty { result += separator }
      result += name + sign + value
    }
    return result
  }
}
