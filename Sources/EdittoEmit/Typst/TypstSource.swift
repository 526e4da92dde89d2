package import EdittoModel
import EdittoRules
import EdittoSyntax

/// What a PDF is made from by Typst, which the executable runs: this module touches no disk.
///
/// `policy.typ` calls the functions of `templates/policy.typ`, which has to lie beside it as `template.typ`, and for a form those of
/// `templates/form.typ`, beside it as `form.typ`.
package struct TypstSource: Sendable {
  /// Where the PDF belongs below the output folder.
  package let path: String
  /// The files for the engine's folder: `policy.typ` and what it attaches.
  package let files: [Artifact]
  /// Files of the body that the text shows: their path below the body's folder, and their place in the engine's.
  package let assets: [(path: String, place: String)]
  /// The day from which the text reads as it does: the document's date.
  package let date: CalendarDate

  /// Whether it is a form, which needs its own template as well.
  package let isForm: Bool

  /// One for each policy of a body whose nodes are those of the publication's edition, and one for each form.
  package static func all(of body: Body, _ publication: Publication) -> [TypstSource] {
    let attached = Emitter.artifacts(of: body, publication, only: ["json", "akn"])
    let pictures = body.publishedAssets.filter { isPicture($0, of: body) }.map { (path: $0, place: place(ofAsset: $0)) }
    return body.policies.flatMap { policy in
      let folder = body.id + "/" + policy.id + "/"
      let files = ["rules.json", "policy.akn.xml"].compactMap { name in
        attached.first { $0.path == folder + name }.map { Artifact(name, $0.bytes) }
      }
      let date = AkomaNtosoNames(body, policy, on: publication.date).version
      let document = TypstDocument(body, policy, publication, date: date, attached: files)
      let text = TypstSource(
        path: folder + "policy.pdf", files: [Artifact("policy.typ", document.bytes())] + files, assets: pictures, date: date,
        isForm: false)
      return [text]
        + policy.forms.map { form in
          let document = TypstForm(body: body, policy: policy, form: form, publication: publication, date: date)
          return TypstSource(
            path: folder + "form-" + form.id + ".pdf", files: [Artifact("policy.typ", document.bytes())], assets: pictures,
            date: date, isForm: true)
        }
    }
  }

  /// Whether a file of the body is one that Typst can show.
  static func isPicture(_ path: String, of body: Body) -> Bool {
    body.assets[path] != nil && Asset.isPicture(path)
  }

  static func place(ofAsset path: String) -> String { "/assets/" + path }
}

/// One policy as a Typst document.
private struct TypstDocument {
  private let body: Body
  private let policy: Policy
  private let publication: Publication
  private let interface: Interface
  private let date: CalendarDate
  private let attached: [Artifact]

  init(_ body: Body, _ policy: Policy, _ publication: Publication, date: CalendarDate, attached: [Artifact]) {
    self.body = body
    self.policy = policy
    self.publication = publication
    self.date = date
    self.attached = attached
    interface = Interface.of(body.language)
  }

  func bytes() -> [UInt8] {
    var typst = TypstWriter(capacity: 48 * 1024)
    typst.markup("#import \"/template.typ\": *\n#show: policy.with(\n")
    head(&typst)
    typst.markup(")\n")
    for artifact in attached { attach(artifact, &typst) }
    let root = publication.site.baseURL + "/" + body.id + "/"
    var text = TypstText(
      scope: LinkScope(body, policy, interface, bodyRoot: root), address: root + policy.id + "/", typst)
    text.write()
    typst = text.finished()
    return typst.bytes
  }

  private func head(_ typst: inout TypstWriter) {
    line("lang", policy.language, &typst)
    line("title", policy.title, &typst)
    line("institution", body.identity.name, &typst)
    if let logo = body.identity.logo, TypstSource.isPicture(logo, of: body) {
      line("logo", TypstSource.place(ofAsset: logo), &typst)
    }
    if publication.edition == .internal {
      line("edition", interface[.internalEdition], &typst)
      line("notice", interface[.internalNote], &typst)
    }
    let status = policy.status(on: publication.date, interface)
    line("status", status.text, &typst)
    if !status.isInForce { typst.markup("  in-force: false,\n") }
    typst.markup("  facts: (\n")
    facts(&typst)
    typst.markup("  ),\n")
    typst.date(date)
    line("dated", interface.text(.textOf, ["day": interface.day(date)]), &typst)
    if let text = attached.first(where: { $0.path == "policy.akn.xml" }) {
      line("digest", Digest.sha256(text.bytes), &typst)
    }
    typst.markup("  attachments: (\n")
    for artifact in attached {
      typst.markup("    (")
      typst.argument("name", artifact.path)
      typst.argument("description", description(artifact))
      typst.markup("),\n")
    }
    typst.markup("  ),\n  words: (")
    typst.argument("contents", interface[.toc])
    typst.argument("page", interface[.page])
    typst.argument("pages", interface[.pages])
    typst.argument("digest", interface[.digest])
    typst.argument("attachments", interface[.attachments])
    typst.markup("),\n")
  }

  private func line(_ name: StaticString, _ value: String, _ typst: inout TypstWriter) {
    typst.markup("  ")
    typst.argument(name, value)
    typst.markup("\n")
  }

  private func facts(_ typst: inout TypstWriter) {
    if let adoption = policy.adoption {
      fact(interface[.adoptedBy], adoption.text(interface), adoption.url?.string, &typst)
    }
    for amendment in policy.amendments {
      let act = Policy.Adoption(act: amendment.act, number: amendment.number, date: amendment.date).text(interface)
      let entries = amendment.provisions.compactMap { policy.outline.entry($0.eId)?.citation }
      fact(
        interface[.amendedBy], entries.isEmpty ? act : act + " (" + entries.joined(separator: "; ") + ")", nil, &typst)
    }
    if let review = policy.review, policy.status(on: publication.date, interface).isInForce {
      fact(interface[.review], interface.day(review), nil, &typst)
    }
  }

  private func fact(_ name: String, _ value: String, _ address: String?, _ typst: inout TypstWriter) {
    typst.markup("    (")
    typst.argument("name", name)
    typst.argument("value", value)
    typst.argument("address", address)
    typst.markup("),\n")
  }

  private func attach(_ artifact: Artifact, _ typst: inout TypstWriter) {
    let isText = artifact.path == "policy.akn.xml"
    typst.markup("#pdf.attach(")
    typst.string("/" + artifact.path)
    // The same text in another form; the rules are data that belong to it (ISO 32000-2, 7.11.3, AFRelationship).
    typst.markup(isText ? ", relationship: \"alternative\", " : ", relationship: \"data\", ")
    typst.argument("mime-type", isText ? "application/akn+xml" : "application/json")
    typst.argument("description", description(artifact))
    typst.markup(")\n")
  }

  private func description(_ artifact: Artifact) -> String {
    interface[artifact.path == "policy.akn.xml" ? .attachedText : .attachedRules]
  }
}

extension Policy.Adoption {
  /// «Deliberazione della Giunta comunale n. 33 del 20 novembre 2025»
  fileprivate func text(_ interface: Interface) -> String {
    var text = act
    if let number { text += " " + interface[.number] + " " + number }
    if let date { text += " " + interface[.of] + " " + interface.day(date) }
    return text
  }
}

extension Policy {
  /// «In vigore dal 1° marzo 2026», «Bozza. Testo non ancora adottato.»
  fileprivate func status(on day: CalendarDate, _ interface: Interface) -> (text: String, isInForce: Bool) {
    func since(_ key: Interface.Key, _ day: CalendarDate?) -> String {
      day.map { interface[key] + " " + interface[.since] + " " + interface.day($0) } ?? interface[key]
    }
    switch state(on: day) {
    case .draft: return (interface[.draft] + ". " + interface[.draftText], false)
    case .notYet(let start): return (interface[.notYet] + " " + interface.day(start), false)
    case .inForce(let start): return (since(.inForce, start), true)
    case .repealed(let end): return (since(.repealed, end), false)
    }
  }
}
