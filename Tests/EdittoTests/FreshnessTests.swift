import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// What is generated from the code, or built into it, is fresh.
@Suite struct FreshnessTests {
  @Test(arguments: DocsCommand.files.keys.sorted()) func documentationIsFresh(_ path: String) throws {
    let file = FileManager.default.contents(atPath: Laboratory.repository + "/docs/" + path)
    #expect(file.map { Array($0) } == DocsCommand.files[path], "run `make docs`")
  }

  @Test(arguments: BuiltIn.files.keys.sorted()) func builtInFilesAreThoseOfTheRepository(_ path: String) throws {
    let file = FileManager.default.contents(atPath: Laboratory.repository + "/" + path)
    let text = file.map { String(decoding: $0, as: UTF8.self) }
    #expect(text == BuiltIn.files[path], "Sources/editto/BuiltIn links another \(path)")
  }

  /// The messages that the guides show are those of the mistakes that they describe, made in the policies of today.
  @Test(arguments: Mistake.shown) func samplesOfMessagesAreFresh(_ mistake: Mistake) async throws {
    let laboratory = try Laboratory(repository: Laboratory.repository + "/policies")
    defer { laboratory.remove() }
    let folder = "policies/orio-al-serio/social-media/"
    let url = URL(fileURLWithPath: laboratory.root + "/" + folder + mistake.file)
    var text = try String(contentsOf: url, encoding: .utf8)
    for (right, wrong) in mistake.edits {
      try #require(text.contains(right))
      text = text.replacingOccurrences(of: right, with: wrong)
    }
    try laboratory.write([folder + mistake.file: Array(text.utf8)])
    let printed = try await laboratory.check(mistake.language, in: folder)
    let document = try String(contentsOfFile: Laboratory.repository + "/" + mistake.document, encoding: .utf8)
    let sample = document.components(separatedBy: "```\n").first { $0.hasPrefix("err") }
    #expect(printed.contains(sample ?? "no sample"), "\(mistake.document) shows other messages")
  }

  struct Mistake: Sendable {
    let document: String
    let language: Language
    let file: String
    let edits: [(right: String, wrong: String)]

    private static let term = (right: "cosa: [dati personali di terzi,", wrong: "cosa: [dati personali di terzo,")

    static let shown = [
      Mistake(
        document: "README.md", language: .english, file: "20-policy-esterna.md",
        edits: [term, ("\n6. L'ente si riserva", "\n7. L'ente si riserva")]),
      Mistake(
        document: "policies/README.md", language: .italian, file: "30-policy-interna.md",
        edits: [("\n6. I profili istituzionali", "\n7. I profili istituzionali")]),
      Mistake(document: "docs/guida.md", language: .italian, file: "20-policy-esterna.md", edits: [term]),
    ]
  }
}
