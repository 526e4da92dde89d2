extension Examples {
  /// Those of the codes under «Structure».
  static let structure: [String: Example] = [
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
    "number-form": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano alla redazione.

        2.Le risposte sono pubbliche.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano alla redazione.

        2. Le risposte sono pubbliche.
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
    "emphasis-as-text": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni ** anonime ** non hanno seguito.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni **anonime** non hanno seguito.
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
  ]

  /// A drawing that does no harm.
  private static let coatOfArms = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
      <path d="M2 1h6v9H2z"/>
    </svg>
    """

  /// A text that shows it.
  private static let withCoatOfArms = [
    "comune/social/20-stemma.md": """
    ---
    documento: sezione
    titolo: Stemma
    ---

    ## Art. 3 – Stemma

    1. I canali mostrano lo stemma: ![Una torre](stemma.svg)
    """
  ]
}
