import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// Every folder of `Tests/Golden/<area>/<case>` is a case: `input/` is laid over the sample workspace, `expected/` is what comes out.
///
/// `UPDATE_GOLDEN=1` rewrites what is expected; whoever does so reads the difference.
@Suite struct GoldenTests {
  static let folder = Laboratory.repository + "/Tests/Golden"

  static let cases: [String] = {
    let manager = FileManager.default
    let areas = (try? manager.contentsOfDirectory(atPath: folder))?.sorted() ?? []
    return areas.flatMap { area in
      ((try? manager.contentsOfDirectory(atPath: folder + "/" + area))?.sorted() ?? []).map { area + "/" + $0 }
    }.filter { FileSystem.isFolder(folder + "/" + $0) }
  }()

  @Test(arguments: cases) func matches(_ name: String) async throws {
    let place = Self.folder + "/" + name
    var files = try Self.files(place + "/input")
    if let generate = GeneratedInputs.all[name] { files.merge(generate()) { $1 } }
    #expect(!files.isEmpty, "\(name) has no input")
    let laboratory = try Laboratory(files)
    defer { laboratory.remove() }
    try GeneratedInputs.disk[name]?(laboratory.root)
    try await compare(laboratory, place + "/expected")
  }

  private func compare(_ laboratory: Laboratory, _ expected: String) async throws {
    var outputs: [String: String] = ["check.txt": try await laboratory.check()]
    let wanted = Set(try Self.files(expected).keys)
    if wanted.contains("outline.txt") { outputs["outline.txt"] = try await laboratory.outline() }
    if wanted.contains("check-en.txt") { outputs["check-en.txt"] = try await laboratory.check(.english) }
    if wanted.contains("refs.txt") { outputs["refs.txt"] = try await laboratory.references() }
    if wanted.contains("fixed.txt") { outputs["fixed.txt"] = try await fixed(laboratory) }
    for path in wanted where path.hasPrefix("public/") {
      outputs[path] = try laboratory.artifacts()[String(path.dropFirst(7))].map { Self.content($0, path) } ?? "not written\n"
    }
    for (path, output) in outputs {
      let file = expected + "/" + path
      if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
          at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(output.utf8).write(to: URL(fileURLWithPath: file))
      } else {
        let known = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        #expect(output == known, "\(file)")
      }
    }
  }

  /// What `editto check --fix-all` leaves: the findings, then the changed files.
  private func fixed(_ laboratory: Laboratory) async throws -> String {
    let before = try Self.files(laboratory.root + "/policies")
    try await Fixer(workspace: laboratory.workspace, language: .italian, date: Laboratory.date, withUnsafe: true, isSilent: true)
      .run()
    var text = try await laboratory.check()
    for (path, bytes) in try Self.files(laboratory.root + "/policies").sorted(by: { $0.key < $1.key }) where before[path] != bytes
    {
      text += "\n=== \(path)\n" + String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  /// Of a page only what stands between the frame's head and foot, so that a change of the frame changes no case.
  private static func content(_ bytes: [UInt8], _ path: String) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard path.hasSuffix(".html"), let start = text.range(of: "</h1>\n"), let end = text.range(of: "</main>") else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  static func files(_ folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return [:] }
    for case let path as String in walk where !FileSystem.isFolder(folder + "/" + path) && !path.hasSuffix(".DS_Store") {
      if let data = FileManager.default.contents(atPath: folder + "/" + path) { files[path] = Array(data) }
    }
    return files
  }
}
