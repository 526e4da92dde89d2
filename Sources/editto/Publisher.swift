import EdittoEmit
import EdittoModel
import EdittoSyntax
import Glibc

/// Fills a fresh folder with artifacts and puts it in the place of the last publication in one step.
///
/// Until then the last publication stays as it is; a folder that editto did not write is never touched.
struct Publisher: Sendable {
  /// Lies in every folder that editto wrote.
  private static let mark = "manifest.json"

  let output: String
  private let temporary: String

  init(output: String) throws(Trouble) {
    self.output = output
    temporary = output + ".editto-\(getpid())"
    if FileSystem.exists(output) {
      guard FileSystem.isFolder(output) else { throw .foreign(output) }
      let entries = FileSystem.entries(output) ?? []
      guard entries.isEmpty || entries.contains(where: { $0.name == Self.mark }) else { throw .foreign(output) }
    }
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(temporary)
    } catch {
      throw .unwritable(output, error.number)
    }
  }

  /// Writes artifacts, making their folders.
  func write(_ artifacts: [Artifact]) throws(Trouble) {
    var made = ""
    do throws(FileSystem.Failure) {
      for artifact in artifacts {
        if let slash = artifact.path.lastIndex(of: "/") {
          let folder = String(artifact.path[..<slash])
          if folder != made, !made.hasPrefix(folder + "/") { try FileSystem.makeFolder(temporary + "/" + folder) }
          made = folder
        }
        try FileSystem.write(artifact.bytes, to: temporary + "/" + artifact.path)
      }
    } catch {
      throw .unwritable(error.path, error.number)
    }
  }

  /// Makes the new folder the publication.
  func publish() throws(Trouble) {
    do throws(FileSystem.Failure) {
      try FileSystem.exchange(temporary, output)
    } catch {
      throw .unwritable(output, error.number)
    }
    discard()
  }

  /// Removes what was not published, or the publication before.
  func discard() {
    if FileSystem.exists(temporary) { FileSystem.removeFolder(temporary) }
  }
}
