package import EdittoSyntax
package import LegalCitations

/// An act that the texts may cite.
package final class Reference: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case costituzione, codice, legge
    case decretoLegge = "decreto-legge"
    case decretoLegislativo = "decreto-legislativo"
    case dpr, dpcm, dm
    case regioDecreto = "regio-decreto"
    case leggeRegionale = "legge-regionale"
    case regolamentoUE = "regolamento-ue"
    case direttivaUE = "direttiva-ue"
    case direttiva, delibera
    case lineeGuida = "linee-guida"
    case attoInterno = "atto-interno"
    case altro

    /// The abbreviation with which lawyers cite acts of the kind by number and year, or nil where they cite the title.
    package var abbreviation: String? {
      switch self {
      case .legge: "L."
      case .decretoLegge: "D.L."
      case .decretoLegislativo: "D.Lgs."
      case .dpr: "D.P.R."
      case .dpcm: "D.P.C.M."
      case .dm: "D.M."
      case .regioDecreto: "R.D."
      case .leggeRegionale: "L.R."
      case .regolamentoUE: "Regolamento (UE)"
      case .direttivaUE: "Direttiva (UE)"
      case .direttiva: "Direttiva"
      case .delibera: "Deliberazione"
      case .costituzione, .codice, .lineeGuida, .attoInterno, .altro: nil
      }
    }
  }

  package let id: String
  package let kind: Kind
  package let number: String?
  package let date: CalendarDate?
  package let year: Int?
  package let title: String
  package let authority: String?
  package let url: WebAddress?
  package let aliases: [String]
  package let repealed: CalendarDate?
  package let scope: String?
  package let isInternal: Bool
  package let span: Span
  /// Where date and title are written, as far as they are.
  package let dateSpan: Span?
  package let titleSpan: Span?
  /// The act in the short form in which lawyers cite it: «L. n. 150/2000», «Regolamento (UE) 2016/679», or its title.
  package let citation: String
  /// The act as citations name it; nil for what is no act of law, or cannot be told from others.
  package let act: Act?
  /// The address of the official text as a whole.
  private let wholeAddress: String?

  package init(
    id: String, kind: Kind, number: String?, date: CalendarDate?, year: Int?, title: String, authority: String?, url: WebAddress?,
    aliases: [String], repealed: CalendarDate?, scope: String?, isInternal: Bool, span: Span, dateSpan: Span?, titleSpan: Span?
  ) {
    self.id = id
    self.kind = kind
    self.number = number
    self.date = date
    self.year = year
    self.title = title
    self.authority = authority
    self.url = url
    self.aliases = aliases
    self.repealed = repealed
    self.scope = scope
    self.isInternal = isInternal
    self.span = span
    self.dateSpan = dateSpan
    self.titleSpan = titleSpan
    let year = date?.year ?? year
    let union = number.flatMap { Self.unionNumber($0, kind, year) }
    citation = Self.citation(kind, number, year, union) ?? title
    let written = Self.fullName(kind, number, date, year, authority, union)
    act = written.flatMap(LegalCitations.act) ?? Self.act(aliases) ?? LegalCitations.act(named: title)
    wholeAddress = url?.string ?? act?.address()
  }

  /// The address of the official text, or of a part of it where there is one: the address given, else Normattiva's or
  /// EUR-Lex's where the act's number and date allow no doubt.
  package func address(_ partition: Partition = Partition()) -> String? {
    guard url == nil, !partition.isEmpty, let wholeAddress, let act else { return wholeAddress }
    return wholeAddress + act.anchor(of: partition)
  }

  /// The act that the first name means which means one.
  private static func act(_ names: [String]) -> Act? {
    for name in names { if let act = LegalCitations.act(named: name) { return act } }
    return nil
  }

  /// The name of the act that says most, as the reader of citations understands it.
  private static func fullName(
    _ kind: Kind, _ number: String?, _ date: CalendarDate?, _ year: Int?, _ authority: String?,
    _ union: (year: String, number: String)?
  ) -> String? {
    if let union, let year = Int(union.year) {
      switch kind {
      case .direttivaUE:
        return year < 2015
          ? "Direttiva " + union.year + "/" + union.number + "/CE" : "Direttiva (UE) " + union.year + "/" + union.number
      default:
        return year < 2015
          ? "Regolamento (" + (year < 2010 ? "CE" : "UE") + ") n. " + union.number + "/" + union.year
          : "Regolamento (UE) " + union.year + "/" + union.number
      }
    }
    if kind == .costituzione { return "Costituzione" }
    guard let abbreviation = kind.abbreviation, let number else { return nil }
    let name =
      switch (kind, authority) {
      case (.leggeRegionale, let region?): abbreviation + " " + region
      case (.dm, let ministry?) where ministry.hasPrefix("Minist"): "decreto del " + ministry
      default: abbreviation
      }
    if let date { return .joining(name, " ", date.numeric, ", n. ") + number }
    return year.map { name + " n. " + number + "/\($0)" }
  }

  private static func citation(
    _ kind: Kind, _ number: String?, _ year: Int?, _ union: (year: String, number: String)?
  ) -> String? {
    guard let abbreviation = kind.abbreviation, let number else { return nil }
    if let union { return abbreviation + " " + union.year + "/" + union.number }
    guard let year else { return abbreviation + " n. " + number }
    return abbreviation + " n. " + number + "/" + String(year)
  }

  /// Year and number of an act of the Union, whether the number was typed as `679`, `2016/679` or `679/2016`.
  private static func unionNumber(_ number: String, _ kind: Kind, _ year: Int?) -> (year: String, number: String)? {
    guard kind == .regolamentoUE || kind == .direttivaUE else { return nil }
    let parts = number.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return year.map { (String($0), number) } }
    let isYearFirst = parts[0].utf8.count == 4 && year.map { String($0) == parts[0] } ?? true
    return isYearFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
  }
}
