import EdittoCheck
import EdittoSyntax
import Testing

@testable import editto

/// The examples that `editto explain` prints are true, and every fix mends what it promises.
@Suite struct ExampleTests {
  @Test(arguments: Code.all.filter { Example.of($0) != nil }) func isTrue(_ code: Code) async throws {
    let example = try #require(Example.of(code))
    let flagged = try Laboratory(example.files(example.flagged))
    defer { flagged.remove() }
    let codes = try await flagged.findings().map(\.diagnostic.code)
    #expect(codes.contains(code), "the flagged text gives \(codes.map(\.name))")
    let accepted = try Laboratory(example.files(example.accepted))
    defer { accepted.remove() }
    let rest = try await accepted.check(.english, .concise)
    #expect(rest.isEmpty, "the accepted text is not free of findings")
  }

  @Test(arguments: Code.all.filter { Example.of($0) != nil }) func fixesMend(_ code: Code) async throws {
    let example = try #require(Example.of(code))
    let laboratory = try Laboratory(example.files(example.flagged))
    defer { laboratory.remove() }
    let findings = try await laboratory.findings()
    guard let finding = findings.first(where: { $0.diagnostic.code == code }) else { return }
    for fix in finding.diagnostic.fixes {
      var files: [String: [UInt8]] = [:]
      for id in Set(fix.edits.map(\.span.source)) {
        let edits = fix.edits.filter { $0.span.source == id }
        let source = finding.sources[edits[0].span]
        files[String(source.path.dropFirst("policies/".count))] = Edit.apply(edits, to: source.bytes)
      }
      let mended = try Laboratory(files.merging(example.files(example.flagged)) { mine, _ in mine })
      defer { mended.remove() }
      let left = try await mended.findings().filter { $0.diagnostic.code == code }
      #expect(left.count < findings.filter { $0.diagnostic.code == code }.count, "\(Language.english.sentence(of: fix))")
    }
  }

  @Test func everyCodeIsExplained() {
    for code in Code.all {
      for language in Language.allCases { #expect(Explanation.of(code, in: language) != nil, "\(code.name) in \(language)") }
    }
  }
}

extension Code: CustomTestStringConvertible {
  /// The code by its name in lists of tests.
  public var testDescription: String { name }
}
