import ArgumentParser
import EdittoModel
import EdittoRules
import EdittoSyntax
import Glibc

struct ConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract:
      "Conferma che le regole, o una traduzione, dicono ciò che dice il testo. (Confirms that rules, or a translation, say what the text says.)",
    discussion: """
      Esempi / examples:
        editto confirm third-party-data
        editto confirm --policy orio-al-serio/social-media
        editto confirm --translation en art_6__para_4
      """)

  @Argument(
    help:
      "Le regole rilette, o le disposizioni di una traduzione; senza, tutte. (The rules that were reread, or provisions of a translation; without any, all.)"
  )
  var names: [String] = []

  @Option(
    name: .long, help: "Conferma la traduzione in questa lingua: en, de, it. (Confirms the translation into this language.)")
  var translation: String?

  @Option(name: .long, help: "La policy: ente/policy, o la sua cartella; senza, tutte. (The policy; without one, all.)")
  var policy: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try await confirm() }
  }

  private func confirm() async throws {
    let language = common.chosen
    let workspace = try Workspace.find(policy.map { [$0] } ?? [])
    let compilation = try Compilation(workspace.ofWholeBodies, on: Clock.today)
    let read = await compilation.eachBody { _, id in
      let (body, findings, _) = compilation.body(id)
      let meant = body.policies.filter { workspace.isInScope(body.root + $0.id) }
      let confirmations =
        if let translation { meant.compactMap { PolicyConfirmation($0, of: body, translatedInto: translation) } } else {
          meant.map { PolicyConfirmation($0, of: body) }
        }
      return (confirmations, meant.isEmpty ? [] : findings)
    }
    // A rule or a line of the lock that cannot be read would be passed over or lost.
    let errors = (compilation.general + read.flatMap(\.1)).filter { $0.diagnostic.code.severity == .error }
    guard errors.isEmpty else {
      Terminal.write(
        Renderer.terminal.render(errors, in: language, isColoured: Terminal.isColoured, version: Editto.version), STDERR_FILENO)
      Terminal.printError(language.text("trouble:errors-unconfirmed"))
      throw ExitCode(1)
    }
    let found = read.flatMap(\.0)
    if let translation, found.isEmpty {
      throw Trouble.usage(language.text("trouble:no-translation", ["language": translation]))
    }
    for name in names { try verify(name, found, language) }
    var isDone = false
    for var confirmation in found {
      let count = confirmation.confirm(names)
      guard count > 0 else { continue }
      isDone = true
      do throws(FileSystem.Failure) {
        try FileSystem.replace(workspace.root + "/" + confirmation.path, with: confirmation.lock.bytes)
      } catch {
        throw Trouble.unwritableFile(confirmation.path, error.number)
      }
      Terminal.print(
        language.text(
          count == 1 ? "ui:confirmed-one" : "ui:confirmed",
          ["path": confirmation.path, "count": "\(count)", "reason": confirmation.lock.subject.rawValue]))
    }
    if !isDone { Terminal.print(language.text("ui:confirmed-none", translation == nil ? [:] : ["reason": "translations.lock"])) }
  }

  /// A rule or a provision is one of exactly one policy.
  private func verify(_ name: String, _ found: [PolicyConfirmation], _ language: Language) throws(Trouble) {
    let having = found.filter { $0.knows(name) }
    if having.count > 1 {
      let policies = having.map(\.policy).joined(separator: ", ")
      throw .usage(language.text("trouble:rule-of-several", ["rule": name, "policies": policies]))
    }
    guard having.isEmpty else { return }
    guard translation == nil else {
      throw .usage(language.text("trouble:no-rule", ["rule": name, "reason": Lock.Subject.translations.rawValue]))
    }
    let near = Similar.best(name, in: found.flatMap(\.names))
    throw .usage(language.text(near == nil ? "trouble:no-rule" : "trouble:no-rule-near", ["rule": name, "near": near ?? ""]))
  }
}
