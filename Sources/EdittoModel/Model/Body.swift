package import EdittoRules
package import EdittoSyntax

/// A public body with everything that its folder holds.
package struct Body: Sendable {
  /// The folder's name.
  package let id: String
  package var identity: Identity
  package var contacts: [Contact] = []
  package var channels: [Channel] = []
  package var references: [Reference] = []
  package var vocabulary: Vocabulary
  package var policies: [Policy] = []
  /// Path of the folder in the workspace, with a `/` at its end.
  package var root = ""
  /// Paths below the folder of the files that could not be read whole: what they define is not missing.
  package var unread: Set<String> = []
  /// Whether internal nodes are still there.
  package var isComplete = true
  /// Paths below the folder of the files that are no Markdown.
  package var assets: Set<String> = []
  /// The files that were read, in order; spans point into them.
  package var sources: SourceTable
  /// The files whose kind fits their place.
  package var files: [SourceFile] = []

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
    default: return unread.contains { $0.utf8.contains(UInt8(ascii: "/")) }
    }
  }

  /// The language in which the body writes.
  package var language: String { identity.languages.first ?? "it" }
}

/// Who a body is: the facts of `body.md`.
package struct Identity: Sendable {
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
  package let logo: String?
  /// Where the logo is named.
  package let logoSpan: Span?
  package let languages: [String]
  /// The patron saint's day, `MM-DD`.
  package let patron: String?
  package let isInternal: Bool
}

/// A way to reach an office.
package struct Contact: Sendable {
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
}

/// An official account on a platform.
package struct Channel: Sendable {
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
