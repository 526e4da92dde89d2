import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// What is generated from the code, or kept twice on purpose, is fresh.
@Suite struct FreshnessTests {
  @Test(arguments: DocsCommand.files.keys.sorted()) func documentationIsFresh(_ path: String) throws {
    let file = FileManager.default.contents(atPath: Laboratory.repository + "/docs/" + path)
    #expect(file.map { Array($0) } == DocsCommand.files[path], "run `make docs`")
  }

  @Test(arguments: BuiltIn.files.keys.sorted()) func builtInFilesAreThoseOfTheRepository(_ path: String) throws {
    let file = try String(contentsOfFile: Laboratory.repository + "/" + path, encoding: .utf8)
    #expect(BuiltIn.files[path] == file, "copy \(path) into BuiltIn.swift")
  }
}
