import ArgumentParser
import EdittoModel
import EdittoSyntax
import Glibc

struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Congela il testo adottato di una policy come versione. (Freezes the adopted text of a policy as a version.)",
    discussion: """
      Esempi / examples:
        editto release orio-al-serio/social-media
        editto release orio-al-serio/social-media --date 2026-03-15
      """)

  @Argument(help: "La policy: ente/policy, o la sua cartella. (The policy, or its folder.)")
  var policy: String

  @Option(
    name: .long,
    help: "Giorno da cui vale il testo, AAAA-MM-GG; senza, quello che dice policy.md. (Day from which the text holds.)")
  var date: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try release() }
  }

  private func release() throws {
    let language = common.chosen
    let day = try date.map { _ in try Clock.day(date, language) }
    let workspace = try Workspace.find([policy])
    let compilation = try Compilation(workspace.ofWholeBodies, on: Clock.today)
    let parts = workspace.scopes.first?.split(separator: "/").map(String.init) ?? []
    guard parts.count == 3, compilation.ids.contains(parts[1]) else { throw unknown(compilation, language) }
    let (body, findings, _) = compilation.body(parts[1])
    let errors = (compilation.general + findings).filter { $0.diagnostic.code.severity == .error }
    guard errors.isEmpty else {
      Terminal.write(
        Renderer.terminal.render(errors, in: language, isColoured: Terminal.isColoured, version: Editto.version), STDERR_FILENO)
      Terminal.printError(language.text("trouble:release-errors"))
      throw ExitCode(1)
    }
    guard let meant = body.policy(parts[2]) else { throw unknown(compilation, language) }
    let release: Release
    do throws(Release.Refusal) {
      release = try Release(meant, of: body, on: day) { try? FileSystem.read(workspace.root + "/policies/" + $0) }
    } catch {
      throw Trouble.usage(language.text(error.key, error.values))
    }
    let folder = workspace.root + "/" + release.path
    if FileSystem.exists(folder) {
      guard release.isSame(as: Self.files(folder)) else {
        throw Trouble.usage(language.text("trouble:release-exists", ["day": release.day.description]))
      }
      return Terminal.print(language.text("ui:released-already", ["path": release.path]))
    }
    do throws(FileSystem.Failure) {
      try Self.write(release.files, to: folder)
    } catch {
      throw Trouble.unwritableFile(error.path, error.number)
    }
    Terminal.print(
      language.text(
        "ui:released", ["path": release.path, "count": "\(release.files.count)", "day": release.day.description]))
  }

  /// What was named is no policy; these are.
  private func unknown(_ compilation: Compilation, _ language: Language) -> Trouble {
    let policies = compilation.ids.flatMap { id in compilation.body(id).body.policies.map { id + "/" + $0.id } }
    return .usage(language.text("trouble:release-other", ["place": policy, "policies": policies.joined(separator: ", ")]))
  }

  /// Every file below a folder by its path there.
  private static func files(_ folder: String, below: String = "", depth: Int = 0) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    guard depth < 8 else { return files }
    for entry in FileSystem.entries(folder + "/" + below) ?? [] {
      if entry.isFolder {
        files.merge(Self.files(folder, below: below + entry.name + "/", depth: depth + 1)) { $1 }
      } else {
        files[below + entry.name] = (try? FileSystem.read(folder + "/" + below + entry.name)) ?? []
      }
    }
    return files
  }

  /// Writes a version beside its place and moves it there, so that nobody ever sees half of it.
  private static func write(_ files: [String: [UInt8]], to folder: String) throws(FileSystem.Failure) {
    guard let slash = folder.lastIndex(of: "/") else { return }
    let temporary = String(folder[..<slash]) + "/.editto-\(getpid())"
    do throws(FileSystem.Failure) {
      for (path, bytes) in files {
        let file = temporary + "/" + path
        if let slash = file.lastIndex(of: "/") { try FileSystem.makeFolder(String(file[..<slash])) }
        try FileSystem.write(bytes, to: file)
      }
      try FileSystem.exchange(temporary, folder)
    } catch {
      FileSystem.removeFolder(temporary)
      throw error
    }
  }
}
