import ArgumentParser
import EdittoCheck
import EdittoModel
import EdittoSyntax

struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Spiega un codice: perché, un esempio, che cosa scrivere. (Explains a code.)",
    discussion: """
      Esempi / examples:
        editto explain number-gap
        editto explain --language en typed-out-fact
      """)

  @Argument(
    help: "Il codice tra parentesi quadre in un messaggio; senza, l'elenco. (The code of a message; without one, the list.)")
  var code: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try explain() }
  }

  private func explain() throws {
    let language = common.chosen
    guard let name = code else {
      for code in Code.all { Terminal.print(code.name + " (" + language.text("ui:\(code.severity)") + ")") }
      return
    }
    guard let code = Code.named(name) else {
      let near = Similar.best(name, in: Code.all.map(\.name))
      let key = near == nil ? "trouble:code" : "trouble:code-near"
      throw Trouble.usage(language.text(key, ["code": name, "near": near ?? ""]))
    }
    Terminal.print(ExplanationPage.markdown(code, in: language).trimmed)
  }
}
