package import EdittoRules
import EdittoSyntax

/// Finds what links name, for checks and emitters alike.
///
/// A class, because every link is resolved with it and what it holds is large.
package final class Resolver: Sendable {
  package let body: Body
  package let policy: Policy

  package init(body: Body, policy: Policy) {
    self.body = body
    self.policy = policy
  }

  /// What a link leads to.
  package enum Resolution {
    case contact(Contact, facet: String)
    case channel(Channel, facet: String?)
    case channels([Channel])
    case reference(Reference, Partition?)
    case provision(Policy, Outline.Entry)
    case policy(Policy)
    case form(Form)
    case term(Term)
    case terms([Term])
    case web(String)
  }

  /// Why a link leads nowhere.
  package enum Failure: Error {
    /// No such thing; the ids that exist.
    case missing(kind: String, id: String, known: [String])
    /// The contact has no such way to be reached.
    case facet(Contact, String)
    /// The channel has no attended hours.
    case channelFacet(Channel, String)
    /// A destination that no scheme knows.
    case malformed(scheme: String, String)
    case forbidden(scheme: String)
    case path(String)
    case web(WebAddress.Problem, String)
  }

  package func resolve(_ target: LinkTarget) throws(Failure) -> Resolution {
    switch target {
    case .contact(let id, let facet):
      guard let contact = body.contact(id) else { throw .missing(kind: "contact", id: id, known: body.contacts.map(\.id)) }
      guard let facet else { return .contact(contact, facet: contact.facets.first ?? "name") }
      guard contact.value(facet, in: policy.language) != nil else { throw .facet(contact, facet) }
      return .contact(contact, facet: facet)
    case .channel(let id, let facet):
      guard let channel = body.channel(id) else { throw .missing(kind: "channel", id: id, known: body.channels.map(\.id)) }
      guard facet == nil || channel.hours != nil else { throw .channelFacet(channel, facet ?? "") }
      return .channel(channel, facet: facet)
    case .channels(let onlyActive):
      return .channels(body.channels.filter { !onlyActive || $0.status == .active })
    case .reference(let id, let partition):
      guard let reference = body.reference(id) else { throw .missing(kind: "ref", id: id, known: body.references.map(\.id)) }
      return .reference(reference, partition.flatMap { Partition($0) })
    case .provision(let other, let eId):
      let policy = try policy(other)
      guard let entry = policy.outline.entry(eId) else {
        // Among thousands the nearest is no longer the one that was meant.
        let entries = policy.outline.entries
        throw .missing(kind: "provision", id: eId, known: entries.count > 1000 ? [] : entries.map(\.eId))
      }
      return .provision(policy, entry)
    case .policy(let id): return .policy(try policy(id))
    case .rule(let id):
      if let entry = policy.provision(ofRule: id) { return .provision(policy, entry) }
      for policy in body.policies {
        if let entry = policy.provision(ofRule: id) { return .provision(policy, entry) }
      }
      throw .missing(kind: "rule", id: id, known: policy.rules.map(\.rule.id))
    case .form(let id):
      guard let form = policy.forms.first(where: { $0.id == id }) else {
        throw .missing(kind: "form", id: id, known: policy.forms.map(\.id))
      }
      return .form(form)
    case .term(let id):
      guard let term = body.vocabulary[id] else { throw .missing(kind: "term", id: id, known: body.vocabulary.all.map(\.id)) }
      return .term(term)
    case .terms: return .terms(body.vocabulary.all)
    case .web(let text):
      do throws(WebAddress.Problem) {
        return .web(try WebAddress(text).string)
      } catch { throw .web(error, text) }
    case .email(let text), .phone(let text): throw .path(text)
    case .malformed(let scheme, let rest): throw .malformed(scheme: scheme, rest)
    case .forbidden(let scheme): throw .forbidden(scheme: scheme)
    case .path(let text): throw .path(text)
    }
  }

  private func policy(_ id: String?) throws(Failure) -> Policy {
    guard let id, id != policy.id else { return policy }
    guard let other = body.policy(id) else { throw .missing(kind: "policy", id: id, known: body.policies.map(\.id)) }
    return other
  }
}

extension Policy {
  /// The provision that holds the rule with an id.
  fileprivate func provision(ofRule id: String) -> Outline.Entry? {
    for block in rules where block.rule.id == id { return outline[block.eId] }
    return nil
  }
}

extension Contact {
  /// The ways to reach the contact, the usual one first.
  package var facets: [String] {
    LinkTarget.facets.filter { !["name", "hours"].contains($0) && value($0, in: "it") != nil }
  }

  /// The text of one of the contact's facets.
  package func value(_ facet: String, in language: String) -> String? {
    switch facet {
    case "email": email
    case "pec": pec
    case "phone": phone?.typed
    case "url": url?.string
    case "hours": hours?.text(in: language)
    case "name": name.text(in: language)
    case "address": address
    default: nil
    }
  }
}
