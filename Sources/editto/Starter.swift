import EdittoCheck
import EdittoModel
import EdittoSyntax

/// The files that `editto new` writes; what it makes compiles without a finding.
enum Starter {
  struct Body {
    let name: String
    let type: String
    let street: String
    let postcode: String
    let city: String
    let website: String
    let email: String
  }

  static let types = [
    "comune", "provincia", "regione", "asst", "azienda-sanitaria", "universita", "scuola", "ministero", "autorita", "ente",
  ]

  /// The shared vocabulary to begin with: the sample's.
  static var vocabulary: String { Sample.files["vocabulary.md"] ?? "" }

  static func body(_ body: Body) -> [String: String] {
    var files: [String: String] = [:]
    files["body.md"] = """
      ---
      documento: ente
      nome: \(quoted(body.name))
      tipo: \(body.type)
      indirizzo:
        via: \(quoted(body.street))
        cap: \(quoted(body.postcode))
        citta: \(quoted(body.city))
      sito: \(quoted(body.website))
      ---

      """
    files["contacts.md"] = """
      ---
      documento: contatti
      contatti:
        - id: urp
          nome: Ufficio relazioni con il pubblico
          email: \(quoted(body.email))
          ruoli: [urp]
      ---

      """
    files["channels.md"] = "---\ndocumento: canali\ncanali: []\n---\n"
    files["references.md"] = "---\ndocumento: riferimenti\nriferimenti: []\n---\n"
    for (path, text) in policy("social-media", title: "Social media policy") { files["social-media/" + path] = text }
    return files
  }

  /// A policy's files; ids of rules are unique in a body, so they carry the policy's.
  static func policy(_ id: String, title: String) -> [String: String] {
    [
      "policy.md": """
      ---
      documento: policy
      titolo: \(quoted(title))
      lingua: it
      numerazione: continua
      stato: bozza
      ---

      """,
      "10-testo.md": """
      ---
      documento: sezione
      titolo: Disposizioni generali
      destinatari: [utenti]
      ---

      ## Art. 1 – Oggetto

      1. Questo testo regola i canali social dell'ente e il comportamento di chi vi interviene.

      ## Art. 2 – Comportamento degli utenti

      1. È vietato pubblicare insulti. I commenti che ne contengono sono rimossi.

         ```regola
         id: \(id)-insults
         divieto: pubblicare
         cosa: insulti
         misure: [rimozione]
         a-cura-di: redazione social
         ```

      """,
      "cases.md": """
      ---
      documento: casi
      ---

      ## Un utente insulta un altro utente

      ```caso
      chi: utenti
      azione: pubblicare
      cosa: insulti
      esito: vietato
      perche: [\(id)-insults]
      misure: [rimozione]
      ```

      """,
    ]
  }

  /// A file to be translated: the original's title and text.
  static func translation(_ file: TranslatableFile) -> String {
    let text = "---\ndocumento: traduzione\ntitolo: " + quoted(file.title) + "\n---\n\n" + file.text
    return String(decoding: Formatter.tidy(Array(text.utf8)), as: UTF8.self)
  }

  /// A text that YAML takes as it is.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  static func write(_ files: [String: String], in folder: String, _ language: Language) throws(Trouble) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = folder + "/" + path
      do throws(FileSystem.Failure) {
        if let slash = file.lastIndex(of: "/") { try FileSystem.makeFolder(String(file[..<slash])) }
        try FileSystem.write(Array(text.utf8), to: file)
      } catch {
        throw .unwritableFile(file, error.number)
      }
      Terminal.print(language.text("ui:created", ["path": Workspace.shown(file)]))
    }
  }
}
