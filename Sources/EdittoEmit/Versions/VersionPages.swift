import EdittoModel
import EdittoRules
import EdittoSyntax

/// The pages of a policy's versions: which there are and what changed, and each text as it was frozen.
struct VersionPages {
  private let body: Body
  private let policy: Policy
  private let publication: Publication
  private let interface: Interface
  /// The versions that the edition may show, the oldest first.
  private let texts: [FrozenText]

  /// nil where the policy has no version that the edition may show.
  init?(_ body: Body, _ policy: Policy, _ publication: Publication) {
    guard !policy.versions.isEmpty else { return nil }
    texts = FrozenText.all(of: policy, in: body, publication)
    guard !texts.isEmpty else { return nil }
    (self.body, self.policy, self.publication) = (body, policy, publication)
    interface = Interface.of(body.language)
  }

  private var folder: String { body.id + "/" + policy.id + "/versions/" }

  /// - Parameter navigation: the pages of the policy, from the page that lists the versions.
  func artifacts(_ navigation: [FrameValues.Link]) -> [Artifact] {
    [index(navigation)] + texts.indices.reversed().map { text($0) }
  }

  /// The images of the frozen texts, each below its version.
  func images() -> [Artifact] {
    texts.flatMap { text in
      text.body.publishedAssets.compactMap { path in
        text.version.files[body.id + "/" + path].map { Artifact(folder + "\(text.day)/" + path, $0) }
      }
    }
  }

  /// The day from which another text holds, after the one at an index.
  private func replaced(_ index: Int) -> CalendarDate? {
    if index + 1 < texts.count { return texts[index + 1].day }
    return policy.textDay.flatMap { $0 > texts[index].day ? $0 : nil }
  }

  /// A sentence with days: in Italian «8» and «11» begin with a vowel, «dall'8 marzo».
  private func say(_ key: Interface.Key, _ values: KeyValuePairs<String, String>) -> String {
    let text = interface.text(key, values)
    guard interface.language == "it" else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropFirst().reversed() where ["8", "11"].contains(words[index]) {
      guard ["dal", "del", "al"].contains(words[index - 1]) else { continue }
      words[index - 1] = (words[index - 1] == "del" ? "dell" : words[index - 1] + "l") + "'" + words.remove(at: index)
    }
    return words.joined(separator: " ")
  }

  // MARK: The list

  private func index(_ navigation: [FrameValues.Link]) -> Artifact {
    var html = HTMLWriter(capacity: 32 * 1024)
    html.lead(.versionsLead, interface)
    html.heading("timeline", .timeline, interface)
    let events = PolicyEvent.all(of: policy, texts.map(\.day), interface)
    html.markup("<div class=\"timeline-both\">\n")
    TimelinePicture(
      events: events, title: interface[.timeline] + ": " + policy.title, today: publication.date, interface: interface
    ).write(to: &html)
    html.markup("<ol class=\"events\">\n")
    for event in events {
      html.markup("<li>")
      html.day(event.day, interface)
      html.text(": " + event.label)
      html.markup("</li>\n")
    }
    html.markup("</ol>\n</div>\n")
    html.heading("list", .versions, interface)
    html.markup("<ul class=\"items\">\n")
    for index in texts.indices.reversed() {
      let name = say(.versionOf, ["day": interface.day(texts[index].day)])
      html.markup("<li class=\"item\">\n<p>")
      html.link("internal", "\(texts[index].day)/index.html", name)
      html.markup("</p>\n<p>")
      html.text(state(index))
      html.markup("</p>\n<p>")
      html.text(.versionAddress, interface)
      html.markup(": ")
      html.markup("<span class=\"address\">")
      html.text(publication.site.baseURL + "/" + folder + "\(texts[index].day)/")
      html.markup("</span></p>\n</li>\n")
    }
    html.markup("</ul>\n")
    html.heading("changes", .changes, interface)
    steps(&html)
    var page = Page(
      body, publication, path: folder + "index.html", title: interface[.versions],
      description: interface[.versions] + ": " + policy.title + " – " + body.identity.name)
    page.style = "assets/versions.css"
    if body.policies.count > 1 { page.part = policy.title }
    page.isOfText = true
    page.above = [
      .init(href: "../../index.html", label: body.identity.name), .init(href: "../index.html", label: policy.title),
    ]
    page.navigation = navigation
    return page.artifact(html)
  }

  /// «In vigore dal 20 novembre 2025», «Non più in vigore: …»
  private func state(_ index: Int) -> String {
    let from = interface.day(texts[index].day)
    if texts[index].day > publication.date { return say(.versionAhead, ["from": from]) }
    if let next = replaced(index), next <= publication.date {
      return say(.versionPast, ["from": from, "to": interface.day(next)])
    }
    guard let end = policy.repealed, end <= publication.date else { return say(.versionNow, ["from": from]) }
    return say(.versionRepealed, ["from": from, "to": interface.day(end)])
  }

  // MARK: What changed

  /// A text as it is compared.
  private struct Side {
    /// The day in words; nil for today's text.
    let day: String?
    let page: String
    let words: [ShownWords]
    let rules: [Policy.HeldRule]
    let writer: RuleWriter
  }

  private func side(_ day: String?, _ page: String, _ policy: Policy, _ words: [ShownWords], _ scope: LinkScope) -> Side {
    Side(
      day: day, page: page, words: words, rules: policy.heldRules.filter { !$0.entry.isRepealed },
      writer: RuleWriter(scope: scope, edition: publication.edition))
  }

  private func steps(_ html: inout HTMLWriter) {
    var sides = texts.map { side(interface.day($0.day), "\($0.day)/index.html", $0.policy, $0.words, $0.scope) }
    let today = LinkScope(body, policy, interface, bodyRoot: "../../", folder: "../", textPage: "../index.html")
    sides.append(side(nil, "../index.html", policy, policy.shownWords(in: body), today))
    let severity = texts.severity(in: body)
    for (old, new) in zip(sides, sides.dropFirst()).reversed() {
      let changes = TextChange.between(old.words, new.words)
      let rules = RuleChange.between(old.rules.map(\.block.rule), new.rules.map(\.block.rule), severity: severity)
      let from = old.day ?? ""
      if let to = new.day {
        step(say(.changesStep, ["from": from, "to": to]), changes, rules, old, new, &html)
      } else if changes.isEmpty, rules.isEmpty {
        html.markup("<p>")
        html.text(say(.changesNone, ["from": from]))
        html.markup("</p>\n")
      } else {
        step(say(.changesToday, ["from": from]), changes, rules, old, new, &html)
      }
    }
  }

  private func step(
    _ title: String, _ changes: [TextChange], _ rules: [RuleChange], _ old: Side, _ new: Side, _ html: inout HTMLWriter
  ) {
    html.markup("<section class=\"step\">\n<h3>")
    html.text(title)
    html.markup("</h3>\n")
    if changes.isEmpty {
      html.markup("<p>")
      html.text(.changesWordsNone, interface)
      html.markup("</p>\n")
    }
    for change in changes {
      html.markup("<section class=\"change\">\n<h4>")
      html.link("internal", (change.kind == .removed ? old : new).page + "#" + change.eId, citation: change.citation)
      html.markup(" <span class=\"tag\">")
      html.text(change.key, interface)
      html.markup("</span></h4>\n<div class=\"sides\">\n")
      let difference = WordDifference(change.before ?? "", change.after ?? "")
      if change.before != nil { side(.changeBefore, difference.before, isNew: false, &html) }
      if change.after != nil { side(.changeAfter, difference.after, isNew: true, &html) }
      html.markup("</div>\n</section>\n")
    }
    if !rules.isEmpty { self.rules(rules, old, new, &html) }
    html.markup("</section>\n")
  }

  /// What became of rules, each with the members that differ.
  private func rules(_ changes: [RuleChange], _ old: Side, _ new: Side, _ html: inout HTMLWriter) {
    func byID(_ side: Side) -> [String: Policy.HeldRule] {
      Dictionary(side.rules.map { ($0.block.rule.id, $0) }) { first, _ in first }
    }
    let (before, after) = (byID(old), byID(new))
    html.markup("<section class=\"change\">\n<h4>")
    html.text(.changesRules, interface)
    html.markup("</h4>\n<ul class=\"items\">\n")
    for change in changes {
      let side = change.kind == .removed ? old : new
      guard let held = (change.kind == .removed ? before : after)[change.id] else { continue }
      html.markup("<li class=\"item\">\n<p>")
      side.writer.headline(held.block.rule, to: &html)
      html.markup(" <span class=\"tag\">")
      html.text(change.key, interface)
      html.markup("</span></p>\n")
      if let then = before[change.id]?.block.rule, !change.members.isEmpty {
        html.markup("<dl class=\"data\">\n")
        for member in change.members {
          html.fact(key(of: member, held.block.rule), interface) { html in
            let (words, next) = (old.writer.words(member, of: then), new.writer.words(member, of: held.block.rule))
            if !words.isEmpty { marked(words, isNew: false, &html) }
            if !words.isEmpty, !next.isEmpty { html.markup(" ") }
            if !next.isEmpty { marked(next, isNew: true, &html) }
          }
        }
        html.markup("</dl>\n")
      }
      html.markup("<p class=\"note\">")
      html.link("internal", side.page + "#" + held.block.eId, citation: held.entry.citation)
      html.markup("</p>\n</li>\n")
    }
    html.markup("</ul>\n</section>\n")
  }

  private func key(of member: RuleChange.Member, _ rule: Rule) -> Interface.Key {
    switch member {
    case .modality: .ruleKind
    case .who: .who
    case .action: .action
    case .what: .what
    case .where: .where
    case .when: .when
    case .unless: .unless
    case .overrides: .overrides
    case .yieldsTo: .yieldsTo
    case .then: rule.modality == .obligation ? .otherwise : .then
    case .apply: .changeApply
    case .by: .by
    case .within: .within
    case .basis: .basis
    }
  }

  /// The words of one text, with those that the other does not have marked, for ears too.
  private func side(_ name: Interface.Key, _ runs: [WordDifference.Run], isNew: Bool, _ html: inout HTMLWriter) {
    html.markup("<div class=\"side\">\n<h5>")
    html.text(name, interface)
    html.markup("</h5>\n<p>")
    for (index, run) in runs.enumerated() {
      if index > 0 { html.markup(" ") }
      let text = run.words.joined(separator: " ")
      guard !run.isShared else {
        html.text(text)
        continue
      }
      marked(text, isNew: isNew, &html)
    }
    html.markup("</p>\n</div>\n")
  }

  private func marked(_ text: String, isNew: Bool, _ html: inout HTMLWriter) {
    html.markup(isNew ? "<ins><span class=\"visually-hidden\">" : "<del><span class=\"visually-hidden\">")
    html.text(isNew ? .wordsAdded : .wordsRemoved, interface)
    html.markup(" ")
    html.markup("</span>")
    html.text(text)
    html.markup("<span class=\"visually-hidden\"> ")
    html.text(.wordsEnd, interface)
    html.markup(isNew ? "</span></ins>" : "</span></del>")
  }

  // MARK: A frozen text

  private func text(_ index: Int) -> Artifact {
    let text = texts[index]
    var html = HTMLWriter(capacity: 48 * 1024)
    let isNow =
      replaced(index).map { $0 > publication.date } ?? true
      && text.day <= publication.date && !(policy.repealed.map { $0 <= publication.date } ?? false)
    html.markup(isNow ? "<div class=\"status in-force\">\n<p><strong>" : "<div class=\"status repealed\">\n<p><strong>")
    html.text(say(.versionOf, ["day": interface.day(text.day)]))
    html.markup("</strong>. ")
    html.text(state(index) + " " + interface[.versionFrozen] + " ")
    html.link("internal", "../../index.html", interface[.versionToday])
    html.markup(". ")
    html.link("internal", "../index.html", interface[.versionAll])
    html.markup(".")
    html.markup("</p>\n</div>\n")
    if let adoption = text.policy.adoption {
      html.markup("<dl class=\"data\">\n")
      html.fact(.adoptedBy, interface) { $0.adoption(adoption, interface) }
      for amendment in text.policy.amendments {
        html.fact(.amendedBy, interface) {
          $0.adoption(
            Policy.Adoption(act: amendment.act, number: amendment.number, date: amendment.date, url: nil), interface)
        }
      }
      html.markup("</dl>\n")
    }
    html.markup("<div class=\"with-toc\">\n<nav class=\"toc\"")
    html.attribute("aria-label", interface[.toc])
    html.markup(">\n<details open>\n<summary>")
    html.text(.toc, interface)
    html.markup("</summary>\n")
    var writer = ProvisionWriter(scope: text.scope, edition: publication.edition, hasRules: false, html: html)
    writer.contents()
    writer.text.html.markup("</details>\n</nav>\n<div class=\"text\">\n")
    writer.write()
    html = writer.text.html
    html.markup("</div>\n</div>\n")
    let title = text.policy.title + ", " + say(.versionWithin, ["day": interface.day(text.day)])
    var page = Page(
      body, publication, path: folder + "\(text.day)/index.html", title: title,
      description: title + " – " + body.identity.name)
    page.isOfText = true
    page.above = [
      .init(href: "../../../index.html", label: body.identity.name),
      .init(href: "../../index.html", label: policy.title), .init(href: "../index.html", label: interface[.versions]),
    ]
    return page.artifact(html)
  }
}
