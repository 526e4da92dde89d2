import ArgumentParser
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Glibc

/// A workspace on the disk: the folder that holds `policies/`.
struct Workspace {
  /// Path of the folder as given or found.
  let root: String
  /// Parts of the tree that are meant, relative to the root: `policies/orio-al-serio/social-media`; empty for all.
  let scopes: [String]

  /// Finds the workspace around paths, or around the current folder where there are none.
  static func find(_ paths: [String]) throws(Trouble) -> Workspace {
    var root: String?
    var scopes: [String] = []
    // Without a path the whole workspace is meant, wherever in it one stands.
    if paths.isEmpty { return Workspace(root: try find(".").root, scopes: []) }
    for path in paths {
      let (found, scope) = try find(place(path))
      guard root == nil || root == found else { throw .twoWorkspaces(path) }
      root = found
      if scope.isEmpty || !scope.hasPrefix("policies/") { return Workspace(root: found, scopes: []) }
      scopes.append(scope)
    }
    return Workspace(root: root ?? ".", scopes: scopes)
  }

  /// The workspace with whole bodies in the place of parts of them.
  var ofWholeBodies: Workspace {
    Workspace(root: root, scopes: scopes.map { $0.split(separator: "/").prefix(2).joined(separator: "/") })
  }

  /// A path as given, or the folder of the body that has this id.
  private static func place(_ path: String) -> String {
    guard !FileSystem.exists(path), let root = try? find(".").root, FileSystem.isFolder(root + "/policies/" + path) else {
      return path
    }
    return root + "/policies/" + path
  }

  private static func find(_ start: String) throws(Trouble) -> (root: String, scope: String) {
    guard let real = FileSystem.real(start) else { throw .missing(start) }
    var folder = FileSystem.isFolder(real) ? real : parent(real)
    while true {
      if FileSystem.isFolder(folder + "/policies") {
        return (folder, real == folder ? "" : String(real.dropFirst(folder == "/" ? 1 : folder.utf8.count + 1)))
      }
      guard folder != "/" else { throw .noWorkspace(start) }
      folder = parent(folder)
    }
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// Ids of the bodies, in order; those outside the scope left out.
  func bodies() throws(Trouble) -> [String] {
    guard let entries = FileSystem.entries(root + "/policies") else { throw .unreadable(root + "/policies") }
    let wanted = Set(scopes.compactMap { $0.split(separator: "/").dropFirst().first.map(String.init) })
    return entries.filter { $0.isFolder && (wanted.isEmpty || wanted.contains($0.name)) }.map(\.name)
  }

  /// Whether no body is left out.
  var isWhole: Bool {
    get throws(Trouble) { try bodies().count == Workspace(root: root, scopes: []).bodies().count }
  }

  /// Whether a path lies in the part that is meant.
  func isInScope(_ path: String) -> Bool {
    scopes.isEmpty || scopes.contains { path == $0 || path.hasPrefix($0 + "/") || $0.split(separator: "/").count == 2 }
  }

  /// A path as people would type it from where they are.
  static func shown(_ path: String) -> String {
    guard let here = FileSystem.real("."), path.hasPrefix(here + "/") else { return path }
    return String(path.dropFirst(here.utf8.count + 1))
  }

  /// The templates of the workspace, or of the folder that is named in their place.
  func templates(_ folder: String?) -> Templates { Templates(folder: folder ?? root + "/templates") }

  /// The facts of `site/site.yml`.
  func site(_ language: Language) throws -> Site {
    let path = root + "/site/site.yml"
    guard let bytes = try? FileSystem.read(path) else { throw Trouble.unreadable(path) }
    var report = Report()
    var sources = SourceTable()
    let source = Decoding.decode(path: "site/site.yml", bytes: bytes, into: &sources, &report)
    let site = report.diagnostics.contains { $0.code == .mergeConflict } ? nil : Site.read(source, &report)
    let table = sources
    guard let site, report.diagnostics.isEmpty else {
      let findings = report.diagnostics.map { Finding($0, table, provision: nil) }
      throw Trouble.findings(findings)
    }
    return site
  }

  // MARK: Files

  /// The Markdown files of a body with their bytes, its other files by their paths below its folder, and everything that was frozen.
  func files(of body: String) -> (texts: [InputFile], assets: [String: InputAsset], frozen: [InputFile]) {
    var texts: [InputFile] = []
    var assets: [String: InputAsset] = [:]
    var frozen: [InputFile] = []
    collect("policies/" + body, below: "", &texts, &assets, &frozen, depth: 0)
    return (texts, assets, frozen)
  }

  private func collect(
    _ folder: String, below: String, _ texts: inout [InputFile], _ assets: inout [String: InputAsset],
    _ frozen: inout [InputFile], depth: Int
  ) {
    guard depth < 8, let entries = FileSystem.entries(root + "/" + folder) else {
      texts.append(InputFile(path: folder, content: .unreadable))
      return
    }
    for entry in entries {
      let path = folder + "/" + entry.name
      if entry.isFolder {
        if entry.name == FrozenVersion.folder {
          if depth == 1 { collectFrozen(path, &frozen, depth: 0) }
        } else {
          collect(path, below: below + entry.name + "/", &texts, &assets, &frozen, depth: depth + 1)
        }
      } else if entry.name.loweredASCII.hasSuffix(".md") {
        if entry.name != "README.md" { texts.append(input(path, isLink: entry.isLink)) }
      } else if Lock.Subject(rawValue: entry.name) != nil {
        texts.append(input(path, isLink: entry.isLink))
      } else if !entry.isLink || !leadsOutside(path) {
        assets[below + entry.name] = asset(path)
      }
    }
  }

  /// A file beside the texts; only pictures are looked into.
  private func asset(_ path: String) -> InputAsset {
    guard Asset.isPicture(path) else { return InputAsset(size: 0, bytes: nil) }
    let file = root + "/" + path
    return InputAsset(size: FileSystem.size(file) ?? 0, bytes: try? FileSystem.read(file, upTo: InputAsset.largest))
  }

  /// Collects whole folders: what was frozen is compared by its digests, whatever it is.
  private func collectFrozen(_ folder: String, _ frozen: inout [InputFile], depth: Int) {
    guard depth < 8 else { return }
    for entry in FileSystem.entries(root + "/" + folder) ?? [] {
      let path = folder + "/" + entry.name
      if entry.isFolder {
        collectFrozen(path, &frozen, depth: depth + 1)
      } else if let bytes = entry.isLink ? nil : try? FileSystem.read(root + "/" + path) {
        frozen.append(InputFile(path: path, content: .bytes(bytes)))
      } else {
        frozen.append(InputFile(path: path, content: .unreadable))
      }
    }
  }

  /// A file of the workspace as the compiler takes it.
  func input(_ path: String, isLink: Bool) -> InputFile {
    if isLink, leadsOutside(path) { return InputFile(path: path, content: .outside) }
    let file = root + "/" + path
    do throws(FileSystem.Failure) {
      return InputFile(path: path, content: .bytes(try FileSystem.read(file, upTo: Decoding.largest)))
    } catch {
      let size = error.number == EFBIG ? FileSystem.size(file) : nil
      return InputFile(path: path, content: size.map { .tooLarge($0) } ?? .unreadable)
    }
  }

  private func leadsOutside(_ path: String) -> Bool {
    guard let real = FileSystem.real(root + "/" + path) else { return false }
    return !real.hasPrefix(root + "/")
  }
}

/// What in the world keeps the command from running: one sentence with the remedy.
enum Trouble: Error {
  case missing(String)
  case noWorkspace(String)
  case unreadable(String)
  case unwritable(String, Int32)
  case unwritableFile(String, Int32)
  case foreign(String)
  case foreignFile(String)
  case otherEdition(String)
  case emptyWorkspace(String)
  case exists(String)
  case twoWorkspaces(String)
  case usage(String)
  case template(String)
  case noTypst
  /// What Typst says of a document that it cannot make.
  case typst(path: String, messages: String)
  /// Findings outside the texts, as in site.yml.
  case findings([Finding])

  func sentence(_ language: Language) -> String {
    switch self {
    case .missing(let path): language.text("trouble:missing", ["path": path])
    case .noWorkspace(let path): language.text("trouble:no-workspace", ["path": path])
    case .unreadable(let path): language.text("trouble:unreadable", ["path": path])
    case .unwritable(let path, let number):
      language.text("trouble:unwritable", ["path": path, "error": String(cString: strerror(number))])
    case .unwritableFile(let path, let number):
      language.text("trouble:unwritable-file", ["path": path, "error": String(cString: strerror(number))])
    case .foreign(let path): language.text("trouble:foreign", ["path": path])
    case .foreignFile(let path): language.text("trouble:foreign-file", ["path": Workspace.shown(path)])
    case .otherEdition(let path): language.text("trouble:other-edition", ["path": path])
    case .emptyWorkspace(let path): language.text("trouble:empty-workspace", ["path": path])
    case .exists(let path): language.text("trouble:exists", ["path": path])
    case .twoWorkspaces(let path): language.text("trouble:two-workspaces", ["path": path])
    case .usage(let text), .template(let text): text
    case .noTypst: language.text("trouble:no-typst")
    case .typst(let path, let messages): language.text("trouble:typst", ["path": path]) + "\n" + messages
    case .findings(let findings):
      String(decoding: Renderer.concise.render(findings, in: language, version: ""), as: UTF8.self).trimmed
    }
  }
}

extension Trouble {
  /// Runs a command; trouble becomes its sentence and exit status 2.
  static func reporting(_ language: Language, _ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let trouble as Trouble {
      Terminal.printError("editto: " + trouble.sentence(language))
      throw ExitCode(2)
    }
  }
}
