import EdittoSyntax
package import LegalCitations

/// What the destination of a link names.
package enum LinkTarget: Sendable, Equatable {
  case contact(String, facet: String?)
  /// A channel, or its attended hours.
  case channel(String, facet: String?)
  /// `channels:active` or `channels:all`
  case channels(onlyActive: Bool)
  /// An act, or a part of it.
  case reference(String, Partition)
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
    self = destination.withBytes { bytes in
      // Browsers drop blanks and line ends from a scheme, so they may not hide one here.
      guard bytes.contains(where: { $0 <= 0x20 }) else { return LinkTarget(bytes) }
      return bytes.filter { $0 > 0x20 }.withUnsafeBufferPointer { LinkTarget($0) }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    func string(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
    if bytes.first == UInt8(ascii: "#") {
      self = .provision(policy: nil, eId: string(1..<bytes.count))
      return
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[..<colon].allSatisfy(Self.isSchemeSign) else {
      self = .path(string(0..<bytes.count))
      return
    }
    // Texts are made only of what a scheme asks for.
    var rest: String { string(colon + 1..<bytes.count) }
    let hash = bytes[(colon + 1)...].firstIndex(of: UInt8(ascii: "#"))
    var name: String { string(colon + 1..<(hash ?? bytes.count)) }
    var fragment: String? { hash.map { string($0 + 1..<bytes.count) } }
    switch Scheme(bytes[..<colon]) {
    case .contact:
      let facet = fragment
      let isKnown = facet.map(Self.facets.contains) ?? true
      self = isKnown ? .contact(name, facet: facet) : .malformed(scheme: "contact", facet ?? "")
    case .channel:
      let facet = fragment
      let isKnown = facet == nil || facet == "hours"
      self = isKnown ? .channel(name, facet: facet) : .malformed(scheme: "channel", facet ?? "")
    case .channels:
      let which = rest
      self =
        which == "active" || which == "all" ? .channels(onlyActive: which == "active") : .malformed(scheme: "channels", which)
    case .reference:
      let part = fragment
      let partition = part.map { Partition(urn: $0) } ?? Partition()
      self = partition.map { .reference(name, $0) } ?? .malformed(scheme: "ref", part ?? "")
    case .policy: self = fragment.map { .provision(policy: name, eId: $0) } ?? .policy(name)
    case .rule: self = .rule(rest)
    case .form: self = .form(rest)
    case .term: self = .term(rest)
    case .terms: self = rest == "all" ? .terms : .malformed(scheme: "terms", rest)
    case .web: self = .web(string(0..<bytes.count))
    case .email: self = .email(rest)
    case .phone: self = .phone(rest)
    case nil: self = .forbidden(scheme: string(0..<colon).loweredASCII)
    }
  }

  /// What stands before the colon, in any case.
  private enum Scheme {
    case contact, channel, channels, reference, policy, rule, form, term, terms, web, email, phone

    private static let names: [(name: StaticString, scheme: Scheme)] = [
      ("contact", .contact), ("channel", .channel), ("channels", .channels), ("ref", .reference), ("policy", .policy),
      ("rule", .rule), ("form", .form), ("term", .term), ("terms", .terms), ("http", .web), ("https", .web), ("mailto", .email),
      ("tel", .phone),
    ]

    init?(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
      let found = Self.names.first { word.count == $0.name.utf8CodeUnitCount && word.beginsIgnoringCase($0.name) }
      guard let found else { return nil }
      self = found.scheme
    }
  }

  private static func isSchemeSign(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }

  /// The schemes that sources use, for «did you mean».
  package static let schemes = ["contact", "channel", "channels", "ref", "policy", "rule", "form", "term", "terms", "https"]
}
