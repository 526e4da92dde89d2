import ArgumentParser
import EdittoCheck
import EdittoSyntax
import Glibc

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controlla i testi e dice che cosa non va. (Checks the texts and says what is wrong.)",
    discussion: """
      Esempi / examples:
        editto check
        editto check policies/orio-al-serio
        editto check --fix
        editto check --format sarif > editto.sarif
      """)

  @Argument(help: "Cartella di lavoro, enti, policy o file. (Workspace, bodies, policies or files.)")
  var paths: [String] = []

  @Option(name: .long, help: "Formato: terminal, concise, json, sarif, github. (Format.)")
  var format: Renderer = .terminal

  @Option(name: .long, help: "Da quale gravità lo stato di uscita è 1: error o warning. (Severity that makes the exit status 1.)")
  var failOn: FailOn = .error

  @Flag(name: .long, help: "Applica le correzioni sicure. (Applies the safe fixes.)")
  var fix = false

  @Flag(name: .long, help: "Applica anche le correzioni da rileggere. (Applies those to be reread too.)")
  var fixAll = false

  @Option(name: .long, help: "Giorno dei casi senza data, AAAA-MM-GG. (Day of the cases without a date.)")
  var date: String?

  @Flag(name: .long, help: "Aggiunge quante frasi normative hanno una regola. (Adds how many normative sentences have a rule.)")
  var coverage = false

  @OptionGroup var common: CommonOptions

  enum FailOn: String, ExpressibleByArgument, CaseIterable { case error, warning }

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try await check() }
  }

  private func check() async throws {
    let language = common.chosen
    let workspace = try Workspace.find(paths)
    let date = try Clock.day(date, language)
    if fix || fixAll { try await Fixer(workspace: workspace, language: language, date: date, withUnsafe: fixAll).run() }
    // What only the publication needs is looked at here too, so that nobody hears of it when it is to go out.
    _ = try workspace.site(language)
    _ = try workspace.templates(nil).frame(language)
    let compilation = try Compilation(workspace, on: date, readsWords: true)
    let findings = await compilation.findings()
    let isForPeople = format == .terminal
    Terminal.write(format.render(findings, in: language, isColoured: Terminal.isColoured, version: Editto.version))
    let count = Count(findings)
    if coverage {
      let tables = await compilation.coverage().map { $0.text(in: language) }
      // Programs that read the findings read nothing else.
      Terminal.write(Array(tables.joined(separator: "\n").utf8), isForPeople ? STDOUT_FILENO : STDERR_FILENO)
    }
    if isForPeople { Terminal.print(Summary.line(count, language)) }
    if count.errors > 0 || failOn == .warning && count.warnings > 0 { throw ExitCode(1) }
  }
}
