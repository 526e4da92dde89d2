extension Examples {
  /// Those of the codes under «Citations».
  static let citations: [String: Example] = [
    "act-unlisted": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. L'informativa segue il GDPR.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. L'informativa segue le norme vigenti.
        """
    ),
    "reference-uncited": Example(
      "comune/references.md",
      flagged: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
          - id: gdpr
            tipo: regolamento-ue
            numero: 2016/679
            titolo: Regolamento generale sulla protezione dei dati
        ---
        """,
      accepted: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
        ---
        """
    ),
    "reference-repeated": Example(
      "comune/references.md",
      flagged: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
          - id: legge-comunicazione
            tipo: legge
            numero: 150
            anno: 2000
            titolo: Comunicazione pubblica
        ---
        """,
      accepted: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
        ---
        """
    ),
    "reference-title-wrong": Example(
      "comune/references.md",
      flagged: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Parità di accesso ai mezzi di informazione durante le campagne elettorali e referendarie
        ---
        """,
      accepted: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 2000-06-07
            titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
        ---
        """
    ),
    "citation-incomplete": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. La sicurezza è curata secondo il D.P.C.M. 13 novembre 2014.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. La sicurezza è curata secondo le norme vigenti.
        """
    ),
    "citation-unclear": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. Secondo la L. n. 150/2000 e l'art. 2 i canali informano i cittadini.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. Secondo la L. n. 150/2000 e l'art. 2 del presente regolamento i canali informano i cittadini.
        """
    ),
    "cited-date-wrong": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. I canali informano i cittadini, come dice la legge 6 luglio 2000, n. 150.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. I canali informano i cittadini, come dice la legge 7 giugno 2000, n. 150.
        """
    ),
    "cited-article-missing": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. I canali informano i cittadini, come dice l'art. 45 della L. n. 150/2000.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. I canali informano i cittadini, come dice l'art. 4 della L. n. 150/2000.
        """
    ),
    "cited-act-repealed": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. I dati personali erano tutelati dalla direttiva 95/46/CE.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. I dati personali erano già tutelati.
        """
    ),
    "cited-provision-missing": .section(
      "comune/social/20-fonti.md", title: "Fonti",
      flagged: """
        ## Art. 3 – Fonti

        1. Le misure sono quelle dell'art. 9.
        """,
      accepted: """
        ## Art. 3 – Fonti

        1. Le misure sono quelle dell'art. 2.
        """
    ),
  ]
}
