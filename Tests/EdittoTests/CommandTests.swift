import ArgumentParser
import EdittoCheck
import EdittoModel
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

  @Test func whatNewWritesIsWithoutFindingsAndInItsCanonicalForm() async throws {
    let answers = Starter.Body(
      name: "Comune \"di\" Esempio", type: "comune", street: "Via Roma 1", postcode: "24050", city: "Esempio",
      website: "https://www.example.it", email: "urp@example.it")
    var files = ["vocabulary.md": Starter.vocabulary]
    for (path, text) in Starter.body(answers) { files["nuovo/" + path] = text }
    for (path, text) in Starter.policy("ia", title: "IA: regole") { files["nuovo/ia/" + path] = text }
    let laboratory = try Laboratory(files.mapValues { Array($0.utf8) }, sample: false)
    defer { laboratory.remove() }
    #expect(try await laboratory.check() == "nessun rilievo\n")
    let body = try Compilation(laboratory.workspace, on: Laboratory.date).body("nuovo").body
    var translations: [String: [UInt8]] = [:]
    for policy in body.policies {
      for file in body.translatable(in: policy) {
        translations["policies/nuovo/\(policy.id)/\(file.name.dropLast(3)).en.md"] = Array(Starter.translation(file).utf8)
      }
    }
    #expect(translations.count == 4)
    try laboratory.write(translations)
    let compilation = try Compilation(laboratory.workspace, on: Laboratory.date)
    #expect(Formatter.changes("nuovo", compilation).map(\.path) == [])
    #expect(Set(try await laboratory.findings().map(\.diagnostic.code.name)) == ["translation-stale"])
  }

  @Test func theOnlyBodyOfAWorkspaceIsTheWhole() throws {
    let laboratory = try Laboratory([:])
    defer { laboratory.remove() }
    let body = laboratory.root + "/policies/comune"
    #expect(try Workspace.find([body]).isWhole)
    try laboratory.write(["policies/altro/body.md": []])
    #expect(try !Workspace.find([body]).isWhole)
    #expect(try Workspace.find([body, laboratory.root + "/policies/altro"]).isWhole)
  }

  @Test func aVocabularyThatEndsOtherwiseIsNotMissing() async throws {
    var files = Sample.files
    files["vocabulary.txt"] = files.removeValue(forKey: "vocabulary.md")
    let laboratory = try Laboratory(files.mapValues { Array($0.utf8) }, sample: false)
    defer { laboratory.remove() }
    #expect(try await laboratory.findings().map(\.diagnostic.code.name) == ["file-ending"])
  }
}
