/// An act that policies often cite, with what a citation leaves out.
public struct KnownAct: Hashable, Sendable {
  /// The type of the act.
  public let type: ActType
  /// The day of the act; the year of its number for a European act adopted in another year.
  public let date: ActDate?
  /// The number of the act.
  public let number: String?
  /// The names by which the act is cited: «GDPR», «codice civile».
  public let names: [String]
  /// The subject of the act.
  public let title: String
  /// The number of the last article, where known; articles inserted later have suffixes and do not count.
  public let lastArticle: Int?
  /// The act that repealed this one.
  public let repealedBy: String?
  /// Whether the entry was compared with the published act.
  public let isVerified: Bool
  /// The annex of a royal or legislative decree that holds the code, as URN:NIR numbers it.
  let annex: String?
  /// The CELEX number of a treaty, which no rule gives.
  let celex: String?
}

extension KnownAct {
  /// The act as citations name it; nil for acts without a number.
  public var act: Act? {
    guard let year = date?.year, let number else { return nil }
    return KnownActs.all.place(type, year, number).map { Act(knownAt: $0) }
  }
}

/// The table of well-known acts, found by number and by name.
public struct KnownActs: Sendable {
  /// The one table.
  public static let all = KnownActs()

  /// The acts, in the order of the table.
  public let acts: [KnownAct]

  private let places: [Key: Int]

  private struct Key: Hashable {
    let measure: String
    let year: Int
    let number: String
  }

  private init() {
    acts = Self.table.split(separator: "\n").compactMap(Self.act)
    var places: [Key: Int] = [:]
    for (place, act) in acts.enumerated() {
      guard let date = act.date, let number = act.number else { continue }
      places[Self.key(act.type, date.year, number)] = place
    }
    self.places = places
  }

  /// The act of a type, year and number. Delegated and implementing acts share the numbers of the others.
  public func act(_ type: ActType, _ year: Int, _ number: String) -> KnownAct? { place(type, year, number).map { acts[$0] } }

  func place(_ type: ActType, _ year: Int, _ number: String) -> Int? { places[Self.key(type, year, number)] }

  private static func key(_ type: ActType, _ year: Int, _ number: String) -> Key {
    Key(measure: type.celexLetter ?? type.rawValue, year: year, number: number)
  }

  private static func act(_ row: Substring) -> KnownAct? {
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    guard cells.count >= 6, let type = ActType(rawValue: cells[0]) else { return nil }
    func cell(_ place: Int) -> String? { place < cells.count && !cells[place].isEmpty ? cells[place] : nil }
    return KnownAct(
      type: type, date: ActDate(cells[1]), number: cell(2), names: cells[4].split(separator: "/").map { trimmed($0) },
      title: cells[5], lastArticle: cell(6).flatMap { Int($0) }, repealedBy: cell(7), isVerified: cell(8) == nil,
      annex: type == .treaty ? nil : cell(3), celex: type == .treaty ? cell(3) : nil)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
