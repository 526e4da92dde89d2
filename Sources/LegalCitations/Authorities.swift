/// Who issued an act, as far as the kind of the act depends on it.
enum Authority: Sendable, Hashable {
  /// A ministry, in the form of URN:NIR where it is named.
  case ministry(String?)
  /// The President of the Council of Ministers, an independent authority, an agency.
  case central
  /// A Region, in the form of URN:NIR where it is named.
  case region(String?)
  /// A municipality, a province, a university.
  case local
  /// A council; of what, the type of the act tells.
  case council
  /// An institution of the European Union.
  case european
}

enum Authorities {
  /// The authorities by their names and short forms.
  static let forms = Forms<Authority>(
    [
      ("ministro|ministero|ministri|min.", .ministry(nil)),
      (
        "presidente del consiglio dei ministri|presidenza del consiglio dei ministri|presidente del consiglio|presidenza del consiglio"
          + "|pcm|p.c.m.|dipartimento della funzione pubblica|dipartimento funzione pubblica|funzione pubblica|dfp", .central
      ),
      (
        "garante per la protezione dei dati personali|garante per la privacy|garante privacy|garante|agid"
          + "|agenzia per l'italia digitale|anac|a.n.ac.|autorità nazionale anticorruzione|agcom"
          + "|autorità per le garanzie nelle comunicazioni|acn|agenzia per la cybersicurezza nazionale|formez|formez pa|consob|ivass"
          + "|banca d'italia|inps|inail|agenzia delle entrate|cipe|cipess|civit|avcp|agcm|corecom|edpb"
          + "|comitato europeo per la protezione dei dati", .central
      ),
      ("giunta regionale|consiglio regionale|regionale|regionali|regione|presidente della regione", .region(nil)),
      (
        "consiglio comunale|giunta comunale|giunta municipale|giunta|c.c.|g.c.|g.m.|consiglio provinciale|giunta provinciale"
          + "|consiglio metropolitano|commissario straordinario|sindaco|sindaco metropolitano|rettore|senato accademico"
          + "|consiglio di amministrazione|comunale|sindacale|dirigenziale|rettorale|consiliare|provinciale|comune|direttore generale"
          + "|di ateneo|d'ateneo", .local
      ),
      ("consiglio", .council),
      (
        "parlamento europeo e del consiglio|parlamento europeo e consiglio|parlamento europeo|commissione europea|commissione"
          + "|banca centrale europea|bce|consiglio dell'unione europea", .european
      ),
    ] + regions.map { ($0.forms, .region($0.meaning)) })

  /// The Regions, and the two autonomous provinces, as URN:NIR writes them.
  static let regions: [(forms: String, meaning: String)] = [
    ("abruzzo", "regione.abruzzo"), ("basilicata", "regione.basilicata"), ("calabria", "regione.calabria"),
    ("campania", "regione.campania"), ("emilia-romagna", "regione.emilia.romagna"),
    ("friuli-venezia giulia|friuli venezia giulia", "regione.friuli.venezia.giulia"), ("lazio", "regione.lazio"),
    ("liguria", "regione.liguria"), ("lombardia", "regione.lombardia"), ("marche", "regione.marche"),
    ("molise", "regione.molise"),
    ("piemonte", "regione.piemonte"), ("puglia", "regione.puglia"), ("sardegna", "regione.sardegna"),
    ("sicilia", "regione.siciliana"),
    ("siciliana", "regione.siciliana"), ("toscana", "regione.toscana"), ("trentino-alto adige", "regione.trentino.alto.adige"),
    ("umbria", "regione.umbria"), ("valle d'aosta", "regione.valle.aosta"), ("veneto", "regione.veneto"),
  ]

  /// The ministries as URN:NIR writes them; names of the past stay, because acts keep them.
  static let ministries = Forms<String>([
    ("interno|interni", "ministero.interno"), ("giustizia", "ministero.giustizia"), ("difesa", "ministero.difesa"),
    ("salute", "ministero.salute"), ("sanità", "ministero.sanita"), ("ambiente", "ministero.ambiente"),
    ("economia e delle finanze|economia e finanze|mef", "ministero.economia.e.finanze"), ("finanze", "ministero.finanze"),
    ("tesoro", "ministero.tesoro"),
    ("lavoro e delle politiche sociali|lavoro e politiche sociali", "ministero.lavoro.e.politiche.sociali"),
    ("istruzione, dell'università e della ricerca|miur", "ministero.istruzione.universita.ricerca"),
    ("istruzione e del merito|istruzione e merito", "ministero.istruzione.e.merito"), ("istruzione", "ministero.istruzione"),
    ("università e della ricerca|università e ricerca", "ministero.universita.e.ricerca"),
    ("sviluppo economico|mise", "ministero.sviluppo.economico"),
    ("imprese e del made in italy|mimit", "ministero.imprese.made.in.italy"),
    ("infrastrutture e dei trasporti|infrastrutture e trasporti|mit", "ministero.infrastrutture.e.trasporti"),
    ("cultura", "ministero.cultura"),
    ("beni e delle attività culturali e del turismo", "ministero.beni.e.attivita.culturali.e.turismo"),
    ("beni e le attività culturali|beni e attività culturali", "ministero.beni.e.attivita.culturali"),
    ("affari esteri e della cooperazione internazionale", "ministero.affari.esteri.e.cooperazione.internazionale"),
    ("affari esteri", "ministero.affari.esteri"), ("turismo", "ministero.turismo"),
    (
      "pubblica amministrazione e l'innovazione|pubblica amministrazione e innovazione",
      "ministero.pubblica.amministrazione.e.innovazione"
    ),
    ("pubblica amministrazione", "ministero.pubblica.amministrazione"), ("funzione pubblica", "ministero.funzione.pubblica"),
    ("innovazione e le tecnologie", "ministero.innovazione.e.tecnologie"),
    ("innovazione tecnologica e la transizione digitale", "ministero.innovazione.tecnologica.e.transizione.digitale"),
  ])
}
