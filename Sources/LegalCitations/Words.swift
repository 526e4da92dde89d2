/// The small words between the parts of a citation.
enum Words {
  /// What says that a partition belongs to an act: «del», «di cui alla».
  static let genitives = Forms<Void>([
    (
      "di|del|dello|della|dell'|dei|degli|delle|di cui al|di cui alla|di cui all'|di cui allo|di cui ai|di cui agli|di cui alle|ex",
      ()
    )
  ])

  /// What stands before dates, authorities and partitions that follow their act. «Modificato all'art. 3 dalla legge …» shows that
  /// these join no partition to the act after it.
  static let prepositions = Forms<Void>([
    (
      "di|del|dello|della|dell'|dei|degli|delle|al|alla|all'|allo|ai|agli|alle|dal|dalla|dall'|dai|dagli|dalle|nel|nella|nell'",
      ()
    )
  ])

  /// What stands before the second partition of an enumeration: «l'art. 3 e l'art. 5», «dell'art. 3 e dell'art. 5».
  static let articles = Forms<Void>([
    ("l'|il|lo|la|i|gli|le|del|dello|della|dell'|dei|degli|delle|al|alla|all'|ai|agli|alle|dal|dalla|dall'|dai|dagli|dalle", ())
  ])

  /// What stands before the field of a minister without a ministry: «per la pubblica amministrazione».
  static let per = Forms<Void>([("per", ())])

  /// What joins the members of an enumeration.
  static let conjunctions = Forms<Void>([("e|ed|o|od|ovvero|nonché|e/o|oppure", ())])

  /// What points to an act or a part named earlier.
  static let pointers = Forms<Void>([
    (
      "medesimo|medesima|medesimi|medesime|citato|citata|citati|citate|già citato|già citata|predetto|predetta|predetti|predette"
        + "|suddetto|suddetta|suddetti|suddette|sopra citato|sopra citata|sopracitato|sopracitata|succitato|succitata|richiamato"
        + "|richiamata|menzionato|menzionata|tale|tali|stesso|stessa|stessi|stesse|anzidetto|anzidetta|detto|detta", ()
    )
  ])

  /// What points to a place of the document itself.
  static let ownPointers = Forms<Void>([
    (
      "presente|presenti|precedente|precedenti|successivo|successiva|successivi|successive|seguente|seguenti|ivi|sopra|suesteso",
      ()
    )
  ])

  /// What points to the act that was cited last.
  static let there = Forms<Void>([("ivi", ())])

  /// What the document, a part of it, or an act named earlier is called.
  static let documents = Forms<ActNoun>([
    ("regolamento|regolamenti", .regulation), ("legge|l.", .law), ("decreto|decreti", .decree), ("direttiva", .directive),
    ("codice", .code), ("testo unico", .consolidatedText), ("decreto legislativo|d.lgs.", .oneOf(.legislativeDecree)),
    ("decreto-legge|d.l.", .oneOf(.decreeLaw)), ("d.p.r.", .oneOf(.presidentialDecree)),
    ("d.p.c.m.", .oneOf(.primeMinisterDecree)), ("d.m.", .oneOf(.ministerialDecree)),
    (
      "provvedimento|statuto|disciplinare|documento|policy|atto|articolo|articoli|comma|paragrafo|capo|titolo|linee guida"
        + "|disciplina", .other
    ),
    (
      "regolamento comunale|regolamento provinciale|regolamento di ateneo|regolamento d'ateneo|statuto comunale|statuto dell'ente"
        + "|statuto del comune|statuto di ateneo|statuto d'ateneo", .local
    ),
  ])

  /// Acts named earlier that a pointer alone cites: «il medesimo decreto».
  static let actNouns = Forms<ActNoun>([
    ("regolamento", .regulation), ("legge", .law), ("decreto", .decree), ("direttiva", .directive),
    ("decreto legislativo", .oneOf(.legislativeDecree)), ("decreto-legge", .oneOf(.decreeLaw)),
    ("testo unico", .consolidatedText),
  ])

  /// What has articles and is no act of law: their partitions are no citations.
  static let foreign = Forms<Void>([
    (
      "ccnl|c.c.n.l.|ccni|ccdi|ccnq|contratto|contratti|contrattazione|convenzione|convenzioni|accordo|accordi|trattato|trattati"
        + "|bando|avviso|capitolato|protocollo|patto|intesa|disegno di legge|ddl|d.d.l.|progetto di legge|proposta|schema|lettera di"
        + "|tue|rivista|giornale|quotidiano|periodico|blog|newsletter|catalogo|listino|inventario", ()
    )
  ])

  /// What stands between an act and its other name: «(c.d. legge Stanca)», «- TUEL».
  static let appositions = Forms<Void>([
    ("(|,|-|–|«|“|\"|c.d.|cd.|cosiddetto|cosiddetta|detto anche|di seguito|recante|ossia", ())
  ])

  /// What an act may come from, and is none: «disegno di legge», «proposta di regolamento».
  static let drafts = Forms<Void>([("disegno di|disegni di|proposta di|proposte di|progetto di|schema di", ())])

  /// What an «L» follows that is no law: «GU L 119», «scala L».
  static let series = Forms<Void>([("gu|g.u.|guue|g.u.u.e.|guce|g.u.c.e.|oj|serie|scala|piano|via", ())])

  /// What numbers an act.
  static let numberMarks = Forms<Bool>([("n.|nr.|num.|numero|n°|nº|n.°|n.ro", false), ("nn.|numeri", true)])

  /// The months, with the short forms that acts are cited with.
  static let months = Forms<Int>(
    ActDate.months.enumerated().map { ($1 + "|" + $1.prefix(3) + "." + ($0 == 8 ? "|sett." : ""), $0 + 1) })
}
