package import EdittoSyntax

/// An act that the texts may cite.
package struct Reference: Sendable {
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
  package var citation: String {
    guard let abbreviation = kind.abbreviation, let number else { return title }
    if let union = unionNumber { return abbreviation + " " + union.year + "/" + union.number }
    guard let year = date?.year ?? year else { return abbreviation + " n. " + number }
    return "\(abbreviation) n. \(number)/\(year)"
  }

  /// Year and number of an act of the Union, whether the number was typed as `679`, `2016/679` or `679/2016`.
  private var unionNumber: (year: String, number: String)? {
    guard kind == .regolamentoUE || kind == .direttivaUE, let number else { return nil }
    let parts = number.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return (date?.year ?? year).map { (String($0), number) } }
    let isYearFirst = parts[0].utf8.count == 4 && (date?.year ?? year).map { String($0) == parts[0] } ?? true
    return isYearFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
  }

  /// The official text: the address given, else Normattiva's or EUR-Lex's where the act's number and date allow no doubt.
  package func address(_ partition: Partition?) -> String? {
    if let url { return url.string }
    switch kind {
    case .regolamentoUE, .direttivaUE:
      guard let union = unionNumber else { return nil }
      let kind = kind == .regolamentoUE ? "reg" : "dir"
      return "https://eur-lex.europa.eu/eli/\(kind)/\(union.year)/\(union.number)/oj?locale=it"
    default:
      guard let measure = kind.measure else { return nil }
      let place = partition.map { "~" + $0.urn } ?? ""
      let base = "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:" + measure + ":"
      if kind == .costituzione { return base + "1947-12-27" + place }
      guard let number, let date else { return nil }
      return base + "\(date);\(number)" + place
    }
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
