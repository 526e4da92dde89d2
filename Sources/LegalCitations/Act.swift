/// An act that a citation names, as far as the citation and the table of well-known acts tell.
public struct Act: Hashable, Sendable {
  /// What the text or the table says of the act. Citations of one act are many, and share it.
  private let entry: Entry

  /// The type of the act.
  public var type: ActType { entry.type }

  /// The day or the year of the act.
  public var date: ActDate? { entry.date }

  /// The number, as written; digits for acts that have identifiers.
  public var number: String? { entry.number }

  /// The authority in the form of URN:NIR where the type does not say it: `ministero.interno`, `regione.lombardia`.
  public var authority: String? { entry.authority }

  init(_ type: ActType, date: ActDate? = nil, number: String? = nil, authority: String? = nil) {
    entry = Entry(type: type, date: date, number: number, authority: authority, place: nil)
  }

  init(knownAt place: Int) { entry = Entry.known[place] }

  /// The act's entry in the table of well-known acts.
  public var known: KnownAct? { entry.place.map { KnownActs.all.acts[$0] } }

  /// Whether the act stands in the table of well-known acts.
  var isKnown: Bool { entry.place != nil }

  /// Whether a well-known act of the same type has the same number or the same day, so that one of the two may be mistyped here.
  public var resemblesKnown: Bool {
    !isKnown
      && KnownActs.all.acts.contains { $0.type == type && ($0.number == number || $0.date == date && date?.isFull ?? false) }
  }

  /// What reading asks of a well-known act.
  var traits: KnownActs.Traits? { entry.place.map { KnownActs.all.traits[$0] } }

  /// What makes a citation of a part of it doubtful.
  func doubts(of partition: Partition) -> Citation.Remarks {
    guard let traits else { return [] }
    guard let last = traits.lastArticle, let article = partition[.article], article.base > last else { return traits.remarks }
    return traits.remarks.union(.noSuchArticle)
  }

  private final class Entry: Sendable {
    let type: ActType
    let date: ActDate?
    let number: String?
    let authority: String?
    /// The place in the table of well-known acts.
    let place: Int?

    static let known = KnownActs.all.acts.enumerated().map { place, act in
      Entry(type: act.type, date: act.date, number: act.number, authority: nil, place: place)
    }

    init(type: ActType, date: ActDate?, number: String?, authority: String?, place: Int?) {
      (self.type, self.date, self.number, self.authority, self.place) = (type, date, number, authority, place)
    }
  }

  /// The subject of a well-known act: «Regolamento generale sulla protezione dei dati».
  public var title: String? { known?.title }

  /// The normalised name: «L. 7 giugno 2000, n. 150», «Regolamento (UE) 2016/679», «Direttiva 95/46/CE».
  public var name: String {
    if let title, type == .constitution || type == .treaty { return title }
    switch (type.celexLetter, date, number) {
    case (.some(let letter), .some(let date), .some(let number)): return europeanName(letter, date.year, number)
    case (_, .some(let date), .some(let number)):
      return date.isFull ? "\(type.abbreviation) \(date.written), n. \(number)" : "\(type.abbreviation) n. \(number)/\(date.year)"
    case (_, .some(let date), nil): return "\(type.abbreviation) \(date.written)"
    case (_, nil, .some(let number)): return "\(type.abbreviation) n. \(number)"
    case (_, nil, nil): return type.abbreviation
    }
  }

  /// The name as the Official Journal writes it: since 2015 all acts as `(UE) 2016/679`, before that regulations as
  /// `(CE) n. 45/2001` and the others as `95/46/CE`; the Community was the CEE until November 1993, and gave way to the Union in
  /// December 2009.
  private func europeanName(_ letter: String, _ year: Int, _ number: String) -> String {
    if year >= 2015 { return "\(type.abbreviation) (UE) \(year)/\(number)" }
    let mark = year >= 2010 ? "UE" : year >= 1994 ? "CE" : "CEE"
    if letter == "R" { return "\(type.abbreviation) (\(mark)) n. \(number)/\(year)" }
    return "\(type.abbreviation) \(year < 1999 ? year % 100 : year)/\(number)/\(mark)"
  }
}

extension Act {
  /// Whether two acts are alike in every part; the entry of a well-known act decides alone.
  public static func == (left: Act, right: Act) -> Bool {
    if left.entry === right.entry { return true }
    return left.entry.place == nil && right.entry.place == nil && left.type == right.type && left.date == right.date
      && left.number == right.number && left.authority == right.authority
  }

  /// Hashes what makes acts alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(type)
    hasher.combine(date)
    hasher.combine(number)
    hasher.combine(authority)
  }

  /// Whether two names mean the same act: same type, number and year, and no contradicting day.
  ///
  /// Acts without number or year are never the same, because nothing shows it; well-known acts are found by any of their names.
  public func isSame(as other: Act) -> Bool {
    if entry === other.entry, isKnown { return true }
    guard type.sharesNumbers(with: other.type) else { return false }
    if type == .constitution { return true }
    guard let number, number == other.number, let date, let otherDate = other.date, date.year == otherDate.year else {
      return false
    }
    if let authority, let otherAuthority = other.authority, authority != otherAuthority { return false }
    return !date.isFull || !otherDate.isFull || date == otherDate
  }
}
