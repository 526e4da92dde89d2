import EdittoEmit
import EdittoModel
import EdittoSyntax
import Glibc

/// Fills a fresh folder with artifacts and puts it in the place of the last publication in one step.
///
/// Until then the last publication stays as it is; a folder that holds a file that editto did not write is never touched.
struct Publisher: Sendable {
  /// Lies in every folder that editto wrote.
  private static let manifest = "manifest.json"

  let output: String
  private let temporary: String

  init(output: String, edition: Edition) throws(Trouble) {
    self.output = output
    temporary = output + ".editto-\(getpid())"
    if FileSystem.exists(output) {
      guard FileSystem.isFolder(output) else { throw .foreign(output) }
      if let foreign = Self.foreignFile(in: output) { throw .foreignFile(foreign) }
      let known = (try? FileSystem.read(output + "/" + Self.manifest)) ?? []
      let other = edition == .public ? Edition.internal : .public
      if String(decoding: known, as: UTF8.self).contains("\"edition\": \"\(other.rawValue)\"") { throw .otherEdition(output) }
    }
    Self.removeLeftovers(beside: output)
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(temporary)
    } catch {
      throw .unwritable(output, error.number)
    }
  }

  /// A file of a folder that no manifest lists, or nil where editto wrote everything.
  private static func foreignFile(in output: String) -> String? {
    var written: Set<String> = [manifest]
    for path in listed(output + "/" + manifest) {
      written.insert(path)
      guard path.hasSuffix("/" + manifest) else { continue }
      let folder = path.dropLast(manifest.utf8.count)
      for inner in listed(output + "/" + path) { written.insert(folder + inner) }
    }
    var folders = [""]
    while let folder = folders.popLast() {
      for entry in FileSystem.entries(output + "/" + folder, withHidden: true) ?? [] {
        let path = folder + entry.name
        if entry.isFolder { folders.append(path + "/") } else if !written.contains(path) { return output + "/" + path }
      }
    }
    return nil
  }

  /// The paths that a manifest of ours lists; its form is our own, so that they can be cut out of it.
  private static func listed(_ file: String) -> [String] {
    guard let bytes = try? FileSystem.read(file) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      guard let name = parts.firstIndex(of: "path"), name + 2 < parts.count else { return nil }
      return String(parts[name + 2])
    }
  }

  /// Removes the folders of builds that were killed before they could.
  private static func removeLeftovers(beside output: String) {
    guard let slash = output.lastIndex(of: "/") else { return }
    let folder = String(output[..<slash])
    let prefix = String(output[output.index(after: slash)...]) + ".editto-"
    for entry in FileSystem.entries(folder) ?? [] where entry.isFolder && entry.name.hasPrefix(prefix) {
      guard let owner = Int32(entry.name.dropFirst(prefix.count)), kill(owner, 0) != 0, errno == ESRCH else { continue }
      FileSystem.removeFolder(folder + "/" + entry.name)
    }
  }

  /// Writes artifacts, making their folders.
  func write(_ artifacts: [Artifact]) throws(Trouble) {
    var made: [Substring] = []
    do throws(FileSystem.Failure) {
      for artifact in artifacts {
        for slash in artifact.path.utf8.indices where artifact.path.utf8[slash] == UInt8(ascii: "/") {
          let folder = artifact.path[..<slash]
          guard !made.contains(folder) else { continue }
          try FileSystem.makeFolder(temporary + "/" + folder)
          made.append(folder)
        }
        try FileSystem.write(artifact.bytes, to: temporary + "/" + artifact.path)
      }
    } catch {
      throw .unwritable(error.path, error.number)
    }
  }

  /// A file of the last publication that was made from the same, as its manifest says; nil where it is not what was written.
  func published(_ path: String, madeFrom: String) -> [UInt8]? {
    guard let slash = path.firstIndex(of: "/") else { return nil }
    let (folder, name) = (path[...slash], path[path.index(after: slash)...])
    guard let manifest = try? FileSystem.read(output + "/" + folder + Self.manifest),
      case .list(let files)? = JSONValue(manifest)?["files"],
      let entry = files.first(where: { $0["path"]?.string == String(name) }), entry["madeFrom"]?.string == madeFrom,
      let bytes = try? FileSystem.read(output + "/" + path), entry["sha256"]?.string == Digest.sha256(bytes)
    else { return nil }
    return bytes
  }

  /// A folder of its own for work that is not published; whoever asks for it removes it.
  func workFolder(_ name: String) -> String { temporary + "/.work-" + name }

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
