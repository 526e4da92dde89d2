import EdittoModel
import EdittoRules
import EdittoSyntax

extension Emitter {
  /// `policy.akn.xml`: the text of a policy with its metadata, as Akoma Ntoso 3.0 (OASIS LegalDocML, 29 August 2018).
  static let akomaNtoso = Emitter("akn") { body, publication, artifacts in
    for policy in body.policies {
      let file = AkomaNtosoFile(body, policy, publication)
      artifacts.append(Artifact(body.id + "/" + policy.id + "/policy.akn.xml", file.bytes()))
    }
  }
}

/// One policy as an Akoma Ntoso document: an act where somebody adopted it, else a document.
private struct AkomaNtosoFile {
  private let body: Body
  private let policy: Policy
  private let publication: Publication
  private let names: AkomaNtosoNames
  private let history: AkomaNtosoHistory

  init(_ body: Body, _ policy: Policy, _ publication: Publication) {
    self.body = body
    self.policy = policy
    self.publication = publication
    names = AkomaNtosoNames(body, policy, on: publication.date)
    history = AkomaNtosoHistory(policy, names)
  }

  func bytes() -> [UInt8] {
    var xml = XMLWriter(capacity: 48 * 1024)
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.markup("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n")
    if names.isAct {
      xml.markup("<act name=\"regolamento\" contains=\"singleVersion\">\n")
    } else {
      xml.markup("<doc name=\"policy\" contains=\"singleVersion\">\n")
    }
    meta(&xml)
    xml.markup("<preface eId=\"preface\"><longTitle><p><docTitle>")
    xml.text(policy.title)
    xml.markup("</docTitle></p></longTitle></preface>\n")
    var text = AkomaNtosoText(
      scope: LinkScope(body, policy, Interface.of(body.language), bodyRoot: publication.site.baseURL + "/" + body.id + "/"),
      history: history, xml)
    text.write(isAct: names.isAct)
    xml = text.finished()
    xml.markup(names.isAct ? "</act>\n</akomaNtoso>\n" : "</doc>\n</akomaNtoso>\n")
    return xml.bytes
  }

  // MARK: Metadata

  private func meta(_ xml: inout XMLWriter) {
    xml.markup("<meta>\n<identification source=\"#body\">\n<FRBRWork>\n")
    xml.value("FRBRthis", names.work + "/!main")
    xml.value("FRBRuri", names.work)
    xml.markup("<FRBRalias")
    xml.attribute("value", policy.title)
    xml.markup(" name=\"title\"/>\n")
    date(names.date, "generation", &xml)
    xml.markup("<FRBRauthor href=\"#body\"/>\n<FRBRcountry value=\"it\"/>\n")
    xml.value("FRBRnumber", names.number)
    xml.markup("</FRBRWork>\n<FRBRExpression>\n")
    xml.value("FRBRthis", names.expression + "/!main")
    xml.value("FRBRuri", names.expression)
    date(names.version, "version", &xml)
    xml.markup("<FRBRauthor href=\"#body\"/>\n<FRBRlanguage")
    xml.attribute("language", names.language)
    xml.markup("/>\n</FRBRExpression>\n<FRBRManifestation>\n")
    xml.value("FRBRthis", names.expression + "/!main.xml")
    xml.value("FRBRuri", names.expression + ".xml")
    date(names.version, "generation", &xml)
    xml.markup("<FRBRauthor href=\"#editto\"/>\n<FRBRformat value=\"application/akn+xml\"/>\n")
    xml.markup("</FRBRManifestation>\n</identification>\n")
    history.write(&xml)
    references(&xml)
    xml.markup("</meta>\n")
  }

  private func date(_ date: CalendarDate, _ name: StaticString, _ xml: inout XMLWriter) {
    xml.markup("<FRBRdate")
    xml.attribute("date", date.description)
    xml.markup(" name=\"")
    xml.markup(name)
    xml.markup("\"/>\n")
  }

  private func references(_ xml: inout XMLWriter) {
    xml.markup("<references source=\"#body\">\n<original eId=\"ro_1\"")
    xml.attribute("href", names.work)
    xml.attribute("showAs", policy.title)
    xml.markup("/>\n")
    for (index, amendment) in policy.amendments.enumerated() {
      xml.markup("<passiveRef")
      xml.attribute("eId", "rp_\(index + 1)")
      xml.attribute("href", names.work + "#" + history.event(of: amendment.date))
      xml.attribute("showAs", amendment.act + (amendment.number.map { " n. " + $0 } ?? ""))
      xml.markup("/>\n")
    }
    for reference in cited {
      guard let address = reference.address() else { continue }
      xml.markup("<activeRef")
      xml.attribute("eId", "ra_" + reference.id)
      xml.attribute("href", address)
      xml.attribute("showAs", reference.citation)
      xml.markup("/>\n")
    }
    xml.markup("<TLCOrganization eId=\"body\"")
    xml.attribute("href", "/akn/ontology/organization/it/" + names.organization)
    xml.attribute("showAs", body.identity.name)
    xml.markup("/>\n<TLCOrganization eId=\"editto\" href=\"/akn/ontology/organization/it/editto\"")
    xml.attribute("showAs", "Editto " + publication.version)
    xml.markup("/>\n<TLCConcept eId=\"inForce\" href=\"/akn/ontology/concept/it/inForce\" showAs=\"in vigore\"/>\n")
    xml.markup("</references>\n")
  }

  /// The references that the policy's texts and rules name, in the order of `references.md`.
  private var cited: [Reference] {
    var ids = Set(policy.heldRules.flatMap(\.block.rule.basis))
    for file in body.files where file.policy == policy.id && (body.isComplete || !file.isInternal) {
      for link in file.links { if case .reference(let id, _) = link.target { ids.insert(id) } }
    }
    return body.references.filter { ids.contains($0.id) }
  }
}

extension XMLWriter {
  /// An empty element with one value: `<FRBRuri value="…"/>`.
  fileprivate mutating func value(_ element: StaticString, _ value: String) {
    markup("<")
    markup(element)
    attribute("value", value)
    markup("/>\n")
  }
}
