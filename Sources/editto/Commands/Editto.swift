import ArgumentParser
import EdittoSyntax
import Glibc

@main
enum Main {
  static func main() async {
    Memory.keep()
    do {
      var command = try Editto.parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      guard Editto.exitCode(for: error) == .validationFailure else { Editto.exit(withError: error) }
      Terminal.printError(CommandLineTrouble(error, CommandLineTrouble.language).text)
      exit(ExitCode.validationFailure.rawValue)
    }
  }
}

struct Editto: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "editto",
    abstract: "Controlla e pubblica le policy degli enti pubblici. (Checks and publishes the policies of public bodies.)",
    version: version,
    subcommands: [
      CheckCommand.self, BuildCommand.self, VerifyCommand.self, DecideCommand.self, ConfirmCommand.self, ReleaseCommand.self,
      NewCommand.self,
      ExplainCommand.self, FormatCommand.self, CiteCommand.self, RefsCommand.self, DocsCommand.self,
    ])

  @OptionGroup var common: CommonOptions

  /// Without a command: where one is, and what could be done.
  func run() async throws {
    let language = common.chosen
    try await Trouble.reporting(language) {
      let workspace = try Workspace.find([])
      Terminal.print(
        language.text("ui:workspace", ["path": workspace.root, "bodies": try workspace.bodies().joined(separator: ", ")]))
      Terminal.print(language.text("ui:next"))
    }
  }
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: "Lingua dei messaggi / language of messages: it, en.")
  var language: Language?

  var chosen: Language { language ?? Terminal.language }
}

extension Language: ExpressibleByArgument {}
extension Renderer: ExpressibleByArgument {}
