package import EdittoSyntax

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

    /// The measure's name in URN:NIR, where Normattiva holds acts of the kind.
    fileprivate var measure: String? {
      switch self {
      case .legge: "legge"
      case .decretoLegge: "decreto.legge"
      case .decretoLegislativo: "decreto.legislativo"
      case .dpr: "decreto.del.presidente.della.repubblica"
      case .dpcm: "decreto.del.presidente.del.consiglio.dei.ministri"
      case .regioDecreto: "regio.decreto"
      case .costituzione: "costituzione"
      default: nil
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
  /// The act in the short form in which lawyers cite it: «L. n. 150/2000», «Regolamento (UE) 2016/679», or its title.
  package let citation: String
  /// The official text: the address given, else Normattiva's or EUR-Lex's where the act's number and date allow no doubt.
  private let official: String?
  /// Whether a part of the act has an address of its own.
  private let hasParts: Bool

  package init(
    id: String, kind: Kind, number: String?, date: CalendarDate?, year: Int?, title: String, authority: String?, url: WebAddress?,
    aliases: [String], repealed: CalendarDate?, scope: String?, isInternal: Bool, span: Span
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
    let year = date?.year ?? year
    let union = number.flatMap { Self.unionNumber($0, kind, year) }
    citation = Self.citation(kind, number, year, union) ?? title
    official = url?.string ?? Self.official(kind, number, date, union)
    hasParts = url == nil && union == nil
  }

  /// The address of the official text, or of a part of it where the source has addresses of parts.
  package func address(_ partition: Partition?) -> String? {
    guard let official, let partition, hasParts else { return official }
    return official + "~" + partition.urn
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

  private static func official(
    _ kind: Kind, _ number: String?, _ date: CalendarDate?, _ union: (year: String, number: String)?
  ) -> String? {
    if kind == .regolamentoUE || kind == .direttivaUE {
      let type = kind == .regolamentoUE ? "reg/" : "dir/"
      return union.map { "https://eur-lex.europa.eu/eli/" + type + $0.year + "/" + $0.number + "/oj?locale=it" }
    }
    guard let measure = kind.measure else { return nil }
    let base = "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:" + measure + ":"
    if kind == .costituzione { return base + "1947-12-27" }
    guard let number, let date else { return nil }
    return base + date.description + ";" + number
  }
}

/// A part of an act: `art1-com5-letb-num2`, as in URN:NIR (without the hyphens of `54-bis`).
package struct Partition: Sendable, Equatable {
  package let parts: [(unit: String, number: String)]

  package init?(_ text: String) {
    var parts: [(unit: String, number: String)] = []
    for word in text.split(separator: "-", omittingEmptySubsequences: false) {
      guard let unit = ["art", "com", "let", "num", "par", "all"].first(where: { word.hasPrefix($0) }), word.utf8.count > 3 else {
        return nil
      }
      let number = String(word.dropFirst(3))
      let isNumber = number.utf8.allSatisfy { $0.isLower || $0.isDigit }
      guard isNumber, unit == "let" || number.utf8.first?.isDigit == true || number == "unico" else { return nil }
      parts.append((unit, number))
    }
    self.parts = parts
  }

  package var urn: String { parts.map { $0.unit + $0.number }.joined(separator: "-") }

  /// «art. 1, comma 5, lettera b)»
  package var text: String {
    parts.map { unit, number in
      // `54bis` is written 54-bis.
      let digits = number.prefix { $0.isNumber }
      let typed = digits.isEmpty || digits.count == number.count ? number : digits + "-" + number.dropFirst(digits.count)
      switch unit {
      case "art": return "art. " + typed
      case "com": return "comma " + typed
      case "par": return "par. " + typed
      case "let": return "lettera " + number + ")"
      case "num": return "numero " + typed
      default: return "allegato " + number.uppercased()
      }
    }.joined(separator: ", ")
  }

  package static func == (left: Partition, right: Partition) -> Bool { left.urn == right.urn }
}
