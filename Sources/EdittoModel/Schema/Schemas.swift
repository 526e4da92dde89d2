/// The schema of every kind of file and of the two kinds of block.
package enum Schemas {
  /// The kinds of file in the order in which they are documented.
  package static let kinds: [(kind: Choice, schema: Schema)] = zip(
    names, [body, contacts, channels, references, vocabulary, policy, section, faq, form, annex, cases, translation]
  ).map { ($0, $1) }

  private static let names = [
    Choice("body", "ente"), Choice("contacts", "contatti"), Choice("channels", "canali"), Choice("references", "riferimenti"),
    Choice("vocabulary", "vocabolario"), Choice("policy", "policy"), Choice("section", "sezione"), Choice("faq", "domande"),
    Choice("form", "modulo"), Choice("annex", "allegato"), Choice("cases", "casi"), Choice("translation", "traduzione"),
  ]

  private static let kind = Field(.kind, "documento", .choice(names), required: true)
  private static let visibility = Field(
    .visibility, "visibilita", .choice([Choice("public", "pubblica"), Choice("internal", "interna")]))
  private static let url = Field(.url, "indirizzo-web", .url)
  private static let date = Field(.date, "data", .date)
  private static let number = Field(.number, "numero", .label)
  private static let note = Field(.note, "nota", .text)

  // MARK: Files of a body

  package static let body = Schema(
    "body",
    [
      kind,
      Field(.name, "nome", .text, required: true),
      Field(
        .type, "tipo",
        .choice(
          [
            "comune", "provincia", "regione", "asst", "azienda-sanitaria", "universita", "scuola", "ministero", "autorita",
            "ente",
          ].map {
            Choice($0, $0)
          }), required: true),
      Field(.address, "indirizzo", .record(address), required: true),
      Field(.website, "sito", .url, required: true),
      Field(.vat, "partita-iva", .vat),
      Field(.taxCode, "codice-fiscale", .taxCode),
      Field(.ipa, "ipa", .text),
      Field(.transparency, "trasparenza", .url),
      Field(.privacy, "privacy", .url),
      Field(.accessibility, "accessibilita", .url),
      Field(.legalNotes, "note-legali", .url),
      Field(.dataLicense, "licenza-dati", .url),
      Field(.logo, "logo", .text),
      Field(.languages, "lingue", .list(.language)),
      Field(.patron, "patrono", .monthDay),
      visibility,
    ])

  private static let address = Schema(
    "address",
    [
      Field(.street, "via", .text, required: true), Field(.postcode, "cap", .postcode, required: true),
      Field(.city, "citta", .text, required: true), Field(.province, "provincia", .text),
    ])

  package static let contacts = Schema(
    "contacts", [kind, Field(.contacts, "contatti", .list(.record(contact)), required: true), visibility])

  private static let contact = Schema(
    "contact",
    [
      Field(.id, "id", .id, required: true), Field(.name, "nome", .localized, required: true), Field(.email, "email", .email),
      Field(.pec, "pec", .email), Field(.phone, "telefono", .phone), url, Field(.hours, "orario", .hours),
      Field(.address, "indirizzo", .text), note,
      Field(
        .roles, "ruoli",
        .list(
          .choice([
            Choice("communication", "comunicazione"), Choice("dpo", "rpd"), Choice("public-relations", "urp"),
            Choice("social-team", "redazione-social"), Choice("emergency", "emergenza"), Choice("discipline", "disciplina"),
          ]))), visibility,
    ])

  package static let channels = Schema(
    "channels",
    [kind, Field(.hours, "orario", .hours), Field(.channels, "canali", .list(.record(channel)), required: true), visibility])

  private static let channel = Schema(
    "channel",
    [
      Field(.id, "id", .id, required: true),
      Field(
        .platform, "piattaforma", .choice(Platform.allCases.map { Choice($0.rawValue, $0 == .other ? "altra" : $0.rawValue) }),
        required: true),
      Field(.name, "nome", .text, required: true), url, Field(.handle, "profilo", .text), Field(.owner, "responsabile", .id),
      Field(.purpose, "finalita", .localized),
      Field(
        .status, "stato", .choice([Choice("active", "attivo"), Choice("suspended", "sospeso"), Choice("closed", "chiuso")])),
      Field(.since, "dal", .date), Field(.until, "al", .date),
      Field(
        .comments, "commenti",
        .choice([Choice("on", "aperti"), Choice("off", "chiusi"), Choice("platform", "della-piattaforma")])),
      Field(.hours, "orario", .hours), visibility,
    ])

  package static let references = Schema(
    "references", [kind, Field(.references, "riferimenti", .list(.record(reference)), required: true), visibility])

  private static let reference = Schema(
    "reference",
    [
      Field(.id, "id", .id, required: true),
      Field(.type, "tipo", .choice(Reference.Kind.allCases.map { Choice($0.rawValue, $0.rawValue) }), required: true),
      number, date, Field(.year, "anno", .year), Field(.title, "titolo", .text, required: true),
      Field(.authority, "autorita", .text), url, Field(.aliases, "altri-nomi", .list(.text)),
      Field(.repealed, "abrogato", .date),
      Field(
        .scope, "ambito",
        .choice([
          Choice("national", "nazionale"), Choice("regional", "regionale"), Choice("european", "europeo"),
          Choice("internal", "interno"),
        ])), visibility,
    ])

  // MARK: Vocabulary

  package static let vocabulary = Schema(
    "vocabulary",
    [
      kind,
      Field(.actors, "soggetti", .list(.record(term("actor", [broader])))),
      Field(
        .actions, "azioni", .list(.record(term("action", [broader, Field(.incompatible, "incompatibili", .list(.id)), odrl])))),
      Field(.contents, "contenuti", .list(.record(term("content", [broader, Field(.dsa, "dsa", .text)])))),
      Field(.measures, "misure", .list(.record(term("measure", [Field(.severity, "gravita", .integer, required: true)])))),
      Field(
        .facts, "fatti",
        .list(
          .record(
            term(
              "fact",
              [
                Field(
                  .type, "tipo",
                  .choice([
                    Choice("boolean", "si-no"), Choice("integer", "intero"), Choice("enumeration", "scelta"),
                    Choice("instant", "istante"),
                  ]), required: true),
                Field(.min, "minimo", .integer), Field(.max, "massimo", .integer), Field(.values, "valori", .free),
                Field(.default, "predefinito", .text),
              ])))), visibility,
    ])

  private static let broader = Field(.broader, "generali", .list(.id))

  /// The action of ODRL that includes this one (W3C, ODRL Vocabulary & Expression 2.2, section 4.1, without those that are deprecated).
  private static let odrl = Field(
    .odrl, "odrl",
    .choice(
      [
        "use", "transfer", "acceptTracking", "aggregate", "annotate", "anonymize", "archive", "attribute", "compensate",
        "concurrentUse", "delete", "derive", "digitize", "display", "distribute", "ensureExclusivity", "execute", "extract",
        "give", "grantUse", "include", "index", "inform", "install", "modify", "move", "nextPolicy", "obtainConsent", "play",
        "present", "print", "read", "reproduce", "reviewPolicy", "sell", "stream", "synchronize", "textToSpeech", "transform",
        "translate", "uninstall", "watermark",
      ].map { Choice($0, $0) }))

  private static func term(_ name: String, _ more: [Field]) -> Schema {
    Schema(
      name,
      [
        Field(.id, "id", .id, required: true), Field(.label, "etichetta", .localized, required: true),
        Field(.definition, "definizione", .localized, required: true),
      ] + more + [visibility])
  }

  // MARK: Files of a policy

  package static let policy = Schema(
    "policy",
    [
      kind, Field(.title, "titolo", .text, required: true), Field(.language, "lingua", .language),
      Field(.numbering, "numerazione", .choice([Choice("continuous", "continua"), Choice("per-section", "per-sezione")])),
      Field(
        .status, "stato", .choice([Choice("draft", "bozza"), Choice("in-force", "in-vigore"), Choice("repealed", "abrogata")]),
        required: true),
      Field(.adopted, "adozione", .record(act)), Field(.inForce, "in-vigore", .date), Field(.review, "revisione", .date),
      Field(.repeals, "abroga", .list(.id)), Field(.repealed, "abrogata", .date), Field(.transparency, "trasparenza", .text),
      Field(.sections, "sezioni", .list(.text)), Field(.retired, "ritirate", .list(.free)),
      Field(.amended, "modifiche", .list(.record(amendment))), visibility,
    ])

  private static let act = Schema("act", [Field(.act, "atto", .text, required: true), number, date, url])

  private static let amendment = Schema(
    "amendment",
    [
      Field(.act, "atto", .text, required: true), number, Field(.date, "data", .date, required: true),
      Field(.provisions, "disposizioni", .list(.text)),
    ])

  package static let retired = Schema(
    "retired",
    [Field(.id, "id", .id, required: true), Field(.on, "il", .date), Field(.replacedBy, "sostituita-da", .id)])

  package static let section = Schema(
    "section",
    [
      kind, number, Field(.title, "titolo", .text, required: true),
      Field(.part, "partizione", .choice([Choice("title", "titolo"), Choice("chapter", "capo"), Choice("section", "sezione")])),
      Field(.addressees, "destinatari", .oneOrMany(.text)), visibility, Field(.channels, "canali", .list(.text)),
      Field(.notNormative, "non-normative", .table(.text)), Field(.validity, "validita", .table(.record(validity))),
    ])

  private static let validity = Schema("validity", [Field(.from, "dal", .date), Field(.to, "al", .date)])

  package static let faq = Schema("faq", [kind, visibility])

  package static let cases = Schema("cases", [kind, visibility])

  /// The text of a section, an annex or policy.md in another language; what is not text is said there.
  package static let translation = Schema("translation", [kind, Field(.title, "titolo", .text, required: true)])

  package static let annex = Schema(
    "annex",
    [
      kind, Field(.number, "numero", .label, required: true), Field(.title, "titolo", .text, required: true), visibility,
      Field(.addressees, "destinatari", .oneOrMany(.text)), Field(.notNormative, "non-normative", .table(.text)),
    ])

  package static let form = Schema(
    "form",
    [
      kind, Field(.id, "id", .id, required: true), Field(.title, "titolo", .text, required: true),
      Field(.provision, "disposizione", .text), Field(.to, "inviare-a", .id),
      Field(.fields, "campi", .list(.record(formField)), required: true), visibility,
    ])

  private static let formField = Schema(
    "field",
    [
      Field(.id, "id", .id, required: true), Field(.label, "etichetta", .localized, required: true),
      Field(
        .type, "tipo",
        .choice([
          Choice("text", "testo"), Choice("long-text", "testo-lungo"), Choice("date", "data"), Choice("choice", "scelta"),
          Choice("email", "email"), Choice("phone", "telefono"), Choice("checkbox", "casella"),
        ]), required: true),
      Field(.required, "obbligatorio", .boolean), Field(.options, "opzioni", .list(.localized)),
    ])

  // MARK: Blocks

  package static let rule = Schema(
    "rule",
    [
      Field(.id, "id", .id, required: true), Field(.obligation, "obbligo", .text), Field(.prohibition, "divieto", .text),
      Field(.permission, "permesso", .text), Field(.who, "chi", .oneOrMany(.text)), Field(.what, "cosa", .free),
      Field(.where, "dove", .oneOrMany(.text)), Field(.when, "quando", .text), Field(.unless, "salvo", .oneOrMany(.text)),
      Field(.overrides, "prevale-su", .oneOrMany(.id)), Field(.yieldsTo, "cede-a", .oneOrMany(.id)),
      Field(.then, "misure", .free),
      Field(.apply, "applicazione", .choice([Choice("must", "dovuta"), Choice("may", "facoltativa")])),
      Field(.by, "a-cura-di", .oneOrMany(.text)), Field(.within, "entro", .within), Field(.basis, "fonti", .oneOrMany(.id)),
      note,
    ])

  package static let case_ = Schema("case", circumstances + [expect(isRequired: true)] + consequences)

  /// A case that somebody asks about: what is expected of it may be left out.
  package static let question = Schema("case", circumstances + [expect(isRequired: false)] + consequences)

  private static let circumstances = [
    Field(.who, "chi", .text, required: true), Field(.action, "azione", .text, required: true),
    Field(.what, "cosa", .oneOrMany(.text)),
    Field(.where, "dove", .text), Field(.facts, "fatti", .table(.text)), date,
  ]

  private static func expect(isRequired: Bool) -> Field {
    Field(
      .expect, "esito",
      .choice([
        Choice("prohibited", "vietato"), Choice("obliged", "obbligatorio"), Choice("permitted", "consentito"),
        Choice("unregulated", "non-regolato"), Choice("undetermined", "indeterminato"),
      ]), required: isRequired)
  }

  private static let consequences = [Field(.because, "perche", .oneOrMany(.id)), Field(.then, "misure", .oneOrMany(.text))]

  /// The words behind a fence that open a block.
  package static let blocks: [(name: Choice, schema: Schema)] = [
    (Choice("rule", "regola"), rule), (Choice("case", "caso"), case_),
  ]

  package static let site = Schema(
    "site",
    [
      Field(.title, "titolo", .localized, required: true), Field(.baseURL, "indirizzo", .url, required: true),
      Field(.languages, "lingue", .list(.language)),
    ])
}
