import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `rules.odrl.jsonld`: the rules of a policy for data exchange, as ODRL 2.2 (W3C Recommendation of 15 February 2018) in JSON-LD 1.1.
  ///
  /// A policy without rules has no file, because one of ODRL holds at least one (ODRL Information Model, section 2.1).
  static let odrl = Emitter("odrl") { body, publication, artifacts in
    for policy in body.policies {
      let file = ODRLPolicy(body, policy, publication)
      guard !file.rules.isEmpty else { continue }
      artifacts.append(Artifact(body.id + "/" + policy.id + "/rules.odrl.jsonld", file.bytes()))
    }
  }
}

/// One policy as a `Set` of ODRL with the terms that it uses.
///
/// What ODRL cannot say stands in `unsaid`, under the names of `rules.json`.
private struct ODRLPolicy {
  private let body: Body
  private let policy: Policy
  private let publication: Publication
  /// The address of the policy's page.
  private let address: String
  let rules: [PublishedRule]

  init(_ body: Body, _ policy: Policy, _ publication: Publication) {
    self.body = body
    self.policy = policy
    self.publication = publication
    address = policy.address(in: body, publication.site)
    rules = policy.publishedRules(of: body, at: address)
  }

  func bytes() -> [UInt8] {
    let file = address + "rules.odrl.jsonld"
    var json = JSONWriter(capacity: 64 * 1024)
    json.object { json in
      json.object("@context") { json in ODRLContext.write(file: file, language: policy.language, &json) }
      json.member("uid", file)
      json.member("type", "Set")
      json.member("profile", file + "#policy.profile")
      json.member("conflict", conflict)
      json.member("title", policy.title)
      if let version = policy.amendments.map(\.date).max() ?? policy.inForce { json.member("modified", version.description) }
      json.member("page", address)
      json.member("seeAlso", address + "rules.json")
      json.member("unsaid", [Interface.Key.odrlPrecedence, .odrlFacts].map { Interface.of(body.language)[$0] })
      for modality in Rule.Modality.allCases {
        let rules = rules.filter { $0.rule.modality == modality }
        guard !rules.isEmpty else { continue }
        json.array(key: modality.rawValue) { json in
          for rule in rules { json.object { json in self.rule(rule, &json) } }
        }
      }
      json.array("@included") { json in
        json.object { json in
          json.member("uid", assigner)
          json.member("type", "Party")
          json.object("label") { json in json.member(key: body.language, body.identity.name) }
        }
        json.object { json in
          json.member("uid", file + "#policy.profile")
          json.member("type", "ConceptScheme")
          json.object("label") { json in json.member(key: policy.language, policy.title) }
        }
        ODRLTerms(body: body, policy: policy, rules: rules).write(&json)
      }
    }
    return json.finished()
  }

  private var assigner: String { publication.site.baseURL + "/" + body.id + "/" }

  /// The strategy that comes nearest to the precedence of the rules.
  ///
  /// Where no rule takes precedence none can conflict. Else prohibitions win, as they should unless every pair says the contrary.
  private var conflict: String {
    let pairs = rules.flatMap { rule in
      rule.rule.overrides.map { (winner: rule.rule.id, loser: $0) } + rule.rule.yieldsTo.map { (winner: $0, loser: rule.rule.id) }
    }
    guard !pairs.isEmpty else { return "invalid" }
    let modalities = Dictionary(rules.map { ($0.rule.id, $0.rule.modality) }, uniquingKeysWith: { first, _ in first })
    return pairs.allSatisfy { modalities[$0.loser] == .prohibition } ? "perm" : "prohibit"
  }

  // MARK: Rules

  private func rule(_ published: PublishedRule, _ json: inout JSONWriter) {
    let rule = published.rule
    json.member("uid", address + "#rule-" + rule.id)
    json.member("type", Self.type(rule.modality))
    json.member("assigner", assigner)
    if let assignee = ODRLTerms.assignee(rule.who, of: rule, as: "who") { json.member("assignee", assignee) }
    json.member("action", "term:" + rule.action)
    if let target = ODRLTerms.target(published.contents, of: rule) { json.member("target", target) }
    constraints(published, &json)
    if rule.apply == .must { consequences(rule, &json) }
    json.object("provision") { json in
      json.member("uid", published.permalink)
      json.member("eId", published.block.eId)
      json.member("citation", published.provision.citation)
    }
    json.member("text", published.text)
    if !published.basis.isEmpty {
      json.array("basis") { json in
        for act in published.basis {
          json.object { json in
            if let address = act.address() { json.member("uid", address) }
            json.member("citation", act.citation)
          }
        }
      }
    }
    let unsaid = unsaid(published)
    if !unsaid.isEmpty { json.member("unsaid", unsaid) }
  }

  private static func type(_ modality: Rule.Modality) -> String {
    switch modality {
    case .obligation: "Duty"
    case .prohibition: "Prohibition"
    case .permission: "Permission"
    }
  }

  /// What rules.json says of a rule and ODRL does not, each as `member: value` with the values of rules.csv.
  private func unsaid(_ published: PublishedRule) -> [String] {
    let rule = published.rule
    var members: [(String, String)] = []
    for point in rule.what.compactMap(\.point).uniqued() {
      members.append(("points " + point, rule.what.filter { $0.point == point }.map(\.term).list))
    }
    members += [("overrides", rule.overrides.list), ("yieldsTo", rule.yieldsTo.list)]
    if rule.apply == .may || rule.modality == .permission, !rule.then.isEmpty {
      members += [("then", rule.then.map(\.cell).list), ("apply", rule.apply.rawValue), ("by", rule.by.list)]
    }
    members += [("within", rule.within ?? ""), ("dsaCategories", published.dsaCategories.list)]
    if publication.edition == .internal { members.append(("note", published.block.note ?? "")) }
    return members.filter { !$0.1.isEmpty }.map { $0.0 + ": " + $0.1 }
  }

  // MARK: Consequences

  /// The ladder of a rule whose measures must follow: duties that remedy a prohibition, or follow from a duty that was not performed.
  private func consequences(_ rule: Rule, _ json: inout JSONWriter) {
    guard !rule.then.isEmpty, rule.modality != .permission else { return }
    // Without the fact that counts violations only the first step is ever reached.
    let steps = body.vocabulary["repeated"] == nil ? Array(rule.then.prefix(1)) : rule.then
    json.array(rule.modality == .prohibition ? "remedy" : "consequence") { json in
      for (times, step) in steps.enumerated() {
        json.object { json in
          json.member("type", "Duty")
          if let assignee = ODRLTerms.assignee(rule.by, of: rule, as: "by") { json.member("assignee", assignee) }
          if let duration = step.duration {
            json.object("action") { json in
              json.member("rdf:value", reference: "term:" + step.measure)
              json.object("refinement") { json in
                ODRLConstraint.write("elapsedTime", "eq", &json) { $0.typed(duration, "xsd:duration") }
              }
            }
          } else {
            json.member("action", "term:" + step.measure)
          }
          if steps.count > 1 {
            json.array("constraint") { json in
              json.object { json in
                ODRLConstraint.write("term:repeated", times == steps.count - 1 ? "gteq" : "eq", &json) { $0.value(times) }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Constraints

  private func constraints(_ published: PublishedRule, _ json: inout JSONWriter) {
    let rule = published.rule
    let clauses = ODRLConstraint.clauses(of: rule)
    let (from, to) = published.validity
    guard from != nil || to != nil || rule.channels != nil || clauses?.isEmpty != true else { return }
    json.array("constraint") { json in
      for (date, comparison) in [(from, "gteq"), (to, "lt")] {
        guard let date else { continue }
        json.object { json in
          ODRLConstraint.write("dateTime", comparison, &json) { $0.typed(date.description, "xsd:date") }
        }
      }
      if let channels = rule.channels {
        let addresses = channels.map { publication.site.baseURL + "/" + body.id + "/channels.html#channel-" + $0 }
        ODRLConstraint.any(of: addresses, &json) { address, json in
          ODRLConstraint.write("deliveryChannel", "eq", &json) { $0.reference(address) }
        }
      }
      guard let clauses else {
        json.object { json in ODRLConstraint.write("term:" + ODRLTerms.condition(of: rule), "eq", &json) { $0.value(true) } }
        return
      }
      for clause in clauses { ODRLConstraint.write(clause, body.vocabulary, &json) }
    }
  }
}
