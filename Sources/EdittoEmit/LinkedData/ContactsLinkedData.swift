import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `contacts.jsonld`: the ways to reach a body's offices, in schema.org and OntoPiA's SM-AP_IT, as JSON-LD 1.1.
  static let contactsLinkedData = Emitter("jsonld") { body, publication, artifacts in
    let node = BodyNode(body: body, publication: publication)
    var json = JSONWriter()
    json.object { json in
      node.context(&json)
      node.identity(&json)
      if !body.contacts.isEmpty {
        json.array("schema:contactPoint") { json in
          for contact in body.contacts {
            json.object { json in ContactNode(contact: contact, body: body, base: node.address).write(&json) }
          }
        }
      }
    }
    artifacts.append(Artifact(body.id + "/contacts.jsonld", json.finished()))
  }
}

/// An office: schema.org's `ContactPoint`; with an e-mail also SM-AP_IT's `OnlineContactPoint`, which has at least one.
private struct ContactNode {
  let contact: Contact
  let body: Body
  let base: String

  func write(_ json: inout JSONWriter) {
    let name = base + "contacts.html#contact-" + contact.id
    let emails = [(contact.email, false), (contact.pec, true)].compactMap { address, isCertified in
      address.map { (address: $0, isCertified: isCertified) }
    }
    json.member("@id", name)
    if emails.isEmpty {
      json.member("@type", "schema:ContactPoint")
    } else {
      json.member("@type", ["schema:ContactPoint", "sm:OnlineContactPoint"])
    }
    json.member("schema:name", inLanguage: body.language, contact.name.text(in: body.language))
    if !contact.roles.isEmpty { json.member("schema:contactType", contact.roles) }
    if let email = contact.email { json.member("schema:email", email) }
    if !emails.isEmpty {
      json.array("sm:hasEmail") { json in
        for email in emails {
          BodyNode.email(email.address, isCertified: email.isCertified, of: name, point: name, &json)
        }
      }
    }
    if let phone = contact.phone { json.member("schema:telephone", phone.dialled) }
    if let url = contact.url { json.member("schema:url", reference: url.string) }
    if let hours = contact.hours { json.array("schema:hoursAvailable") { hours.write(&$0) } }
    if let note = contact.note { json.member("schema:description", inLanguage: body.language, note) }
    // schema.org gives a contact point no address.
    if let address = contact.address { json.member("unsaid", ["address: " + address]) }
  }
}
