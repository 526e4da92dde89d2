extension Examples {
  /// Those of the codes under «Translations».
  static let translations: [String: Example] = [
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
  private static let translatedSample = """
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
  private static let confirmedTranslation = """
    en/art_1 42071347f552e2eb2f22c80f830ad943d4d8f7a8acfd92886aa5c3b39be0485b
    en/art_1__para_1 a3f97d2876bff588c7f0ddf634e89d260644dfd61ef279923772417f3dd52dce
    en/art_1__para_2 351537556f3d234593aef11185b39e23b83e68bd1080bf88e0dfc96730870765
    en/art_2 03b2ee227f72f29797d57b0243a27fd3b3ff95d368d943b3a11d6cc6e164ca8e
    en/art_2__para_1 1070200b0bb77ceec6911dfb92b8639829c9ad61ded6bcba5e43ee95a8666013
    en/sec_1 9537e30479deef817f99300bf6a98d4db6051cba19fce75254704b8e4a23a8b9
    """
}
