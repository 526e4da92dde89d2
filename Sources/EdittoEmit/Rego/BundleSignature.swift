package import EdittoSyntax

/// `.signatures.json`: a JSON Web Token that lists the digest of every file of a bundle.
///
/// Of `.manifest` and `data.json` the digest is that of the value, members in order and without blanks; of other files that of the bytes.
/// Sources: Open Policy Agent, «Bundles», «Signing»; RFC 7515 (JSON Web Signature), compact serialization.
package enum BundleSignature {
  static let path = ".signatures.json"

  /// Why a bundle is not taken for what the owner of a key has signed.
  package enum Fault: Error, Equatable {
    /// It is no archive, or one with something else than ordinary files, or bytes of it were changed.
    case damaged
    /// It is compressed, as Editto writes none.
    case compressed
    case unsigned
    /// What should be the signature has not the form of one.
    case malformed
    /// It says another algorithm than that of the key.
    case algorithm(String)
    /// It was not made with the other half of the key, or changed since.
    case invalid
    /// It does not list this file.
    case extra(String)
    /// It lists this file, which is not there.
    case missing(String)
    /// This file is not the one that was signed.
    case changed(String)
  }

  static func file(_ files: [(path: String, bytes: [UInt8])], by key: SigningKey) -> [UInt8] {
    var payload = JSONWriter(pretty: false)
    payload.object { json in
      json.array("files") { json in
        for (path, bytes) in files {
          json.object { json in
            json.member("name", path)
            guard let digest = digest(path, bytes) else { preconditionFailure("What the compiler writes is JSON.") }
            json.member("hash", digest)
            json.member("algorithm", hashing)
          }
        }
      }
    }
    var header = JSONWriter(pretty: false)
    header.object { json in json.member("alg", key.algorithm.rawValue) }
    // Without the line end of files.
    let signed = [header.finished(), payload.finished()].map { Base64URL.text($0.dropLast()) }.joined(separator: ".")
    var json = JSONWriter()
    json.object { json in
      json.member("signatures", [signed + "." + Base64URL.text(key.sign(Array(signed.utf8)))])
    }
    return json.finished()
  }

  /// Verifies that a bundle holds the files that were signed, and no other.
  ///
  /// - Returns: The names of these files.
  package static func verify(_ bundle: [UInt8], by key: VerifyingKey) throws(Fault) -> [String] {
    var files = try contents(of: bundle)
    guard let place = files.firstIndex(where: { $0.path == path }) else { throw .unsigned }
    let signature = files.remove(at: place).bytes
    var signed = try signedDigests(signature, by: key)
    for file in files {
      guard let place = signed.firstIndex(where: { $0.name == file.path }) else { throw .extra(file.path) }
      guard digest(file.path, file.bytes) == signed.remove(at: place).digest else { throw .changed(file.path) }
    }
    if let missing = signed.first { throw .missing(missing.name) }
    return files.map(\.path)
  }

  private static let hashing = "SHA-256"

  private static func digest(_ path: String, _ bytes: [UInt8]) -> String? {
    switch path.split(separator: "/").last {
    case ".manifest", "data.json": JSONValue(bytes).map { Digest.sha256($0.canonical) }
    default: Digest.sha256(bytes)
    }
  }

  private static func contents(of bundle: [UInt8]) throws(Fault) -> [(path: String, bytes: [UInt8])] {
    let archive: [UInt8]
    do throws(Gzip.Fault) { archive = try Gzip.content(of: bundle) } catch {
      throw error == .compressed ? .compressed : .damaged
    }
    guard let files = Tar.files(in: archive) else { throw .damaged }
    return files
  }

  /// What the signature lists, once it is known to be the key's.
  private static func signedDigests(
    _ file: [UInt8], by key: VerifyingKey
  ) throws(Fault) -> [(name: String, digest: String)] {
    guard case .object(let members) = JSONValue(file), members.count == 1, case .list(let tokens) = members[0].value,
      members[0].name.elementsEqual("signatures".utf8), tokens.count == 1, let token = tokens[0].string
    else { throw .malformed }
    let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let decoded = parts.compactMap { Base64URL.bytes($0) }
    guard parts.count == 3, decoded.count == 3, case .object(let header) = JSONValue(decoded[0]),
      let algorithm = JSONValue.object(header)["alg"]?.string,
      // What else a header may say is extensions that would have to be understood, or keys that are not to be trusted.
      header.allSatisfy({ ["alg", "kid", "typ"].contains(String(decoding: $0.name, as: UTF8.self)) })
    else { throw .malformed }
    guard algorithm == key.algorithm.rawValue else { throw .algorithm(algorithm) }
    let signed = Array(token.utf8.prefix(parts[0].count + 1 + parts[1].count))
    guard key.isValid(decoded[2], of: signed) else { throw .invalid }
    guard case .list(let entries) = JSONValue(decoded[1])?["files"] else { throw .malformed }
    var digests: [(name: String, digest: String)] = []
    for entry in entries {
      guard let name = entry["name"]?.string, let digest = entry["hash"]?.string, entry["algorithm"]?.string == hashing,
        !digests.contains(where: { $0.name == name })
      else { throw .malformed }
      digests.append((name, digest))
    }
    return digests
  }
}
