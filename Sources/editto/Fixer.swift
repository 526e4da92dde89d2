import EdittoModel
import EdittoSyntax
import Glibc

/// Applies fixes to the files of a workspace; writes nothing where the result would be worse.
struct Fixer {
  let workspace: Workspace
  let language: Language
  /// The day of what happens without a date.
  let date: CalendarDate
  /// Whether fixes are applied that somebody should reread.
  let withUnsafe: Bool
  var isSilent = false

  /// How often fixes are applied and the result is checked again: one fix may uncover the next.
  private static let rounds = 8

  func run() async throws {
    var originals: [String: [UInt8]] = [:]
    var sentences: [String] = []
    let first = try await Compilation(workspace, on: date, readsWords: true).findings()
    var findings = first
    for _ in 0..<Self.rounds {
      let plan = plan(findings)
      guard !plan.isEmpty else { break }
      for (path, change) in plan.sorted(by: { $0.key < $1.key }) {
        if originals[path] == nil { originals[path] = change.source.bytes }
        try replace(path, Edit.apply(change.edits, to: change.source.bytes))
        sentences += change.sentences.map { path + ":" + $0 }
      }
      let before = Count(findings)
      findings = try await Compilation(workspace, on: date, readsWords: true).findings()
      if Count(findings).isWorse(than: before) { break }
    }
    guard !originals.isEmpty else {
      let waits = findings.contains { $0.diagnostic.fixes.contains { !$0.isSafe } }
      if !isSilent { Terminal.print(language.text(waits && !withUnsafe ? "ui:fix-none-safe" : "ui:fix-none")) }
      return
    }
    guard !Count(findings).isWorse(than: Count(first)) else {
      for (path, bytes) in originals { try replace(path, bytes) }
      Terminal.printError(language.text("ui:fix-worse"))
      return
    }
    if !isSilent { for sentence in sentences { Terminal.print(sentence) } }
  }

  private func replace(_ path: String, _ bytes: [UInt8]) throws(Trouble) {
    do throws(FileSystem.Failure) {
      try FileSystem.replace(workspace.root + "/" + path, with: bytes)
    } catch {
      throw .unwritableFile(path, error.number)
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

extension Count {
  /// Whether there are more errors, or as many errors and more warnings, and so on.
  fileprivate func isWorse(than other: Count) -> Bool {
    (errors, warnings, advice) > (other.errors, other.warnings, other.advice)
  }
}
