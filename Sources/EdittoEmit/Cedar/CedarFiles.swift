package import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `rules.cedar`, `rules.cedarschema`, `rules.cedarentities.json`: the rules of a policy for engines of the Cedar policy language.
  static let cedar = Emitter("cedar") { body, publication, artifacts in
    for policy in body.policies {
      let folder = body.id + "/" + policy.id + "/"
      let policies = CedarPolicies(body: body, policy: policy, publication: publication)
      artifacts.append(Artifact(folder + "rules.cedar", policies.policies()))
      artifacts.append(Artifact(folder + "rules.cedarschema", policies.schema()))
      let entities = policies.entities(in: policy.language) { body.channel($0)?.name ?? $0 }
      artifacts.append(Artifact(folder + "rules.cedarentities.json", entities))
    }
  }
}

extension CedarPolicies {
  package init(body: Body, policy: Policy, publication: Publication) {
    let address = policy.address(in: body, publication.site)
    let published = Dictionary(policy.publishedRules(of: body, at: address).map { ($0.rule.id, $0) }) { first, _ in first }
    let version = (policy.amendments.map(\.date).max() ?? policy.inForce).map { ", \($0)" } ?? ""
    self.init(
      policy.ruleSet(of: body), name: body.id + "/" + policy.id,
      head: [policy.title, "\(body.id)/\(policy.id), \(publication.edition.rawValue)\(version): \(address)"]
    ) { rule in
      guard let rule = published[rule.id] else { return [] }
      var annotations: Annotations = [
        ("eId", rule.block.eId), ("provision", rule.provision.citation), ("permalink", rule.permalink),
      ]
      if !rule.text.isEmpty { annotations.append(("text", rule.text)) }
      if !rule.basis.isEmpty { annotations.append(("basis", rule.basis.map(\.citation).joined(separator: "; "))) }
      return annotations
    }
  }
}
