import EdittoModel
import EdittoRules
import EdittoSyntax

/// The page that answers first what people ask: which accounts are genuine, what is allowed, what follows, when somebody answers,
/// whom to turn to.
///
/// It says nothing of its own: everything comes from the rules, the channels and the contacts, and leads on to the text.
extension PolicyPages {
  func summary() -> Artifact {
    var html = HTMLWriter(capacity: 24 * 1024)
    html.lead(.summaryLead, interface)
    banner(&html)
    downloads(&html)
    accounts(&html)
    rules(&html)
    ladders(&html)
    hours(&html)
    offices(&html)
    terms(&html)
    if publication.edition == .internal { CoveragePicture(policy, interface).write(to: &html) }
    var page = page("summary.html", interface[.summary], .aboutSummary)
    if !attended.isEmpty { page.scripts.append(.hours) }
    return page.artifact(html)
  }

  private func label(_ id: String) -> String { body.vocabulary[id]?.label(in: policy.language) ?? id }

  // MARK: Accounts

  private var active: [Channel] { body.channels.filter { $0.status == .active } }

  private func accounts(_ html: inout HTMLWriter) {
    html.heading("accounts", .summaryAccounts, interface)
    html.markup("<p>")
    html.text(active.isEmpty ? .noChannels : .channelsLead, interface)
    html.markup(" ")
    html.link("internal", "../channels.html", interface[.allChannels])
    html.markup("</p>\n")
    guard !active.isEmpty else { return }
    html.markup("<ul class=\"cards\">\n")
    for channel in active {
      html.markup("<li>\n<h3>")
      PlatformIcon.write(channel.platform, to: &html)
      html.text(channel.place)
      html.markup("</h3>\n<p>")
      if let url = channel.url {
        html.link("channel", url.string, url.display)
      } else {
        html.text(channel.handle ?? channel.name)
      }
      html.markup("</p>\n")
      if let purpose = channel.purpose {
        html.markup("<p class=\"note\">")
        html.text(purpose.text(in: policy.language))
        html.markup("</p>\n")
      }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  // MARK: Rules

  /// The rules of the edition, by whom they bind: in the order of the vocabulary, which begins with the public.
  private func rules(_ html: inout HTMLWriter) {
    guard !rules.isEmpty else { return }
    html.heading("rules", .summaryRules, interface)
    var groups: [(who: [String], rules: [Policy.HeldRule])] = []
    for held in rules {
      if let index = groups.firstIndex(where: { $0.who == held.block.rule.who }) {
        groups[index].rules.append(held)
      } else {
        groups.append((held.block.rule.who, [held]))
      }
    }
    let vocabulary = body.vocabulary.all
    let order = groups.map { group in vocabulary.firstIndex { $0.id == group.who.first } ?? vocabulary.count }
    let sorted = groups.indices.sorted { (order[$0], $0) < (order[$1], $1) }.map { groups[$0] }
    let writer = RuleWriter(scope: beside, edition: publication.edition)
    // Whoever is of the kind that comes first sees their rules; the others open theirs.
    let first = sorted.first?.who.first ?? ""
    let kinds = kinds(of: first)
    for (who, rules) in sorted {
      let isOpen = who.contains { $0 == first || self.kinds(of: $0).intersects(kinds) }
      html.markup(isOpen ? "<details class=\"group\" open>\n<summary><h3>" : "<details class=\"group\">\n<summary><h3>")
      html.text(capitalized: interface.list(who.map(label)))
      html.markup("</h3> <span class=\"note\">")
      html.text(rules.count == 1 ? interface[.ruleCountOne] : interface.text(.ruleCount, ["count": "\(rules.count)"]))
      html.markup("</span></summary>\n<ul class=\"items\">\n")
      for modality in [Rule.Modality.prohibition, .obligation, .permission] {
        for (_, block, entry) in rules where block.rule.modality == modality { writer.line(block, in: entry, to: &html) }
      }
      html.markup("</ul>\n</details>\n")
    }
  }

  /// An actor with everything above it.
  private func kinds(of actor: String) -> TermSet {
    var kinds = TermSet(of: body.vocabulary)
    kinds.insert(actor)
    return kinds
  }

  // MARK: Measures

  /// Each sequence of measures once, as a picture and as a list, with the provisions that have it.
  private func ladders(_ html: inout HTMLWriter) {
    var ladders: [(steps: [Rule.Step], entries: [Outline.Entry])] = []
    for (_, block, entry) in rules where block.rule.then.count > 1 {
      if let index = ladders.firstIndex(where: { $0.steps == block.rule.then }) {
        if !ladders[index].entries.contains(where: { $0 === entry }) { ladders[index].entries.append(entry) }
      } else {
        ladders.append((block.rule.then, [entry]))
      }
    }
    guard !ladders.isEmpty else { return }
    html.heading("measures", .summaryMeasures, interface)
    html.markup("<p>")
    html.text(.summaryMeasuresLead, interface)
    html.markup("</p>\n<ul class=\"cards\">\n")
    let writer = RuleWriter(scope: beside, edition: publication.edition)
    for (number, ladder) in ladders.enumerated() {
      html.markup("<li>\n")
      LadderPicture(
        steps: ladder.steps.enumerated().map { index, step in
          (when: writer.stepName(index, of: ladder.steps.count), what: writer.step(step))
        }, title: interface[.summaryLadder], number: number + 1
      ).write(to: &html)
      html.markup("<p class=\"note\">")
      for (index, entry) in ladder.entries.enumerated() {
        if index > 0 { html.markup("; ") }
        html.link("internal", "index.html#", entry.eId, citation: entry.citation)
      }
      html.markup("</p>\n</li>\n")
    }
    html.markup("</ul>\n")
  }

  // MARK: Hours

  private func hours(_ html: inout HTMLWriter) {
    guard !attended.isEmpty else { return }
    html.heading("hours", .summaryHours, interface)
    for (number, attended) in attended.enumerated() {
      html.markup("<div class=\"attended\">\n<div>\n<p>")
      html.hours(attended.hours, interface)
      html.markup("</p>\n")
      WeekPicture(hours: attended.hours, title: interface[.week], interface: interface, id: "\(number + 1)").write(to: &html)
      html.markup("</div>\n<div class=\"table\">\n<table>\n<caption>")
      html.text(attended.channels)
      html.markup("</caption>\n<thead><tr><th scope=\"col\">")
      html.text(.day, interface)
      html.markup("</th><th scope=\"col\">")
      html.text(.hours, interface)
      html.markup("</th></tr></thead>\n<tbody>\n")
      let week = attended.hours.week
      for (day, intervals) in zip(interface.days, week.weekdays) {
        html.markup("<tr><th scope=\"row\">")
        html.text(day)
        html.markup("</th><td>")
        if intervals.isEmpty { html.text(.nobody, interface) }
        for (index, interval) in intervals.enumerated() {
          if index > 0 { html.markup(", ") }
          html.text(interval.text)
        }
        html.markup("</td></tr>\n")
      }
      html.markup("</tbody>\n</table>\n</div>\n</div>\n")
      if week.holidays == nil, !week.includesHolidays {
        html.markup("<p class=\"note\">")
        html.text(.notOnHolidays, interface)
        html.markup("</p>\n")
      }
    }
  }

  // MARK: Offices

  private func offices(_ html: inout HTMLWriter) {
    guard !body.contacts.isEmpty else { return }
    html.heading("offices", .summaryOffices, interface)
    html.markup("<dl class=\"data\">\n")
    for contact in body.contacts {
      html.fact(contact.name.text(in: policy.language)) { html in
        if let email = contact.email ?? contact.pec {
          html.link("contact", "mailto:", email, email)
        } else if let phone = contact.phone {
          html.link("contact", "tel:", phone.dialled, phone.typed)
        } else if let url = contact.url {
          html.link("external", url.string, url.display)
        } else {
          html.text(contact.address ?? "")
        }
        guard !contact.roles.isEmpty else { return }
        html.markup("<br><span class=\"note\">")
        html.roles(contact.roles, interface)
        html.markup("</span>")
      }
    }
    html.markup("</dl>\n<p>")
    html.link("internal", "../contacts.html", interface[.allContacts])
    html.markup("</p>\n")
  }

  // MARK: Terms

  /// What the words of the rules above mean where that says more than the words, and those to which other pages lead.
  private func terms(_ html: inout HTMLWriter) {
    var named: Set<String> = []
    for held in rules {
      let rule = held.block.rule
      named.insert(rule.action)
      named.formUnion(rule.who)
      for content in rule.what { named.insert(content.term) }
      for step in rule.then { named.insert(step.measure) }
      for condition in rule.unless + [rule.when].compactMap(\.self) { named.formUnion(condition.facts) }
    }
    let shown = terms.filter { term in
      beside.linkedTerms.contains(term.id) || named.contains(term.id) && term.isExplained(in: policy.language)
    }
    guard !shown.isEmpty else { return }
    html.markup("<details class=\"group glossary\">\n<summary>")
    html.heading("terms", .summaryTerms, interface)
    html.markup("</summary>\n")
    definitions(shown, &html)
    html.markup("</details>\n")
  }
}
