import LegalCitations
import Testing

/// What single citations say, and that any bytes are read.
@Suite struct CitationTests {
  @Test(arguments: [
    ("art. 1, comma 5, della L. n. 150/2000", "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-06-07;150~art1"),
    ("art. 595 c.p.", "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1930-10-19;1398:1~art595"),
    ("art. 13, par. 1, del GDPR", "https://eur-lex.europa.eu/legal-content/IT/TXT/?uri=CELEX:32016R0679#art_13"),
    ("L.R. Lombardia 30 dicembre 2009, n. 33", "-"), ("art. 3", "-"), ("Direttiva n. 8/2009", "-"), ("D.M. 55/2013", "-"),
  ])
  func addressesAreSure(_ text: String, _ address: String) {
    #expect(LegalCitations.find(in: text).map { $0.address ?? "-" } == [address])
  }

  @Test func versionsAreOfADay() throws {
    let citation = try #require(LegalCitations.find(in: "art. 9 della L. 28/2000").first)
    let day = try #require(ActDate("2024-01-31"))
    #expect(
      citation.address(on: day) == "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2000-02-22;28~art9!vig=2024-01-31")
  }

  @Test func articlesHaveIdentifiers() throws {
    let citation = try #require(LegalCitations.find(in: "art. 6, par. 1, lett. e), del Regolamento (UE) 2016/679").first)
    #expect(citation.eli == "http://data.europa.eu/eli/reg/2016/679/oj")
    #expect(citation.articleELI == "http://data.europa.eu/eli/reg/2016/679/art_6/oj")
    #expect(citation.act?.name == "Regolamento (UE) 2016/679")
    #expect(citation.act?.title == "Regolamento generale sulla protezione dei dati")
  }

  @Test(arguments: [
    ("art. 3", [Citation.Remark.missingAct]), ("D.P.C.M. 13 novembre 2014", [.missingNumber]), ("legge n. 150", [.missingYear]),
    ("L. 81/2017", [.missingDate]), ("D.M. 8 marzo 2018, n. 37", [.missingAuthority]),
    ("L.R. 5 maggio 2010, n. 7", [.missingRegion]),
    ("Regolamento (UE) n. 2016/2013", [.ambiguousNumber]), ("legge 31 giugno 2000, n. 150", [.wrongDate]),
    ("art. 100 del GDPR", [.noSuchArticle]), ("direttiva 95/46/CE", [.repealed]), ("L. 7 giugno 2000, n. 150", []),
  ])
  func doubtsAreSaid(_ text: String, _ remarks: [Citation.Remark]) {
    #expect(LegalCitations.find(in: text).map(\.remarks) == [remarks])
  }

  @Test func actsHaveNames() {
    func name(_ text: String) -> String? { LegalCitations.find(in: text).first?.act?.name }
    #expect(name("l.n. 241/90") == "L. 7 agosto 1990, n. 241")
    #expect(name("d.lgs 81/2015") == "D.Lgs. n. 81/2015")
    #expect(name("art. 21 Cost.") == "Costituzione della Repubblica Italiana")
  }

  /// What the fuzzer found: citations do not overlap, however words repeat.
  @Test(arguments: ["co. secondo comma", "art. 1, co. primo comma 2", "art. 14 di D.Lgs. tale legge"])
  func citationsDoNotOverlap(_ text: String) {
    var end = 0
    for citation in LegalCitations.find(in: text) {
      #expect(citation.range.lowerBound >= end)
      end = citation.range.upperBound
    }
    #expect(end > 0)
  }

  /// What the fuzzer found: nothing is numbered nought.
  @Test(arguments: ["art. 6(0)(f) GDPR", "art. 3.0 del GDPR", "primo e 0° comma", "art. 1, 0° comma"])
  func noughtIsNoNumber(_ text: String) {
    for citation in LegalCitations.find(in: text) { #expect(!citation.partition.description.contains("=0")) }
  }

  /// The last citation of each text: what it leans on, and the act that this is.
  @Test(arguments: [
    ("Vista la L. 150/2000; ai sensi dell'art. 3 della medesima legge", "earlier L. 7 giugno 2000, n. 150"),
    ("Visto il D.Lgs. 33/2013 e il GDPR, l'art. 5 del citato decreto", "earlier D.Lgs. 14 marzo 2013, n. 33"),
    ("Visto il GDPR, l'art. 5 del regolamento citato", "earlier Regolamento (UE) 2016/679"),
    ("Visto l'art. 1 del CAD; ivi, art. 64", "earlier D.Lgs. 7 marzo 2005, n. 82"),
    ("Visti il D.Lgs. 33/2013 e il D.Lgs. 82/2005: tale decreto", "earlier D.Lgs. 7 marzo 2005, n. 82"),
    ("Visti i DD.Lgs. 33/2013 e 82/2005: il citato decreto", "earlier -"), ("il medesimo decreto", "earlier -"),
    ("Vista la Direttiva n. 8/2009 del Ministro; la citata direttiva", "earlier -"),
    ("art. 3", "unsaid"), ("i commi 1 e 2", "unsaid"), ("art. 3 del presente regolamento", "own"), ("precedente comma 1", "own"),
    ("art. 4 delle Linee guida", "other"), ("art. 2 del Manuale di gestione", "other"),
    ("comma 2 del medesimo articolo", "earlier -"),
    ("art. 3 della L. 150/2000", "none"),
  ])
  func antecedentsAreSaid(_ text: String, _ expected: String) throws {
    let citation = try #require(LegalCitations.find(in: text).last)
    let said =
      switch citation.antecedent {
      case .unsaid: "unsaid"
      case .ownDocument: "own"
      case .otherDocument: "other"
      case .earlierAct(let act): "earlier " + (act?.name ?? "-")
      case nil: "none"
      }
    #expect(said == expected)
    #expect((citation.address != nil) == (citation.meantAct != nil))
  }

  @Test(arguments: [
    ("art1-com5-letb-num2", "art. 1, comma 5, lettera b), numero 2"), ("art54bis", "art. 54-bis"),
    ("art6-par1", "art. 6, par. 1"),
    ("letaa", "lettera aa)"), ("letbbis", "lettera b-bis)"), ("artx", nil), ("com1-art2", nil), ("art1-art2", nil), ("art0", nil),
    ("", nil), ("art99999", nil),
    ("art1foo", nil), ("let", nil), ("art1-", nil),
  ])
  func partitionsAreReadFromNames(_ urn: String, _ written: String?) {
    #expect(Partition(urn: urn)?.written == written)
  }

  @Test(arguments: [
    ("L. 7 giugno 2000, n. 150", "L. 7 giugno 2000, n. 150"), ("legge n. 150/2000", "L. 7 giugno 2000, n. 150"),
    ("GDPR", "Regolamento (UE) 2016/679"), ("Costituzione", "Costituzione della Repubblica Italiana"), ("GDPR e oltre", nil),
    ("Vademecum", nil),
  ])
  func namesMeanActs(_ name: String, _ act: String?) {
    #expect(LegalCitations.act(named: name)?.name == act)
  }

  @Test(arguments: [
    ("L. 150/2000", "legge 7 giugno 2000, n. 150", true), ("GDPR", "Regolamento (UE) 2016/679", true),
    ("L. 12/2020", "L. 5 marzo 2020, n. 12", true), ("L. 4 marzo 2020, n. 12", "L. 5 marzo 2020, n. 12", false),
    ("D.L. 12/2020", "L. 12/2020", false), ("L.R. Lombardia n. 33/2009", "L.R. Veneto n. 33/2009", false),
  ])
  func actsAreCompared(_ one: String, _ other: String, _ isSame: Bool) throws {
    let (one, other) = (try #require(LegalCitations.act(named: one)), try #require(LegalCitations.act(named: other)))
    #expect(one.isSame(as: other) == isSame)
  }

  @Test func theTableIsSound() {
    let acts = KnownActs.all.acts
    #expect(acts.count == 128)
    for act in acts {
      #expect(act.type == .treaty || act.date != nil, "\(act.title)")
      if let date = act.date, let number = act.number { #expect(KnownActs.all.act(act.type, date.year, number) == act) }
      for name in act.names {
        let found = LegalCitations.find(in: "l'art. 1 del \(name)").first
        #expect(found?.act?.known == act && found?.partition.article == "1", "\(name)")
      }
    }
  }

  @Test(arguments: [("art. ", 0), ("1", 0), ("lett. a) del comma 1 dell'art. 1, ", 1)])
  func aMegabyteIsRead(_ unit: String, _ least: Int) { read(unit, least, size: 1_000_000) }

  @Test(arguments: [
    ("a) e b), ", 0), ("l. ", 0), ("d. ", 0), ("(", 0), ("primo e ", 0), ("legge n. ", 0), ("del ", 0),
    ("del decreto del Ministro per la a ", 0), ("medesimo ", 0), ("\u{A0}", 0), ("art. 1 ", 1), ("art. 1, 2, 3, ", 1),
    ("comma 1 dell'art. ", 1), ("art. 1 e art. 2, comma 3, e ", 1), ("artt. 1-99 e ", 1), ("legge 7 giugno 2000, n. 150, e ", 1),
  ])
  func nothingGrowsBeyondItsText(_ unit: String, _ least: Int) { read(unit, least, size: 60_000) }

  private func read(_ unit: String, _ least: Int, size: Int) {
    let found = LegalCitations.find(in: String(repeating: unit, count: size / unit.utf8.count))
    #expect(found.count >= least && found.count < size / 3)
    if least == 0 { #expect(found.isEmpty) }
  }

  @Test(arguments: 0..<300) func anyBytesAreRead(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let inputs = try GoldSet("dev.tsv").sentences.map { Array($0[0].input.utf8) }
    let pieces: [[UInt8]] = [
      [0], [0xC3], [0xE2, 0x80], [0xE2, 0x80, 0x99], [0xCC, 0x81], [0xC2, 0xA0], [0xFF], [0x80], [0xF0, 0x9F], [0x0A],
      [0x0A, 0x0A],
      Array("art. ".utf8), Array("99999".utf8), Array("65536".utf8), Array(" e ".utf8), Array("-".utf8), Array("/".utf8),
      Array("lett. z".utf8),
    ]
    for _ in 0..<20 {
      var bytes = inputs[next(inputs.count)] + inputs[next(inputs.count)]
      for _ in 0..<next(8) {
        let place = next(bytes.count)
        switch next(3) {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = UInt8(next(256))
        default: bytes.insert(contentsOf: pieces[next(pieces.count)], at: place)
        }
      }
      bytes.removeLast(next(3))
      var start = 0
      for citation in LegalCitations.find(in: bytes) {
        #expect(citation.range.lowerBound >= start && citation.range.upperBound <= bytes.count && !citation.range.isEmpty)
        #expect(citation.isInternal ? citation.address == nil : true)
        _ = citation.partition.description
        start = citation.range.lowerBound
      }
    }
  }
}
