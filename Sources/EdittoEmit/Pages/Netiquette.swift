import EdittoModel
import EdittoRules
import EdittoSyntax

/// The rules for whoever writes on the accounts of a body, on one sheet: to be hung up, and to be read on a phone.
///
/// It says nothing of its own: everything comes from the rules that bind the public, the channels and the contacts.
extension PolicyPages {
  /// The terms of the shared vocabulary for those outside the body.
  private static let everybody = ["users", "public"]

  /// The rules that bind the public or the users of the accounts.
  static func publicRules(among rules: [Policy.HeldRule], _ vocabulary: Vocabulary) -> [Policy.HeldRule] {
    var known: [(who: [String], isPublic: Bool)] = []
    return rules.filter { held in
      let who = held.block.rule.who
      if let known = known.first(where: { $0.who == who }) { return known.isPublic }
      var reached = TermSet(of: vocabulary)
      for term in who { reached.insert(term) }
      let isPublic = everybody.contains { who.contains($0) || reached.contains($0) }
      known.append((who, isPublic))
      return isPublic
    }
  }

  func netiquette() -> Artifact {
    var html = HTMLWriter(capacity: 16 * 1024)
    html.lead(.netiquetteLead, interface)
    banner(&html)
    html.markup("<div class=\"sheet\">\n")
    section(.permission, "welcome", .netiquetteWelcome, &html)
    section(.obligation, "asked", .netiquetteAsked, &html)
    section(.prohibition, "banned", .netiquetteBanned, &html)
    consequences(publicRules, &html)
    answers(&html)
    complaints(&html)
    official(&html)
    html.markup("</div>\n")
    var page = page("netiquette.html", interface[.netiquette], .aboutNetiquette)
    page.style = "assets/netiquette.css"
    if !attended.isEmpty { page.scripts.append(.hours) }
    return page.artifact(html)
  }

  private func open(_ kind: StaticString, _ title: Interface.Key, _ html: inout HTMLWriter) {
    html.markup("<section class=\"")
    html.markup(kind)
    html.markup("\">\n")
    html.heading(kind, title, interface)
  }

  private func label(_ id: String) -> String { body.vocabulary[id]?.label(in: policy.language) ?? id }

  // MARK: Rules

  /// What several rules have in common: whom they bind, the action and what follows.
  private struct Group {
    let rule: Rule
    var entries: [Entry] = []

    struct Entry {
      let text: String
      var provisions: [Outline.Entry]
    }

    init(_ rule: Rule) { self.rule = rule }

    func holds(_ other: Rule) -> Bool {
      rule.action == other.action && rule.who == other.who && rule.then == other.then && rule.apply == other.apply
    }

    /// Adds a content; one that many provisions name is listed once.
    mutating func add(_ text: String, _ provision: Outline.Entry) {
      if let place = entries.firstIndex(where: { $0.text == text }) {
        if entries[place].provisions.last !== provision { entries[place].provisions.append(provision) }
      } else {
        entries.append(Entry(text: text, provisions: [provision]))
      }
    }
  }

  private func section(
    _ modality: Rule.Modality, _ kind: StaticString, _ title: Interface.Key, _ html: inout HTMLWriter
  ) {
    let writer = RuleWriter(scope: beside, edition: publication.edition)
    var groups: [Group] = []
    for (_, block, provision) in publicRules where block.rule.modality == modality {
      let index = groups.firstIndex { $0.holds(block.rule) } ?? groups.count
      if index == groups.count { groups.append(Group(block.rule)) }
      let condition = writer.condition(of: block.rule)
      let contents = block.rule.what.isEmpty ? [""] : block.rule.what.map { label($0.term) }
      for content in contents {
        groups[index].add(condition.isEmpty ? content : content.isEmpty ? condition : content + " (" + condition + ")", provision)
      }
    }
    guard !groups.isEmpty else { return }
    open(kind, title, &html)
    html.markup("<ul>\n")
    for group in groups { self.group(group, writer, &html) }
    html.markup("</ul>\n</section>\n")
  }

  private func group(_ group: Group, _ writer: RuleWriter, _ html: inout HTMLWriter) {
    html.markup("<li><strong>")
    html.text(capitalized: label(group.rule.action))
    html.markup("</strong>")
    // Who is told apart from the others has to be named.
    if group.rule.who.allSatisfy({ !Self.everybody.contains($0) }) {
      html.markup(" (")
      html.text(interface.list(group.rule.who.map(label)))
      html.markup(")")
    }
    if let entry = group.entries.first, group.entries.count == 1 {
      if !entry.text.isEmpty { html.markup(" – ") }
      item(entry, &html)
    } else {
      html.markup("\n<ul>\n")
      for entry in group.entries {
        html.markup("<li>")
        item(entry, &html)
        html.markup("</li>\n")
      }
      html.markup("</ul>\n")
    }
    if !group.rule.then.isEmpty {
      html.markup("\n<p class=\"note\">")
      writer.measures(of: group.rule, to: &html)
      html.markup("</p>\n")
    }
    html.markup("</li>\n")
  }

  private func item(_ entry: Group.Entry, _ html: inout HTMLWriter) {
    html.text(entry.text)
    html.markup(" <span class=\"cite\">")
    for (index, provision) in entry.provisions.enumerated() {
      if index > 0 { html.markup("; ") }
      html.link("internal", "index.html#", provision.eId, citation: provision.citation)
    }
    html.markup("</span>")
  }

  // MARK: What follows

  /// The measures that rules for the public name, each with what it means.
  private func consequences(_ rules: [Policy.HeldRule], _ html: inout HTMLWriter) {
    var measures: [String] = []
    var isRepeated = false
    for (_, block, _) in rules where !block.rule.then.isEmpty {
      for step in block.rule.then where !measures.contains(step.measure) { measures.append(step.measure) }
      if block.rule.then.count > 1 { isRepeated = true }
    }
    guard !measures.isEmpty else { return }
    open("consequences", .netiquetteConsequences, &html)
    html.markup("<dl>\n")
    for measure in measures {
      html.markup("<div><dt>")
      html.text(capitalized: label(measure))
      html.markup("</dt><dd>")
      html.text(body.vocabulary[measure]?.definition(in: policy.language) ?? "")
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
    if isRepeated {
      html.markup("<p>")
      html.text(.summaryMeasuresLead, interface)
      html.markup("</p>\n")
    }
    html.markup("</section>\n")
  }

  // MARK: When, and to whom

  private func answers(_ html: inout HTMLWriter) {
    open("answers", .netiquetteAnswers, &html)
    if attended.isEmpty {
      html.markup("<p>")
      html.text(.noHours, interface)
      html.markup("</p>\n")
    }
    for attended in attended {
      html.markup("<p><strong>")
      html.hours(attended.hours, interface)
      html.markup("</strong><br>\n")
      html.text(attended.channels)
      html.markup(".")
      let week = attended.hours.week
      if week.holidays == nil, !week.includesHolidays {
        html.markup(" ")
        html.text(.notOnHolidays, interface)
      }
      html.markup("</p>\n")
    }
    let emergencies = body.contacts.filter { $0.roles.contains("emergency") && $0.phone != nil }
    if !emergencies.isEmpty {
      html.markup("<p class=\"emergency\">")
      html.text(.roleEmergency, interface)
      html.markup(": ")
      for (index, contact) in emergencies.enumerated() {
        if index > 0 { html.markup(", ") }
        html.text(contact.name.text(in: policy.language))
        html.markup(" ")
        if let phone = contact.phone { html.link("contact", "tel:", phone.dialled, phone.typed) }
      }
      html.markup("</p>\n")
    }
    html.markup("</section>\n")
  }

  /// Whom to ask, tell, or complain to: the offices for the public and for communication, and for data protection.
  private func complaints(_ html: inout HTMLWriter) {
    let roles = ["public-relations", "communication", "social-team", "dpo"]
    let reachable = body.contacts.filter { $0.email ?? $0.pec != nil || $0.phone != nil || $0.url != nil }
    let asked = reachable.filter { $0.roles.contains(where: roles.contains) }
    let contacts = asked.isEmpty ? reachable.filter { !$0.roles.contains("emergency") } : asked
    guard !contacts.isEmpty else { return }
    open("complaints", .netiquetteComplaints, &html)
    html.markup("<ul>\n")
    for contact in contacts {
      html.markup("<li><strong>")
      html.text(contact.name.text(in: policy.language))
      html.markup("</strong><br>\n")
      var isFirst = true
      func next(_ html: inout HTMLWriter) {
        if !isFirst { html.markup(" · ") }
        isFirst = false
      }
      for address in [contact.email, contact.pec].compactMap(\.self) {
        next(&html)
        html.link("contact", "mailto:", address, address)
      }
      if let phone = contact.phone {
        next(&html)
        html.link("contact", "tel:", phone.dialled, phone.typed)
      }
      if let url = contact.url, isFirst { html.link("contact", url.string, url.display) }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n</section>\n")
  }

  // MARK: The official page

  private func official(_ html: inout HTMLWriter) {
    let address = policy.address(in: body, publication.site)
    open("official", .netiquetteOfficial, &html)
    html.markup("<div class=\"code\">\n")
    if let code = QRCode(address) { QRPicture(code: code, title: interface[.netiquetteCode]).write(to: &html) }
    html.markup("<p>")
    html.text(.netiquetteAddress, interface)
    html.markup("<br>\n")
    html.link("address", address, address)
    html.markup("</p>\n</div>\n</section>\n")
  }
}
