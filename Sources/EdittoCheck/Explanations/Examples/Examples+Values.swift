extension Examples {
  /// Those of the codes under «Values».
  static let values: [String: Example] = [
    "id-invalid": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
          - id: Ufficio Stampa
            nome: Ufficio stampa
            email: stampa@comune.esempio.it
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
    "id-repeated": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
          - id: urp
            nome: Ufficio stampa
            email: stampa@comune.esempio.it
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
    "id-missing": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a [](contact:ufficio-stampa).
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano a [](contact:urp).
        """
    ),
    "number-invalid": Example(
      "comune/references.md",
      flagged: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            anno: duemila
            titolo: Disciplina delle attività di informazione
        ---
        """,
      accepted: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            anno: 2000
            titolo: Disciplina delle attività di informazione
        ---
        """
    ),
    "boolean-invalid": Example(
      "comune/social/forms/richiesta.md",
      flagged: """
        ---
        documento: modulo
        id: richiesta
        titolo: Richiesta
        campi:
          - id: motivo
            etichetta: Motivo
            tipo: testo
            obbligatorio: forse
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
            tipo: testo
            obbligatorio: sì
        ---
        """
    ),
    "date-invalid": Example(
      "comune/references.md",
      flagged: """
        ---
        documento: riferimenti
        riferimenti:
          - id: l-150-2000
            tipo: legge
            numero: 150
            data: 7 giugno 2000
            titolo: Disciplina delle attività di informazione
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
            titolo: Disciplina delle attività di informazione
        ---
        """
    ),
    "month-day-invalid": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        patrono: 4 novembre
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        patrono: 11-04
        ---
        """
    ),
    "date-order": Example(
      "comune/social/policy.md",
      flagged: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        adozione: { atto: Deliberazione della Giunta, data: 2025-12-20 }
        in-vigore: 2025-01-01
        ---
        """,
      accepted: """
        ---
        documento: policy
        titolo: Regolamento dei canali social
        stato: in-vigore
        adozione: { atto: Deliberazione della Giunta, data: 2024-12-20 }
        in-vigore: 2025-01-01
        ---
        """
    ),
    "email-invalid": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp.comune.esempio.it
            telefono: 035 123456
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            telefono: 035 123456
        ---
        """
    ),
    "phone-invalid": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            telefono: 035 123456 int. 3
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            telefono: 035 123456
            nota: Chiedere dell'interno 3.
        ---
        """
    ),
    "url-invalid": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: www.comune.esempio.it
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        ---
        """
    ),
    "url-insecure": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: http://www.comune.esempio.it
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        ---
        """
    ),
    "url-scheme": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        privacy: file:///C:/Documenti/privacy.pdf
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        privacy: https://www.comune.esempio.it/privacy
        ---
        """
    ),
    "url-misleading": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        privacy: https://www.comune.esempio.it@altrove.example/privacy
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        privacy: https://www.comune.esempio.it/privacy
        ---
        """
    ),
    "vat-invalid": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        partita-iva: 12345678901
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        partita-iva: 12345678903
        ---
        """
    ),
    "tax-code-invalid": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        codice-fiscale: 12345678930
        ---
        """,
      accepted: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        codice-fiscale: 12345678903
        ---
        """
    ),
    "hours-invalid": Example(
      "comune/contacts.md",
      flagged: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            orario: tutte le mattine
        ---
        """,
      accepted: """
        ---
        documento: contatti
        contatti:
          - id: urp
            nome: Ufficio relazioni con il pubblico
            email: urp@comune.esempio.it
            orario: lun-ven 09:00-12:00
        ---
        """
    ),
    "duration-invalid": .section(
      "comune/social/20-segnalazioni.md", title: "Avvisi",
      flagged: """
        ## Art. 3 – Avvisi

        1. La redazione social deve pubblicare gli avvisi.

           ```regola
           id: publish-notices
           obbligo: pubblicare
           chi: redazione social
           entro: una settimana
           ```
        """,
      accepted: """
        ## Art. 3 – Avvisi

        1. La redazione social deve pubblicare gli avvisi.

           ```regola
           id: publish-notices
           obbligo: pubblicare
           chi: redazione social
           entro: P7D
           ```
        """
    ),
    "language-invalid": Example(
      "comune/body.md",
      flagged: """
        ---
        documento: ente
        nome: Comune di Esempio
        tipo: comune
        indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio }
        sito: https://www.comune.esempio.it
        lingue: [italiano]
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
    "translation-missing": Example(
      "vocabulary.md",
      flagged: """
        ---
        documento: vocabolario
        soggetti:
          - { id: users, etichetta: { it: utenti, en: users }, definizione: { it: Chi scrive., en: Whoever writes. } }
          - { id: social-team, etichetta: { it: redazione social, en: social team }, definizione: { it: Chi risponde., en: Whoever replies. } }
        azioni:
          - { id: publish, etichetta: { it: pubblicare, en: publish }, definizione: { it: Mostrare a tutti., en: To show to all. } }
        contenuti:
          - { id: insults, etichetta: { it: insulti }, definizione: { it: Offese., en: Offences. } }
          - { id: personal-data, etichetta: { it: dati personali, en: personal data }, definizione: { it: Notizie su una persona., en: News of a person. } }
        misure:
          - { id: warn, etichetta: { it: avviso, en: warning }, definizione: { it: Un messaggio., en: A message. }, gravita: 1 }
          - { id: remove, etichetta: { it: rimozione, en: removal }, definizione: { it: Il contenuto viene tolto., en: The content goes. }, gravita: 2 }
        fatti:
          - { id: repeated, etichetta: { it: recidiva, en: repetition }, definizione: { it: Quante volte., en: How often. }, tipo: intero, predefinito: 0 }
        ---
        """,
      accepted: """
        ---
        documento: vocabolario
        soggetti:
          - { id: users, etichetta: { it: utenti, en: users }, definizione: { it: Chi scrive., en: Whoever writes. } }
          - { id: social-team, etichetta: { it: redazione social, en: social team }, definizione: { it: Chi risponde., en: Whoever replies. } }
        azioni:
          - { id: publish, etichetta: { it: pubblicare, en: publish }, definizione: { it: Mostrare a tutti., en: To show to all. } }
        contenuti:
          - { id: insults, etichetta: { it: insulti, en: insults }, definizione: { it: Offese., en: Offences. } }
          - { id: personal-data, etichetta: { it: dati personali, en: personal data }, definizione: { it: Notizie su una persona., en: News of a person. } }
        misure:
          - { id: warn, etichetta: { it: avviso, en: warning }, definizione: { it: Un messaggio., en: A message. }, gravita: 1 }
          - { id: remove, etichetta: { it: rimozione, en: removal }, definizione: { it: Il contenuto viene tolto., en: The content goes. }, gravita: 2 }
        fatti:
          - { id: repeated, etichetta: { it: recidiva, en: repetition }, definizione: { it: Quante volte., en: How often. }, tipo: intero, predefinito: 0 }
        ---
        """
    ),
  ]
}
