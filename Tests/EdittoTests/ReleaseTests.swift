import EdittoModel
import EdittoSyntax
import Testing

@testable import editto

/// What `editto release` freezes of the sample, and what it refuses.
@Suite struct ReleaseTests {
  private func release(_ laboratory: Laboratory, on day: CalendarDate? = nil) throws -> Release {
    let workspace = try laboratory.workspace
    let body = try Compilation(workspace, on: Laboratory.date).body("comune").body
    return try Release(try #require(body.policy("social")), of: body, on: day) {
      try? FileSystem.read(workspace.root + "/policies/" + $0)
    }
  }

  private func head(_ lines: String) -> [UInt8] {
    Array("---\ndocumento: policy\ntitolo: Prova\n\(lines)\n---\n".utf8)
  }

  private func freeze(_ release: Release, in laboratory: Laboratory) throws {
    try laboratory.write(Dictionary(uniqueKeysWithValues: release.files.map { (release.path + "/" + $0.key, $0.value) }))
  }

  @Test func aVersionHoldsWhatItsReaderNeeds() throws {
    let laboratory = try Laboratory([
      "comune/other/policy.md": head("stato: in-vigore\nin-vigore: 2025-01-01"), "comune/social/rules.lock": [],
      "comune/body.md": Array(
        "---\ndocumento: ente\nnome: Comune\ntipo: comune\nlogo: stemma.svg\n---\n".utf8),
      "comune/stemma.svg": Array("<svg/>".utf8),
    ])
    defer { laboratory.remove() }
    let release = try release(laboratory)
    #expect(release.path == "policies/comune/social/versions/2025-01-01")
    #expect(
      release.files.keys.sorted() == [
        "SHA256SUMS", "comune/body.md", "comune/channels.md", "comune/contacts.md", "comune/references.md",
        "comune/social/10-testo.md", "comune/social/cases.md", "comune/social/policy.md", "comune/stemma.svg", "vocabulary.md",
      ])
  }

  @Test func theVersionIsReadAsItWas() async throws {
    let laboratory = try Laboratory([:])
    defer { laboratory.remove() }
    let frozen = try release(laboratory)
    try freeze(frozen, in: laboratory)
    #expect(try await laboratory.findings().isEmpty)
    let body = try Compilation(laboratory.workspace, on: Laboratory.date).body("comune").body
    let version = try #require(body.policies.first?.versions.first)
    let read = try #require(version.read("social", of: "comune"))
    #expect(read.policy.words.map { $0.typed(read.body.sources) } == body.policies[0].words.map { $0.typed(body.sources) })
    // What is frozen is the same again.
    #expect(try release(laboratory).isSame(as: frozen.files))
  }

  @Test func oneCharacterIsSeen() async throws {
    let laboratory = try Laboratory([:])
    defer { laboratory.remove() }
    var frozen = try release(laboratory)
    try freeze(frozen, in: laboratory)
    let path = frozen.path + "/comune/contacts.md"
    try laboratory.write([path: (frozen.files["comune/contacts.md"] ?? []) + [0x0A]])
    #expect(try await laboratory.findings().map(\.diagnostic.code) == [.versionChanged])
    try laboratory.write(["policies/comune/contacts.md": (frozen.files["comune/contacts.md"] ?? []) + [0x0A]])
    let old = frozen.files
    frozen = try release(laboratory)
    #expect(!frozen.isSame(as: old))
  }

  @Test(arguments: [
    ("stato: bozza", nil, "trouble:release-draft"),
    ("stato: abrogata\nin-vigore: 2025-01-01\nabrogata: 2025-06-01", nil, "trouble:release-repealed"),
    ("stato: in-vigore", nil, "trouble:release-undated"), ("stato: in-vigore", "2025-05-01", "2025-05-01"),
    ("stato: in-vigore\nin-vigore: 2025-01-01", "2024-12-31", "trouble:release-early"),
    ("stato: in-vigore\nin-vigore: 2025-01-01", "2025-02-01", "2025-02-01"),
    ("stato: in-vigore\nin-vigore: 2025-01-01\nmodifiche: [{ atto: Delibera, data: 2025-03-01 }]", nil, "2025-03-01"),
  ]) func theDayIsThatOfTheText(_ lines: String, _ given: String?, _ expected: String) throws {
    let laboratory = try Laboratory(["comune/social/policy.md": head(lines)])
    defer { laboratory.remove() }
    do {
      #expect(try release(laboratory, on: given.flatMap { CalendarDate($0) }).day.description == expected)
    } catch let refusal as Release.Refusal {
      #expect(refusal.key == expected)
      for language in Language.allCases { #expect(!language.text(refusal.key, refusal.values).contains("{")) }
    }
  }
}
