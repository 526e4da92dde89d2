import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `contacts.json`: the ways to reach a body's offices; the contract is `schemas/contacts-1.json`.
  static let contacts = Emitter("json") { body, publication, artifacts in
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/contacts-1.json")
      json.member("body", body.id)
      json.member("name", body.identity.name)
      json.member("website", body.identity.website?.string)
      json.member("url", publication.site.baseURL + "/" + body.id + "/contacts.html")
      json.member("edition", publication.edition.rawValue)
      json.array("contacts") { json in
        for contact in body.contacts { json.object { ContactWriter.write(contact, body, &$0) } }
      }
    }
    artifacts.append(Artifact(body.id + "/contacts.json", json.finished()))
  }

  /// `contacts.csv`: the ways to reach a body's offices as a table, one a row, with the names and values of `contacts.json`.
  static let contactsCSV = Emitter("csv") { body, _, artifacts in
    let columns: [CSV.Column<Contact>] = [
      ("id", { $0.id }),
      ("name", { $0.name.text(in: body.language) }),
      ("roles", { $0.roles.list }),
      ("email", { $0.email }),
      ("pec", { $0.pec }),
      ("phone", { $0.phone?.typed }),
      ("tel", { $0.phone?.address }),
      ("url", { $0.url?.string }),
      ("address", { $0.address }),
      ("hours", { $0.hours?.specification }),
      ("note", { $0.note }),
    ]
    artifacts.append(Artifact(body.id + "/contacts.csv", CSV.table(columns, body.contacts)))
  }
}

private enum ContactWriter {
  static func write(_ contact: Contact, _ body: Body, _ json: inout JSONWriter) {
    json.member("id", contact.id)
    json.member("name", contact.name.text(in: body.language))
    json.member("roles", contact.roles)
    json.member("email", contact.email)
    json.member("pec", contact.pec)
    json.member("phone", contact.phone?.typed)
    json.member("tel", contact.phone?.address)
    json.member("url", contact.url?.string)
    json.member("address", contact.address)
    json.member("hours", contact.hours?.specification)
    json.member("note", contact.note)
  }
}

extension Phone {
  /// The number as an address (RFC 3966), as the pages link it.
  fileprivate var address: String { "tel:" + dialled }
}
