package import EdittoRules
package import EdittoSyntax

/// A public body with everything that its folder holds.
///
/// A class, because it is handed along everywhere and what it holds is large.
package final class Body: Sendable {
  /// The folder's name.
  package let id: String
  /// Path of the folder in the workspace, with a `/` at its end.
  package let root: String
  package let identity: Identity
  package let contacts: [Contact]
  package let channels: [Channel]
  package let references: [Reference]
  package let vocabulary: Vocabulary
  package let policies: [Policy]
  /// Paths below the folder of the files that could not be read whole: what they define is not missing.
  let unread: Set<String>
  /// Whether internal nodes are still there.
  package let isComplete: Bool
  /// The files that are no Markdown, by their paths below the folder.
  package let assets: [String: InputAsset]
  /// The files that were read, in order; spans point into them.
  package let sources: SourceTable
  /// The files whose kind fits their place.
  package let files: [SourceFile]

  init(
    id: String, root: String, identity: Identity, contacts: [Contact] = [], channels: [Channel] = [],
    references: [Reference] = [],
    vocabulary: Vocabulary, policies: [Policy] = [], unread: Set<String>, isComplete: Bool = true, assets: [String: InputAsset],
    sources: SourceTable, files: [SourceFile] = []
  ) {
    self.id = id
    self.root = root
    self.identity = identity
    self.contacts = contacts
    self.channels = channels
    self.references = references
    self.vocabulary = vocabulary
    self.policies = policies
    self.unread = unread
    self.isComplete = isComplete
    self.assets = assets
    self.sources = sources
    self.files = files
  }

  /// The same body with some of its parts replaced.
  func with(
    identity: Identity? = nil, contacts: [Contact]? = nil, channels: [Channel]? = nil, references: [Reference]? = nil,
    vocabulary: Vocabulary? = nil, policies: [Policy]? = nil, isComplete: Bool? = nil, files: [SourceFile]? = nil
  ) -> Body {
    Body(
      id: id, root: root, identity: identity ?? self.identity, contacts: contacts ?? self.contacts,
      channels: channels ?? self.channels, references: references ?? self.references, vocabulary: vocabulary ?? self.vocabulary,
      policies: policies ?? self.policies, unread: unread, isComplete: isComplete ?? self.isComplete, assets: assets,
      sources: sources, files: files ?? self.files)
  }

  package func contact(_ id: String) -> Contact? { contacts.first { $0.id == id } }
  package func channel(_ id: String) -> Channel? { channels.first { $0.id == id } }
  package func reference(_ id: String) -> Reference? { references.first { $0.id == id } }
  package func policy(_ id: String) -> Policy? { policies.first { $0.id == id } }

  /// Whether something of a kind may be defined in a file that could not be read.
  package func mayBeUnread(_ kind: String) -> Bool {
    guard !unread.isEmpty else { return false }
    switch kind {
    case "contact": return unread.contains("contacts.md")
    case "channel": return unread.contains("channels.md")
    case "ref": return unread.contains("references.md")
    case "term": return unread.contains("vocabulary.md")
    case "rule": return mayBeUnread("term") || mayBeUnread("provision")
    default: return unread.contains { $0.utf8.contains(UInt8(ascii: "/")) }
    }
  }

  /// The language in which the body writes.
  package var language: String { identity.languages.first ?? "it" }
}

/// Who a body is: the facts of `body.md`.
package final class Identity: Sendable {
  package struct Address: Sendable {
    package let street: String
    package let postcode: String
    package let city: String
    package let province: String?

    /// «Via Locatelli 20, 24050 Orio al Serio (BG)»
    package var line: String {
      street + ", " + postcode + " " + city + (province.map { " (" + $0 + ")" } ?? "")
    }
  }

  package let name: String
  package let type: String
  package let address: Address?
  package let website: WebAddress?
  package let vat: String?
  package let taxCode: String?
  package let ipa: String?
  package let transparency: WebAddress?
  package let privacy: WebAddress?
  package let accessibility: WebAddress?
  package let legalNotes: WebAddress?
  /// The licence under which the data files may be used.
  package let dataLicense: WebAddress?
  package let logo: String?
  /// Where the logo is named.
  package let logoSpan: Span?
  package let languages: [String]
  /// The patron saint's day, `MM-DD`.
  package let patron: String?
  package let isInternal: Bool

  init(
    name: String, type: String, address: Address?, website: WebAddress?, vat: String?, taxCode: String?, ipa: String?,
    transparency: WebAddress?, privacy: WebAddress?, accessibility: WebAddress?, legalNotes: WebAddress?,
    dataLicense: WebAddress?, logo: String?,
    logoSpan: Span?, languages: [String], patron: String?, isInternal: Bool
  ) {
    self.name = name
    self.type = type
    self.address = address
    self.website = website
    self.vat = vat
    self.taxCode = taxCode
    self.ipa = ipa
    self.transparency = transparency
    self.privacy = privacy
    self.accessibility = accessibility
    self.legalNotes = legalNotes
    self.dataLicense = dataLicense
    self.logo = logo
    self.logoSpan = logoSpan
    self.languages = languages
    self.patron = patron
    self.isInternal = isInternal
  }
}

/// A way to reach an office.
package final class Contact: Sendable {
  package let id: String
  package let name: LocalizedText
  package let email: String?
  package let pec: String?
  package let phone: Phone?
  package let url: WebAddress?
  package let hours: OpeningHours?
  package let address: String?
  package let note: String?
  package let roles: [String]
  package let isInternal: Bool
  package let span: Span

  init(
    id: String, name: LocalizedText, email: String?, pec: String?, phone: Phone?, url: WebAddress?, hours: OpeningHours?,
    address: String?, note: String?, roles: [String], isInternal: Bool, span: Span
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.pec = pec
    self.phone = phone
    self.url = url
    self.hours = hours
    self.address = address
    self.note = note
    self.roles = roles
    self.isInternal = isInternal
    self.span = span
  }
}

/// An official account on a platform.
package final class Channel: Sendable {
  package enum Status: String, Sendable { case active, suspended, closed }

  package let id: String
  package let platform: Platform
  package let name: String
  package let url: WebAddress?
  package let handle: String?
  package let owner: String?
  package let purpose: LocalizedText?
  package let status: Status
  package let since: CalendarDate?
  package let until: CalendarDate?
  package let comments: String?
  package let hours: OpeningHours?
  package let isInternal: Bool
  package let span: Span

  init(
    id: String, platform: Platform, name: String, url: WebAddress?, handle: String?, owner: String?, purpose: LocalizedText?,
    status: Status, since: CalendarDate?, until: CalendarDate?, comments: String?, hours: OpeningHours?, isInternal: Bool,
    span: Span
  ) {
    self.id = id
    self.platform = platform
    self.name = name
    self.url = url
    self.handle = handle
    self.owner = owner
    self.purpose = purpose
    self.status = status
    self.since = since
    self.until = until
    self.comments = comments
    self.hours = hours
    self.isInternal = isInternal
    self.span = span
  }
}

/// The platforms whose addresses are known.
package enum Platform: String, Sendable, CaseIterable {
  case facebook, instagram, x, youtube, linkedin, tiktok, whatsapp, telegram, threads, mastodon, bluesky, other

  /// The name as the platform writes it.
  package var label: String {
    switch self {
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .x: "X"
    case .youtube: "YouTube"
    case .linkedin: "LinkedIn"
    case .tiktok: "TikTok"
    case .whatsapp: "WhatsApp"
    case .telegram: "Telegram"
    case .threads: "Threads"
    case .mastodon: "Mastodon"
    case .bluesky: "Bluesky"
    case .other: "Web"
    }
  }

  /// The hosts that belong to the platform; empty where it has none of its own.
  package var hosts: [String] {
    switch self {
    case .facebook: ["facebook.com", "fb.com"]
    case .instagram: ["instagram.com"]
    case .x: ["x.com", "twitter.com"]
    case .youtube: ["youtube.com", "youtu.be"]
    case .linkedin: ["linkedin.com"]
    case .tiktok: ["tiktok.com"]
    case .whatsapp: ["whatsapp.com", "wa.me"]
    case .telegram: ["t.me", "telegram.me"]
    case .threads: ["threads.net", "threads.com"]
    case .mastodon, .other: []
    case .bluesky: ["bsky.app"]
    }
  }

  /// Whether an address is one of the platform's.
  package func fits(_ address: WebAddress) -> Bool {
    hosts.isEmpty || hosts.contains { address.host == $0 || address.host.hasSuffix("." + $0) }
  }
}
