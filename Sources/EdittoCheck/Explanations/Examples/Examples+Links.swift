extension Examples {
  /// Those of the codes under «Links».
  static let links: [String: Example] = [
    "provision-missing": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_9).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_2).
        """
    ),
    "provision-repealed": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – (abrogato)

        ## Art. 4 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_3).
        """,
      accepted: """
        ## Art. 3 – (abrogato)

        ## Art. 4 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_2).
        """
    ),
    "provision-misnamed": Example(
      "comune/social/20-altro.md",
      flagged: """
        ---
        documento: sezione
        numero: 2
        titolo: Altro
        ---

        ## Art. 3 – Rinvio

        1. Si applica l'[art. 2, punto 1](#art_2__para_1).

        """,
      accepted: """
        ---
        documento: sezione
        numero: 2
        titolo: Altro
        ---

        ## Art. 3 – Rinvio

        1. Si applica l'[art. 2, comma 1](#art_2__para_1).

        """),
    "link-mislabelled": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[art. 2, comma 2](#art_2__para_1).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[art. 2, comma 1](#art_2__para_1).
        """
    ),
    "link-facet": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a [](contact:urp#pec).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a [](contact:urp#email).
        """
    ),
    "link-malformed": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Canali

        1. I canali sono [](channels:open).
        """,
      accepted: """
        ## Art. 3 – Canali

        1. I canali sono [](channels:active).
        """
    ),
    "link-as-text": Example(
      "comune/social/20-altro.md",
      flagged: """
        ---
        documento: sezione
        numero: 2
        titolo: Altro
        ---

        ## Art. 3 – Domande

        1. Per informazioni si scrive a [] (contact:urp).

        """,
      accepted: """
        ---
        documento: sezione
        numero: 2
        titolo: Altro
        ---

        ## Art. 3 – Domande

        1. Per informazioni si scrive a [](contact:urp).

        """),
    "link-scheme": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Il [modulo](file:///C:/Documenti/modulo.pdf) serve alle segnalazioni.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Il [modulo](https://www.comune.esempio.it/modulo.pdf) serve alle segnalazioni.
        """
    ),
    "link-path": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Il [modulo](modulo.pdf) serve alle segnalazioni.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Il [modulo](https://www.comune.esempio.it/modulo.pdf) serve alle segnalazioni.
        """
    ),
    "link-internal": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            visibilita: interna
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            visibilita: pubblica
        ---
        """
    ),
    "link-self": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_3__para_1).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le misure sono quelle dell'[](#art_2__para_1).
        """
    ),
    "link-empty": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano dalla pagina [](https://www.comune.esempio.it/servizi).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano dalla pagina [dei servizi](https://www.comune.esempio.it/servizi).
        """
    ),
    "typed-out-fact": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a urp@comune.esempio.it.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a [](contact:urp).
        """
    ),
  ]
}
