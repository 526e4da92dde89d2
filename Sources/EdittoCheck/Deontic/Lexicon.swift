/// The Italian forms that the grammar of norms knows, each with its classes.
enum Lexicon {
  /// Form to classes.
  static let classes: [String: WordClass] = {
    var classes = [String: WordClass](minimumCapacity: 2_000)
    for (wordClass, list) in verbs + nouns + grammar {
      for form in words(list) { classes[form, default: []].insert(wordClass) }
    }
    for (wordClass, list) in participles {
      for stem in words(list) {
        for ending in ["o", "a", "i", "e"] { classes[stem + ending, default: []].insert(wordClass) }
      }
    }
    return classes
  }()

  /// The words of a list, by bytes: every start of the program reads them all.
  private static func words(_ list: String) -> [String] {
    list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
  }

  /// Words whose full stop ends no sentence; single letters are not listed.
  static let abbreviations: Set<String> = [
    "art", "artt", "lett", "co", "cc", "cfr", "es", "pag", "pagg", "pp", "cap", "tel", "all", "reg", "del", "prot", "dott", "sig",
    "sigg", "dr", "ing", "avv", "prof", "ss", "nn", "lgs", "dpr", "sez", "par", "cost", "ecc", "num", "vol",
  ]

  /// Phrases that stand between the parts of a verb as an adverb does.
  static let adverbials: [[String]] = [
    "in ogni caso", "in nessun caso", "in alcun caso", "in alcun modo", "in nessun modo", "in ogni modo", "di norma", "di regola",
    "a nessun titolo", "a tal fine", "di conseguenza", "per quanto possibile", "di volta in volta", "senza indugio",
    "per iscritto",
    "senza eccezioni", "in via esclusiva", "in primo luogo", "a tale scopo", "con tempestività",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let grammar: [(WordClass, String)] = [
    (
      .article,
      """
      il lo la i gli le l' un uno una un' ogni ciascun ciascuno ciascuna tale tali questo questa quest' questi queste tutti
      tutte alcuni alcune qualsiasi qualunque altri altre altro altra suo sua suoi sue loro proprio propria propri proprie
      """
    ),
    (
      .preposition,
      """
      di del dello della dei degli delle dell' d' a ad al allo alla ai agli alle all' da dal dallo dalla dai dagli dalle
      dall' in nel nello nella nei negli nelle nell' con col coi su sul sullo sulla sui sugli sulle sull' per tra fra presso
      verso senza contro entro oltre durante mediante secondo sotto sopra dopo prima
      """
    ),
    (.toWhom, "a ad al allo alla ai agli alle all'"),
    (.ofWhat, "di del dello della dei degli delle dell' d'"),
    (.clitic, "si lo la li le ne ci vi gli mi ti se l' v' c' n' s'"),
    (
      .adverb,
      """
      non mai sempre anche altresì inoltre comunque invece quindi perciò pertanto tuttavia solo soltanto già ancora poi così
      dunque infine sin tassativamente bene perfino persino neppure nemmeno neanche subito piuttosto pure peraltro ben più
      """
    ),
    (.coordinator, "e ed o od oppure ovvero nè ma bensì nonchè"),
    (
      .opener,
      """
      che chi cui se quando qualora ove dove laddove finchè affinchè perchè poichè purchè giacchè benchè sebbene cosa
      cosicchè allorchè anzichè quanti
      """
    ),
    (
      .notAgent,
      """
      motore motori fattore fattori vettore vettori intervista interviste rivista riviste provvista conquista monitore
      capoluogo
      """
    ),
    (.nobody, "nessuno nessun nessuna nessun'"),
    (
      .declares,
      """
      ricorda ricordano precisa avverte rammenta ricordato precisato fermo inteso chiaro chiarisce sottolinea evidenzia
      ribadisce
      """
    ),
    (
      .notVerb,
      """
      piano piani organo organi mano telefono umano urbano quotidiano italiano anziano tono dono suono buono brano piede
      romano microfono abbandono perdono vano sovrano lontano meno giovane almeno ognuno ciascuno uno nessuno
      """
    ),
    (
      .notInfinitive,
      """
      disciplinare genere carattere lettere opere particolare regolare popolare oltre altre inoltre oppure titolare carne
      parla perla esemplare militare mare sempre mentre tre pure parere potere dovere piacere familiare
      """
    ),
    (
      .customary,
      """
      soprattutto spesso attualmente oggi abitualmente solitamente generalmente talvolta volte finora ormai
      """
    ),
  ]
}
