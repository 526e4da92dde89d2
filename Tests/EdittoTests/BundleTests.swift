import EdittoCheck
import EdittoEmit
import EdittoModel
import EdittoRules
import EdittoSyntax
import Foundation
import Testing

@testable import editto

/// Writes the bundles and the Cedar files of both bodies with their decided cases and the answers of `editto decide` into `ENGINES_FOLDER`.
///
/// `Tests/rego.py` and `Tests/cedar.py` have independent engines decide the same cases by them.
@Suite struct BundleTests {
  @Test func theBundlesAreWrittenForOtherEngines() throws {
    guard let folder = ProcessInfo.processInfo.environment["ENGINES_FOLDER"] else { return }
    let workspace = try Workspace.find([Laboratory.repository])
    let site = try workspace.site(.italian)
    let day = try #require(Day(Laboratory.date))
    let frame = try Frame(String(decoding: FileSystem.read(workspace.root + "/templates/page.mustache"), as: UTF8.self))
    let compilation = try Compilation(workspace, on: Laboratory.date)
    for edition in [Edition.public, .internal] {
      let publication = Publication(site: site, edition: edition, date: Laboratory.date, version: "test", frame: frame)
      for id in compilation.ids {
        let body = compilation.body(id).body.edition(edition)
        let artifacts = Emitter.artifacts(of: body, publication, only: ["opa", "cedar"])
        for policy in body.policies {
          let path = "\(folder)/\(id)-\(policy.id)-\(edition.rawValue)"
          try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
          for name in ["opa-bundle.tar.gz", "rules.cedar", "rules.cedarschema", "rules.cedarentities.json"] {
            let artifact = try #require(artifacts.first { $0.path == "\(id)/\(policy.id)/\(name)" })
            try Data(artifact.bytes).write(to: URL(filePath: path + "/" + name))
          }
          let data = RegoData(body: body, policy: policy, publication: publication)
          let cedar = CedarPolicies(body: body, policy: policy, publication: publication)
          var cases: [String] = []
          for decided in policy.cases {
            let circumstances = Circumstances(decided.value, on: policy.effectiveDay(near: day))
            var input = JSONWriter()
            input.object { json in data.input(circumstances, &json) }
            var requests = JSONWriter()
            requests.array { json in cedar.requests(circumstances, &json) }
            let parts = [
              ("input", input.finished()), ("requests", requests.finished()),
              ("decision", Answer(circumstances, by: policy, of: body, site: site).json()),
            ]
            let members = parts.map { "\"\($0)\": " + String(decoding: $1, as: UTF8.self) }
            cases.append("{" + members.joined(separator: ",") + "}")
          }
          try #require(!cases.isEmpty)
          try Data("{\"cases\": [\(cases.joined(separator: ","))]}".utf8).write(to: URL(filePath: path + "/cases.json"))
        }
      }
    }
  }

  @Test(arguments: ["opa-bundle.tar.gz", "rules.cedar", "rules.cedarschema", "rules.cedarentities.json"])
  func aPublicFileHasNoInternalTerm(_ name: String) throws {
    let path = "comune/vocabulary.md"
    let folder = Laboratory.repository + "/Tests/Golden/visibility/internal-term-of-a-body/input/"
    let laboratory = try Laboratory([path: FileSystem.read(folder + path)])
    defer { laboratory.remove() }
    let files = try [Edition.public, .internal].map { edition in
      try #require(laboratory.artifacts(edition)["comune/social/" + name])
    }
    // The archive is not compressed, so its bytes can be searched. Policies and schema name no content that no rule is about.
    let isNamed = files.map { String(decoding: $0, as: UTF8.self).contains("secret-plans") }
    #expect(isNamed == [false, name.hasSuffix(".gz") || name.hasSuffix(".json")])
  }
}
