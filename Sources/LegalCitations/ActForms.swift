/// What a written form of an act's type says.
struct ActForm: Sendable {
  /// The type; of regulations, directives and resolutions, the type that they have if nothing else is said.
  let type: ActType
  /// Whether several acts may follow: «leggi», «direttive».
  var isPlural = false
  /// Whether the form means something else when no year follows: «l. 28».
  var isWeak = false
  /// Whether the form is followed by who issued the act: «deliberazione della Giunta comunale».
  var takesAuthority = false
  /// Whether the form is a judge's too if nobody is named: «ordinanza».
  var needsAuthority = false

  /// Whether numbers are written as anybody likes: «X/5765», «680/13/CONS».
  var isFree: Bool { [.localAct, .softLaw, .regionalResolution].contains(type) }
}

enum ActForms {
  /// The forms of types of acts.
  static let all = Forms<ActForm>([
    (
      "legge|legge delega|legge-delega|legge quadro|legge-quadro|legge di conversione|legge ordinaria|legge statale|legge dello stato",
      ActForm(type: .law, takesAuthority: true)
    ),
    ("leggi|ll.", ActForm(type: .law, isPlural: true)),
    ("l.", ActForm(type: .law, isWeak: true)),
    ("legge costituzionale|legge cost.|l. cost.|l. costituzionale", ActForm(type: .constitutionalLaw)),
    ("leggi costituzionali", ActForm(type: .constitutionalLaw, isPlural: true)),
    ("d.l.|decreto-legge|d. legge", ActForm(type: .decreeLaw)),
    ("dd.ll.|decreti-legge", ActForm(type: .decreeLaw, isPlural: true)),
    (
      "d.lgs.|d.lgs.vo|d.lg.|d.l.vo|d.lvo|d.l.gs.|d.leg.|d.leg.vo|dec.lgs.|decreto legislativo|decreto leg.vo|decreto lgs.|decreto leg.",
      ActForm(type: .legislativeDecree)
    ),
    ("dd.lgs.|dd.lg.|decreti legislativi", ActForm(type: .legislativeDecree, isPlural: true)),
    (
      "d.p.r.|decreto del presidente della repubblica|decreto presidente della repubblica|decreto presidente repubblica|decreto p.r.",
      ActForm(type: .presidentialDecree)
    ),
    ("dd.p.r.|decreti del presidente della repubblica", ActForm(type: .presidentialDecree, isPlural: true)),
    (
      "d.p.c.m.|decreto del presidente del consiglio dei ministri|decreto presidente del consiglio dei ministri",
      ActForm(type: .primeMinisterDecree)
    ),
    ("dd.p.c.m.|decreti del presidente del consiglio dei ministri", ActForm(type: .primeMinisterDecree, isPlural: true)),
    ("r.d.|regio decreto", ActForm(type: .royalDecree)),
    ("r.d.l.|r.d.-l.|r. decreto-legge|regio decreto-legge|rdl", ActForm(type: .royalDecreeLaw)),
    ("r.d.lgs.|rdlgs|rdlg|regio decreto legislativo", ActForm(type: .royalLegislativeDecree)),
    ("d.m.|decreto ministeriale|decreto interministeriale|decreto min.", ActForm(type: .ministerialDecree, takesAuthority: true)),
    (
      "decreto del ministro|decreto del ministero|decreto ministro|decreto ministero",
      ActForm(type: .ministerialDecree, takesAuthority: true)
    ),
    ("l.r.|legge regionale|legge reg.|l. reg.|legge provinciale|l.p.", ActForm(type: .regionalLaw, takesAuthority: true)),
    ("leggi regionali|ll.rr.", ActForm(type: .regionalLaw, isPlural: true, takesAuthority: true)),
    ("r.r.|regolamento regionale|reg. reg.", ActForm(type: .regionalRegulation, takesAuthority: true)),
    (
      "d.g.r.|d.g.r.v.|dgrv|d.c.r.|d.p.g.r.|d.p.reg.|delibera giunta regionale|deliberazione giunta regionale",
      ActForm(type: .regionalResolution, takesAuthority: true)
    ),
    (
      "deliberazione|delibera|delib.|determinazione|determina|d.c.c.|d.g.c.|d.g.m.|d.g.p.|d.c.p.",
      ActForm(type: .localAct, takesAuthority: true)
    ),
    ("deliberazioni|delibere|determinazioni|determine", ActForm(type: .localAct, isPlural: true, takesAuthority: true)),
    ("ordinanza", ActForm(type: .localAct, takesAuthority: true, needsAuthority: true)),
    (
      "D.R.|decreto rettorale|decreto del rettore|decreto sindacale|decreto del sindaco|ordinanza sindacale|ordinanza del sindaco|decreto del direttore generale",
      ActForm(type: .localAct, takesAuthority: true)
    ),
    (
      "circolare|circ.|circolari|provvedimento|provv.|provvedimenti|linee guida|linee-guida",
      ActForm(type: .softLaw, takesAuthority: true)
    ),
    ("regolamento|reg.|regolamento generale", ActForm(type: .regulation, takesAuthority: true)),
    ("regolamenti|regg.|reg.ti", ActForm(type: .regulation, isPlural: true)),
    ("regolamento delegato|reg. delegato|reg. del.", ActForm(type: .delegatedRegulation)),
    ("regolamento di esecuzione|regolamento esecuzione|reg. di esecuzione|reg. es.", ActForm(type: .implementingRegulation)),
    ("direttiva|dir.", ActForm(type: .directive, takesAuthority: true)),
    ("direttive|dirr.", ActForm(type: .directive, isPlural: true)),
    ("direttiva delegata", ActForm(type: .delegatedDirective)),
    ("direttiva di esecuzione", ActForm(type: .implementingDirective)),
    ("decisione|dec.", ActForm(type: .decision, takesAuthority: true)),
    ("decisioni", ActForm(type: .decision, isPlural: true)),
    ("decisione delegata", ActForm(type: .delegatedDecision)),
    ("decisione di esecuzione|dec. di esecuzione", ActForm(type: .implementingDecision)),
  ])

  /// What says that an act is European.
  static let europeanMarks = Forms<EuropeanMark>([
    ("ue|u.e.|eu|ue, euratom|ue/euratom|dell'ue|dell'u.e.|dell'unione europea", .union),
    ("ce|c.e.|cee|c.e.e.|ce, euratom|ceca|gai|della ce|della cee", .community),
    ("euratom|europeo|europea|europei|europee|comunitario|comunitaria", .europe),
  ])
}

/// What an abbreviation says about the years of an act: the Union numbers acts since December 2009, the Communities until then.
enum EuropeanMark: Sendable {
  case union, community, europe

  /// Whether an act of a year may be marked so.
  func covers(_ year: Int) -> Bool {
    switch self {
    case .union: year >= 2009
    case .community: year <= 2009
    case .europe: true
    }
  }
}
