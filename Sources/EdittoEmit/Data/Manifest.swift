import EdittoModel
import EdittoSyntax

/// The record of what was published: each file's digest, so that anybody can prove it.
///
/// Each body has a manifest of its own files; the site's lists its own files and the bodies' manifests.
package enum Manifest {
  package struct Entry: Sendable {
    package let path: String
    package let size: Int
    package let sha256: String
    package let madeFrom: String?

    package init(_ artifact: Artifact) {
      path = artifact.path
      size = artifact.bytes.count
      sha256 = Digest.sha256(artifact.bytes)
      madeFrom = artifact.madeFrom
    }
  }

  /// The manifest of a folder; paths are relative to it.
  package static func artifact(_ entries: [Entry], folder: String, _ publication: Publication) -> Artifact {
    var json = JSONWriter(capacity: 1024 + entries.count * 192)
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/manifest-1.json")
      json.member("generator", "editto " + publication.version)
      json.member("edition", publication.edition.rawValue)
      json.member("date", publication.date.description)
      json.array("files") { json in
        for index in entries.indices.sorted(by: { entries[$0].path.precedes(entries[$1].path) }) {
          let entry = entries[index]
          json.object { json in
            json.member("path", String(Substring(entry.path.utf8.dropFirst(folder.utf8.count))))
            json.member("size", entry.size)
            json.member("sha256", entry.sha256)
            if let madeFrom = entry.madeFrom { json.member("madeFrom", madeFrom) }
          }
        }
      }
    }
    return Artifact(folder + "manifest.json", json.finished())
  }
}
