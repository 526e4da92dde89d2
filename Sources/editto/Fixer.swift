import EdittoModel
import EdittoSyntax
import Glibc

/// Applies fixes to the files of a workspace, causes before consequences; keeps nothing that makes the result worse.
///
/// A mistake is often found in several places, and each has a fix of its own. So the fixes of one code are applied at a time, in this
/// order: those that need no care, then those that write something, then those that take something out; among them in the order in
/// which codes are documented, which goes from the file to what rules mean together. Then the workspace is checked again, and what
/// only followed from the mistake is gone.
struct Fixer {
  let workspace: Workspace
  let language: Language
  /// The day of what happens without a date.
  let date: CalendarDate
  /// Whether fixes are applied that somebody should reread.
  let withUnsafe: Bool
  var isSilent = false

  /// How often fixes of a code are applied: more than an office's mistakes need, and an end where fixes would undo each other.
  private static let steps = 60

  func run() async throws {
    var findings = try await self.findings()
    var sentences: [String] = []
    var harmful: Set<Code> = []
    for _ in 0..<Self.steps {
      guard let (code, plan) = plan(findings, without: harmful) else { break }
      for (path, change) in plan { try replace(path, Edit.apply(change.edits, to: change.source.bytes)) }
      let after = try await self.findings()
      guard isBetter(after, than: findings, by: code) else {
        for (path, change) in plan { try replace(path, change.source.bytes) }
        harmful.insert(code)
        continue
      }
      findings = after
      sentences += plan.sorted { $0.key < $1.key }.flatMap { path, change in change.sentences.map { path + ":" + $0 } }
    }
    guard !isSilent else { return }
    for sentence in sentences { Terminal.print(sentence) }
    guard sentences.isEmpty else { return }
    let waits = !withUnsafe && findings.contains { $0.diagnostic.fixes.contains { $0.care == .reread } }
    if harmful.isEmpty {
      Terminal.print(language.text(waits ? "ui:fix-none-safe" : "ui:fix-none"))
    } else {
      Terminal.printError(language.text("ui:fix-worse"))
    }
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

  private func findings() async throws -> [Finding] {
    try await Compilation(workspace, on: date, readsWords: true).findings()
  }

  /// Whether there is less to find. As much there is where a mistake hid another behind it, and more where a file can now be read.
  private func isBetter(_ after: [Finding], than before: [Finding], by code: Code) -> Bool {
    func said(_ findings: [Finding]) -> [Arguments] { findings.map(\.diagnostic).filter { $0.code == code }.map(\.arguments) }
    let (old, new) = (said(before), said(after))
    let (worth, wasWorth) = (count(after), count(before))
    return worth < wasWorth || worth == wasWorth && new != old || code.hidesFile && new.count < old.count
  }

  /// How much there is to find, with what one finding says for several.
  private func count(_ findings: [Finding]) -> Count {
    var count = Count(findings)
    count.errors += findings.compactMap { $0.diagnostic.arguments["gathered"].flatMap { Int($0) } }.reduce(0, +)
    return count
  }

  /// The fix of a finding that may be applied.
  private func applicable(_ finding: Finding) -> Fix? {
    let fixes = finding.diagnostic.fixes
    return fixes.first { $0.care == .none } ?? (withUnsafe ? fixes.first { $0.care == .reread } : nil)
  }

  /// The code whose fixes come next, and their edits by file; overlapping fixes are left for later.
  private func plan(_ findings: [Finding], without harmful: Set<Code>) -> (code: Code, changes: [String: Change])? {
    func rank(_ fix: Fix) -> Int { fix.care == .none ? 0 : fix.key.hasPrefix("delete") ? 2 : 1 }
    let places = Dictionary(uniqueKeysWithValues: zip(Code.all, 0...))
    let fixable = findings.compactMap { finding in
      harmful.contains(finding.diagnostic.code)
        ? nil : applicable(finding).map { (finding, fix: $0, code: finding.diagnostic.code) }
    }
    guard
      let next = fixable.min(by: {
        (rank($0.fix), places[$0.code] ?? 0) < (rank($1.fix), places[$1.code] ?? 0)
      })
    else { return nil }
    var plan: [String: Change] = [:]
    for (finding, fix, code) in fixable where code == next.code && rank(fix) == rank(next.fix) {
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
    return (next.code, plan)
  }
}
