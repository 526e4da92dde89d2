/// A small workspace without faults, into which examples are laid.
package enum Sample {
  /// Texts by path below `policies/`.
  package static let files: [String: String] = [
    "vocabulary.md": """
    ---
    documento: vocabolario
    soggetti:
      - id: users
        etichetta: { it: utenti, en: users }
        definizione: { it: Chi scrive sui canali dell'ente., en: Whoever writes on the body's channels. }
      - id: social-team
        etichetta: { it: redazione social, en: social team }
        definizione: { it: Chi cura i canali dell'ente., en: Whoever runs the body's channels. }
    azioni:
      - id: publish
        etichetta: { it: pubblicare, en: publish }
        definizione: { it: Rendere visibile a tutti un contenuto., en: To make a content visible to all. }
    contenuti:
      - id: insults
        etichetta: { it: insulti, en: insults }
        definizione: { it: Parole che offendono una persona., en: Words that offend a person. }
      - id: personal-data
        etichetta: { it: dati personali, en: personal data }
        definizione: { it: Informazioni su una persona identificabile., en: Information about an identifiable person. }
    misure:
      - id: warn
        etichetta: { it: avviso, en: warning }
        definizione: { it: Un messaggio all'autore., en: A message to the author. }
        gravita: 1
      - id: remove
        etichetta: { it: rimozione, en: removal }
        definizione: { it: Il contenuto viene tolto., en: The content is taken down. }
        gravita: 2
    fatti:
      - id: repeated
        etichetta: { it: recidiva, en: repetition }
        definizione: { it: Numero di violazioni precedenti., en: Number of earlier violations. }
        tipo: intero
        minimo: 0
        massimo: 100
        predefinito: 0
    ---

    """,
    "comune/body.md": """
    ---
    documento: ente
    nome: Comune di Esempio
    tipo: comune
    indirizzo: { via: Piazza Grande 1, cap: 24100, citta: Esempio, provincia: BG }
    sito: https://www.comune.esempio.it
    ---

    """,
    "comune/contacts.md": """
    ---
    documento: contatti
    contatti:
      - id: urp
        nome: Ufficio relazioni con il pubblico
        email: urp@comune.esempio.it
        telefono: 035 123456
    ---

    """,
    "comune/channels.md": """
    ---
    documento: canali
    orario: lun-ven 10:00-16:00
    canali:
      - id: facebook
        piattaforma: facebook
        nome: Comune di Esempio
        indirizzo-web: https://www.facebook.com/comune.esempio
        responsabile: urp
    ---

    """,
    "comune/references.md": """
    ---
    documento: riferimenti
    riferimenti:
      - id: l-150-2000
        tipo: legge
        numero: 150
        data: 2000-06-07
        titolo: Disciplina delle attività di informazione e di comunicazione delle pubbliche amministrazioni
    ---

    """,
    "comune/social/policy.md": """
    ---
    documento: policy
    titolo: Regolamento dei canali social
    stato: in-vigore
    in-vigore: 2025-01-01
    ---

    """,
    "comune/social/10-testo.md": """
    ---
    documento: sezione
    numero: 1
    titolo: Policy esterna
    destinatari: utenti
    ---

    ## Art. 1 – Oggetto

    1. Questo testo regola i canali dell'ente, secondo l'[](ref:l-150-2000#art1-com5).
    2. I canali sono elencati qui: [](channels:active). Per informazioni si scrive a [](contact:urp).

    ## Art. 2 – Comportamento

    1. È vietato pubblicare:

       - a) insulti;
       - b) dati personali di altri.

       ```regola
       id: forbidden-content
       divieto: pubblicare
       cosa: { a: insulti, b: dati personali }
       misure: [avviso, rimozione]
       a-cura-di: redazione social
       ```

    """,
    "comune/social/cases.md": """
    ---
    documento: casi
    ---

    ## Un utente insulta un altro utente

    ```caso
    chi: utenti
    azione: pubblicare
    cosa: insulti
    dove: facebook
    esito: vietato
    perche: forbidden-content
    misure: avviso
    ```

    """,
  ]
}
