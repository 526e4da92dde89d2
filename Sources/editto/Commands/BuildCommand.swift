import ArgumentParser
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Glibc

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Controlla i testi e pubblica pagine e file di regole. (Checks the texts and publishes pages and rule files.)",
    discussion: """
      Esempi / examples:
        editto build
        editto build policies/orio-al-serio --out ../orio
        editto build --edition internal --date 2026-01-01 --only html,json
        editto build --sign key.pem
        editto build --pdf
      """)

  @Argument(help: "Cartella di lavoro o enti. (Workspace or bodies.)")
  var paths: [String] = []

  @Option(name: .long, help: "Cartella di uscita. (Output folder.) Default: site/public")
  var out: String?

  @Option(name: .long, help: "Edizione: public o internal. (Edition.)")
  var edition: Edition = .public

  @Option(name: .long, help: "Giorno della pubblicazione, AAAA-MM-GG. (Day of the publication.)")
  var date: String?

  @Option(
    name: .long,
    help: "Solo questi formati, separati da virgole: \(Emitter.formats.joined(separator: ", ")). (Only these formats.)")
  var only: String?

  @Option(
    name: .long,
    help: "Firma i bundle di regole con questa chiave privata in PEM, EC P-256 o RSA. (Signs the bundles of rules with this key.)"
  )
  var sign: String?

  @Flag(
    name: .long,
    help:
      "Anche il PDF di ogni policy, con Typst, e una pagina da stampare. (Each policy's PDF as well, by Typst, and a page to print.)"
  )
  var pdf = false

  @Option(name: .long, help: "Cartella dei modelli di pagina e di PDF. (Folder of the templates.) Default: templates")
  var templates: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try await build() }
  }

  private func build() async throws {
    let language = common.chosen
    let workspace = try Workspace.find(paths).ofWholeBodies
    let date = try Clock.day(date, language)
    let compilation = try Compilation(workspace, on: date)
    let formats = try formats(language)
    let printer = pdf ? try Printer(workspace, workspace.templates(templates)) : nil
    let shared = compilation.shared ?? Vocabulary([])
    let publication = try publication(workspace, shared, date, formats, hasPDF: printer != nil, language)
    guard try out != nil || workspace.isWhole else { throw Trouble.usage(language.text("trouble:partial-build")) }
    let output = out ?? workspace.root + "/site/" + edition.rawValue
    let folder = output.utf8.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    let publisher = try Publisher(output: folder, edition: edition)
    Interrupt.watch()
    let progress = Progress(total: compilation.ids.count, language)
    let results = await compilation.eachBody { _, id in
      let result = Self.compile(id, compilation, publication, formats, printer, publisher)
      progress.advance()
      return result
    }
    progress.finish()
    guard !Interrupt.isRaised else {
      publisher.discard()
      throw ExitCode(130)
    }
    let findings = (compilation.general + results.flatMap(\.findings)).sorted(by: Finding.precedes)
    Terminal.write(
      Renderer.terminal.render(findings, in: language, isColoured: Terminal.isColoured, version: Editto.version), STDERR_FILENO)
    let count = Count(findings)
    if let trouble = results.lazy.compactMap(\.trouble).first {
      publisher.discard()
      throw trouble
    }
    guard count.errors == 0 else {
      publisher.discard()
      Terminal.printError(Summary.line(count, language))
      let key = FileSystem.exists(output) ? "ui:not-published" : "ui:nothing-published"
      Terminal.printError(language.text(key, ["path": Workspace.shown(output)]))
      throw ExitCode(1)
    }
    let siteFiles: Int
    do {
      siteFiles = try writeSite(results, publication, formats, workspace, publisher)
      try publisher.publish()
    } catch {
      publisher.discard()
      throw error
    }
    let files = results.reduce(siteFiles) { $0 + $1.fileCount }
    let bodies = results.count { $0.summary != nil }
    Terminal.print(
      language.text(
        bodies == 1 ? "ui:published-one" : "ui:published",
        ["bodies": "\(bodies)", "files": "\(files)", "path": Workspace.shown(output), "count": Summary.line(count, language)]))
    guard !pdf || printer != nil else { throw Trouble.noTypst }
  }

  // MARK: Preparing

  private func publication(
    _ workspace: Workspace, _ shared: Vocabulary, _ date: CalendarDate, _ formats: Set<String>?, hasPDF: Bool,
    _ language: Language
  ) throws -> Publication {
    let site = try workspace.site(language)
    guard sign == nil || formats?.contains("opa") ?? true else { throw Trouble.usage(language.text("trouble:nothing-to-sign")) }
    return Publication(
      site: site, edition: edition, date: date, version: Editto.version,
      frame: try workspace.templates(templates).frame(language), shared: shared,
      signingKey: try sign.map { try KeyFile.signingKey($0, language) },
      hasPrint: pdf, hasPDF: hasPDF)
  }

  private func formats(_ language: Language) throws -> Set<String>? {
    guard let only else { return nil }
    let names = only.split(separator: ",").map { String($0).trimmed }
    for name in names where !Emitter.formats.contains(name) {
      throw Trouble.usage(language.text("trouble:format", ["name": name, "known": Emitter.formats.joined(separator: ", ")]))
    }
    return Set(names)
  }

  // MARK: One body

  /// What is kept of a body once it was let go.
  ///
  /// A class, because the list of thousands of them is handed on.
  private final class Result: Sendable {
    let findings: [Finding]
    let summary: BodySummary?
    let manifest: Manifest.Entry?
    let fileCount: Int
    let trouble: Trouble?

    init(findings: [Finding], summary: BodySummary?, manifest: Manifest.Entry?, fileCount: Int, trouble: Trouble?) {
      self.findings = findings
      self.summary = summary
      self.manifest = manifest
      self.fileCount = fileCount
      self.trouble = trouble
    }
  }

  private static func compile(
    _ id: String, _ compilation: Compilation, _ publication: Publication, _ formats: Set<String>?, _ printer: Printer?,
    _ publisher: Publisher
  ) -> Result {
    guard !Interrupt.isRaised else { return Result(findings: [], summary: nil, manifest: nil, fileCount: 0, trouble: nil) }
    let (body, findings, _) = compilation.body(id)
    guard !findings.contains(where: { $0.diagnostic.code.severity == .error }) else {
      return Result(findings: findings, summary: nil, manifest: nil, fileCount: 0, trouble: nil)
    }
    let edition = body.edition(publication.edition)
    if edition.identity.isInternal, publication.edition == .public {
      return Result(findings: findings, summary: nil, manifest: nil, fileCount: 0, trouble: nil)
    }
    var artifacts = Emitter.artifacts(of: edition, publication, only: formats)
    for asset in edition.publishedAssets {
      if let bytes = try? FileSystem.read(compilation.workspace.root + "/" + body.root + asset) {
        artifacts.append(Artifact(id + "/" + asset, bytes))
      }
    }
    let manifest: Artifact
    do throws(Trouble) {
      if let printer { artifacts += try printer.print(edition, publication, publisher) }
      manifest = Manifest.artifact(artifacts.map { Manifest.Entry($0) }, folder: id + "/", publication)
      artifacts.append(manifest)
      try publisher.write(artifacts)
    } catch {
      return Result(findings: findings, summary: nil, manifest: nil, fileCount: 0, trouble: error)
    }
    return Result(
      findings: findings, summary: BodySummary(edition, on: publication.date), manifest: Manifest.Entry(manifest),
      fileCount: artifacts.count, trouble: nil)
  }

  // MARK: The site

  /// Writes what belongs to no body, one file after the other: the lists of thousands of bodies are not held together.
  ///
  /// Gives the number of files.
  private func writeSite(
    _ results: [Result], _ publication: Publication, _ formats: Set<String>?, _ workspace: Workspace, _ publisher: Publisher
  ) throws(Trouble) -> Int {
    var entries: [Manifest.Entry] = []
    func write(_ artifact: Artifact) throws(Trouble) {
      try publisher.write([artifact])
      entries.append(Manifest.Entry(artifact))
    }
    if formats?.contains("html") ?? true {
      let bodies = results.compactMap(\.summary)
      try write(SiteIndex.artifact(bodies, publication))
      if publication.edition == .public {
        try write(Sitemap.artifact(bodies, publication))
        try write(Sitemap.robots(publication))
      }
      let assets = workspace.root + "/site/assets"
      guard let files = FileSystem.entries(assets) else { throw .unreadable(assets) }
      for file in files where !file.isFolder {
        if let bytes = try? FileSystem.read(assets + "/" + file.name) { try write(Artifact("assets/" + file.name, bytes)) }
      }
    }
    if formats?.contains("json") ?? true { for artifact in Contracts.artifacts(publication) { try write(artifact) } }
    try publisher.write([Manifest.artifact(entries + results.compactMap(\.manifest), folder: "", publication)])
    return entries.count + 1
  }
}

extension Edition: ExpressibleByArgument {}
