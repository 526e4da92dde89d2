import EdittoModel
import EdittoRules
import EdittoSyntax

/// What a link shows and where it leads, the same in pages and in plain text.
struct LinkText {
  /// The class that the style sheet knows: contact, channel, reference, internal, external.
  let kind: String
  /// What fills the link where the author left its text empty.
  let label: String
  /// nil for what has no address.
  let href: String?

  /// The link that an inline names, or nil where it leads nowhere, which checks have reported.
  static func of(_ target: LinkTarget, in scope: LinkScope) -> LinkText? {
    guard let resolution = try? scope.resolver.resolve(target) else { return nil }
    switch resolution {
    case .contact(let contact, let facet): return self.contact(contact, facet, scope)
    case .channel(let channel, let facet):
      guard facet == nil else {
        return LinkText(kind: "channel", label: channel.hours?.text(in: scope.policy.language) ?? "", href: nil)
      }
      return LinkText(kind: "channel", label: channel.label, href: channel.url?.string)
    case .channels(let channels):
      let list = scope.interface.list(channels.map(\.label))
      return LinkText(kind: "internal", label: list, href: scope.bodyRoot + "channels.html")
    case .reference(let reference, let partition):
      let label = partition.map { $0.text + ", " + reference.citation } ?? reference.citation
      if let address = reference.address(partition) { return LinkText(kind: "reference", label: label, href: address) }
      return LinkText(kind: "internal", label: label, href: scope.bodyRoot + "references.html#ref-" + reference.id)
    case .provision(let entry, nil):
      return LinkText(kind: "internal", label: entry.citation, href: .joining(scope.textPage, "#", entry.eId))
    case .provision(let entry, let policy?):
      return LinkText(
        kind: "internal", label: .joining(entry.citation, ", ", policy.title),
        href: scope.bodyRoot + policy.id + "/index.html#" + entry.eId)
    case .policy(let policy):
      return LinkText(kind: "internal", label: policy.title, href: scope.bodyRoot + policy.id + "/index.html")
    case .form(let form): return LinkText(kind: "internal", label: form.title, href: "form-" + form.id + ".html")
    case .term(let term): return LinkText(kind: "term", label: term.label(in: scope.policy.language), href: nil)
    case .terms(let terms):
      let labels = terms.filter { scope.policy.terms.contains($0.id) }.map { $0.label(in: scope.policy.language) }
      return LinkText(kind: "term", label: scope.interface.list(labels), href: nil)
    case .web(let address): return LinkText(kind: "external", label: address, href: address)
    }
  }

  private static func contact(_ contact: Contact, _ facet: String, _ scope: LinkScope) -> LinkText {
    let label = contact.value(facet, in: scope.policy.language) ?? contact.name.text(in: scope.policy.language)
    switch facet {
    case "email", "pec": return LinkText(kind: "contact", label: label, href: "mailto:" + label)
    case "phone": return LinkText(kind: "contact", label: label, href: contact.phone.map { "tel:" + $0.dialled })
    case "url": return LinkText(kind: "contact", label: contact.url?.display ?? label, href: label)
    default: return LinkText(kind: "contact", label: label, href: nil)
    }
  }
}

/// Where links stand: they are resolved in a policy, and lead on from a page's place.
///
/// A class, because it is handed along everywhere and what it holds is large.
final class LinkScope {
  let body: Body
  let policy: Policy
  let resolver: Resolver
  let interface: Interface
  /// From the page to the body's folder: `../`.
  let bodyRoot: String
  /// From the page to the page of the text; empty where they are the same.
  let textPage: String

  init(
    _ body: Body, _ policy: Policy, _ interface: Interface, bodyRoot: String = "../", textPage: String = ""
  ) {
    self.body = body
    self.policy = policy
    resolver = Resolver(body: body, policy: policy)
    self.interface = interface
    self.bodyRoot = bodyRoot
    self.textPage = textPage
  }
}

extension Channel {
  /// «Facebook (ASST di Lodi)»
  var label: String { platform == .other ? name : platform.label + " (" + (handle ?? name) + ")" }
}

extension WebAddress {
  /// The address as people read it, without scheme and closing slash.
  var display: String {
    let text = string.hasPrefix("https://") ? string.dropFirst(8) : string[...]
    return String(text.hasSuffix("/") ? text.dropLast() : text)
  }
}

extension Interface {
  /// «a, b e c»
  func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " " + self["and"] + " " + last
  }
}
