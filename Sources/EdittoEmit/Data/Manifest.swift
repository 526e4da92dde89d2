import CCrypto
import EdittoModel
import EdittoSyntax

/// SHA-256 digests by OpenSSL's libcrypto; the only file that knows that library.
package enum Digest {
  /// The digest in lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard EVP_Digest(bytes, bytes.count, &digest, &length, EVP_sha256(), nil) == 1, length == 32 else {
      preconditionFailure("libcrypto always has SHA-256")
    }
    return String(unsafeUninitializedCapacity: 64) { text in
      for (index, byte) in digest.enumerated() {
        text[index * 2] = hexadecimal(byte >> 4)
        text[index * 2 + 1] = hexadecimal(byte & 15)
      }
      return 64
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}

/// The record of what was published: each file's digest, so that anybody can prove it.
///
/// Each body has a manifest of its own files; the site's lists its own files and the bodies' manifests.
package enum Manifest {
  package struct Entry: Sendable {
    package let path: String
    package let size: Int
    package let sha256: String

    package init(_ artifact: Artifact) {
      path = artifact.path
      size = artifact.bytes.count
      sha256 = Digest.sha256(artifact.bytes)
    }
  }

  /// The manifest of a folder; paths are relative to it.
  package static func artifact(_ entries: [Entry], folder: String, _ publication: Publication) -> Artifact {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/manifest-1.json")
      json.member("generator", "editto " + publication.version)
      json.member("edition", publication.edition.rawValue)
      json.member("date", publication.date.description)
      json.array("files") { json in
        for entry in entries.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
          json.object { json in
            json.member("path", String(entry.path.dropFirst(folder.utf8.count)))
            json.member("size", entry.size)
            json.member("sha256", entry.sha256)
          }
        }
      }
    }
    return Artifact(folder + "manifest.json", json.finished())
  }
}
