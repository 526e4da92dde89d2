extension Examples {
  /// Those of the codes under «Files and encodings».
  static let files: [String: Example] = [
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
    "file-repeated": .section(
      "comune/social/30-copia.md", title: "Copia",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano alla redazione.
        """,
      accepted: """
        ## Art. 4 – Risposte

        1. Le risposte sono pubbliche.
        """,
      beside: [
        "comune/social/20-segnalazioni.md": """
        ---
        documento: sezione
        titolo: Segnalazioni
        ---

        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano alla redazione.
        """
      ]
    ),
    "garbled-letters": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        1. Lâ€™ufficio dice perchÃ© una segnalazione non ha seguito.
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. L’ufficio dice perché una segnalazione non ha seguito.
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
    "merge-conflict": .section(
      "comune/social/20-segnalazioni.md", title: "Segnalazioni",
      flagged: """
        ## Art. 3 – Segnalazioni

        <<<<<<< HEAD
        1. Le segnalazioni arrivano alla redazione.
        =======
        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
        >>>>>>> correzioni-urp
        """,
      accepted: """
        ## Art. 3 – Segnalazioni

        1. Le segnalazioni arrivano all'ufficio relazioni con il pubblico.
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
  ]
}
