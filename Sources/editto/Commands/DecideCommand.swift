import ArgumentParser
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Glibc

struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Risponde a un caso secondo una policy. (Answers a case by a policy.)",
    discussion: """
      Esempi / examples:
        editto decide orio-al-serio/social-media --who utenti --action commentare --what "dati personali di terzi"
        editto decide asst-lodi/social-media --who users --action comment --what insults --fact repeated=2 --format json
        editto decide asst-lodi/social-media --case caso.json
      """)

  @Argument(help: "La policy: ente/policy, o la sua cartella. (The policy: body/policy, or its folder.)")
  var policy: String?

  @Option(
    name: .long, help: "Un caso in JSON: un file, o - per l'ingresso standard. (A case as JSON: a file, or - for standard input.)"
  )
  var `case`: String?

  @Option(name: .long, help: "Chi. (Who.)")
  var who: String?

  @Option(name: .long, help: "Che cosa fa. (What is done.)")
  var action: String?

  @Option(
    name: .long, parsing: .singleValue, help: "Quale contenuto; più volte per più contenuti. (What it is about; may be repeated.)"
  )
  var what: [String] = []

  @Option(name: .customLong("where"), help: "In quale canale. (On which channel.)")
  var channel: String?

  @Option(
    name: .customLong("fact"), parsing: .singleValue,
    help: "Un fatto, fatto=valore; più volte per più fatti. (A fact, fact=value; may be repeated.)")
  var facts: [String] = []

  @Option(name: .long, help: "Giorno del caso, AAAA-MM-GG. (Day of the case.) Default: oggi / today")
  var date: String?

  @Option(name: .long, help: "Edizione: public o internal. (Edition.)")
  var edition: Edition = .public

  @Option(name: .long, help: "Formato: text o json. (Format.)")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try decide() }
  }

  private func decide() throws {
    let language = common.chosen
    let date = try Clock.day(date, language)
    let workspace = try Workspace.find(policy.map { [$0] } ?? [])
    let compilation = try Compilation(workspace.ofWholeBodies, on: date)
    let (body, policy) = try chosenPolicy(workspace, compilation, language)
    let site = try workspace.site(language)
    guard let day = Day(date) else { preconditionFailure("a date of the calendar is a day") }
    var asked = AskedCase()
    let node = try read(into: &asked, language)
    let circumstances = node.flatMap { CaseReader.read($0, of: body, on: day, &asked.report) }
    show(asked.findings, language)
    guard let circumstances else { throw ExitCode(1) }
    let answer = Answer(circumstances, by: policy, of: body, site: site)
    switch format {
    case .text: Terminal.write(Array(answer.text(in: language, on: day).utf8))
    case .json: Terminal.write(answer.json())
    }
  }

  /// The case that is asked about, as a mapping.
  private func read(into asked: inout AskedCase, _ language: Language) throws -> YAMLNode? {
    let options =
      [("who", who), ("action", action)].compactMap { name, value in value.map { (name, $0) } } + what.map { ("what", $0) }
      + [("where", channel)].compactMap { name, value in value.map { (name, $0) } }
    guard let path = self.case else {
      let facts = try facts.map { text throws(Trouble) in
        guard let sign = text.firstIndex(of: "=") else { throw .usage(language.text("trouble:fact", ["value": text])) }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
      }
      return asked.typed(options, facts: facts, at: language.text("ui:command-line"))
    }
    guard options.isEmpty, facts.isEmpty else { throw Trouble.usage(language.text("trouble:case-or-flags")) }
    if path == "-" { return asked.json(Terminal.input(), at: language.text("ui:standard-input")) }
    guard let bytes = try? FileSystem.read(path, upTo: Decoding.largest) else { throw Trouble.unreadable(path) }
    return asked.json(bytes, at: path)
  }

  /// The policy that is meant, as the edition holds it: the one named, or the only one.
  private func chosenPolicy(
    _ workspace: Workspace, _ compilation: Compilation, _ language: Language
  ) throws -> (Body, Policy) {
    var found: [(body: Body, policy: Policy)] = []
    var errors = compilation.general
    for id in compilation.ids {
      let (body, findings, _) = compilation.body(id)
      let edited = body.edition(edition)
      let meant = edited.policies.filter { workspace.isInScope(body.root + $0.id) }
      guard !meant.isEmpty else { continue }
      errors += findings
      found += meant.map { (edited, $0) }
    }
    guard let first = found.first else { throw Trouble.usage(language.text("trouble:no-policies")) }
    guard found.count == 1 else {
      let names = found.map { $0.body.id + "/" + $0.policy.id }
      throw Trouble.usage(language.text("trouble:which-policy", ["policies": names.joined(separator: ", ")]))
    }
    errors.removeAll { $0.diagnostic.code.severity != .error }
    guard errors.isEmpty else {
      show(errors, language)
      Terminal.printError(language.text("trouble:policy-errors"))
      throw ExitCode(1)
    }
    return first
  }

  private func show(_ findings: [Finding], _ language: Language) {
    let text = Renderer.terminal.render(findings, in: language, isColoured: Terminal.isColoured, version: Editto.version)
    Terminal.write(text, STDERR_FILENO)
  }
}
