import EdittoModel
import EdittoRules

/// What is confirmed of a policy, and what could be: its rules, or the provisions of a translation.
struct PolicyConfirmation: Sendable {
  /// `body/policy`
  let policy: String
  /// Where the lock is kept.
  let path: String
  private(set) var lock: Lock
  /// By name, the digest of the words now.
  private let digests: [String: String]
  /// What stands before a name in the lock.
  private let prefix: String
  /// Whether what the lock alone knows may be forgotten where everything is confirmed.
  private let isForgotten: @Sendable (String) -> Bool

  /// The rules of a policy; one that left the text is forgotten once it is named or retired.
  init(_ policy: Policy, of body: Body) {
    let digests = zip(policy.rules.map(\.rule.id), policy.wordDigests(body.sources))
    let retired = Set(policy.retired.map(\.id))
    self.init(policy, of: body, policy.ruleLock ?? Lock(.rules), digests, prefix: "") { retired.contains($0) }
  }

  /// The units of a policy that are translated into a language, or nil where none is.
  init?(_ policy: Policy, of body: Body, translatedInto language: String) {
    guard let translation = policy.translations.first(where: { $0.language == language }) else { return nil }
    let digests = policy.translationUnits(of: translation, body.sources)
    self.init(policy, of: body, policy.translationLock ?? Lock(.translations), digests, prefix: language + "/") { _ in true }
  }

  private init(
    _ policy: Policy, of body: Body, _ lock: Lock, _ digests: some Sequence<(String, String)>, prefix: String,
    isForgotten: @escaping @Sendable (String) -> Bool
  ) {
    self.policy = body.id + "/" + policy.id
    path = body.root + policy.id + "/" + lock.subject.rawValue
    self.lock = lock
    self.digests = Dictionary(digests) { first, _ in first }
    self.prefix = prefix
    self.isForgotten = isForgotten
  }

  var names: [String] { digests.keys.sorted() }

  func knows(_ name: String) -> Bool { digests[name] != nil || lock.digests[prefix + name] != nil }

  /// Confirms what is named, or everything where nothing is; gives how much changed.
  mutating func confirm(_ named: [String]) -> Int {
    var new = lock
    for name in named.isEmpty ? names : named where knows(name) { new.digests[prefix + name] = digests[name] }
    if named.isEmpty {
      for key in lock.digests.keys where key.hasPrefix(prefix) {
        let name = String(key.dropFirst(prefix.count))
        if digests[name] == nil, isForgotten(name) { new.digests[key] = nil }
      }
    }
    let changed = Set(new.digests.keys).union(lock.digests.keys).count { new.digests[$0] != lock.digests[$0] }
    lock = new
    return changed
  }
}
