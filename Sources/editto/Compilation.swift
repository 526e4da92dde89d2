import EdittoCheck
import EdittoModel
import EdittoRules
import EdittoSyntax
import Synchronization

/// Reads and checks a workspace, body by body on every core, keeping no body longer than it takes.
struct Compilation {
  let workspace: Workspace
  let ids: [String]
  /// The vocabulary of all bodies, or nil where it cannot be read.
  let shared: Vocabulary?
  /// The day of what happens without a date.
  private let day: Day
  /// Whether checks read every sentence: for whoever looks after the texts, not for a publication.
  private let readsWords: Bool
  /// Findings about the workspace as such.
  let general: [Finding]

  init(_ workspace: Workspace, on date: CalendarDate, readsWords: Bool = false) throws(Trouble) {
    self.workspace = workspace
    self.readsWords = readsWords
    guard let day = Day(date) else { preconditionFailure("a date of the calendar is a day") }
    self.day = day
    let ids = try workspace.bodies()
    guard !ids.isEmpty else { throw .emptyWorkspace(workspace.root + "/policies") }
    var report = Report()
    var sources = SourceTable()
    let path = "policies/vocabulary.md"
    if FileSystem.exists(workspace.root + "/" + path) {
      shared = VocabularyReader.shared(workspace.input(path, isLink: false), into: &sources, &report)
    } else {
      shared = Self.hasMisnamedVocabulary(workspace, &sources, &report) ? nil : Vocabulary([])
    }
    Self.checkNames(ids, &sources, &report)
    let table = sources
    general = report.diagnostics.map { Finding($0, table, provision: nil) }
    self.ids = ids.filter(Validator.isID)
  }

  /// Reports a vocabulary whose name ends otherwise than in `.md`; what it holds is not said to be missing.
  private static func hasMisnamedVocabulary(
    _ workspace: Workspace, _ sources: inout SourceTable, _ report: inout Report
  ) -> Bool {
    let files = (FileSystem.entries(workspace.root + "/policies") ?? []).filter {
      !$0.isFolder && $0.name.hasPrefix("vocabulary.")
    }
    let assets = Dictionary(uniqueKeysWithValues: files.map { ($0.name, InputAsset(size: 0, bytes: nil)) })
    return !Misnamed.report(assets, beside: [], "policies/", &sources, &report).isEmpty
  }

  /// Folder names become addresses, and servers that do not tell cases apart must not mix two bodies up.
  private static func checkNames(_ ids: [String], _ sources: inout SourceTable, _ report: inout Report) {
    var seen: [String: String] = [:]
    for id in ids {
      let folded = id.loweredASCII
      if let first = seen[folded] {
        report(.bodyIDCase, sources.add(path: "policies/" + id, bytes: [], text: []).head, ["first": first, "second": id])
      } else if !Validator.isID(id) {
        report(.bodyIDInvalid, sources.add(path: "policies/" + id, bytes: [], text: []).head, ["folder": id])
      }
      seen[folded] = id
    }
  }

  /// Reads one body and checks it; findings outside the part that is meant are left out.
  func body(_ id: String) -> (body: Body, findings: [Finding], forms: [Edit]) {
    let (texts, assets, frozen) = workspace.files(of: id)
    let read = BodyFindings.of(
      id, root: "policies/" + id + "/", texts, assets: assets, shared: shared, frozen: frozen, day: day,
      readsWords: readsWords)
    return (read.body, read.findings.filter { workspace.isInScope($0.source.path) }, read.forms)
  }

  /// The findings of the whole workspace, in order.
  func findings() async -> [Finding] {
    let results = await eachBody { _, id in body(id).findings }
    return (general + results.flatMap { $0 }).sorted(by: Finding.precedes)
  }

  /// How much of each policy's text its rules formalise.
  func coverage() async -> [Coverage] {
    await eachBody { _, id in
      let body = body(id).body
      return body.policies.filter { workspace.isInScope(body.root + $0.id) }.map { Coverage($0, of: body) }
    }.flatMap { $0 }
  }

  /// Calls for each body, in any order and on every core; results come back in the order of the bodies.
  func eachBody<Result: Sendable>(_ work: @escaping @Sendable (Int, String) -> Result) async -> [Result] {
    let counter = Counter()
    let ids = ids
    let results = Slots<Result>(count: ids.count)
    await withDiscardingTaskGroup { group in
      for _ in 0..<min(Processors.count, ids.count) {
        group.addTask {
          while let index = counter.next(below: ids.count) { results.put(work(index, ids[index]), at: index) }
        }
      }
    }
    return results.take()
  }
}

/// Hands out indices to workers.
private final class Counter: Sendable {
  private let value = Atomic<Int>(0)

  func next(below count: Int) -> Int? {
    let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }
}

/// A place for each result, so that thousands of them are never copied from list to list.
private final class Slots<Result: Sendable>: Sendable {
  private let results: Mutex<[Result?]>

  init(count: Int) {
    results = Mutex(Array(repeating: nil, count: count))
  }

  func put(_ result: Result, at index: Int) {
    results.withLock { $0[index] = result }
  }

  func take() -> [Result] {
    results.withLock { $0.compactMap(\.self) }
  }
}
