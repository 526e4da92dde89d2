import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `changes.atom`: what happened to a policy, and what is due, for whoever follows it with a feed reader (Atom, RFC 4287).
  ///
  /// A draft, and a policy without any date, has no feed.
  static let changes = Emitter("atom") { body, publication, artifacts in
    for policy in body.policies where policy.status != .draft {
      let feed = ChangesFeed(body, policy, publication)
      guard !feed.entries.isEmpty else { continue }
      artifacts.append(Artifact(body.id + "/" + policy.id + "/changes.atom", feed.bytes()))
    }
  }
}

/// The feed of one policy: an entry for each event that its sources date.
private struct ChangesFeed {
  /// Something that happens to a policy on a day.
  struct Entry {
    /// What distinguishes it in the feed for ever.
    let id: String
    let title: String
    let summary: String
    /// The day on which it happened or became known.
    let updated: CalendarDate
    /// What it is about: the page, or a provision of it.
    var anchor = ""
    /// The signed act.
    var related: String?
  }

  private let body: Body
  private let policy: Policy
  private let publication: Publication
  private let interface: Interface
  private let address: String
  private(set) var entries: [Entry] = []

  init(_ body: Body, _ policy: Policy, _ publication: Publication) {
    self.body = body
    self.policy = policy
    self.publication = publication
    interface = Interface.of(policy.language)
    address = policy.address(in: body, publication.site)
    collect()
    // Newest first; entries of one day stay in the order in which one follows from the other.
    entries = entries.enumerated().sorted {
      ($1.element.updated, $1.offset) < ($0.element.updated, $0.offset)
    }.map(\.element)
  }

  // MARK: Events

  private mutating func collect() {
    if let adoption = policy.adoption, let date = adoption.date {
      add("adopted", on: date, .feedAdopted, act(adoption.act, adoption.number, date), related: adoption.url?.string)
    }
    if let date = policy.inForce { add("in-force-\(date)", on: date, .feedInForce, interface.day(date)) }
    for (index, amendment) in policy.amendments.enumerated() {
      let provisions = amendment.provisions.compactMap { policy.outline.entry($0.eId) }
      let names = provisions.map(\.citation).joined(separator: "; ")
      let act = act(amendment.act, amendment.number, amendment.date)
      add(
        "amended-\(amendment.date)-\(index + 1)", on: amendment.date, .feedAmended,
        names.isEmpty ? act : act + " (" + names + ")",
        anchor: provisions.first?.eId)
    }
    for validity in policy.validity {
      guard let provision = policy.outline.entry(validity.eId) else { continue }
      for (date, event, key) in [
        (validity.from, "provision-from", Interface.Key.feedProvisionFrom), (validity.to, "provision-to", .feedProvisionTo),
      ] {
        guard let date else { continue }
        add(
          event + "-" + provision.eId + "-\(date)", on: date, key, provision.citation + ", " + interface.day(date),
          anchor: provision.eId)
      }
    }
    if let date = policy.review, policy.repealed == nil, policy.status != .repealed {
      add("review-\(date)", on: date, .feedReview, interface.day(date))
    }
    if let date = policy.repealed { add("repealed-\(date)", on: date, .feedRepealed, interface.day(date)) }
  }

  /// What lies ahead has been known since the text last changed.
  private mutating func add(
    _ id: String, on date: CalendarDate, _ event: Interface.Key, _ summary: String, anchor: String? = nil, related: String? = nil
  ) {
    let known = date <= publication.date ? date : policy.modified(by: publication.date) ?? publication.date
    entries.append(
      Entry(
        id: id, title: interface.text(event, ["name": policy.title]), summary: summary, updated: known,
        anchor: anchor.map { "#" + $0 } ?? "", related: related))
  }

  /// «Deliberazione del Consiglio comunale n. 33 del 20 novembre 2025»
  private func act(_ act: String, _ number: String?, _ date: CalendarDate) -> String {
    act + (number.map { " " + interface[.number] + " " + $0 } ?? "") + " " + interface[.of] + " " + interface.day(date)
  }

  // MARK: Writing

  func bytes() -> [UInt8] {
    var xml = XMLWriter()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", policy.language)
    xml.markup(">\n")
    xml.element("id", address + "changes.atom")
    xml.element("title", policy.title)
    xml.element("updated", Self.instant(entries.map(\.updated).max() ?? publication.date))
    xml.markup("<author><name>")
    xml.text(body.identity.name)
    xml.markup("</name></author>\n<link rel=\"self\" type=\"application/atom+xml\"")
    xml.attribute("href", address + "changes.atom")
    xml.markup("/>\n<link rel=\"alternate\" type=\"text/html\"")
    xml.attribute("href", address)
    xml.markup("/>\n<generator")
    xml.attribute("version", publication.version)
    xml.markup(">Editto</generator>\n")
    for entry in entries { write(entry, &xml) }
    xml.markup("</feed>\n")
    return xml.bytes
  }

  private func write(_ entry: Entry, _ xml: inout XMLWriter) {
    xml.markup("<entry>\n")
    xml.element("id", address + "changes.atom#" + entry.id)
    xml.element("title", entry.title)
    xml.element("updated", Self.instant(entry.updated))
    xml.markup("<link rel=\"alternate\" type=\"text/html\"")
    xml.attribute("href", address + entry.anchor)
    xml.markup("/>\n")
    if let related = entry.related {
      xml.markup("<link rel=\"related\"")
      xml.attribute("href", related)
      xml.markup("/>\n")
    }
    xml.element("summary", entry.summary)
    xml.markup("</entry>\n")
  }

  /// The beginning of a day. Atom asks for a time (RFC 3339); the sources have days.
  private static func instant(_ date: CalendarDate) -> String { date.description + "T00:00:00Z" }
}

extension XMLWriter {
  /// An element with text: `<title>…</title>`.
  fileprivate mutating func element(_ name: StaticString, _ text: String) {
    markup("<")
    markup(name)
    markup(">")
    self.text(text)
    markup("</")
    markup(name)
    markup(">\n")
  }
}
