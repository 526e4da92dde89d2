import EdittoEmit
import EdittoModel
import EdittoSyntax

/// Makes the PDFs of policies and forms with Typst and templates.
struct Printer: Sendable {
  private let engine: Typst
  private let template: Artifact
  private let formTemplate: Artifact
  /// The workspace's folder.
  private let root: String

  /// A printer, or nil where Typst is not installed.
  init?(_ workspace: Workspace, _ templates: Templates) throws(Trouble) {
    template = Artifact("template.typ", try templates.typst())
    formTemplate = Artifact("form.typ", try templates.form())
    root = workspace.root
    guard let engine = Typst.find() else { return nil }
    self.engine = engine
  }

  /// The PDFs of a body as an edition holds it.
  func print(_ body: Body, _ publication: Publication, _ publisher: Publisher) throws(Trouble) -> [Artifact] {
    var artifacts: [Artifact] = []
    for source in TypstSource.all(of: body, publication) {
      let templates = source.isForm ? [template, formTemplate] : [template]
      let files = try source.files + templates + pictures(source, of: body)
      let madeFrom = engine.digest(of: files, dated: source.date)
      var pdf = publisher.published(source.path, madeFrom: madeFrom)
      if pdf == nil { pdf = try print(source, files, publisher) }
      if let pdf { artifacts.append(Artifact(source.path, pdf, madeFrom: madeFrom)) }
    }
    return artifacts
  }

  private func pictures(_ source: TypstSource, of body: Body) throws(Trouble) -> [Artifact] {
    var pictures: [Artifact] = []
    for asset in source.assets {
      let path = root + "/" + body.root + asset.path
      guard let bytes = try? FileSystem.read(path) else { throw .unreadable(path) }
      pictures.append(Artifact(String(asset.place.dropFirst()), bytes))
    }
    return pictures
  }

  private func print(_ source: TypstSource, _ files: [Artifact], _ publisher: Publisher) throws(Trouble) -> [UInt8] {
    let folder = publisher.workFolder(source.path.replacing("/", with: "-"))
    defer { FileSystem.removeFolder(folder) }
    do {
      try FileSystem.makeFolder(folder)
      for file in files {
        let place = folder + "/" + file.path
        if let slash = place.lastIndex(of: "/") { try FileSystem.makeFolder(String(place[..<slash])) }
        try FileSystem.write(file.bytes, to: place)
      }
      return try engine.compile(folder, dated: source.date)
    } catch let failure as Typst.Failure {
      throw .typst(path: source.path, messages: failure.messages)
    } catch let failure as FileSystem.Failure {
      throw .unwritableFile(failure.path, failure.number)
    } catch {
      throw .typst(path: source.path, messages: "\(error)")
    }
  }
}
