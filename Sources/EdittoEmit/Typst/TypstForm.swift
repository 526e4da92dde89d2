import EdittoModel
import EdittoSyntax

/// A form as a Typst document, to be filled in by hand: the functions are those of `templates/form.typ`.
struct TypstForm {
  let body: Body
  let policy: Policy
  let form: Form
  let publication: Publication
  let date: CalendarDate

  private var interface: Interface { Interface.of(body.language) }

  func bytes() -> [UInt8] {
    let root = publication.site.baseURL + "/" + body.id + "/"
    let address = policy.address(in: body, publication.site)
    var typst = TypstWriter(capacity: 4096)
    typst.markup("#import \"/template.typ\": *\n#import \"/form.typ\": *\n#show: form.with(\n")
    head(address, &typst)
    typst.markup(")\n")
    // Provisions are no destinations of this document, so they are linked where they are published.
    let scope = LinkScope(body, policy, interface, bodyRoot: root, textPage: address)
    var text = TypstText(scope: scope, address: address, typst)
    text.write(form.text)
    typst = text.finished()
    for field in form.fields { self.field(field, &typst) }
    typst.markup("#signature(")
    typst.string(interface[.placeDate])
    typst.markup(", ")
    typst.string(interface[.signature])
    typst.markup(")\n")
    return typst.bytes
  }

  private func head(_ address: String, _ typst: inout TypstWriter) {
    typst.argument("lang", policy.language)
    typst.argument("title", form.title)
    typst.argument("institution", body.identity.name)
    if let logo = body.identity.logo, TypstSource.isPicture(logo, of: body) {
      typst.argument("logo", TypstSource.place(ofAsset: logo))
    }
    if publication.edition == .internal {
      typst.argument("edition", interface[.internalEdition])
      typst.argument("notice", interface[.internalNote])
    }
    typst.argument("policy", policy.title)
    typst.markup("\n  facts: (")
    if let provision = form.provision.flatMap({ policy.outline.entry($0.eId) }) {
      fact(interface[.formProvision], provision.citation, address + "#" + provision.eId, &typst)
    }
    if let contact = form.to.flatMap({ body.contact($0.id) }) {
      let email = contact.email ?? contact.pec
      let name = contact.name.text(in: body.language)
      fact(interface[.sendTo], email.map { name + ", " + $0 } ?? name, email.map { "mailto:" + $0 }, &typst)
    }
    typst.markup("),\n")
    typst.date(date)
    typst.markup("  words: (")
    typst.argument("page", interface[.page])
    typst.argument("pages", interface[.pages])
    typst.markup("),\n")
  }

  private func fact(_ name: String, _ value: String, _ address: String?, _ typst: inout TypstWriter) {
    typst.markup("(")
    typst.argument("name", name)
    typst.argument("value", value)
    typst.argument("address", address)
    typst.markup("), ")
  }

  private func field(_ field: Form.Field, _ typst: inout TypstWriter) {
    switch field.type {
    case "choice": typst.markup("#choice(")
    case "checkbox": typst.markup("#tick(")
    default: typst.markup("#entry(")
    }
    typst.string(field.label.text(in: body.language))
    typst.markup(", ")
    let notes = (field.type == "date" ? [interface[.dateForm]] : []) + (field.isRequired ? [interface[.required]] : [])
    typst.argument("note", notes.isEmpty ? nil : notes.joined(separator: ", "))
    if field.type == "long-text" { typst.markup("lines: 4") }
    for option in field.options where field.type == "choice" {
      typst.string(option.text(in: body.language))
      typst.markup(", ")
    }
    typst.markup(")\n")
  }
}
