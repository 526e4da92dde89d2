import EdittoEmit
import EdittoModel
import Foundation
import Testing

@testable import editto

/// Writes the linked data and feeds of both bodies, in both editions, and of every golden case into `LINKED_DATA_FOLDER`, with the JSON files that
/// say the same. `Tests/linked_data.py` reads them.
@Suite struct LinkedDataTests {
  private static let folder = ProcessInfo.processInfo.environment["LINKED_DATA_FOLDER"]

  @Test(arguments: [Edition.public, .internal]) func bodiesAreWritten(_ edition: Edition) throws {
    try write(Laboratory(repository: Laboratory.repository + "/policies"), edition, "repository-" + edition.rawValue)
  }

  @Test(arguments: GoldenTests.cases) func goldenCasesAreWritten(_ name: String) throws {
    let files = try GoldenTests.files(GoldenTests.folder + "/" + name + "/input")
    guard !files.isEmpty, GeneratedInputs.all[name] == nil else { return }
    try write(Laboratory(files), .public, name.replacingOccurrences(of: "/", with: "--"))
  }

  @Test func noPublicFileHasAnInternalTerm() throws {
    let path = "comune/vocabulary.md"
    let folder = Laboratory.repository + "/Tests/Golden/visibility/internal-term-of-a-body/input/"
    let laboratory = try Laboratory([path: FileSystem.read(folder + path)])
    defer { laboratory.remove() }
    let holders = try [Edition.public, .internal].map { edition in
      let files = try laboratory.artifacts(edition)
      return files.filter { String(decoding: $0.value, as: UTF8.self).contains("secret-plans") }.keys.sorted()
    }
    #expect(holders[0].isEmpty && holders[1].contains("comune/social/opa-bundle.tar.gz"), "\(holders)")
  }

  private func write(_ laboratory: Laboratory, _ edition: Edition, _ name: String) throws {
    defer { laboratory.remove() }
    guard let folder = Self.folder else { return }
    let sound = Set(try laboratory.outlines().map(\.body))
    for (path, bytes) in try laboratory.artifacts(edition) where sound.contains(String(path.prefix { $0 != "/" })) {
      let file = URL(fileURLWithPath: folder + "/" + name + "/" + path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }
}
