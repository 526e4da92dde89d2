import EdittoSyntax

/// What the destination of a link names.
package enum LinkTarget: Sendable, Equatable {
  case contact(String, facet: String?)
  /// A channel, or its attended hours.
  case channel(String, facet: String?)
  /// `channels:active` or `channels:all`
  case channels(onlyActive: Bool)
  case reference(String, partition: String?)
  /// A provision of this policy, or of another policy of the body.
  case provision(policy: String?, eId: String)
  /// Another policy as a whole.
  case policy(String)
  case rule(String)
  case form(String)
  case term(String)
  case terms
  /// An address outside.
  case web(String)
  case email(String)
  case phone(String)
  /// A scheme of ours with something that it does not know: `channels:some`.
  case malformed(scheme: String, String)
  /// A scheme that must not be linked: `javascript`, `data`, and every other.
  case forbidden(scheme: String)
  /// A file's path or nothing at all.
  case path(String)

  /// The ways to reach a contact that a link can pick.
  package static let facets = ["email", "pec", "phone", "url", "hours", "name", "address"]

  package init(_ destination: String) {
    // Browsers drop blanks and line ends from a scheme, so they may not hide one here.
    let hasBlanks = destination.utf8.contains { $0 <= 0x20 }
    let visible = hasBlanks ? String(decoding: destination.utf8.filter { $0 > 0x20 }, as: UTF8.self) : destination
    if visible.utf8.first == UInt8(ascii: "#") {
      self = .provision(policy: nil, eId: String(visible.dropFirst()))
      return
    }
    guard let colon = visible.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      self = .path(visible)
      return
    }
    let scheme = String(visible[..<colon]).loweredASCII
    let rest = String(visible[visible.utf8.index(after: colon)...])
    guard
      scheme.utf8.allSatisfy({
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".")
      })
    else {
      self = .path(visible)
      return
    }
    let (name, fragment) = Self.split(rest)
    switch scheme {
    case "contact":
      let isKnown = fragment.map(Self.facets.contains) ?? true
      self = isKnown ? .contact(name, facet: fragment) : .malformed(scheme: "contact", fragment ?? "")
    case "channel":
      let isKnown = fragment == nil || fragment == "hours"
      self = isKnown ? .channel(name, facet: fragment) : .malformed(scheme: "channel", fragment ?? "")
    case "channels":
      self = rest == "active" || rest == "all" ? .channels(onlyActive: rest == "active") : .malformed(scheme: scheme, rest)
    case "ref":
      let isKnown = fragment.map { Partition($0) != nil } ?? true
      self = isKnown ? .reference(name, partition: fragment) : .malformed(scheme: "ref", fragment ?? "")
    case "policy": self = fragment.map { .provision(policy: name, eId: $0) } ?? .policy(name)
    case "rule": self = .rule(rest)
    case "form": self = .form(rest)
    case "term": self = .term(rest)
    case "terms": self = rest == "all" ? .terms : .malformed(scheme: scheme, rest)
    case "http", "https": self = .web(visible)
    case "mailto": self = .email(rest)
    case "tel": self = .phone(rest)
    default: self = .forbidden(scheme: scheme)
    }
  }

  private static func split(_ text: String) -> (String, String?) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    return (String(text[..<hash]), String(text[text.utf8.index(after: hash)...]))
  }

  /// The schemes that sources use, for «did you mean».
  package static let schemes = ["contact", "channel", "channels", "ref", "policy", "rule", "form", "term", "terms", "https"]
}
