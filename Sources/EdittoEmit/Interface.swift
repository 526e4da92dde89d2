import EdittoModel

/// The words of the pages themselves in one language.
package final class Interface: Sendable {
  package let language: String
  private let words: [String: String]
  private let months: [String]
  /// «Collegamento a {name}»
  let permalink: Sentence

  /// A sentence with one hole, for what is written so often that filling in a text would cost.
  package struct Sentence: Sendable {
    let before: String
    let after: String

    fileprivate init(_ text: String) {
      let open = text.firstIndex(of: "{") ?? text.endIndex
      before = String(text[..<open])
      after = String(text[open...].drop { $0 != "}" }.dropFirst())
    }
  }

  private init(_ language: String, _ words: [String: String]) {
    self.language = language
    self.words = words
    months = words["months-names"]?.split(separator: ",").map(String.init) ?? []
    permalink = Sentence(words["permalink"] ?? "")
  }

  private static let inItalian = Interface("it", italian)
  private static let inEnglish = Interface("en", english)

  /// The interface in a language, else in Italian.
  package static func of(_ language: String) -> Interface { language == "en" ? inEnglish : inItalian }

  package subscript(key: String) -> String { words[key] ?? key }

  /// A sentence with its holes filled.
  func text(_ key: String, _ values: [String: String]) -> String {
    let sentence = self[key].utf8
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
      text += String(rest[..<open]) ?? ""
      text += values[String(rest[sentence.index(after: open)..<close]) ?? ""] ?? ""
      rest = rest[sentence.index(after: close)...]
    }
    return text + (String(rest) ?? "")
  }

  /// The keys that templates may use as `strings.…`.
  static let frameStrings = ["skip", "website", "sections", "breadcrumb", "footer", "authentic", "top", "generated"]

  /// The languages that have an interface, for the test that compares their keys.
  package static let all: [String: [String: String]] = ["it": italian, "en": english]

  private static let italian: [String: String] = [
    "skip": "Vai al contenuto", "website": "Sito istituzionale", "sections": "Pagine della policy", "breadcrumb": "Percorso",
    "footer": "Collegamenti dell'ente", "authentic": "Questa pagina aiuta a leggere il testo: fa fede l'atto firmato dall'ente.",
    "top": "Torna all'inizio", "generated": "Pubblicato con",
    "accessibility": "Dichiarazione di accessibilità", "privacy": "Informativa privacy", "legal-notes": "Note legali",
    "transparency": "Amministrazione trasparente",
    "index-lead":
      "Le regole con cui gli enti pubblici usano i social media, in una forma che si può leggere, citare e verificare.",
    "body-lead": "Le regole dell'ente sui social media, i profili ufficiali e gli uffici a cui rivolgersi.",
    "policies": "Regolamenti e policy", "channels": "Canali ufficiali", "contacts": "Contatti", "references": "Riferimenti",
    "faq": "Domande frequenti", "text": "Testo", "rules": "Regole", "institution": "L'ente", "toc": "Indice",
    "preamble": "Premessa",
    "all-channels": "Tutti i dati dei canali", "all-contacts": "Tutti i contatti",
    "channels-intro": "L'ente usa soltanto i profili elencati qui.",
    "channels-lead": "Sono profili dell'ente soltanto quelli di questa pagina. Un profilo che manca qui non è ufficiale.",
    "no-channels": "L'ente non ha profili attivi.",
    "contacts-lead": "Gli uffici a cui rivolgersi.",
    "references-lead":
      "Gli atti su cui si fonda il testo, con il collegamento alla fonte ufficiale e alle disposizioni che li citano.",
    "faq-lead": "Risposte approvate dall'ente. Non sostituiscono il testo della policy.",
    "in-force": "In vigore", "draft": "Bozza", "repealed": "Abrogata", "since": "dal", "draft-text": "Testo non ancora adottato.",
    "not-yet": "In vigore dal", "review": "Riesame previsto entro il",
    "adopted-by": "Atto di adozione",
    "amended-by": "Modificata da", "of": "del", "number": "n.", "signed-act": "atto firmato",
    "text-pdf": "Testo (PDF)", "text-print": "Testo da stampare", "text-of": "Testo del {day}", "page": "pagina", "pages": "di",
    "digest": "Impronta SHA-256 del testo (policy.akn.xml)", "attachments": "Allegati a questo documento",
    "attached-rules": "Le regole del testo, per i programmi", "attached-text": "Il testo in Akoma Ntoso",
    "rules-json": "Regole (JSON)", "channels-json": "Canali (JSON)",
    "calendar": "{name}: policy e canali", "calendar-in-force": "Entra in vigore: {name}",
    "calendar-review": "Termine per il riesame: {name}", "calendar-repealed": "Non è più in vigore: {name}",
    "calendar-closed": "Chiude il canale: {name}", "calendar-hours": "Canali presidiati: {name}",
    "permalink": "Collegamento a {name}", "table": "Tabella: {name}",
    "prohibition": "Divieto", "obligation": "Obbligo", "permission": "Facoltà",
    "who": "Chi", "action": "Azione", "what": "Che cosa", "where": "Dove", "when": "Quando", "unless": "Salvo che",
    "then": "Misure",
    "may-apply": "Misure possibili", "otherwise": "Se non avviene", "by": "A cura di", "within": "Entro", "basis": "Fonti",
    "id": "Identificativo",
    "overrides": "Prevale su", "yields-to": "Cede a", "note": "Nota interna", "valid-from": "In vigore dal",
    "valid-to": "In vigore fino al",
    "step-1": "la prima volta", "step-2": "la seconda volta", "step-3": "la terza volta", "step-last": "in seguito",
    "for": "per {time}",
    "and": "e", "or": "o", "not": "non",
    "opening-hours": "negli orari di servizio", "working-days": "{count} giorni lavorativi", "working-day": "1 giorno lavorativo",
    "years": "anni", "months": "mesi", "weeks": "settimane", "days": "giorni", "hours-unit": "ore", "minutes": "minuti",
    "name": "Nome", "status": "Stato", "purpose": "A che serve", "comments": "Commenti", "owner": "Gestito da", "hours": "Orari",
    "active": "Attivo", "suspended": "Sospeso", "closed": "Chiuso", "closed-channels": "Canali chiusi",
    "closed-note": "I messaggi pubblicati da questi profili dopo la chiusura non provengono dall'ente.",
    "comments-on": "aperti", "comments-off": "chiusi", "comments-platform": "secondo la piattaforma",
    "no-address": "indirizzo non indicato", "channel-since": "Aperto il", "channel-until": "Chiuso il",
    "email": "E-mail", "pec": "PEC", "phone": "Telefono", "url": "Sito", "address": "Indirizzo", "contact-note": "Nota",
    "role-communication": "Comunicazione", "role-dpo": "Protezione dei dati",
    "role-public-relations": "Relazioni con il pubblico",
    "role-social-team": "Redazione social", "role-emergency": "Emergenze", "role-discipline": "Disciplina",
    "cited-in": "Citato in", "repealed-act": "Abrogato",
    "form-lead": "Si compila sullo schermo o a mano, si stampa e si firma: questa pagina non invia e non conserva alcun dato.",
    "form-provision": "Modulo previsto da", "form-fields": "Campi del modulo", "form": "Modulo", "send-to": "Da inviare a",
    "required": "obbligatorio", "date-form": "gg/mm/aaaa", "place-date": "Luogo e data", "signature": "Firma",
    "type": "Tipo di ente", "tax-code": "Codice fiscale", "vat": "Partita IVA", "ipa": "Codice IPA",
    "body-comune": "Comune", "body-provincia": "Provincia", "body-regione": "Regione",
    "body-asst": "Azienda socio sanitaria territoriale",
    "body-azienda-sanitaria": "Azienda sanitaria", "body-universita": "Università", "body-scuola": "Scuola",
    "body-ministero": "Ministero",
    "body-autorita": "Autorità", "body-ente": "Ente pubblico",
    "type-costituzione": "Costituzione", "type-codice": "Codici", "type-legge": "Leggi", "type-decreto-legge": "Decreti-legge",
    "type-decreto-legislativo": "Decreti legislativi", "type-dpr": "Decreti del Presidente della Repubblica",
    "type-dpcm": "Decreti del Presidente del Consiglio dei ministri", "type-dm": "Decreti ministeriali",
    "type-regio-decreto": "Regi decreti",
    "type-legge-regionale": "Leggi regionali", "type-regolamento-ue": "Regolamenti dell'Unione europea",
    "type-direttiva-ue": "Direttive dell'Unione europea", "type-direttiva": "Direttive", "type-delibera": "Deliberazioni",
    "type-linee-guida": "Linee guida", "type-atto-interno": "Atti interni", "type-altro": "Altri atti",
    "title-part": "Titolo", "chapter-part": "Capo", "section-part": "Sezione", "annex-part": "Allegato", "article-part": "Art.",
    "only-article": "Articolo unico", "internal-edition": "Edizione interna",
    "internal-note": "Contiene testi per uso interno: non va pubblicata.", "everything": "qualsiasi contenuto",
    "all-of-them": "tutti i canali",
    "months-names": "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre,novembre,dicembre",
  ]

  private static let english: [String: String] = [
    "skip": "Skip to content", "website": "Institutional website", "sections": "Pages of the policy", "breadcrumb": "Breadcrumb",
    "footer": "The body's own pages", "authentic": "This page helps to read the text; the act signed by the body is authentic.",
    "top": "Back to top", "generated": "Published with",
    "accessibility": "Accessibility statement", "privacy": "Privacy notice", "legal-notes": "Legal notes",
    "transparency": "Transparency",
    "index-lead": "The rules by which public bodies use social media, in a form that can be read, cited and verified.",
    "body-lead": "The body's rules for social media, its official accounts and the offices to turn to.",
    "policies": "Regulations and policies", "channels": "Official accounts", "contacts": "Contacts", "references": "References",
    "faq": "Questions", "text": "Text", "rules": "Rules", "institution": "The body", "toc": "Contents", "preamble": "Preamble",
    "all-channels": "All about the accounts", "all-contacts": "All contacts",
    "channels-intro": "The body uses only the accounts listed here.",
    "channels-lead": "Only the accounts on this page belong to the body. An account that is not listed is not official.",
    "no-channels": "The body has no active accounts.", "contacts-lead": "The offices to turn to.",
    "references-lead": "The acts on which the text rests, with their official sources and the provisions that cite them.",
    "faq-lead": "Answers approved by the body. They do not replace the text of the policy.",
    "in-force": "In force", "draft": "Draft", "repealed": "Repealed", "since": "since", "draft-text": "Text not adopted yet.",
    "not-yet": "In force from", "review": "Review due by", "adopted-by": "Adopted by",
    "amended-by": "Amended by",
    "of": "of", "number": "no.", "signed-act": "signed act",
    "text-pdf": "Text (PDF)", "text-print": "Text to print", "text-of": "Text of {day}", "page": "page", "pages": "of",
    "digest": "SHA-256 digest of the text (policy.akn.xml)", "attachments": "Attached to this document",
    "attached-rules": "The rules of the text, for programs", "attached-text": "The text in Akoma Ntoso",
    "rules-json": "Rules (JSON)", "channels-json": "Accounts (JSON)",
    "calendar": "{name}: policies and accounts", "calendar-in-force": "Enters into force: {name}",
    "calendar-review": "Review due: {name}", "calendar-repealed": "No longer in force: {name}",
    "calendar-closed": "Account closes: {name}", "calendar-hours": "Accounts attended: {name}",
    "permalink": "Link to {name}", "table": "Table: {name}", "prohibition": "Prohibition", "obligation": "Obligation",
    "permission": "Permission",
    "who": "Who", "action": "Action", "what": "What", "where": "Where", "when": "When", "unless": "Unless", "then": "Measures",
    "may-apply": "Possible measures", "otherwise": "If it is not done", "by": "By", "within": "Within", "basis": "Basis",
    "id": "Identifier",
    "overrides": "Overrides", "yields-to": "Yields to", "note": "Internal note", "valid-from": "In force from",
    "valid-to": "In force until",
    "step-1": "the first time", "step-2": "the second time", "step-3": "the third time", "step-last": "after that",
    "for": "for {time}",
    "and": "and", "or": "or", "not": "not", "opening-hours": "within attended hours", "working-days": "{count} working days",
    "working-day": "1 working day", "years": "years", "months": "months", "weeks": "weeks", "days": "days", "hours-unit": "hours",
    "minutes": "minutes", "name": "Name", "status": "Status", "purpose": "Purpose", "comments": "Comments", "owner": "Run by",
    "hours": "Hours",
    "active": "Active", "suspended": "Suspended", "closed": "Closed", "closed-channels": "Closed accounts",
    "closed-note": "Messages published by these accounts after they were closed do not come from the body.",
    "comments-on": "open", "comments-off": "closed", "comments-platform": "as the platform has it",
    "no-address": "no address given", "channel-since": "Opened", "channel-until": "Closed",
    "email": "E-mail", "pec": "Certified e-mail", "phone": "Phone", "url": "Website", "address": "Address",
    "contact-note": "Note",
    "role-communication": "Communication", "role-dpo": "Data protection", "role-public-relations": "Public relations",
    "role-social-team": "Social media team", "role-emergency": "Emergencies", "role-discipline": "Discipline",
    "cited-in": "Cited in",
    "repealed-act": "Repealed",
    "form-lead": "Fill it in on the screen or by hand, print and sign it: this page sends and keeps no data.",
    "form-provision": "Form required by", "form-fields": "Fields of the form", "form": "Form", "send-to": "Send to",
    "required": "required",
    "date-form": "dd/mm/yyyy", "place-date": "Place and date", "signature": "Signature", "type": "Kind of body",
    "tax-code": "Tax code",
    "vat": "VAT number", "ipa": "IPA code", "body-comune": "Municipality", "body-provincia": "Province", "body-regione": "Region",
    "body-asst": "Health trust", "body-azienda-sanitaria": "Health authority", "body-universita": "University",
    "body-scuola": "School",
    "body-ministero": "Ministry", "body-autorita": "Authority", "body-ente": "Public body",
    "type-costituzione": "Constitution", "type-codice": "Codes", "type-legge": "Laws", "type-decreto-legge": "Decree-laws",
    "type-decreto-legislativo": "Legislative decrees", "type-dpr": "Decrees of the President of the Republic",
    "type-dpcm": "Decrees of the Prime Minister", "type-dm": "Ministerial decrees", "type-regio-decreto": "Royal decrees",
    "type-legge-regionale": "Regional laws", "type-regolamento-ue": "European Union regulations",
    "type-direttiva-ue": "European Union directives", "type-direttiva": "Directives", "type-delibera": "Resolutions",
    "type-linee-guida": "Guidelines", "type-atto-interno": "Internal acts", "type-altro": "Other acts", "title-part": "Title",
    "chapter-part": "Chapter", "section-part": "Section", "annex-part": "Annex", "article-part": "Art.",
    "only-article": "Sole article",
    "internal-edition": "Internal edition", "internal-note": "It holds texts for internal use: it must not be published.",
    "everything": "any content", "all-of-them": "all accounts",
    "months-names": "January,February,March,April,May,June,July,August,September,October,November,December",
  ]

  /// A day as people write it: «1° marzo 2026».
  func day(_ date: CalendarDate) -> String {
    (language == "it" && date.day == 1 ? "1°" : String(date.day)) + " " + months[date.month - 1] + " " + String(date.year)
  }
}
