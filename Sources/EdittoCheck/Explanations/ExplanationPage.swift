import EdittoModel
import EdittoRules
package import EdittoSyntax

/// The page that `editto explain` prints and the documentation is made of.
package enum ExplanationPage {
  /// The page of a code as Markdown.
  package static func markdown(_ code: Code, in language: Language) -> String {
    var text = "## " + code.name + "\n\n"
    text += "*" + language.text("ui:\(code.severity)") + "*\n\n"
    guard let explanation = Explanation.of(code, in: language) else { return text }
    text += explanation.why + "\n\n"
    guard let example = Example.of(code) else { return text + explanation.instead + "\n\n" }
    text += "```text\n" + visible(message(example, code, language)) + "```\n\n"
    text += explanation.instead + "\n\n"
    let lines = changedLines(example)
    if !lines.isEmpty { text += "```text\n" + visible(lines) + "```\n\n" }
    return text
  }

  /// Every page, as the reference of all codes.
  package static func reference(in language: Language) -> String {
    language.text("ui:reference-head") + Code.all.map { markdown($0, in: language) }.joined()
  }

  /// What the check of an example prints for the code, run on the sample workspace as values.
  private static func message(_ example: Example, _ code: Code, _ language: Language) -> String {
    let findings = Sample.findings(example.files(example.flagged)).filter { $0.diagnostic.code == code }
    let text = Renderer.terminal.render(Array(findings.prefix(1)), in: language, version: "")
    return String(decoding: text, as: UTF8.self).trimmed + "\n"
  }

  /// The lines of the accepted text that the flagged one does not have.
  private static func changedLines(_ example: Example) -> String {
    let old = Set(example.flagged.split(separator: "\n", omittingEmptySubsequences: false))
    return example.accepted.split(separator: "\n", omittingEmptySubsequences: false).filter { !old.contains($0) }
      .map { $0 + "\n" }.joined()
  }

  /// Invisible characters written out, so that a page about them can be read.
  private static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar.value {
          case 0..<0x0A, 0x0B..<0x20, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
            Array("⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩".unicodeScalars)
          default: [scalar]
          }
        }))
  }
}

extension Sample {
  /// The day of the sample's cases.
  private static let day = Day("2026-01-01") ?? .first

  /// The findings of the sample with files laid over it, without a disk.
  package static func findings(_ overlay: [String: [UInt8]]) -> [Finding] {
    var texts = files.mapValues { Array($0.utf8) }
    texts.merge(overlay) { $1 }
    var report = Report()
    var table = SourceTable()
    let words = InputFile(path: "policies/vocabulary.md", content: .bytes(texts["vocabulary.md"] ?? []))
    let shared = VocabularyReader.shared(words, into: &table, &report)
    let sources = table
    var findings = report.diagnostics.map { Finding($0, sources, provision: nil) }
    var own: [InputFile] = []
    var assets: [String: InputAsset] = [:]
    for (path, bytes) in texts.sorted(by: { $0.key < $1.key }) where path.hasPrefix("comune/") {
      if Asset.isPicture(path) {
        assets[String(path.dropFirst("comune/".count))] = InputAsset(size: bytes.count, bytes: bytes)
      } else {
        own.append(InputFile(path: "policies/" + path, content: .bytes(bytes)))
      }
    }
    findings +=
      BodyFindings.of("comune", root: "policies/comune/", own, assets: assets, shared: shared, day: day, readsWords: true)
      .findings
    return findings.sorted(by: Finding.precedes)
  }
}
