import EdittoEmit
import EdittoModel
import EdittoSyntax

/// Makes the PDFs of policies with Typst and the workspace's template.
struct Printer: Sendable {
  private let engine: Typst
  private let template: [UInt8]
  /// The workspace's folder.
  private let root: String

  /// A printer, or nil where Typst is not installed.
  init?(_ workspace: Workspace) throws(Trouble) {
    template = try workspace.typstTemplate()
    root = workspace.root
    guard let engine = Typst.find() else { return nil }
    self.engine = engine
  }

  /// The PDFs of a body as an edition holds it.
  func print(_ body: Body, _ publication: Publication, _ publisher: Publisher) throws(Trouble) -> [Artifact] {
    var artifacts: [Artifact] = []
    for source in TypstSource.all(of: body, publication) {
      artifacts.append(Artifact(source.path, try print(source, of: body, publisher)))
    }
    return artifacts
  }

  private func print(_ source: TypstSource, of body: Body, _ publisher: Publisher) throws(Trouble) -> [UInt8] {
    let folder = publisher.workFolder(source.path.replacing("/", with: "-"))
    defer { FileSystem.removeFolder(folder) }
    do {
      try FileSystem.makeFolder(folder)
      for file in source.files + [Artifact("template.typ", template)] {
        try FileSystem.write(file.bytes, to: folder + "/" + file.path)
      }
      for asset in source.assets {
        let place = folder + asset.place
        if let slash = place.lastIndex(of: "/") { try FileSystem.makeFolder(String(place[..<slash])) }
        try FileSystem.write(try FileSystem.read(root + "/" + body.root + asset.path), to: place)
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
