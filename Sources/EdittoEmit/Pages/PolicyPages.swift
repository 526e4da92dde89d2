import EdittoModel
import EdittoRules
import EdittoSyntax

/// The pages of one policy: its text, its questions, its forms.
///
/// A class, because what it holds is large.
final class PolicyPages {
  let body: Body
  let policy: Policy
  let publication: Publication
  let interface: Interface
  /// For the page of the text, and for the pages beside it.
  let onText: LinkScope
  let beside: LinkScope
  /// Paths of the data files, below the body's folder.
  private let files: [String]
  /// The rules that the edition's text holds.
  let rules: [Policy.HeldRule]
  /// The rules that bind the public; where there are none, the policy has no netiquette.
  let publicRules: [Policy.HeldRule]
  /// The terms that the policy uses, in the order of the vocabulary.
  let terms: [Term]
  let attended: [Attended]
  private let hasVersions: Bool
  /// The policy's pages, from its folder.
  private let ownLinks: [FrameValues.Link]
  /// The folder of the pages, below the output folder.
  private let path: String

  convenience init(_ body: Body, _ policy: Policy, _ publication: Publication, files: [String], hasVersions: Bool) {
    let interface = Interface.of(body.language)
    self.init(
      body, policy, publication, interface, files: files, hasVersions: hasVersions,
      onText: LinkScope(body, policy, interface, glossary: ""),
      beside: LinkScope(body, policy, interface, textPage: "index.html"))
  }

  /// The pages of a policy in the language of a translation: only that of the text, which stands in a folder of its own.
  convenience init(_ body: Body, translated policy: Policy, held: Set<String>, _ publication: Publication, hasVersions: Bool) {
    let interface = Interface.of(policy.language)
    let scope = LinkScope(body, policy, interface, bodyRoot: "../../", folder: "../", glossary: "", held: held)
    self.init(body, policy, publication, interface, files: [], hasVersions: hasVersions, onText: scope, beside: scope)
  }

  private init(
    _ body: Body, _ policy: Policy, _ publication: Publication, _ interface: Interface, files: [String], hasVersions: Bool,
    onText: LinkScope, beside: LinkScope
  ) {
    self.body = body
    self.policy = policy
    self.publication = publication
    self.interface = interface
    self.files = files
    self.hasVersions = hasVersions
    self.onText = onText
    self.beside = beside
    rules = policy.heldRules
    publicRules = Self.publicRules(among: rules, body.vocabulary)
    terms = policy.terms.terms
    attended = body.attended(interface)
    ownLinks = Self.links(policy, interface, hasNetiquette: !publicRules.isEmpty, hasVersions: hasVersions)
    path = .joining(body.id, "/", policy.id, onText.folder.isEmpty ? "/" : "/" + policy.language + "/")
  }

  /// A page of the policy, with the sentence that says what it is about.
  func page(_ name: String, _ title: String, _ about: Interface.Key) -> Page {
    let folder = onText.folder
    let about = interface.text(about, ["page": title, "policy": policy.title, "body": body.identity.name])
    var page = Page(
      body, publication, path: .joining(path, name), title: title, description: about, language: interface.language)
    if name != "index.html", body.policies.count > 1 { page.part = policy.title }
    page.isOfText = !name.hasPrefix("form-")
    page.isDraft = !policy.isAct(on: publication.date)
    page.above = [.init(href: onText.bodyRoot + "index.html", label: body.identity.name)]
    if name != "index.html" { page.above.append(.init(href: "index.html", label: policy.title)) }
    if let place = ownLinks.firstIndex(where: { $0.href == name }) {
      func link(_ index: Int) -> FrameValues.Link? { ownLinks.indices.contains(index) ? ownLinks[index] : nil }
      if folder.isEmpty { page.neighbours = (link(place - 1), link(place + 1)) }
      page.scripts = [.print]
    }
    page.navigation = navigation(from: folder, current: folder.isEmpty ? name : nil)
    return page
  }

  private static func links(
    _ policy: Policy, _ interface: Interface, hasNetiquette: Bool, hasVersions: Bool
  ) -> [FrameValues.Link] {
    var links: [FrameValues.Link] = []
    links.reserveCapacity(8 + policy.forms.count)
    links.append(.init(href: "summary.html", label: interface[.summary]))
    links.append(.init(href: "index.html", label: interface[.text]))
    if hasNetiquette { links.append(.init(href: "netiquette.html", label: interface[.netiquette])) }
    if !policy.questions.isEmpty { links.append(.init(href: "faq.html", label: interface[.faq])) }
    for form in policy.forms {
      links.append(.init(href: .joining("form-", form.id, ".html"), label: label(form, of: policy, interface)))
    }
    if hasVersions { links.append(.init(href: "versions/index.html", label: interface[.versions])) }
    return links
  }

  /// The policy's pages and those of its body, from a page in the policy's folder or in one below it.
  func navigation(from folder: String, current name: String?) -> [FrameValues.Link] {
    var links: [FrameValues.Link] = []
    links.reserveCapacity(ownLinks.count + 3)
    links += ownLinks
    links.append(.init(href: "../channels.html", label: interface[.channels]))
    links.append(.init(href: "../contacts.html", label: interface[.contacts]))
    links.append(.init(href: "../references.html", label: interface[.references]))
    for index in links.indices {
      links[index].isCurrent = links[index].href == name
      if !folder.isEmpty { links[index].href = folder + links[index].href }
    }
    return links
  }

  /// «Modulo A1», or «Modulo» where it is the only one, else its title.
  private static func label(_ form: Form, of policy: Policy, _ interface: Interface) -> String {
    if form.id.utf8.count <= 3 { return interface[.form] + " " + form.id.uppercased() }
    return policy.forms.count == 1 ? interface[.form] : form.title
  }

  // MARK: Text

  func text() -> Artifact {
    var html = HTMLWriter(capacity: 48 * 1024)
    languages(of: policy, from: policy.language, &html)
    banner(&html)
    facts(&html)
    downloads(&html)
    text(onText, isOnScreen: true, &html)
    var page = page("index.html", policy.title, .aboutText)
    page.alternates = files.map { String($0.dropFirst(policy.id.utf8.count + 1)) }
    page.scripts.append(.text)
    page.languages = addresses(of: policy, from: policy.language)
    page.structured = StructuredData.legislation(policy, of: body, publication, files: page.alternates)
    return page.artifact(html)
  }

  /// The text in other forms: on paper, as data, as it was.
  func downloads(_ html: inout HTMLWriter) {
    html.downloads(
      (publication.hasPDF ? [("policy.pdf", interface[.textPdf])] : [])
        + (publication.hasPrint ? [("print.html", interface[.textPrint])] : [])
        + (files.contains(policy.id + "/rules.json") ? [("rules.json", interface[.rulesJson])] : [])
        + (hasVersions ? [("versions/index.html", interface[.versions])] : []))
  }

  /// The text as on paper: without rules, with a style sheet of its own.
  func print() -> Artifact {
    var html = HTMLWriter(capacity: 48 * 1024)
    banner(&html)
    facts(&html)
    text(LinkScope(body, policy, interface, glossary: "index.html"), isOnScreen: false, &html)
    var page = page("print.html", policy.title, .aboutText)
    page.part = interface[.textPrint]
    page.original = .joining(path, "index.html")
    page.style = "assets/print.css"
    return page.artifact(html)
  }

  /// The table of contents, and the text; on the screen with its rules and with what its terms mean.
  func text(_ scope: LinkScope, isOnScreen: Bool, stale: Set<String> = [], _ html: inout HTMLWriter) {
    html.markup("<div class=\"with-toc\">\n<nav class=\"toc\"")
    html.attribute("aria-label", interface[.toc])
    html.markup(">\n<details open>\n<summary>")
    html.text(.toc, interface)
    html.markup("</summary>\n")
    var writer = ProvisionWriter(
      scope: scope, edition: publication.edition, hasRules: isOnScreen, glossary: isOnScreen ? terms : [], stale: stale,
      html: html)
    writer.contents()
    writer.text.html.markup("</details>\n</nav>\n<div class=\"text\">\n")
    writer.write()
    let found = writer.text.terms?.found(or: scope.linkedTerms) ?? []
    html = writer.text.html
    html.markup("</div>\n")
    if isOnScreen { after(found, &html) }
    html.markup("</div>\n")
  }

  /// What is not the act's: what terms mean, and where it is published.
  private func after(_ terms: [Term], _ html: inout HTMLWriter) {
    // A translation is no act.
    let isPublished = publication.edition == .public && onText.folder.isEmpty && policy.isAct(on: publication.date)
    guard isPublished || !terms.isEmpty else { return }
    html.markup("<div class=\"after\">\n")
    if !terms.isEmpty {
      html.markup("<section>\n")
      html.heading("glossary", .summaryTerms, interface)
      definitions(terms, &html)
      html.markup("</section>\n")
    }
    if isPublished { transparency(&html) }
    html.markup("</div>\n")
  }

  /// The facts by which the page can be listed under «Amministrazione trasparente».
  private func transparency(_ html: inout HTMLWriter) {
    html.markup("<section>\n")
    html.heading("publication", .publication, interface)
    html.markup("<dl class=\"data\">\n")
    let isGeneralAct = policy.transparency == "01.02"
    html.fact(.transparency, interface) { html in
      let section = isGeneralAct ? policy.transparency + " – " + interface[.generalActs] : policy.transparency
      if let address = body.identity.transparency {
        html.link("external", address.string, section)
      } else {
        html.text(section)
      }
    }
    if isGeneralAct {
      html.fact(.duty, interface) { $0.link("reference", Self.duty, citation: interface[.dutyOfGeneralActs]) }
    }
    if let day = policy.modified(by: publication.date) { html.fact(.updated, interface) { $0.day(day, interface) } }
    if let license = body.identity.dataLicense {
      html.fact(.dataLicense, interface) { $0.link("external", license.string, license.display) }
    }
    html.markup("</dl>\n</section>\n")
  }

  /// D.Lgs. 14 March 2013, n. 33, art. 12: general acts are published.
  private static let duty = "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2013-03-14;33~art12"

  /// Terms with what they mean, each with an anchor.
  func definitions(_ terms: [Term], _ html: inout HTMLWriter) {
    html.markup("<dl class=\"data\">\n")
    for term in terms.alphabetical(in: policy.language) {
      html.markup("<div id=\"term-")
      html.text(term.id)
      html.markup("\"><dt>")
      html.text(term.label(in: policy.language))
      html.markup("</dt><dd>")
      html.text(term.definition(in: policy.language) ?? "")
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  func banner(_ html: inout HTMLWriter) {
    let state = policy.state(on: publication.date)
    switch state {
    case .inForce: html.markup("<div class=\"status in-force\">\n<p><strong>")
    case .draft, .notYet: html.markup("<div class=\"status draft\">\n<p><strong>")
    case .repealed: html.markup("<div class=\"status repealed\">\n<p><strong>")
    }
    switch state {
    case .draft:
      html.text(.draft, interface)
      html.markup("</strong>. ")
      html.text(.draftText, interface)
    case .notYet(let start):
      html.text(.notYet, interface)
      html.markup("</strong> ")
      html.day(start, interface)
    case .inForce(let start):
      html.text(.inForce, interface)
      html.markup("</strong>")
      if let start {
        html.markup(" ")
        html.text(.since, interface)
        html.markup(" ")
        html.day(start, interface)
      }
      html.markup(".")
      if let review = policy.review {
        html.markup(" ")
        html.text(.review, interface)
        html.markup(" ")
        html.day(review, interface)
        html.markup(".")
      }
    case .repealed(let end):
      html.text(.repealed, interface)
      html.markup("</strong>")
      if let end {
        html.markup(" ")
        html.text(.since, interface)
        html.markup(" ")
        html.day(end, interface)
      }
    }
    html.markup("</p>\n</div>\n")
  }

  private func facts(_ html: inout HTMLWriter) {
    guard policy.adoption != nil || !policy.amendments.isEmpty else { return }
    html.markup("<dl class=\"data\">\n")
    if let adoption = policy.adoption { html.fact(.adoptedBy, interface) { $0.adoption(adoption, interface) } }
    for amendment in policy.amendments {
      html.fact(.amendedBy, interface) { html in
        html.adoption(
          Policy.Adoption(act: amendment.act, number: amendment.number, date: amendment.date, url: nil), interface)
        let entries = amendment.provisions.compactMap { policy.outline.entry($0.eId) }
        guard !entries.isEmpty else { return }
        html.markup(" (")
        for (index, entry) in entries.enumerated() {
          if index > 0 { html.markup("; ") }
          html.link("internal", "#", entry.eId, citation: entry.citation)
        }
        html.markup(")")
      }
    }
    html.markup("</dl>\n")
  }

  // MARK: Questions

  func questions() -> Artifact {
    var text = TextWriter(scope: beside, html: HTMLWriter(capacity: 16 * 1024))
    text.html.lead(.faqLead, interface)
    banner(&text.html)
    text.html.markup("<div class=\"with-toc\">\n<nav class=\"toc\"")
    text.html.attribute("aria-label", interface[.faq])
    text.html.markup(">\n<details open>\n<summary>")
    text.html.text(.faq, interface)
    text.html.markup("</summary>\n<ul>\n")
    let titles = policy.questions.map(title)
    for (question, title) in zip(policy.questions, titles) {
      text.html.markup("<li><a href=\"#")
      text.html.text(question.id)
      text.html.markup("\">")
      text.html.text(title)
      text.html.markup("</a></li>\n")
    }
    text.html.markup("</ul>\n</details>\n</nav>\n<div class=\"text\">\n")
    for (question, title) in zip(policy.questions, titles) {
      text.html.markup("<section class=\"question\"")
      text.html.attribute("id", question.id)
      text.html.markup(">\n<div class=\"heading\"><h2>")
      text.inlines(question.heading.inlines)
      text.html.markup("</h2> <a class=\"permalink\"")
      text.html.attribute("href", "#", question.id)
      text.html.markup(" aria-label=\"")
      text.html.text(.permalink, interface, before: .joining("«", title, "»"))
      text.html.markup("\">#</a></div>\n")
      text.blocks(question.answer)
      text.html.markup("</section>\n")
    }
    text.html.markup("</div>\n</div>\n")
    return page("faq.html", interface[.faq], .aboutFaq).artifact(text.html)
  }

  private func title(_ question: Question) -> String {
    var plain = PlainText(scope: beside)
    plain.inlines(question.heading.inlines)
    return plain.string
  }

  // MARK: Forms

  func form(_ form: Form) -> Artifact {
    var text = TextWriter(scope: beside, html: HTMLWriter(capacity: 8 * 1024))
    text.html.markup("<p class=\"lead\">")
    if let provision = form.provision.flatMap({ policy.outline.entry($0.eId) }) {
      text.html.text(.formProvision, interface)
      text.html.markup(interface.article(of: provision.citation))
      text.html.link("internal", "index.html#", provision.eId, citation: provision.citation)
      text.html.markup(". ")
    }
    text.html.markup("<span class=\"on-screen\">")
    text.html.text(.formLead, interface)
    text.html.markup("</span></p>\n")
    banner(&text.html)
    if let contact = form.to.flatMap({ body.contact($0.id) }) {
      text.html.markup("<dl class=\"data\">\n")
      text.html.fact(.sendTo, interface) { html in
        html.text(contact.name.text(in: body.language))
        if let email = contact.email ?? contact.pec {
          html.markup(", ")
          html.link("contact", "mailto:", email, email)
        }
      }
      text.html.markup("</dl>\n")
    }
    if publication.hasPDF {
      text.html.downloads([("form-" + form.id + ".pdf", interface[.formPdf])])
    }
    if !form.text.isEmpty {
      text.html.markup("<div class=\"text\">\n")
      text.blocks(form.text)
      text.html.markup("</div>\n")
    }
    text.html.markup("<section class=\"form\"")
    text.html.attribute("aria-label", interface[.formFields])
    text.html.markup(">\n")
    for field in form.fields { self.field(field, form, &text.html) }
    text.html.markup("<div class=\"signature\">\n<p>")
    text.html.text(.placeDate, interface)
    text.html.markup("</p>\n<p>")
    text.html.text(.signature, interface)
    text.html.markup("</p>\n</div>\n</section>\n")
    return page("form-" + form.id + ".html", form.title, .aboutForm).artifact(text.html)
  }

  private func field(_ field: Form.Field, _ form: Form, _ html: inout HTMLWriter) {
    let id = form.id + "-" + field.id
    switch field.type {
    case "choice":
      html.markup("<fieldset class=\"field\">\n<legend>")
      label(field, &html)
      html.markup("</legend>\n")
      for (index, option) in field.options.enumerated() {
        html.markup("<div class=\"option\"><input type=\"radio\"")
        html.attribute("id", "\(id)-\(index + 1)")
        html.attribute("name", id)
        html.markup(field.isRequired ? " required> <label" : "> <label")
        html.attribute("for", "\(id)-\(index + 1)")
        html.markup(">")
        html.text(option.text(in: body.language))
        html.markup("</label></div>\n")
      }
      html.markup("</fieldset>\n")
    case "checkbox":
      html.markup("<div class=\"field\">\n<div class=\"option\"><input type=\"checkbox\"")
      html.attribute("id", id)
      html.markup(field.isRequired ? " required> <label" : "> <label")
      html.attribute("for", id)
      html.markup(">")
      label(field, &html)
      html.markup("</label></div>\n</div>\n")
    default:
      html.markup("<div class=\"field\">\n<label")
      html.attribute("for", id)
      html.markup(">")
      label(field, &html)
      html.markup("</label>\n")
      input(field, id, &html)
      html.markup("</div>\n")
    }
  }

  private func label(_ field: Form.Field, _ html: inout HTMLWriter) {
    html.text(field.label.text(in: body.language))
    if field.type == "date" {
      html.markup(" <small>(")
      html.text(.dateForm, interface)
      html.markup(")</small>")
    }
    if field.isRequired {
      html.markup(" <small>(")
      html.text(.required, interface)
      html.markup(")</small>")
    }
  }

  private func input(_ field: Form.Field, _ id: String, _ html: inout HTMLWriter) {
    switch field.type {
    case "long-text": html.markup("<textarea rows=\"5\"")
    case "date": html.markup("<input type=\"text\" class=\"date\"")
    case "email": html.markup("<input type=\"email\" autocomplete=\"email\"")
    case "phone": html.markup("<input type=\"tel\" autocomplete=\"tel\"")
    default: html.markup("<input type=\"text\"")
    }
    html.attribute("id", id)
    html.markup(field.isRequired ? " required>" : ">")
    html.markup(field.type == "long-text" ? "</textarea>\n" : "\n")
  }
}
