extension Examples {
  /// Those of the codes under «Rules and cases».
  static let rules: [String: Example] = [
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
  ]
}
