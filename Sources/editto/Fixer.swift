import EdittoModel
import EdittoSyntax
import Glibc

/// Applies fixes to the files of a workspace; writes nothing where the result would be worse.
struct Fixer {
  let workspace: Workspace
  let language: Language
  /// Whether fixes are applied that somebody should reread.
  let withUnsafe: Bool
  var isSilent = false

  /// How often fixes are applied and the result is checked again: one fix may uncover the next.
  private static let rounds = 8

  func run() async throws {
    for _ in 0..<Self.rounds {
      let compilation = try Compilation(workspace)
      let before = try await compilation.findings()
      let plan = plan(before)
      guard !plan.isEmpty else { return }
      var originals: [String: [UInt8]] = [:]
      for (path, change) in plan.sorted(by: { $0.key < $1.key }) {
        let file = workspace.root + "/" + path
        originals[path] = change.source.bytes
        do throws(FileSystem.Failure) {
          try FileSystem.replace(file, with: Edit.apply(change.edits, to: change.source.bytes))
        } catch {
          throw Trouble.unwritable(file, error.number)
        }
      }
      let after = Count(try await Compilation(workspace).findings())
      let count = Count(before)
      guard
        (after.errors, after.warnings) < (count.errors, count.warnings)
          || after.errors == count.errors && after.warnings == count.warnings && after.advice < count.advice
      else {
        for (path, bytes) in originals { try? FileSystem.replace(workspace.root + "/" + path, with: bytes) }
        Terminal.printError(language.text("ui:fix-worse"))
        return
      }
      for (path, change) in plan.sorted(by: { $0.key < $1.key }) where !isSilent {
        for sentence in change.sentences { Terminal.print("\(path):\(sentence)") }
      }
    }
  }

  private struct Change {
    let source: Source
    var edits: [Edit] = []
    var sentences: [String] = []
  }

  /// The edits of each file, overlapping fixes left for the next round.
  private func plan(_ findings: [Finding]) -> [String: Change] {
    var plan: [String: Change] = [:]
    for finding in findings {
      guard let fix = finding.diagnostic.fixes.first(where: { withUnsafe || $0.isSafe }) else { continue }
      let isFree = fix.edits.allSatisfy { edit in
        let taken = plan[finding.sources[edit.span].path]?.edits ?? []
        return !taken.contains { $0.span.start <= edit.span.end && edit.span.start <= $0.span.end }
      }
      guard isFree else { continue }
      for edit in fix.edits {
        let source = finding.sources[edit.span]
        plan[source.path, default: Change(source: source)].edits.append(edit)
      }
      let line = Lines(finding.source.bytes).index(of: Int(finding.diagnostic.span.start)) + 1
      plan[finding.source.path, default: Change(source: finding.source)].sentences
        .append("\(line): " + language.sentence(of: fix))
    }
    return plan.filter { !$0.value.edits.isEmpty }
  }
}
