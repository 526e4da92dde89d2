import EdittoModel
import EdittoSyntax

/// The pages about a body as a whole: who it is, where it writes, how to reach it, on which acts it rests.
struct BodyPages {
  private let body: Body
  private let publication: Publication
  private let interface: Interface
  private let data: [DataFiles]

  init(_ body: Body, _ publication: Publication, data: [DataFiles]) {
    self.body = body
    self.publication = publication
    self.data = data
    interface = Interface.of(body.language)
  }

  private var language: String { body.language }

  private func page(_ name: String, _ title: String, _ description: String) -> Page {
    var page = Page(body, publication, path: body.id + "/" + name, title: title, description: description)
    if name != "index.html" { page.above = [.init(href: "index.html", label: body.identity.name)] }
    page.navigationName = .bodySections
    page.navigation = [
      .init(href: "index.html", label: interface[.institution], isCurrent: name == "index.html"),
      .init(href: "channels.html", label: interface[.channels], isCurrent: name == "channels.html"),
      .init(href: "contacts.html", label: interface[.contacts], isCurrent: name == "contacts.html"),
      .init(href: "references.html", label: interface[.references], isCurrent: name == "references.html"),
    ]
    return page
  }

  // MARK: Index

  func index() -> Artifact {
    var html = HTMLWriter(capacity: 12 * 1024)
    html.lead(.bodyLead, interface)
    html.heading("policies", .policies, interface)
    if body.policies.isEmpty {
      html.markup("<p>")
      html.text(.noPolicies, interface)
      html.markup("</p>\n")
    } else {
      html.markup("<ul class=\"cards\">\n")
      for policy in body.policies { card(policy, &html) }
      html.markup("</ul>\n")
    }
    html.heading("channels", .channels, interface)
    let active = body.channels.filter { $0.status == .active }
    html.markup("<p>")
    html.text(active.isEmpty ? .noChannels : .channelsIntro, interface)
    html.markup(" ")
    html.link("internal", "channels.html", interface[.allChannels])
    html.markup("</p>\n")
    if !active.isEmpty {
      html.markup("<ul>\n")
      for channel in active {
        html.markup("<li>")
        address(channel, &html)
        html.markup("</li>\n")
      }
      html.markup("</ul>\n")
    }
    html.heading("contacts", .contacts, interface)
    html.markup("<p>")
    html.link("internal", "contacts.html", interface[.allContacts])
    html.markup("</p>\n")
    files(&html)
    html.heading("institution", .institution, interface)
    institution(&html)
    var page = page("index.html", body.identity.name, interface[.bodyLead])
    page.structured = StructuredData.organization(body, publication)
    return page.artifact(html)
  }

  private func card(_ policy: Policy, _ html: inout HTMLWriter) {
    html.markup("<li")
    html.attribute("id", "policy-", policy.id)
    html.markup(">\n<h3><a")
    html.attribute("href", policy.id + "/index.html")
    html.markup(">")
    html.text(policy.title)
    html.markup("</a></h3>\n<p>")
    html.state(of: policy, on: publication.date, interface)
    html.markup("</p>\n")
    if let adoption = policy.adoption {
      html.markup("<p class=\"note\">")
      html.adoption(adoption, interface)
      html.markup("</p>\n")
    }
    html.markup("<p>")
    html.link("internal", policy.id + "/summary.html", interface[.summary])
    html.markup("</p>\n</li>\n")
  }

  /// The data files by what they are about.
  private func files(_ html: inout HTMLWriter) {
    guard !data.isEmpty else { return }
    html.heading("data", .data, interface)
    html.markup("<p>")
    html.text(.dataIntro, interface)
    html.markup("</p>\n<dl class=\"data\">\n")
    for data in data {
      html.fact(name(data.subject)) { html in
        for (index, path) in data.paths.enumerated() {
          if index > 0 { html.markup(", ") }
          html.link("internal file", path, fileName(path))
        }
      }
    }
    html.markup("</dl>\n")
  }

  /// The data files on what a page is about: «Canali (JSON)».
  private func downloads(of subject: DataFiles.Subject, _ html: inout HTMLWriter) {
    guard let files = data.first(where: { $0.subject.name == subject.name }) else { return }
    html.downloads(
      files.paths.map { ($0, .joining(name(subject), " (", DataFormat($0)?.name ?? "", ")")) })
  }

  private func fileName(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  private func name(_ subject: DataFiles.Subject) -> String {
    switch subject {
    case .policy(let policy): policy.title
    case .channels: interface[.dataChannels]
    case .contacts: interface[.dataContacts]
    case .calendar: interface[.dataCalendar]
    case .catalogue: interface[.dataDataset]
    }
  }

  private func institution(_ html: inout HTMLWriter) {
    let identity = body.identity
    html.markup("<dl class=\"data\">\n")
    html.fact(.type, interface) { $0.text(interface.body(identity.type)) }
    if let address = identity.address { html.fact(.address, interface) { $0.text(address.line) } }
    if let code = identity.taxCode { html.fact(.taxCode, interface) { $0.text(code) } }
    if let vat = identity.vat { html.fact(.vat, interface) { $0.text(vat) } }
    if let ipa = identity.ipa { html.fact(.ipa, interface) { $0.text(ipa) } }
    if let website = identity.website {
      html.fact(.website, interface) { $0.link("external", website.string, website.display) }
    }
    html.markup("</dl>\n")
  }

  // MARK: Channels

  func channels() -> Artifact {
    var html = HTMLWriter(capacity: 12 * 1024)
    let open = body.channels.filter { $0.status != .closed }
    let closed = body.channels.filter { $0.status == .closed }
    html.lead(open.isEmpty ? .noChannels : .channelsLead, interface)
    if !open.isEmpty {
      html.markup("<ul class=\"cards\">\n")
      for channel in open { card(channel, isClosed: false, &html) }
      html.markup("</ul>\n")
    }
    let attended = body.attended(interface)
    if !attended.isEmpty { hours(attended, &html) }
    if !closed.isEmpty {
      html.markup("<h2 id=\"closed\">")
      html.text(.closedChannels, interface)
      html.markup("</h2>\n<p>")
      html.text(.closedNote, interface)
      html.markup("</p>\n<ul class=\"cards\">\n")
      for channel in closed { card(channel, isClosed: true, &html) }
      html.markup("</ul>\n")
    }
    downloads(of: .channels, &html)
    var page = page("channels.html", interface[.channels], interface[.channelsLead])
    if open.contains(where: { $0.hours != nil }) { page.scripts = [.hours] }
    return page.artifact(html)
  }

  /// The weeks of the hours in which channels are attended.
  private func hours(_ attended: [Attended], _ html: inout HTMLWriter) {
    html.heading("hours", .summaryHours, interface)
    html.markup("<ul class=\"cards\">\n")
    for (number, attended) in attended.enumerated() {
      html.markup("<li>\n<h3>")
      html.text(attended.channels)
      html.markup("</h3>\n<p>")
      html.hours(attended.hours, interface)
      html.markup("</p>\n")
      WeekPicture(hours: attended.hours, title: interface[.week], interface: interface, id: "\(number + 1)").write(to: &html)
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  private func card(_ channel: Channel, isClosed: Bool, _ html: inout HTMLWriter) {
    html.markup("<li")
    html.attribute("id", "channel-", channel.id)
    html.markup(isClosed ? ">\n<h3>" : ">\n<h2>")
    PlatformIcon.write(channel.platform, to: &html)
    html.text(channel.place)
    html.markup(isClosed ? "</h3>\n<p>" : "</h2>\n<p>")
    if let url = channel.url, !isClosed {
      html.link("channel", url.string, url.display)
    } else if let address = channel.url?.display ?? channel.handle {
      // A closed account is named, not linked: whoever took its name may wait there.
      html.text(address)
    } else {
      html.text(channel.name)
      html.markup(" ")
      html.markup("<span class=\"note\">(")
      html.text(.noAddress, interface)
      html.markup(")</span>")
    }
    html.markup("</p>\n<dl class=\"data\">\n")
    html.fact(.name, interface) { $0.text(channel.name) }
    if let handle = channel.handle, channel.url != nil { html.fact(.handle, interface) { $0.text(handle) } }
    if let purpose = channel.purpose { html.fact(.purpose, interface) { $0.text(purpose.text(in: language)) } }
    if let owner = channel.owner.flatMap(body.contact) {
      html.fact(.owner, interface) { $0.link("internal", "contacts.html#contact-", owner.id, owner.name.text(in: language)) }
    }
    if let hours = channel.hours, !isClosed { html.fact(.hours, interface) { $0.hours(hours, interface) } }
    if let comments = channel.comments { html.fact(.comments, interface) { $0.text(interface.comments(comments)) } }
    html.fact(.status, interface) { status(channel.status, &$0) }
    if let since = channel.since { html.fact(.channelSince, interface) { $0.day(since, interface) } }
    if let until = channel.until { html.fact(.channelUntil, interface) { $0.day(until, interface) } }
    html.markup("</dl>\n")
    if !isClosed, let hint = hint(channel) {
      html.markup("<p class=\"note\">")
      html.text(hint)
      html.markup("</p>\n")
    }
    html.markup("</li>\n")
  }

  /// How the account is told from one that only looks like it.
  private func hint(_ channel: Channel) -> String? {
    if let url = channel.url { return interface.text(.verifyAddress, ["address": url.display]) }
    if let handle = channel.handle { return interface.text(.verifyHandle, ["handle": handle]) }
    return channel.owner.flatMap(body.contact).map { interface.text(.verifyOwner, ["name": $0.name.text(in: language)]) }
  }

  private func status(_ status: Channel.Status, _ html: inout HTMLWriter) {
    switch status {
    case .active: html.markup("<span class=\"tag active\">")
    case .suspended: html.markup("<span class=\"tag suspended\">")
    case .closed: html.markup("<span class=\"tag closed\">")
    }
    html.text(status.key, interface)
    html.markup("</span>")
  }

  private func address(_ channel: Channel, _ html: inout HTMLWriter) {
    if let url = channel.url { html.link("channel", url.string, channel.label) } else { html.text(channel.label) }
  }

  // MARK: Contacts

  func contacts() -> Artifact {
    var html = HTMLWriter(capacity: 12 * 1024)
    html.lead(body.contacts.isEmpty ? .noContacts : .contactsLead, interface)
    if !body.contacts.isEmpty {
      html.markup("<ul class=\"cards\">\n")
      for contact in body.contacts { card(contact, &html) }
      html.markup("</ul>\n")
    }
    downloads(of: .contacts, &html)
    var page = page("contacts.html", interface[.contacts], interface[.contactsLead])
    if body.contacts.contains(where: { $0.hours != nil }) { page.scripts = [.hours] }
    return page.artifact(html)
  }

  private func card(_ contact: Contact, _ html: inout HTMLWriter) {
    html.markup("<li")
    html.attribute("id", "contact-", contact.id)
    html.markup(">\n<h2>")
    html.text(contact.name.text(in: language))
    html.markup("</h2>\n")
    if !contact.roles.isEmpty {
      html.markup("<p class=\"note\">")
      html.roles(contact.roles, interface)
      html.markup("</p>\n")
    }
    html.markup("<dl class=\"data\">\n")
    if let email = contact.email { html.fact(.email, interface) { $0.link("contact", "mailto:", email, email) } }
    if let pec = contact.pec { html.fact(.pec, interface) { $0.link("contact", "mailto:", pec, pec) } }
    if let phone = contact.phone { html.fact(.phone, interface) { $0.link("contact", "tel:", phone.dialled, phone.typed) } }
    if let url = contact.url { html.fact(.url, interface) { $0.link("external", url.string, url.display) } }
    if let address = contact.address { html.fact(.address, interface) { $0.text(address) } }
    if let hours = contact.hours { html.fact(.hours, interface) { $0.hours(hours, interface) } }
    if let note = contact.note { html.fact(.contactNote, interface) { $0.text(note) } }
    html.markup("</dl>\n")
    if let hours = contact.hours {
      WeekPicture(hours: hours, title: interface[.week], interface: interface, id: contact.id).write(to: &html)
    }
    html.markup("</li>\n")
  }

  // MARK: References

  func references() -> Artifact {
    var html = HTMLWriter(capacity: 12 * 1024)
    html.lead(body.references.isEmpty ? .noReferences : .referencesLead, interface)
    let citing = citations()
    for kind in Reference.Kind.allCases {
      var isFirst = true
      for reference in body.references where reference.kind == kind {
        if isFirst {
          html.markup("<h2")
          html.attribute("id", "type-", kind.rawValue)
          html.markup(">")
          html.text(kind.key, interface)
          html.markup("</h2>\n<ul class=\"items\">\n")
        }
        isFirst = false
        item(reference, citing[ObjectIdentifier(reference)] ?? [], &html)
      }
      if !isFirst { html.markup("</ul>\n") }
    }
    return page("references.html", interface[.references], interface[.referencesLead]).artifact(html)
  }

  private func item(_ reference: Reference, _ citing: [Citing], _ html: inout HTMLWriter) {
    html.markup(reference.repealed == nil ? "<li class=\"item\"" : "<li class=\"item repealed\"")
    html.attribute("id", "ref-", reference.id)
    html.markup(">\n<p>")
    if let address = reference.address() {
      html.link("reference", address, citation: reference.citation)
    } else {
      html.citation(reference.citation)
    }
    if reference.repealed != nil {
      html.markup(" <span class=\"tag closed\">")
      html.text(.repealedAct, interface)
      html.markup("</span>")
    }
    html.markup("</p>\n")
    if reference.title != reference.citation {
      html.markup("<p>")
      html.text(reference.title)
      html.markup("</p>\n")
    }
    if let authority = reference.authority {
      html.markup("<p class=\"note\">")
      html.text(authority)
      html.markup("</p>\n")
    }
    if !citing.isEmpty {
      html.markup("<p class=\"note\">")
      html.text(.citedIn, interface)
      html.markup(" ")
      for (index, place) in citing.enumerated() {
        if index > 0 { html.markup("; ") }
        html.markup("<a class=\"internal\" href=\"")
        html.text(place.policy)
        html.markup("/index.html#")
        html.text(place.provision.eId)
        html.markup("\">")
        html.citation(place.provision.citation)
        html.markup("</a>")
      }
      html.markup("</p>\n")
    }
    html.markup("</li>\n")
  }

  /// A provision that cites an act, with the id of its policy.
  private typealias Citing = (policy: String, provision: Outline.Entry)

  /// The provisions that cite each reference, by a link or in plain text, in the order of the text.
  private func citations() -> [ObjectIdentifier: [Citing]] {
    var citing = [ObjectIdentifier: [Citing]](minimumCapacity: body.references.count)
    for policy in body.policies {
      for (reference, entry) in Resolver(body: body, policy: policy).citingProvisions() {
        citing[ObjectIdentifier(reference), default: []].append((policy.id, entry))
      }
    }
    return citing
  }
}

extension HTMLWriter {
  /// What an office is there for.
  mutating func roles(_ roles: [String], _ interface: Interface) {
    for (index, role) in roles.enumerated() {
      if index > 0 { markup(", ") }
      text(interface.role(role))
    }
  }

  /// Whether a policy is in force on a day, with the date that says so.
  mutating func state(of policy: Policy, on date: CalendarDate, _ interface: Interface) {
    switch policy.state(on: date) {
    case .draft:
      markup("<span class=\"tag suspended\">")
      text(interface[.draft])
      markup("</span>")
    case .notYet(let start):
      markup("<span class=\"tag suspended\">")
      text(interface[.notYet])
      markup("</span> ")
      day(start, interface)
    case .inForce(let start):
      markup("<span class=\"tag active\">")
      text(interface[.inForce])
      markup("</span>")
      if let start {
        markup(" ")
        text(interface[.since])
        markup(" ")
        day(start, interface)
      }
    case .repealed(let end):
      markup("<span class=\"tag closed\">")
      text(interface[.repealed])
      markup("</span>")
      if let end {
        markup(" ")
        text(interface[.since])
        markup(" ")
        day(end, interface)
      }
    }
  }

  /// «Deliberazione del Consiglio comunale n. 33 del 20 novembre 2025»
  mutating func adoption(_ adoption: Policy.Adoption, _ interface: Interface) {
    text(adoption.act)
    if let number = adoption.number {
      markup(" ")
      text(interface[.number])
      markup("\u{A0}")
      text(number)
    }
    if let date = adoption.date {
      markup(" ")
      text(interface[.of])
      markup(" ")
      day(date, interface)
    }
    if let url = adoption.url {
      markup(" (")
      link("external", url.string, interface[.signedAct])
      markup(")")
    }
  }
}
