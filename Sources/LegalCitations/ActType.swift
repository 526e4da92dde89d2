/// A type of act: what its title begins with.
public enum ActType: String, Hashable, Sendable, CaseIterable {
  /// The Constitution.
  case constitution
  /// A constitutional law.
  case constitutionalLaw
  /// A law of the State.
  case law
  /// A decree-law.
  case decreeLaw
  /// A legislative decree.
  case legislativeDecree
  /// A decree of the President of the Republic.
  case presidentialDecree
  /// A decree of the President of the Council of Ministers.
  case primeMinisterDecree
  /// A royal decree.
  case royalDecree
  /// A royal decree-law.
  case royalDecreeLaw
  /// A royal legislative decree.
  case royalLegislativeDecree
  /// A decree of a minister.
  case ministerialDecree
  /// A European treaty, or the Charter.
  case treaty
  /// A European regulation.
  case regulation
  /// A delegated regulation of the Commission.
  case delegatedRegulation
  /// An implementing regulation.
  case implementingRegulation
  /// A European directive.
  case directive
  /// A delegated directive of the Commission.
  case delegatedDirective
  /// An implementing directive.
  case implementingDirective
  /// A European decision.
  case decision
  /// A delegated decision of the Commission.
  case delegatedDecision
  /// An implementing decision.
  case implementingDecision
  /// A law of a Region.
  case regionalLaw
  /// A regulation of a Region.
  case regionalRegulation
  /// A resolution of a Region's executive or council.
  case regionalResolution
  /// A resolution, decree, order or regulation of a local body or a university.
  case localAct
  /// A directive of a minister, a circular, a measure of an authority, an instrument of another order.
  case softLaw
}

extension ActType {
  /// The kind of citation that names an act of this type.
  public var kind: Citation.Kind {
    switch self {
    case .treaty: .eu
    case .regionalLaw, .regionalRegulation, .regionalResolution: .regional
    case .localAct: .local
    case .softLaw: .soft
    default: celexLetter == nil ? .state : .eu
    }
  }

  /// Whether acts of this type were made in a year: the Kingdom ended in 1946, the Constitution is in force since 1948.
  func exists(in year: Int) -> Bool {
    switch self {
    case .royalDecree, .royalDecreeLaw, .royalLegislativeDecree: year <= 1946
    case .presidentialDecree, .primeMinisterDecree, .constitutionalLaw: year >= 1948
    default: true
    }
  }

  /// Whether acts of both types are numbered in one series, as European acts of one kind are.
  func sharesNumbers(with other: ActType) -> Bool {
    if self == other { return true }
    guard let letter = celexLetter else { return false }
    return letter == other.celexLetter
  }

  /// The measure of the URN:NIR, after the authority.
  var measure: String? {
    switch self {
    case .constitution: "costituzione"
    case .constitutionalLaw: "legge.costituzionale"
    case .law, .regionalLaw: "legge"
    case .decreeLaw: "decreto.legge"
    case .legislativeDecree: "decreto.legislativo"
    case .presidentialDecree: "decreto.del.presidente.della.repubblica"
    case .primeMinisterDecree: "decreto.del.presidente.del.consiglio.dei.ministri"
    case .royalDecree: "regio.decreto"
    case .royalDecreeLaw: "regio.decreto.legge"
    case .royalLegislativeDecree: "regio.decreto.legislativo"
    case .ministerialDecree: "decreto"
    case .regionalRegulation: "regolamento"
    default: nil
    }
  }

  /// The letter of the CELEX number, and the type in the European Legislation Identifier.
  private var european: (celex: String, eli: String)? {
    switch self {
    case .regulation: ("R", "reg")
    case .delegatedRegulation: ("R", "reg_del")
    case .implementingRegulation: ("R", "reg_impl")
    case .directive: ("L", "dir")
    case .delegatedDirective: ("L", "dir_del")
    case .implementingDirective: ("L", "dir_impl")
    case .decision: ("D", "dec")
    case .delegatedDecision: ("D", "dec_del")
    case .implementingDecision: ("D", "dec_impl")
    default: nil
    }
  }

  /// The letter of the CELEX number.
  var celexLetter: String? { european?.celex }

  /// The type in the European Legislation Identifier.
  var eliType: String? { european?.eli }

  /// What the normalised name of an act begins with.
  var abbreviation: String {
    switch self {
    case .constitution: "Cost."
    case .constitutionalLaw: "L. cost."
    case .law: "L."
    case .decreeLaw: "D.L."
    case .legislativeDecree: "D.Lgs."
    case .presidentialDecree: "D.P.R."
    case .primeMinisterDecree: "D.P.C.M."
    case .royalDecree: "R.D."
    case .royalDecreeLaw: "R.D.L."
    case .royalLegislativeDecree: "R.D.Lgs."
    case .ministerialDecree: "D.M."
    case .treaty: "Trattato"
    case .regulation: "Regolamento"
    case .delegatedRegulation: "Regolamento delegato"
    case .implementingRegulation: "Regolamento di esecuzione"
    case .directive: "Direttiva"
    case .delegatedDirective: "Direttiva delegata"
    case .implementingDirective: "Direttiva di esecuzione"
    case .decision: "Decisione"
    case .delegatedDecision: "Decisione delegata"
    case .implementingDecision: "Decisione di esecuzione"
    case .regionalLaw: "L.R."
    case .regionalRegulation: "R.R."
    case .regionalResolution: "D.G.R."
    case .localAct, .softLaw: "Atto"
    }
  }
}
