extension Examples {
  /// Those of the codes under «What rules mean together».
  static let meaning: [String: Example] = [
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
        third-party-data
        """,
      accepted: """
        forbidden-content 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
        """
    ),
  ]
}
