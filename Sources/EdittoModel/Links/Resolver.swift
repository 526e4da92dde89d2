package import EdittoRules
package import LegalCitations
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
    /// An act, or a part of it.
    case reference(Reference, Partition)
    /// A provision; with the policy that holds it where that is another one.
    case provision(Outline.Entry, in: Place?)
    case policy(Place)
    case form(Form)
    case term(Term)
    case terms([Term])
    case web(String)
  }

  /// A policy as links show it.
  package struct Place: Sendable {
    package let id: String
    package let title: String
    package let isInternal: Bool

    init(_ policy: Policy) {
      id = policy.id
      title = policy.title
      isInternal = policy.isInternal
    }
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
      guard let facet else { return .contact(contact, facet: contact.usualFacet ?? "name") }
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
      return .reference(reference, partition)
    case .provision(let other, let eId):
      guard let other, other != policy.id else { return .provision(try Self.entry(eId, in: policy.outline), in: nil) }
      let policy = try policy(other)
      return .provision(try Self.entry(eId, in: policy.outline), in: Place(policy))
    case .policy(let id): return .policy(Place(id == policy.id ? policy : try policy(id)))
    case .rule(let id):
      if let entry = policy.provision(ofRule: id) { return .provision(entry, in: nil) }
      for other in body.policies where other.id != policy.id {
        if let entry = other.provision(ofRule: id) { return .provision(entry, in: Place(other)) }
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

  private static func entry(_ eId: String, in outline: Outline) throws(Failure) -> Outline.Entry {
    if let entry = outline.entry(eId) { return entry }
    // Among thousands the nearest is no longer the one that was meant.
    let entries = outline.entries
    throw .missing(kind: "provision", id: eId, known: entries.count > 1000 ? [] : entries.map(\.eId))
  }

  private func policy(_ id: String) throws(Failure) -> Policy {
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
  /// The usual way to reach the contact.
  package var usualFacet: String? {
    ["email", "pec", "phone", "url", "address"].first { value($0, in: "it") != nil }
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
