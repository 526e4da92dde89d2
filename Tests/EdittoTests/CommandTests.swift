import ArgumentParser
import EdittoSyntax
import Testing

@testable import editto

/// What the command says to whoever types it wrong.
@Suite struct CommandTests {
  private func trouble(_ words: [String], _ language: Language = .italian) -> String? {
    do {
      _ = try Editto.parseAsRoot(words)
      return nil
    } catch {
      return CommandLineTrouble(error, language).text.split(separator: "\n").first.map(String.init)
    }
  }

  @Test func whatIsTypedWrongIsSaidInTheLanguageOfTheMessages() {
    #expect(trouble(["check", "--fxi"]) == "editto: l'opzione «--fxi» non esiste: forse «--fix»?")
    #expect(trouble(["check", "--fxi"], .english) == "editto: there is no option “--fxi”: did you mean “--fix”?")
    #expect(trouble(["chek"]) == "editto: qui non è previsto «chek»")
    #expect(trouble(["chek", "dell'ente"])?.hasPrefix("editto: la riga di comando non si capisce") ?? false)
    #expect(trouble(["new", "body", "a", "dell'ente"]) == "editto: qui non è previsto «dell'ente»")
    #expect(trouble(["decide", "--who"]) == "editto: manca il valore di «--who <who>»")
    #expect(trouble(["release"]) == "editto: manca «<policy>»")
    #expect(
      trouble(["check", "--format", "pdf"])
        == "editto: «pdf» non va bene per «--format <format>»: terminal, concise, json, sarif, github")
    #expect(trouble(["check"]) == nil)
  }
}
