import EdittoModel
import EdittoRules
import EdittoSyntax

/// The text of a policy as `editto release` freezes it: what is copied, and from which day on it holds.
struct Release {
  /// Why a text cannot be frozen: a sentence and what fills it.
  struct Refusal: Error, Equatable {
    let key: String
    var values: [String: String] = [:]
  }

  let day: CalendarDate
  /// The folder below the workspace's.
  let path: String
  /// Every file of the version by its path, that of the digests too.
  let files: [String: [UInt8]]

  /// The release of a policy that has no errors.
  ///
  /// - Parameters:
  ///   - given: the day that the office gave, where it is not that of the text.
  ///   - read: gives the bytes of a file by its path below `policies/`; nil where there is none.
  init(_ policy: Policy, of body: Body, on given: CalendarDate?, read: (String) -> [UInt8]?) throws(Refusal) {
    let name = body.id + "/" + policy.id
    if policy.status == .draft { throw Refusal(key: "trouble:release-draft", values: ["policy": name]) }
    if policy.status == .repealed { throw Refusal(key: "trouble:release-repealed", values: ["policy": name]) }
    guard let day = given ?? policy.textDay else { throw Refusal(key: "trouble:release-undated", values: ["policy": name]) }
    if let from = policy.textDay, day < from {
      throw Refusal(key: "trouble:release-early", values: ["day": day.description, "from": from.description])
    }
    self.day = day
    path = body.root + policy.id + "/" + FrozenVersion.folder + "/" + day.description
    var files: [String: [UInt8]] = [:]
    for path in Self.paths(policy, of: body) { if let bytes = read(path) { files[path] = bytes } }
    files[FrozenVersion.sums] = FrozenVersion.sums(of: files)
    self.files = files
  }

  /// What a text needs to be read later, by paths below `policies/`: its own files, those of the body, the vocabulary that all share,
  /// its images, and the texts of the policies that its links name.
  private static func paths(_ policy: Policy, of body: Body) -> [String] {
    var named: Set<String> = [policy.id]
    for file in body.files where file.policy == policy.id {
      for link in file.links {
        switch link.target {
        case .policy(let id), .provision(let id?, _): named.insert(id)
        case .rule(let id): named.formUnion(body.policies.filter { $0.rules.contains { $0.rule.id == id } }.map(\.id))
        case .form(let id): named.formUnion(body.policies.filter { $0.forms.contains { $0.id == id } }.map(\.id))
        default: break
        }
      }
    }
    let texts = body.files.filter { $0.policy.map(named.contains) ?? true }
    var assets = Set([body.identity.logo].compactMap(\.self))
    for file in texts {
      for image in file.images {
        if let path = Asset.path(image.inline.literal ?? "", from: file.source.path, root: body.root) { assets.insert(path) }
      }
    }
    return ["vocabulary.md"] + texts.map { String($0.source.path.dropFirst("policies/".utf8.count)) }
      + assets.filter { body.assets[$0] != nil }.sorted().map { body.id + "/" + $0 }
  }

  /// Whether a version that is there already is this one.
  func isSame(as version: [String: [UInt8]]) -> Bool { version == files }
}
