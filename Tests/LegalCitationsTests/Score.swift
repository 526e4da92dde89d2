import LegalCitations

/// How well the citations of a gold set are found.
///
/// A group of rows (one quotation, kind and act) is worth 1, shared by its rows. A row that is found gives its share, a link to an
/// act that the sentence does not cite takes 2, a citation in a sentence without any takes 1.
struct Score {
  private(set) var points = 0.0
  private(set) var groups = 0
  private(set) var wrongLinks = 0
  private(set) var falsePositives = 0
  private(set) var mistakes: [String] = []

  init(_ set: GoldSet) {
    for rows in set.sentences { read(rows) }
  }

  /// The points in a hundred.
  var percent: Double { groups == 0 ? 0 : points * 100 / Double(groups) }

  private mutating func read(_ rows: [GoldSet.Row]) {
    let input = rows[0].input
    let found = LegalCitations.find(in: input)
    guard rows[0].kind != "none" else {
      points -= Double(found.count)
      falsePositives += found.count
      mistakes += found.map { "\(rows[0].id): found \($0.kind) in «\(input)»" }
      return
    }
    let sizes = Dictionary(grouping: rows, by: Self.group).mapValues(\.count)
    groups += sizes.count
    var used: Set<Int> = []
    for row in rows {
      guard let place = found.indices.first(where: { !used.contains($0) && Self.matches(row, found[$0]) }) else {
        mistakes.append("\(row.id): missed \(row.kind) \(row.urn)\(row.celex) \(row.partition) in «\(input)»")
        continue
      }
      used.insert(place)
      points += 1 / Double(sizes[Self.group(row)] ?? 1)
    }
    let cited = Set(
      rows.flatMap { [Self.act($0.urn), $0.celex] + ($0.note.split(separator: "=").dropFirst().map { Self.act(String($0)) }) })
    for (place, citation) in found.enumerated() where !used.contains(place) {
      let link = citation.kind == .state ? citation.urn.map(Self.act) : citation.celex
      guard let link, !cited.contains(link) else { continue }
      points -= 2
      wrongLinks += 1
      mistakes.append("\(rows[0].id): wrong link \(link) in «\(input)»")
    }
  }

  private static func group(_ row: GoldSet.Row) -> [String] { [row.quoted, row.kind, act(row.urn), row.celex] }

  private static func matches(_ row: GoldSet.Row, _ citation: Citation) -> Bool {
    guard citation.kind.rawValue == row.kind, citation.partition.description == row.partition else { return false }
    switch citation.kind {
    case .state: return row.urn.isEmpty ? citation.urn == nil : isSame(row.urn, citation.urn ?? "")
    case .eu: return citation.celex == row.celex && (row.eli.isEmpty || citation.eli == row.eli)
    case .regional: return row.urn.isEmpty || isSame(row.urn, citation.urn ?? "")
    default: return true
    }
  }

  /// Whether two URNs name the same part; where the gold set has only the year, a full date is right too.
  private static func isSame(_ gold: String, _ found: String) -> Bool {
    if gold == found { return true }
    let parts = (gold.split(separator: "~"), found.split(separator: "~"))
    let isYearOnly = parts.0.first?.split(separator: ":").contains { $0.split(separator: ";").first?.count == 4 } ?? false
    return parts.0.dropFirst() == parts.1.dropFirst() && act(gold) == act(found) && (isYearOnly || gold.contains(":ministero."))
  }

  /// The act of a URN by authority, measure, year and number; names of ministries are not compared.
  private static func act(_ urn: String) -> String {
    var parts = (urn.split(separator: "~").first ?? "").split(separator: ":").map(String.init)
    guard parts.count >= 5 else { return urn }
    if parts[2].hasPrefix("ministero.") { parts[2] = "ministero" }
    let numbers = parts[4].split(separator: ";")
    return ([parts[2], parts[3], String(numbers[0].prefix(4))] + numbers.dropFirst().map(String.init)).joined(separator: " ")
  }
}
