import CCrypto
import EdittoModel
import EdittoSyntax

/// SHA-256 digests by OpenSSL's libcrypto; the only file that knows that library.
package enum Digest {
  /// The algorithm, looked up once: by its name libcrypto would look it up for every digest.
  private nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

  /// The digest in lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { sha256($0) }
  }

  static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 64) { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
        var length: UInt32 = 0
        guard EVP_Digest(bytes.baseAddress, bytes.count, digest.baseAddress, &length, algorithm, nil) == 1, length == 32 else {
          preconditionFailure("libcrypto always has SHA-256")
        }
        for index in 0..<32 {
          text[index * 2] = hexadecimal(digest[index] >> 4)
          text[index * 2 + 1] = hexadecimal(digest[index] & 15)
        }
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
