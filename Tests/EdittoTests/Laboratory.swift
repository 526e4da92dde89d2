import EdittoCheck
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Foundation

@testable import editto

/// The one door of the tests: texts laid over the sample workspace go in, what a person would see comes out.
struct Laboratory {
  /// The workspace's folder.
  let root: String

  /// A workspace in a fresh temporary folder: the sample with files laid over it; paths are relative to `policies/`.
  init(_ files: [String: [UInt8]], sample: Bool = true) throws {
    root = NSTemporaryDirectory() + "editto-" + UUID().uuidString
    var texts: [String: [UInt8]] = [:]
    if sample { texts = Sample.files.mapValues { Array($0.utf8) } }
    // The sample's case needs the sample's rule, its reference a text that cites it.
    if files["comune/social/10-testo.md"] != nil {
      texts["comune/social/cases.md"] = nil
      if !files.values.contains(where: { String(decoding: $0, as: UTF8.self).contains("150") }) {
        texts["comune/references.md"] = nil
      }
    }
    texts.merge(files) { $1 }
    try write(Dictionary(uniqueKeysWithValues: texts.map { ("policies/" + $0.key, $0.value) }))
    try write(["site/site.yml": Array("title: Prova\nbase-url: https://policy.example.it\n".utf8)])
    let templates = Self.repository + "/templates/page.mustache"
    try write(["templates/page.mustache": Array(try Data(contentsOf: URL(fileURLWithPath: templates)))])
  }

  /// A workspace with the policies of a folder as they are.
  init(repository policies: String) throws {
    try self.init(GoldenTests.files(policies), sample: false)
  }

  func write(_ files: [String: [UInt8]]) throws {
    for (path, bytes) in files {
      let url = URL(fileURLWithPath: root + "/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  /// The day of what happens without a date.
  static let date = CalendarDate(year: 2026, month: 1, day: 1) ?? Clock.today

  /// The repository's root.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  // MARK: What comes out

  var workspace: Workspace { get throws { try Workspace.find([root]) } }

  func findings(in part: String = "") async throws -> [Finding] {
    try await Compilation(Workspace.find([root + "/" + part]), on: Laboratory.date, readsWords: true).findings()
  }

  /// What `editto refs` prints.
  func references() async throws -> String {
    let compilation = try Compilation(workspace, on: Laboratory.date)
    return RefsCommand.text(await compilation.eachBody { _, id in compilation.body(id).body.citedActs }.flatMap { $0 }, .italian)
  }

  /// What `editto check` prints, of a part of the workspace where one is named.
  func check(_ language: Language = .italian, _ format: Renderer = .terminal, in part: String = "") async throws -> String {
    let findings = try await findings(in: part)
    let text = String(decoding: format.render(findings, in: language, version: "test"), as: UTF8.self)
    return format == .terminal ? text + Summary.line(Count(findings), language) + "\n" : text
  }

  /// What `editto decide` answers to a case in JSON: as text, as JSON, or what is wrong with the case.
  func decide(_ json: String, _ language: Language = .italian, asJSON: Bool = false) throws -> String {
    let body = try Compilation(workspace, on: Self.date).body("comune").body.edition(.public)
    var asked = AskedCase()
    let day = Day(Self.date) ?? .first
    let circumstances = asked.json(Array(json.utf8), at: "case.json").flatMap {
      CaseReader.read($0, of: body, on: day, &asked.report)
    }
    guard let circumstances, let policy = body.policies.first else {
      return String(decoding: Renderer.concise.render(asked.findings, in: language, version: "test"), as: UTF8.self)
    }
    let answer = Answer(circumstances, by: policy, of: body, site: try workspace.site(language))
    return asJSON ? String(decoding: answer.json(), as: UTF8.self) : answer.text(in: language, on: day)
  }

  /// The provisions as a table: eId, citation, and the text's beginning.
  func outline() async throws -> String {
    let compilation = try Compilation(workspace, on: Laboratory.date)
    var text = ""
    for id in compilation.ids {
      for policy in compilation.body(id).body.policies {
        for entry in policy.outline.entries {
          text += entry.eId + " · " + entry.citation + (entry.isRepealed ? " · abrogato" : "")
          text += (entry.isInternal ? " · interno" : "") + "\n"
        }
        for block in policy.rules { text += "regola " + block.rule.id + " → " + block.eId + "\n" }
        for decided in policy.cases { text += "caso " + decided.title + "\n" }
      }
    }
    return text
  }

  /// The eIds of each policy of the public edition, by body and policy, where nothing keeps the body from being published.
  func outlines() throws -> [(body: String, policy: String, eIds: [String])] {
    let compilation = try Compilation(workspace, on: Laboratory.date)
    return compilation.ids.flatMap { id -> [(body: String, policy: String, eIds: [String])] in
      let (body, findings, _) = compilation.body(id)
      guard !findings.contains(where: { $0.diagnostic.code.severity == .error }) else { return [] }
      return body.edition(.public).policies.map { (id, $0.id, $0.outline.entries.map(\.eId)) }
    }
  }

  /// The artifacts of all bodies by path, and beside them the `policy.typ` of each policy, from which its PDF is made.
  func artifacts(_ edition: Edition = .public) throws -> [String: [UInt8]] {
    let workspace = try workspace
    let compilation = try Compilation(workspace, on: Laboratory.date)
    let frame = try Frame(String(decoding: FileSystem.read(workspace.root + "/templates/page.mustache"), as: UTF8.self))
    let publication = Publication(
      site: try workspace.site(.italian), edition: edition, date: Self.date, version: "test", frame: frame)
    var files: [String: [UInt8]] = [:]
    for id in compilation.ids {
      let body = compilation.body(id).body.edition(edition)
      for artifact in Emitter.artifacts(of: body, publication, only: nil) { files[artifact.path] = artifact.bytes }
      for source in TypstSource.all(of: body, publication) {
        for file in source.files where file.path == "policy.typ" { files[source.path.dropLast(3) + "typ"] = file.bytes }
      }
    }
    return files
  }
}
