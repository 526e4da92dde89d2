import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `opa-bundle.tar.gz`: the rules of a policy for engines that execute Rego v1, as an OPA bundle.
  ///
  /// The program `decide.rego` is the same for every policy; the rules are data. Source: Open Policy Agent, «Bundle file format».
  static let bundle = Emitter("opa") { body, publication, artifacts in
    for policy in body.policies {
      let data = RegoData(body: body, policy: policy, publication: publication).file()
      let bundle = Bundle(data: data).file(signedBy: publication.signingKey)
      artifacts.append(Artifact(body.id + "/" + policy.id + "/opa-bundle.tar.gz", bundle))
    }
  }
}

/// An OPA bundle: manifest, data and program.
struct Bundle {
  let data: [UInt8]

  /// The fixed program.
  static var program: [UInt8] { PackageResources.decide_rego }

  /// The archive; with a key also its signature.
  func file(signedBy key: SigningKey?) -> [UInt8] {
    var manifest = JSONWriter()
    manifest.object { json in
      json.member("revision", Digest.sha256(data + Self.program))
      json.member("roots", ["editto"])
      json.member("rego_version", 1)
    }
    var files = [(".manifest", manifest.finished()), ("data.json", data), ("editto/decide.rego", Self.program)]
    if let key { files.append((BundleSignature.path, BundleSignature.file(files, by: key))) }
    return Gzip.file(Tar.file(files))
  }
}
