/// Examples by code.
let examples: [String: Example] = [
  // MARK: Files and encodings
  "file-empty": Example(
    "comune/social/20-segnalazioni.md",
    flagged: "",
    accepted: """
      ---
      documento: sezione
      titolo: Segnalazioni
      ---

      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "byte-order-mark": Example(
    "comune/social/20-segnalazioni.md",
    flagged: """
      \u{FEFF}---
      documento: sezione
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
  "control-character": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni\u{B} arrivano alla redazione.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      """
  ),
  "bidi-control": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla \u{202E}redazione.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      """
  ),
  "invisible-character": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segna\u{200B}lazioni arrivano alla redazione.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      """
  ),
  "placeholder": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano a [da completare].
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano a [](contact:urp).
      """
  ),

  // MARK: Front matter
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

  // MARK: Values
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

  // MARK: Bodies and policies
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

  // MARK: Structure
  "heading-not-article": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.

      ## Tempi

      2. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.

      ## Art. 4 – Tempi

      1. La risposta arriva entro tre giorni.
      """
  ),
  "heading-unmarked": Example(
    "comune/social/20-altro.md",
    flagged: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      **Art. 3 – Rinvio**

      1. Si applica la legge.

      """,
    accepted: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      ## Art. 3 – Rinvio

      1. Si applica la legge.

      """),
  "heading-level": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ### Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "rubric-missing": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "provision-empty": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      2.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      2. La risposta arriva entro tre giorni.
      """
  ),
  "number-gap": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      3. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      2. La risposta arriva entro tre giorni.
      """
  ),
  "number-repeated": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      1. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      2. La risposta arriva entro tre giorni.
      """
  ),
  "number-order": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
      2. La risposta arriva entro tre giorni.

      1-bis. Le segnalazioni urgenti arrivano per telefono.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

      1-bis. Le segnalazioni urgenti arrivano per telefono.

      2. La risposta arriva entro tre giorni.
      """
  ),
  "letter-invalid": Example(
    "comune/social/20-segnalazioni.md",
    flagged: """
      ---
      documento: sezione
      titolo: Rubriche
      ---

      ## Art. 3 – Rubriche

      1. Le rubriche dei canali sono:

         - a) avvisi;
         - b) bandi;
         - c) cultura;
         - d) eventi;
         - e) lavori;
         - f) musei;
         - g) scuola;
         - h) sport;
         - i) turismo;
         - j) viabilità.
      """,
    accepted: """
      ---
      documento: sezione
      titolo: Rubriche
      ---

      ## Art. 3 – Rubriche

      1. Le rubriche dei canali sono:

         - a) avvisi;
         - b) bandi;
         - c) cultura;
         - d) eventi;
         - e) lavori;
         - f) musei;
         - g) scuola;
         - h) sport;
         - i) turismo;
         - l) viabilità.
      """
  ),
  "ordinal-form": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 2 bis – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """,
    accepted: """
      ## Art. 2-bis – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "ordinal-order": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 2-ter – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """,
    accepted: """
      ## Art. 2-bis – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "numbering-restarts": Example(
    "comune/social/20-segnalazioni.md",
    flagged: """
      ---
      documento: sezione
      titolo: Segnalazioni
      numero: 2
      ---

      ## Art. 1 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """,
    accepted: """
      ---
      documento: sezione
      titolo: Segnalazioni
      numero: 2
      ---

      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "numbering-continues": Example(
    "comune/newsletter/policy.md",
    flagged: """
      ---
      documento: policy
      titolo: Regolamento della newsletter
      stato: bozza
      numerazione: per-sezione
      ---

      # Sezione I – Principi

      ## Art. 1 – Oggetto

      1. Questo testo regola la newsletter.

      # Sezione II – Invio

      ## Art. 2 – Giorni

      1. La newsletter parte il lunedì.
      """,
    accepted: """
      ---
      documento: policy
      titolo: Regolamento della newsletter
      stato: bozza
      numerazione: per-sezione
      ---

      # Sezione I – Principi

      ## Art. 1 – Oggetto

      1. Questo testo regola la newsletter.

      # Sezione II – Invio

      ## Art. 1 – Giorni

      1. La newsletter parte il lunedì.
      """
  ),
  "number-swallowed": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.
         2. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

      2. La risposta arriva entro tre giorni.
      """
  ),
  "point-without-dash": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano:

         a) per posta elettronica;
         b) per telefono.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano:

         - a) per posta elettronica;
         - b) per telefono.
      """
  ),
  "paragraph-unnumbered": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

      Quelle urgenti arrivano per telefono.

      2. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

         Quelle urgenti arrivano per telefono.

      2. La risposta arriva entro tre giorni.
      """
  ),
  "nesting-too-deep": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. La redazione ha risposto così:

         > > > > > > > > > > > > > > > > > > > > > > > > > > Grazie.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. La redazione ha risposto così:

         > Grazie.
      """
  ),
  "raw-html": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni sono <b>riservate</b>.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni sono **riservate**.
      """
  ),
  "footnote": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. La risposta arriva entro tre giorni [^1].
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. La risposta arriva entro tre giorni, festivi esclusi.
      """
  ),
  "indented-text": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

              Quelle urgenti arrivano per telefono.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

         Quelle urgenti arrivano per telefono.
      """
  ),
  "dividing-line": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

      ***

      2. La risposta arriva entro tre giorni.
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano alla redazione.

      2. La risposta arriva entro tre giorni.
      """
  ),
  "table-after-text": Example(
    "comune/social/20-segnalazioni.md",
    flagged: """
      ---
      documento: sezione
      titolo: Tempi
      ---

      ## Art. 3 – Tempi

      1. I tempi delle risposte sono questi:
         | segnalazione | giorni |
         | --- | --- |
         | ordinaria | 3 |
      """,
    accepted: """
      ---
      documento: sezione
      titolo: Tempi
      ---

      ## Art. 3 – Tempi

      1. I tempi delle risposte sono questi:

         | segnalazione | giorni |
         | --- | --- |
         | ordinaria | 3 |
      """
  ),
  "table-before-text": Example(
    "comune/social/20-altro.md",
    flagged: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      ## Art. 3 – Tempi

      1. I tempi sono questi:

         | Richiesta | Giorni |
         | --- | --- |
         | Domande | 3 |
         I giorni sono lavorativi.

      """,
    accepted: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      ## Art. 3 – Tempi

      1. I tempi sono questi:

         | Richiesta | Giorni |
         | --- | --- |
         | Domande | 3 |

         I giorni sono lavorativi.

      """),
  "table-without-rule": Example(
    "comune/social/20-altro.md",
    flagged: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      ## Art. 3 – Tempi

      1. I tempi sono questi:

         | Richiesta | Giorni |
         | Domande | 3 |

      """,
    accepted: """
      ---
      documento: sezione
      numero: 2
      titolo: Altro
      ---

      ## Art. 3 – Tempi

      1. I tempi sono questi:

         | Richiesta | Giorni |
         | --- | --- |
         | Domande | 3 |

      """),
  "table-row-long": Example(
    "comune/social/20-segnalazioni.md",
    flagged: """
      ---
      documento: sezione
      titolo: Tempi
      ---

      ## Art. 3 – Tempi

      1. I tempi delle risposte sono questi:

         | segnalazione | giorni |
         | --- | --- |
         | ordinaria | 3 | 5 |
      """,
    accepted: """
      ---
      documento: sezione
      titolo: Tempi
      ---

      ## Art. 3 – Tempi

      1. I tempi delle risposte sono questi:

         | segnalazione | giorni |
         | --- | --- |
         | ordinaria | da 3 a 5 |
      """
  ),
  "image-without-text": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. I canali mostrano lo stemma: ![](stemma.png)
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. I canali mostrano lo stemma: una torre in campo azzurro.
      """
  ),
  "image-missing": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. I canali mostrano lo stemma: ![Una torre in campo azzurro](stemma.png)
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. I canali mostrano lo stemma: una torre in campo azzurro.
      """
  ),
  "image-invalid": Example(
    "comune/social/stemma.svg", flagged: "Stemma, da ritirare in segreteria.", accepted: coatOfArms, beside: withCoatOfArms),
  "image-active": Example(
    "comune/social/stemma.svg",
    flagged: """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)">
        <path d="M2 1h6v9H2z"/>
      </svg>
      """,
    accepted: coatOfArms, beside: withCoatOfArms),

  // MARK: Links
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

  // MARK: Citations
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

  // MARK: Rules and cases
  "block-unknown": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regla
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "block-unclosed": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "block-empty": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "block-column": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

      ```regola
      id: publish-notices
      obbligo: pubblicare
      chi: redazione social
      ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "rule-outside": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ```regola
      id: publish-notices
      obbligo: pubblicare
      chi: redazione social
      ```

      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "rule-without-modality": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         chi: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "rule-many-modalities": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         permesso: pubblicare
         chi: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "rule-without-actor": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         ```
      """
  ),
  "rule-point-missing": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare:

         - a) insulti;
         - b) dati personali di altri.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: { a: insulti, b: dati personali, c: insulti }
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare:

         - a) insulti;
         - b) dati personali di altri.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: { a: insulti, b: dati personali }
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "rule-point-uncovered": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare:

         - a) insulti;
         - b) dati personali di altri.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: { a: insulti }
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare:

         - a) insulti;
         - b) dati personali di altri.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: { a: insulti, b: dati personali }
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "override-cycle": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. La redazione social può pubblicare contenuti.

         ```regola
         id: team-publishes
         permesso: pubblicare
         chi: redazione social
         prevale-su: team-insults
         ```

      2. Le è vietato pubblicare insulti.

         ```regola
         id: team-insults
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         prevale-su: team-publishes
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. La redazione social può pubblicare contenuti.

         ```regola
         id: team-publishes
         permesso: pubblicare
         chi: redazione social
         ```

      2. Le è vietato pubblicare insulti.

         ```regola
         id: team-insults
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         prevale-su: team-publishes
         ```
      """
  ),
  "case-outside": .section(
    "comune/social/20-segnalazioni.md", title: "Segnalazioni",
    flagged: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.

         ```caso
         chi: utenti
         azione: pubblicare
         cosa: insulti
         esito: vietato
         ```
      """,
    accepted: """
      ## Art. 3 – Segnalazioni

      1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
      """
  ),
  "case-without-heading": Example(
    "comune/social/cases.md",
    flagged: """
      ---
      documento: casi
      ---

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      esito: vietato
      perche: forbidden-content
      misure: avviso
      ```
      """,
    accepted: """
      ---
      documento: casi
      ---

      ## Un utente insulta un altro utente

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      esito: vietato
      perche: forbidden-content
      misure: avviso
      ```
      """
  ),
  "term-unknown": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare insulti.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: insultti
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare insulti.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "term-sort": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare insulti.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: utenti
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Alla redazione social è vietato pubblicare insulti.

         ```regola
         id: team-contents
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "term-redefined": Example(
    "comune/vocabulary.md",
    flagged: """
      ---
      documento: vocabolario
      soggetti:
        - id: users
          etichetta: cittadini
          definizione: Chi abita nel comune.
      ---
      """,
    accepted: """
      ---
      documento: vocabolario
      soggetti: []
      ---
      """
  ),
  "term-unused": Example(
    "comune/vocabulary.md",
    flagged: """
      ---
      documento: vocabolario
      soggetti:
        - id: residents
          etichetta: residenti
          definizione: Chi abita nel comune.
      ---
      """,
    accepted: """
      ---
      documento: vocabolario
      soggetti: []
      ---
      """
  ),
  "hierarchy-cycle": Example(
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
        - { id: insults, etichetta: { it: insulti, en: insults }, definizione: { it: Offese., en: Offences. }, generali: [slander] }
        - { id: personal-data, etichetta: { it: dati personali, en: personal data }, definizione: { it: Notizie su una persona., en: News of a person. } }
        - { id: slander, etichetta: { it: calunnie, en: slander }, definizione: { it: Accuse false., en: False charges. }, generali: [insults] }
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
        - { id: slander, etichetta: { it: calunnie, en: slander }, definizione: { it: Accuse false., en: False charges. }, generali: [insults] }
      misure:
        - { id: warn, etichetta: { it: avviso, en: warning }, definizione: { it: Un messaggio., en: A message. }, gravita: 1 }
        - { id: remove, etichetta: { it: rimozione, en: removal }, definizione: { it: Il contenuto viene tolto., en: The content goes. }, gravita: 2 }
      fatti:
        - { id: repeated, etichetta: { it: recidiva, en: repetition }, definizione: { it: Quante volte., en: How often. }, tipo: intero, predefinito: 0 }
      ---
      """
  ),
  "channel-unknown": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         dove: instagram
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social deve pubblicare gli avvisi.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         dove: facebook
         ```
      """
  ),
  "condition-syntax": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. In caso di recidiva la redazione social deve pubblicare un avviso.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         quando: recidiva
         ```
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. In caso di recidiva la redazione social deve pubblicare un avviso.

         ```regola
         id: publish-notices
         obbligo: pubblicare
         chi: redazione social
         quando: recidiva >= 1
         ```
      """
  ),
  "fact-value": Example(
    "comune/social/cases.md",
    flagged: """
      ---
      documento: casi
      ---

      ## Un utente insulta altri utenti per la seconda volta

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      fatti: { recidiva: molte }
      esito: vietato
      perche: forbidden-content
      misure: rimozione
      ```
      """,
    accepted: """
      ---
      documento: casi
      ---

      ## Un utente insulta altri utenti per la seconda volta

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      fatti: { recidiva: 1 }
      esito: vietato
      perche: forbidden-content
      misure: rimozione
      ```
      """
  ),
  "fact-bounds": Example(
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
        - { id: insults, etichetta: { it: insulti, en: insults }, definizione: { it: Offese., en: Offences. } }
        - { id: personal-data, etichetta: { it: dati personali, en: personal data }, definizione: { it: Notizie su una persona., en: News of a person. } }
      misure:
        - { id: warn, etichetta: { it: avviso, en: warning }, definizione: { it: Un messaggio., en: A message. }, gravita: 1 }
        - { id: remove, etichetta: { it: rimozione, en: removal }, definizione: { it: Il contenuto viene tolto., en: The content goes. }, gravita: 2 }
      fatti:
        - { id: repeated, etichetta: { it: recidiva, en: repetition }, definizione: { it: Quante volte., en: How often. }, tipo: intero, minimo: 100, massimo: 0, predefinito: 0 }
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
        - { id: repeated, etichetta: { it: recidiva, en: repetition }, definizione: { it: Quante volte., en: How often. }, tipo: intero, minimo: 0, massimo: 100, predefinito: 0 }
      ---
      """
  ),

  // MARK: What rules mean together
  "case-differs": Example(
    "comune/social/cases.md",
    flagged: """
      ---
      documento: casi
      ---

      ## Un utente insulta altri utenti per la seconda volta

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      fatti: { recidiva: 1 }
      esito: vietato
      misure: avviso
      ```
      """,
    accepted: """
      ---
      documento: casi
      ---

      ## Un utente insulta altri utenti per la seconda volta

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      fatti: { recidiva: 1 }
      esito: vietato
      misure: rimozione
      ```
      """
  ),
  "rule-conflict": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Gli utenti possono pubblicare i dati personali che li riguardano.

         ```regola
         id: own-data
         permesso: pubblicare
         chi: utenti
         cosa: dati personali
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Gli utenti possono pubblicare i dati personali che li riguardano.

         ```regola
         id: own-data
         permesso: pubblicare
         chi: utenti
         cosa: dati personali
         prevale-su: forbidden-content
         ```
      """
  ),
  "rule-unreachable": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 3 e recidiva < 2
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 1
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "exception-idle": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         salvo: recidiva > 100
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         salvo: recidiva == 100
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "rule-duplicate": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         misure: [avviso, rimozione]
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "prohibition-without-measure": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 1
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 1
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "measure-without-agent": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 1
         misure: rimozione
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         quando: recidiva >= 1
         misure: rimozione
         a-cura-di: redazione social
         ```
      """
  ),
  "ladder-milder": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         misure: [rimozione, avviso]
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Agli utenti è vietato pubblicare dati personali sulla pagina Facebook, e se lo fanno ripetutamente il contenuto è rimosso.

         ```regola
         id: repeated-data
         divieto: pubblicare
         chi: utenti
         cosa: dati personali
         dove: facebook
         misure: [avviso, avviso, rimozione]
         a-cura-di: redazione social
         ```
      """
  ),
  "rule-retired": Example(
    "comune/social/policy.md",
    flagged: """
      ---
      documento: policy
      titolo: Regolamento dei canali social
      stato: in-vigore
      in-vigore: 2025-01-01
      ritirate: [forbidden-content]
      ---
      """,
    accepted: """
      ---
      documento: policy
      titolo: Regolamento dei canali social
      stato: in-vigore
      in-vigore: 2025-01-01
      ritirate: [insults]
      ---
      """
  ),
  "norm-uncovered": .section(
    "comune/social/20-segnalazioni.md", title: "Avvisi",
    flagged: """
      ## Art. 3 – Avvisi

      1. La redazione social può pubblicare avvisi.
      """,
    accepted: """
      ## Art. 3 – Avvisi

      1. La redazione social può pubblicare avvisi.

         ```regola
         id: notices
         permesso: pubblicare
         chi: redazione social
         ```
      """
  ),
  "modality-drift": .section(
    "comune/social/20-segnalazioni.md", title: "Contenuti",
    flagged: """
      ## Art. 3 – Contenuti

      1. Possono essere rimossi i contenuti della redazione social che offendono.

         ```regola
         id: own-insults
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         ```
      """,
    accepted: """
      ## Art. 3 – Contenuti

      1. Possono essere rimossi i contenuti della redazione social che offendono.

         ```regola
         id: own-insults
         divieto: pubblicare
         chi: redazione social
         cosa: insulti
         misure: rimozione
         a-cura-di: redazione social
         applicazione: facoltativa
         ```
      """
  ),
  "rule-stale": Example(
    "comune/social/rules.lock",
    flagged: """
      forbidden-content 0000000000000000000000000000000000000000000000000000000000000000
      """,
    accepted: """
      forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      """
  ),
  "rule-lost": Example(
    "comune/social/rules.lock",
    flagged: """
      forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      old-rule 0000000000000000000000000000000000000000000000000000000000000000
      """,
    accepted: """
      forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      """
  ),
  "lock-syntax": Example(
    "comune/social/rules.lock",
    flagged: """
      forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      <<<<<<< HEAD
      """,
    accepted: """
      forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      """
  ),

  // MARK: Translations
  "translation-unmatched": Example(
    "comune/social/10-testo.en.md",
    flagged: """
      ---
      documento: traduzione
      titolo: External policy
      ---

      ## Art. 1 – Subject matter

      1. This text governs the body's accounts, under [](ref:l-150-2000#art1-com5).
      2. The accounts are listed here: [](channels:active). For information write to [](contact:urp).

      ## Art. 2 – Conduct

      1. It is forbidden to publish:

         - a) insults;
         - b) personal data of others.
      2. It is forbidden to publish advertisements.
      """,
    accepted: translatedSample,
    beside: ["comune/social/translations.lock": confirmedTranslation]
  ),
  "provision-untranslated": Example(
    "comune/social/10-testo.en.md",
    flagged: """
      ---
      documento: traduzione
      titolo: External policy
      ---

      ## Art. 1 – Subject matter

      1. This text governs the body's accounts, under [](ref:l-150-2000#art1-com5).
      2. The accounts are listed here: [](channels:active). For information write to [](contact:urp).

      ## Art. 2 – Conduct

      1. It is forbidden to publish:

         - a) insults;
      """,
    accepted: translatedSample,
    beside: ["comune/social/translations.lock": confirmedTranslation]
  ),
  "translation-stale": Example(
    "comune/social/translations.lock",
    flagged: """
      en/art_1 42071347f552e2eb2f22c80f830ad943d4d8f7a8acfd92886aa5c3b39be0485b
      en/art_1__para_1 a3f97d2876bff588c7f0ddf634e89d260644dfd61ef279923772417f3dd52dce
      en/art_1__para_2 0000000000000000000000000000000000000000000000000000000000000000
      en/art_2 03b2ee227f72f29797d57b0243a27fd3b3ff95d368d943b3a11d6cc6e164ca8e
      en/art_2__para_1 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
      en/sec_1 9537e30479deef817f99300bf6a98d4db6051cba19fce75254704b8e4a23a8b9
      """,
    accepted: confirmedTranslation,
    beside: ["comune/social/10-testo.en.md": translatedSample]
  ),
]

/// The sample's text in English.
private let translatedSample = """
  ---
  documento: traduzione
  titolo: External policy
  ---

  ## Art. 1 – Subject matter

  1. This text governs the body's accounts, under [](ref:l-150-2000#art1-com5).
  2. The accounts are listed here: [](channels:active). For information write to [](contact:urp).

  ## Art. 2 – Conduct

  1. It is forbidden to publish:

     - a) insults;
     - b) personal data of others.
  """

/// What was confirmed of it.
private let confirmedTranslation = """
  en/art_1 42071347f552e2eb2f22c80f830ad943d4d8f7a8acfd92886aa5c3b39be0485b
  en/art_1__para_1 a3f97d2876bff588c7f0ddf634e89d260644dfd61ef279923772417f3dd52dce
  en/art_1__para_2 351537556f3d234593aef11185b39e23b83e68bd1080bf88e0dfc96730870765
  en/art_2 03b2ee227f72f29797d57b0243a27fd3b3ff95d368d943b3a11d6cc6e164ca8e
  en/art_2__para_1 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
  en/sec_1 9537e30479deef817f99300bf6a98d4db6051cba19fce75254704b8e4a23a8b9
  """

/// A drawing that does no harm.
private let coatOfArms = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
    <path d="M2 1h6v9H2z"/>
  </svg>
  """

/// A text that shows it.
private let withCoatOfArms = [
  "comune/social/20-stemma.md": """
  ---
  documento: sezione
  titolo: Stemma
  ---

  ## Art. 3 – Stemma

  1. I canali mostrano lo stemma: ![Una torre](stemma.svg)
  """
]
