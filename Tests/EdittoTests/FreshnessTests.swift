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
}
