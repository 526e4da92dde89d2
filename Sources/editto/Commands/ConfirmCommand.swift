import ArgumentParser
import EdittoModel
import EdittoRules
import EdittoSyntax
import Glibc

struct ConfirmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Conferma che le regole dicono ciò che dice il testo. (Confirms that rules say what the text says.)",
    discussion: """
      Esempi / examples:
        editto confirm third-party-data
        editto confirm --policy orio-al-serio/social-media
      """)

  @Argument(help: "Le regole rilette; senza, tutte. (The rules that were reread; without any, all.)")
  var rules: [String] = []

  @Option(name: .long, help: "La policy: ente/policy, o la sua cartella; senza, tutte. (The policy; without one, all.)")
  var policy: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try await confirm() }
  }

  private func confirm() async throws {
    let language = common.chosen
    let workspace = try Workspace.find(policy.map { [$0] } ?? [])
    let compilation = try Compilation(workspace.ofWholeBodies, on: Clock.today)
    let read = await compilation.eachBody { _, id in
      let (body, findings, _) = compilation.body(id)
      let meant = body.policies.filter { workspace.isInScope(body.root + $0.id) }
      return (meant.map { RuleConfirmation($0, of: body) }, meant.isEmpty ? [] : findings)
    }
    // A rule or a line of the lock that cannot be read would be passed over or lost.
    let errors = (compilation.general + read.flatMap(\.1)).filter { $0.diagnostic.code.severity == .error }
    guard errors.isEmpty else {
      Terminal.write(
        Renderer.terminal.render(errors, in: language, isColoured: Terminal.isColoured, version: Editto.version), STDERR_FILENO)
      Terminal.printError(language.text("trouble:errors-unconfirmed"))
      throw ExitCode(1)
    }
    let found = read.flatMap(\.0)
    for rule in rules { try verify(rule, found, language) }
    var isDone = false
    for var confirmation in found {
      let count = confirmation.confirm(rules)
      guard count > 0 else { continue }
      isDone = true
      do throws(FileSystem.Failure) {
        try FileSystem.replace(workspace.root + "/" + confirmation.path, with: confirmation.lock.bytes)
      } catch {
        throw Trouble.unwritableFile(confirmation.path, error.number)
      }
      Terminal.print(
        language.text(count == 1 ? "ui:confirmed-one" : "ui:confirmed", ["path": confirmation.path, "count": "\(count)"]))
    }
    if !isDone { Terminal.print(language.text("ui:confirmed-none")) }
  }

  /// A rule is one of exactly one policy.
  private func verify(_ rule: String, _ found: [RuleConfirmation], _ language: Language) throws(Trouble) {
    let having = found.filter { $0.knows(rule) }
    if having.count > 1 {
      let names = having.map(\.policy).joined(separator: ", ")
      throw .usage(language.text("trouble:rule-of-several", ["rule": rule, "policies": names]))
    }
    guard having.isEmpty else { return }
    let near = Similar.best(rule, in: found.flatMap(\.rules))
    throw .usage(language.text(near == nil ? "trouble:no-rule" : "trouble:no-rule-near", ["rule": rule, "near": near ?? ""]))
  }
}

/// What is confirmed of a policy, and what could be.
struct RuleConfirmation: Sendable {
  /// `body/policy`
  let policy: String
  /// Where the lock is kept.
  let path: String
  private(set) var lock: RuleLock
  /// By id of a rule, the digest of its words now.
  private let digests: [String: String]
  private let retired: Set<String>

  init(_ policy: Policy, of body: Body) {
    self.policy = body.id + "/" + policy.id
    path = body.root + policy.id + "/" + RuleLock.name
    lock = policy.lock ?? RuleLock()
    let words = policy.wordDigests(body.sources)
    digests = Dictionary(zip(policy.rules.map(\.rule.id), words)) { first, _ in first }
    retired = Set(policy.retired.map(\.id))
  }

  var rules: [String] { digests.keys.sorted() }

  func knows(_ rule: String) -> Bool { digests[rule] != nil || lock.digests[rule] != nil }

  /// Confirms rules, or all where none is named; gives how many changed. One that left the text is forgotten once it is named or
  /// retired.
  mutating func confirm(_ named: [String]) -> Int {
    var new = lock
    for id in named.isEmpty ? rules : named where knows(id) { new.digests[id] = digests[id] }
    if named.isEmpty { for id in retired { new.digests[id] = nil } }
    let changed = Set(new.digests.keys).union(lock.digests.keys).count { new.digests[$0] != lock.digests[$0] }
    lock = new
    return changed
  }
}
