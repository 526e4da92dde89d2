import ArgumentParser
import EdittoSyntax
import Glibc

@main
struct Editto: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "editto",
    abstract: "Controlla e pubblica le policy degli enti pubblici. (Checks and publishes the policies of public bodies.)",
    version: version,
    subcommands: [CheckCommand.self, BuildCommand.self])

  @OptionGroup var common: CommonOptions

  func run() async throws {
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
