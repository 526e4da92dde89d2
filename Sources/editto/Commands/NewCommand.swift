import ArgumentParser
import EdittoModel
import EdittoSyntax
import Glibc

struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Crea una cartella di lavoro, un ente, una policy o una traduzione. (Makes a workspace, a body, a policy or a translation.)",
    discussion: """
      Esempi / examples:
        editto new workspace regole
        editto new body comune-di-esempio --name "Comune di Esempio" --type comune
        editto new policy comune-di-esempio/intelligenza-artificiale --title "Policy sull'intelligenza artificiale"
        editto new translation comune-di-esempio/social-media en --section 20-policy-esterna.md
      Quello che manca viene chiesto. (What is missing is asked for.)
      """,
    subcommands: [NewWorkspace.self, NewBody.self, NewPolicy.self, NewTranslation.self])
}

struct NewWorkspace: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "workspace", abstract: "Una cartella di lavoro. (A workspace.)")

  @Argument(help: "Cartella da creare. (Folder to make.)")
  var folder: String
  @Option(name: .long, help: "Titolo del sito. (Title of the site.)")
  var title: String?
  @Option(name: .long, help: "Indirizzo del sito, https://… (Address of the site.)")
  var baseUrl: String?
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      let language = common.chosen
      guard !FileSystem.exists(folder) else { throw Trouble.exists(folder) }
      let title = try Question.answer(title, "title", standard: "Social media policy", language)
      let address = try Question.answer(baseUrl, "base-url", standard: "https://www.example.it", language) {
        (try? WebAddress($0)) != nil
      }
      var files = BuiltIn.files
      files["site/site.yml"] =
        "title: " + Starter.quoted(title) + "\nbase-url: " + Starter.quoted(address) + "\nlanguages: [it]\n"
      files["policies/vocabulary.md"] = Starter.vocabulary
      try Starter.write(files, in: folder, language)
    }
  }
}

struct NewBody: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "body", abstract: "Un ente. (A body.)")

  @Argument(help: "Nome della cartella: parole minuscole unite da trattini. (Folder's name.)")
  var id: String
  @Option(name: .long, help: "Denominazione. (Name.)")
  var name: String?
  @Option(name: .long, help: "Tipo: comune, provincia, asst, scuola … (Kind.)")
  var type: String?
  @Option(name: .long, help: "Via e numero. (Street.)")
  var street: String?
  @Option(name: .long, help: "CAP. (Postcode.)")
  var postcode: String?
  @Option(name: .long, help: "Città. (City.)")
  var city: String?
  @Option(name: .long, help: "Sito istituzionale, https://… (Website.)")
  var website: String?
  @Option(name: .long, help: "E-mail dell'ufficio che risponde. (E-mail of the office that answers.)")
  var email: String?
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      let language = common.chosen
      let workspace = try Workspace.find([])
      guard Validator.isID(id) else { throw Trouble.usage(language.text("id-invalid", ["value": id])) }
      let folder = workspace.root + "/policies/" + id
      guard !FileSystem.exists(folder) else { throw Trouble.exists("policies/" + id) }
      let answers = Starter.Body(
        name: try Question.answer(name, "name", language),
        type: try Question.answer(type, "type", standard: "comune", language) { Starter.types.contains($0) },
        street: try Question.answer(street, "street", language),
        postcode: try Question.answer(postcode, "postcode", language) { Validator.isPostcode($0) },
        city: try Question.answer(city, "city", language),
        website: try Question.answer(website, "website", language) { (try? WebAddress($0)) != nil },
        email: try Question.answer(email, "email", language) { Email.isValid($0) })
      try Starter.write(Starter.body(answers), in: folder, language)
    }
  }
}

struct NewPolicy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "policy", abstract: "Una policy di un ente. (A policy of a body.)")

  @Argument(help: "ente/policy (body/policy)")
  var place: String
  @Option(name: .long, help: "Titolo. (Title.)")
  var title: String?
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      let language = common.chosen
      let workspace = try Workspace.find([])
      let parts = place.split(separator: "/").map(String.init)
      guard parts.count == 2, Validator.isID(parts[1]) else {
        throw Trouble.usage(language.text("trouble:policy-place", ["place": place]))
      }
      guard FileSystem.isFolder(workspace.root + "/policies/" + parts[0]) else { throw Trouble.missing("policies/" + parts[0]) }
      let folder = workspace.root + "/policies/" + place
      guard !FileSystem.exists(folder) else { throw Trouble.exists("policies/" + place) }
      try Starter.write(Starter.policy(parts[1], title: try Question.answer(title, "title", language)), in: folder, language)
    }
  }
}

struct NewTranslation: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translation",
    abstract: "I file per tradurre una policy: il testo da tradurre, senza regole. (The files for translating a policy.)")

  @Argument(help: "ente/policy (body/policy)")
  var place: String
  @Argument(help: "Lingua: en, de, it. (Language.)")
  var target: String
  @Option(name: .long, help: "Solo questo file; si può ripetere. (Only this file; may be repeated.)")
  var section: [String] = []
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      let language = common.chosen
      let workspace = try Workspace.find(["policies/" + place].filter { FileSystem.exists($0) })
      let parts = place.split(separator: "/").map(String.init)
      guard parts.count == 2 else { throw Trouble.usage(language.text("trouble:policy-place", ["place": place])) }
      let folder = workspace.root + "/policies/" + place
      guard FileSystem.isFolder(folder) else { throw Trouble.missing("policies/" + place) }
      let body = try Compilation(workspace.ofWholeBodies, on: Clock.today).body(parts[0]).body
      guard let policy = body.policy(parts[1]) else { throw Trouble.missing("policies/" + place) }
      guard Translation.languages.contains(target), target != policy.language else {
        let known = Translation.languages.filter { $0 != policy.language }.joined(separator: ", ")
        throw Trouble.usage(
          language.text("translation-original", ["language": target, "known": known, "reason": "language"]))
      }
      let known = body.translatable(in: policy)
      for name in section where !known.contains(where: { $0.name == name }) {
        throw Trouble.usage(
          language.text("trouble:no-section", ["file": name, "known": known.map(\.name).joined(separator: ", ")]))
      }
      var files: [String: String] = [:]
      for file in known where section.isEmpty || section.contains(file.name) {
        let name = file.name.dropLast(3) + "." + target + ".md"
        guard !FileSystem.exists(folder + "/" + name) else { throw Trouble.exists("policies/" + place + "/" + name) }
        files[String(name)] = Starter.translation(file)
      }
      try Starter.write(files, in: folder, language)
    }
  }
}

/// Asks for what no flag gave.
enum Question {
  static func answer(
    _ given: String?, _ key: String, standard: String? = nil, _ language: Language, isValid: (String) -> Bool = { !$0.isEmpty }
  ) throws(Trouble) -> String {
    if let given {
      guard isValid(given) else {
        throw .usage(language.text("trouble:answer", ["value": given, "flag": "--" + key, "reason": key]))
      }
      return given
    }
    guard Terminal.isTerminal(STDIN_FILENO) else {
      if let standard { return standard }
      throw .usage(language.text("trouble:flag", ["flag": "--" + key]))
    }
    while true {
      let hint = standard.map { " [\($0)]" } ?? ""
      Terminal.write(Array((language.text("ask:" + key) + hint + ": ").utf8), STDERR_FILENO)
      guard let line = readLine() else { throw .usage(language.text("trouble:flag", ["flag": "--" + key])) }
      let text = line.trimmed.isEmpty ? standard ?? "" : line.trimmed
      if isValid(text) { return text }
      Terminal.printError(language.text("trouble:answer", ["value": text, "flag": "--" + key, "reason": key]))
    }
  }
}
