import ArgumentParser
import EdittoCheck
import EdittoModel
import EdittoSyntax

/// Writes the generated part of `docs/`; a test compares it with what is there.
struct DocsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs", abstract: "Scrive le pagine generate di docs/. (Writes the generated pages of docs/.)",
    shouldDisplay: false)

  @Argument var folder: String = "docs"
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      try Starter.write(Self.files.mapValues { String(decoding: $0, as: UTF8.self) }, in: folder, common.chosen)
    }
  }

  /// The generated pages by path below `docs/`.
  static var files: [String: [UInt8]] {
    var files = [
      "diagnostics.md": Array(ExplanationPage.reference(in: .english).utf8),
      "diagnostica.md": Array(ExplanationPage.reference(in: .italian).utf8),
      "names.md": Array(NameTable.markdown.utf8),
    ]
    for (kind, schema) in Schemas.kinds { files["schemas/" + kind.name + ".json"] = SchemaFile.json(schema) }
    return files
  }
}
