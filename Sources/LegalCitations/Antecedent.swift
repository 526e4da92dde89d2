/// What a citation leans on that names no act by itself.
public enum Antecedent: Hashable, Sendable {
  /// Nothing is said: «art. 3», «lettera b)». By custom that is the text's own, unless it is another act's that was named before.
  case unsaid
  /// The citing document: «del presente regolamento», «il precedente comma 1».
  case ownDocument
  /// An act named earlier: «del medesimo decreto», «di tale legge»; the act, where the text leaves no doubt.
  case earlierAct(Act?)
  /// Something that is named here and is no act that could be identified: «dello Statuto», «delle Linee guida», «del Manuale».
  case otherDocument
}

/// A common noun for acts and their parts: «il medesimo decreto», «del presente articolo».
enum ActNoun: Sendable {
  case law, decree, regulation, directive, code, consolidatedText
  case oneOf(ActType)
  /// A document that a municipality or a university issued.
  case local
  /// Documents that are no act of law, and parts of acts.
  case other

  /// Whether the noun may stand for an act.
  func fits(_ act: Act) -> Bool {
    switch self {
    case .law: [.law, .constitutionalLaw, .regionalLaw].contains(act.type)
    case .decree:
      [
        .decreeLaw, .legislativeDecree, .presidentialDecree, .primeMinisterDecree, .royalDecree, .royalDecreeLaw,
        .royalLegislativeDecree, .ministerialDecree,
      ].contains(act.type)
    case .regulation: act.type.celexLetter == "R" || act.type == .regionalRegulation
    // A minister's directive may be meant as well: then nothing is sure.
    case .directive: act.type.celexLetter == "L" || act.type == .softLaw
    case .code: act.known?.names.contains { $0.hasPrefix("codice") || $0.hasPrefix("Codice") } ?? false
    case .consolidatedText: act.known?.names.contains { $0.hasPrefix("TU") || $0.hasPrefix("testo unico") } ?? false
    case .oneOf(let type): act.type == type
    case .local, .other: false
    }
  }
}

extension CitationReader {
  /// How many citations before a pointer are looked at: an act named earlier stands near.
  private static let reach = 64

  /// The last act before here that a noun fits, if the place that names it names no other that it fits.
  func earlierAct(_ noun: ActNoun) -> Act? {
    guard let last = found.suffix(Self.reach).last(where: { $0.act.map(noun.fits) ?? false }), let act = last.act else {
      return nil
    }
    let isAlone = found.suffix(Self.reach).allSatisfy {
      $0.range != last.range || $0.act == act || !($0.act.map(noun.fits) ?? false)
    }
    return isAlone && act.type != .softLaw ? act : nil
  }
}
