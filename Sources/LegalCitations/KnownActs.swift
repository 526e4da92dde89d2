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
    return Int(number).flatMap { KnownActs.all.place(type, year, $0) }.map { Act(knownAt: $0) }
  }
}

/// The table of well-known acts, found by number and by name.
public struct KnownActs: Sendable {
  /// The one table.
  public static let all = KnownActs()

  /// The acts, in the order of the table.
  public let acts: [KnownAct]

  /// The acts that have year and number, by both.
  private let places: [(key: Int, place: Int)]

  /// What reading asks of the acts, in the order of the table.
  let traits: [Traits]

  /// What reading asks of an act, found once: citations of it are many.
  struct Traits {
    let lastArticle: Int?
    let remarks: Citation.Remarks
    let isCode: Bool
    let isConsolidatedText: Bool

    init(_ act: KnownAct) {
      lastArticle = act.lastArticle
      remarks = act.repealedBy == nil ? [] : .repealed
      isCode = act.names.contains { $0.hasPrefix("codice") || $0.hasPrefix("Codice") }
      isConsolidatedText = act.names.contains { $0.hasPrefix("TU") || $0.hasPrefix("testo unico") }
    }
  }

  private init() {
    acts = Self.table.utf8.split(separator: UInt8(ascii: "\n")).compactMap(Self.act)
    traits = acts.map(Traits.init)
    places = acts.enumerated().compactMap { place, act in
      guard let year = act.date?.year, let number = act.number.flatMap({ Int($0) }) else { return nil }
      return (Self.key(year, number), place)
    }.sorted { $0 < $1 }
  }

  /// The act of a type, year and number. Delegated and implementing acts share the numbers of the others.
  public func act(_ type: ActType, _ year: Int, _ number: String) -> KnownAct? {
    Int(number).flatMap { place(type, year, $0) }.map { acts[$0] }
  }

  func place(_ type: ActType, _ year: Int, _ number: Int) -> Int? {
    let key = Self.key(year, number)
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key < key { low = middle + 1 } else { high = middle }
    }
    while low < places.count, places[low].key == key {
      if acts[places[low].place].type.sharesNumbers(with: type) { return places[low].place }
      low += 1
    }
    return nil
  }

  private static func key(_ year: Int, _ number: Int) -> Int { year << 40 | number }

  private static func act(_ row: Substring.UTF8View) -> KnownAct? {
    let cells = row.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { trimmed($0) }
    guard cells.count >= 6, let type = ActType(rawValue: cells[0]) else { return nil }
    func cell(_ place: Int) -> String? { place < cells.count && !cells[place].isEmpty ? cells[place] : nil }
    return KnownAct(
      type: type, date: ActDate(cells[1]), number: cell(2),
      names: cells[4].utf8.split(separator: UInt8(ascii: "/")).map { trimmed($0) },
      title: cells[5], lastArticle: cell(6).flatMap { Int($0) }, repealedBy: cell(7), isVerified: cell(8) == nil,
      annex: type == .treaty ? nil : cell(3), celex: type == .treaty ? cell(3) : nil)
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    let blank = UInt8(ascii: " ")
    guard let first = text.firstIndex(where: { $0 != blank }), let last = text.lastIndex(where: { $0 != blank }) else {
      return ""
    }
    return String(Substring(text[first...last]))
  }
}
