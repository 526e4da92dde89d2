import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `rules.json`: the rules of a policy with their texts, vocabulary and channels; the contract is `schemas/rules-1.json`.
  static let rules = Emitter("json") { body, publication, artifacts in
    for policy in body.policies {
      var writer = RulesWriter(body: body, policy: policy, publication: publication)
      artifacts.append(Artifact(body.id + "/" + policy.id + "/rules.json", writer.file()))
    }
  }
}

struct RulesWriter {
  let body: Body
  let policy: Policy
  let publication: Publication
  private let address: String

  init(body: Body, policy: Policy, publication: Publication) {
    self.body = body
    self.policy = policy
    self.publication = publication
    address = policy.address(in: body, publication.site)
  }

  mutating func file() -> [UInt8] {
    var json = JSONWriter(capacity: 48 * 1024)
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/rules-1.json")
      head(&json)
      json.array("rules") { json in self.rules(&json) }
      json.object("vocabulary") { json in self.vocabulary(&json) }
      json.array("channels") { json in
        for channel in body.channels { ChannelWriter.write(channel, body, &json) }
      }
      json.object("hours") { json in
        json.member("timeZone", "Europe/Rome")
        json.member("spec", body.channels.lazy.compactMap(\.hours).first?.specification)
      }
    }
    return json.finished()
  }

  /// Which policy it is, and which version.
  func head(_ json: inout JSONWriter) {
    json.member("policy", body.id + "/" + policy.id)
    json.member("title", policy.title)
    json.member("url", address)
    json.member("edition", publication.edition.rawValue)
    json.member("version", (policy.amendments.map(\.date).max() ?? policy.inForce)?.description)
    json.member("status", policy.state(on: publication.date).name)
    json.member("language", policy.language)
  }

  // MARK: Rules

  private func rules(_ json: inout JSONWriter) {
    for rule in policy.publishedRules(of: body, at: address) {
      json.object { json in self.rule(rule, &json) }
    }
  }

  private func rule(_ published: PublishedRule, _ json: inout JSONWriter) {
    let rule = published.rule
    json.member("id", rule.id)
    Self.place(published, &json)
    json.member("modality", rule.modality.rawValue)
    json.member("who", rule.who)
    json.member("action", rule.action)
    json.member("what", published.contents)
    if rule.what.contains(where: { $0.point != nil }) {
      json.object("points") { json in
        for point in rule.what.compactMap(\.point).uniqued() {
          json.member(key: point, rule.what.filter { $0.point == point }.map(\.term))
        }
      }
    }
    if let channels = rule.channels {
      json.member("where", channels)
    } else {
      json.member("where", "all")
    }
    json.member("when", rule.when?.text)
    json.member("unless", rule.unless.map(\.text))
    json.member("overrides", rule.overrides)
    json.member("yieldsTo", rule.yieldsTo)
    json.array("then") { json in
      for step in rule.then {
        json.object { json in Self.step(step, &json) }
      }
    }
    json.member("apply", rule.apply.rawValue)
    json.member("by", rule.by)
    json.member("within", rule.within)
    json.array("basis") { json in Self.basis(published.basis, &json) }
    json.member("text", published.text)
    json.member("textSha256", published.text.withBytes { Digest.sha256($0) })
    json.member("validFrom", published.validity.from?.description)
    json.member("validTo", published.validity.to?.description)
    json.member("dsaCategories", published.dsaCategories)
    if publication.edition == .internal { json.member("note", published.block.note) }
  }

  /// Where a rule stands in the text.
  static func place(_ published: PublishedRule, _ json: inout JSONWriter) {
    json.member("eId", published.block.eId)
    json.member("provision", published.provision.citation)
    json.member("permalink", published.permalink)
  }

  /// A step of a ladder of measures.
  static func step(_ step: Rule.Step, _ json: inout JSONWriter) {
    json.member("measure", step.measure)
    json.member("duration", step.duration)
  }

  /// The acts that a rule rests on.
  static func basis(_ references: [Reference], _ json: inout JSONWriter) {
    for reference in references {
      json.object { json in
        json.member("ref", reference.id)
        json.member("citation", reference.citation)
        json.member("url", reference.address())
      }
    }
  }

  // MARK: Vocabulary

  private func vocabulary(_ json: inout JSONWriter) {
    for term in policy.terms.withNarrower().terms {
      if let written = publication.terms[term] { json.append(written) } else { TermWriter.write(term, &json) }
    }
  }
}

/// The shared terms as rule files hold them, written once for all bodies.
struct WrittenTerms: Sendable {
  private let entries: [ObjectIdentifier: JSONWriter.Fragment]

  init(_ vocabulary: Vocabulary) {
    entries = Dictionary(
      vocabulary.all.map { term in
        var json = JSONWriter(depth: TermWriter.depth)
        TermWriter.write(term, &json)
        return (ObjectIdentifier(term), json.fragment())
      }, uniquingKeysWith: { first, _ in first })
  }

  subscript(term: Term) -> JSONWriter.Fragment? { entries[ObjectIdentifier(term)] }
}

/// A term of the vocabulary with its id as key.
private enum TermWriter {
  /// How deep in a rule file terms stand.
  static let depth = 2

  static func write(_ term: Term, _ json: inout JSONWriter) {
    json.object(key: term.id) { json in
      json.member("sort", term.sort.rawValue)
      json.object("label") { texts(term.labels, &$0) }
      json.object("definition") { texts(term.definitions, &$0) }
      json.member("broader", term.broader)
      if let severity = term.severity { json.member("severity", severity) }
      if let dsa = term.dsa { json.member("dsaCategory", dsa) }
      if !term.incompatible.isEmpty { json.member("incompatible", term.incompatible) }
      if let type = term.type { self.type(type, term, &json) }
    }
  }

  /// Texts by language.
  private static func texts(_ texts: [String: String], _ json: inout JSONWriter) {
    for (language, text) in texts.sorted(by: { $0.key < $1.key }) { json.member(key: language, text) }
  }

  private static func type(_ type: FactType, _ term: Term, _ json: inout JSONWriter) {
    switch type {
    case .boolean: json.member("type", "boolean")
    case .instant: json.member("type", "instant")
    case .integer(let bounds):
      json.member("type", "integer")
      json.member("minimum", bounds.lowerBound)
      json.member("maximum", bounds.upperBound)
    case .enumeration(let values):
      json.member("type", "enumeration")
      json.member("values", values)
      guard !term.valueLabels.isEmpty else { break }
      json.object("valueLabels") { json in
        for value in values { json.object(key: value) { texts(term.valueLabels[value] ?? [:], &$0) } }
      }
    }
    json.member("default", term.standard)
  }
}
