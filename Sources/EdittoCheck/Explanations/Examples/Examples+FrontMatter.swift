extension Examples {
  /// Those of the codes under «Front matter».
  static let frontMatter: [String: Example] = [
    "front-matter-missing": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "front-matter-unclosed": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "front-matter-syntax": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            nota: Orario estivo: solo al mattino
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            nota: "Orario estivo: solo al mattino"
        ---
        """
    ),
    "front-matter-tab": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari:
        \t- utenti
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari:
          - utenti
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "front-matter-feature": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            nota: !Chiuso il lunedì
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            nota: "!Chiuso il lunedì"
        ---
        """
    ),
    "front-matter-depth": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari: [[[[[[[[[[[[[utenti]]]]]]]]]]]]]
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari: [utenti]
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "value-needs-quotes": Example(
      "comune/channels.md",
      flagged: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
            indirizzo-web: https://www.facebook.com/comune.esempio
            profilo: @comune.esempio
        ---
        """,
      accepted: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
            indirizzo-web: https://www.facebook.com/comune.esempio
            profilo: "@comune.esempio"
        ---
        """
    ),
    "typographic-quotes": Example(
      "comune/channels.md",
      flagged: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
            indirizzo-web: https://www.facebook.com/comune.esempio
            profilo: “@comune.esempio”
        ---
        """,
      accepted: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
            indirizzo-web: https://www.facebook.com/comune.esempio
            profilo: "@comune.esempio"
        ---
        """
    ),
    "kind-missing": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "kind-unknown": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezzione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "kind-misplaced": Example(
      "comune/social/recapiti.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
        ---
        """,
      accepted: """
        ---
        documento: domande
        ---

        ## A chi ci si rivolge?

        All'ufficio relazioni con il pubblico: [](contact:urp).
        """
    ),
    "kind-repeated": Example(
      "comune/social/segnalazioni.md",
      flagged: """
        ---
        documento: policy
        titolo: Segnalazioni
        stato: bozza
        ---
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "key-unknown": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        visibilità: interna
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        visibilita: interna
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "key-missing": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "key-repeated": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        titolo: Come si segnala
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "value-missing": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari:
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        destinatari: utenti
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "value-type": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        lingue: it
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        lingue: [it]
        ---
        """
    ),
    "value-unknown": Example(
      "comune/social/20-segnalazioni.md",
      flagged: """
        ---
        documento: sezione
        titolo: Segnalazioni
        visibilita: riservata
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: sezione
        titolo: Segnalazioni
        visibilita: interna
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        """
    ),
    "text-ignored": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
        ---

        L'ufficio è al primo piano.
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            nota: L'ufficio è al primo piano.
        ---
        """
    ),
  ]
}
