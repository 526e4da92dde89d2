extension Examples {
  /// Those of the codes under «Bodies and policies».
  static let bodies: [String: Example] = [
    "body-missing": Example(
      "unione/ente.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@unione.esempio.it
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Unione di Esempio
        tipo: ente
        indirizzo: { via: Piazza Grande 2, cap: 24100, citta: Esempio }
        sito: https://www.unione.esempio.it
        ---
        """
    ),
    "policy-missing": Example(
      "comune/newsletter/testo.md",
      flagged: """
        ---
        documento: sezione
        titolo: Newsletter
        ---

        ## Art. 1 – Oggetto

        1. Questo testo regola la newsletter.
        """,
      accepted: """
        ---
        documento: policy
        titolo: Regolamento della newsletter
        stato: bozza
        ---

        ## Art. 1 – Oggetto

        1. Questo testo regola la newsletter.
        """
    ),
    "policy-empty": Example(
      "comune/newsletter/policy.md",
      flagged: """
        ---
        documento: policy
        titolo: Regolamento della newsletter
        stato: bozza
        ---

        Questo testo regola la newsletter.
        """,
      accepted: """
        ---
        documento: policy
        titolo: Regolamento della newsletter
        stato: bozza
        ---

        ## Art. 1 – Oggetto

        1. Questo testo regola la newsletter.
        """
    ),
    "section-missing": Example(
      "comune/social/policy.md",
      flagged: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        in-vigore: 2025-01-01
        sezioni: [10-testo.md, 20-finale.md]
        ---
        """,
      accepted: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        in-vigore: 2025-01-01
        sezioni: [10-testo.md]
        ---
        """
    ),
    "section-unlisted": Example(
      "comune/social/policy.md",
      flagged: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        in-vigore: 2025-01-01
        sezioni: []
        ---
        """,
      accepted: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        in-vigore: 2025-01-01
        sezioni: [10-testo.md]
        ---
        """
    ),
    "section-continues": Example(
      "comune/social/20-interna.md",
      flagged: """
        ---
        documento: sezione
        titolo: Policy interna
        destinatari: redazione social
        ---

        ## Art. 3 – Aggiornamento

        1. I canali hanno lo stesso nome ovunque.
        """,
      accepted: """
        ---
        documento: sezione
        numero: 2
        titolo: Policy interna
        destinatari: redazione social
        ---

        ## Art. 3 – Aggiornamento

        1. I canali hanno lo stesso nome ovunque.
        """
    ),
    "contact-unreachable": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
          - id: ufficio-stampa
            nome: Ufficio stampa
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
          - id: ufficio-stampa
            nome: Ufficio stampa
            email: stampa@comune.esempio.it
        ---
        """
    ),
    "channel-host": Example(
      "comune/channels.md",
      flagged: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
            indirizzo-web: https://www.instagram.com/comune.esempio
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
        ---
        """
    ),
    "channel-without-address": Example(
      "comune/channels.md",
      flagged: """
        ---
        documento: canali
        canali:
          - id: facebook
            piattaforma: facebook
            nome: Comune di Esempio
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
        ---
        """
    ),
    "answer-missing": Example(
      "comune/social/faq.md",
      flagged: """
        ---
        documento: domande
        ---

        ## Posso commentare?

        ## Chi risponde?

        L'ufficio relazioni con il pubblico.
        """,
      accepted: """
        ---
        documento: domande
        ---

        ## Posso commentare?

        Sì, nel rispetto degli altri.

        ## Chi risponde?

        L'ufficio relazioni con il pubblico.
        """
    ),
    "choice-without-options": Example(
      "comune/social/forms/richiesta.md",
      flagged: """
        ---
        documento: modulo
        id: richiesta
        titolo: Richiesta
        campi:
          - id: motivo
            etichetta: Motivo
            tipo: scelta
            opzioni: [apertura]
        ---
        """,
      accepted: """
        ---
        documento: modulo
        id: richiesta
        titolo: Richiesta
        campi:
          - id: motivo
            etichetta: Motivo
            tipo: scelta
            opzioni: [apertura, chiusura]
        ---
        """
    ),
  ]
}
