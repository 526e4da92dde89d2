import EdittoModel
import EdittoSyntax

/// What a page says to search engines in its head: JSON-LD in the terms of schema.org.
enum StructuredData {
  /// A policy as a piece of legislation.
  static func legislation(_ policy: Policy, of body: Body, _ publication: Publication, files: [String]) -> [UInt8] {
    let names = AkomaNtosoNames(body, policy, on: publication.date)
    let node = BodyNode(body: body, publication: publication)
    let address = policy.address(in: body, publication.site)
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "Legislation")
      json.member("@id", address)
      json.member("url", address)
      json.member("name", policy.title)
      json.member("inLanguage", policy.language)
      json.member("legislationIdentifier", names.work)
      if let date = policy.adoption?.date { json.member("legislationDate", "\(date)") }
      json.member("legislationDateVersion", "\(names.version)")
      json.member("legislationLegalForce", force(policy.state(on: publication.date)))
      if let start = policy.inForce { json.member("temporalCoverage", "\(start)/" + (policy.repealed.map { "\($0)" } ?? "..")) }
      json.object("legislationPassedBy") { json in
        json.member("@type", "GovernmentOrganization")
        json.member("@id", node.address)
        json.member("name", body.identity.name)
      }
      json.array("encoding") { json in
        for file in files {
          json.object { json in
            json.member("@type", "MediaObject")
            json.member("contentUrl", address + file)
            json.member("encodingFormat", DataFormat(file)?.mediaType ?? "")
          }
        }
      }
    }
    return json.finished()
  }

  /// A translation of a policy, which is not the authentic text.
  static func translation(_ policy: Policy, of original: Policy, _ body: Body, _ publication: Publication) -> [UInt8] {
    let address = original.address(in: body, publication.site)
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "Legislation")
      json.member("@id", address + policy.language + "/")
      json.member("url", address + policy.language + "/")
      json.member("name", policy.title)
      json.member("inLanguage", policy.language)
      json.member("legislationLegalValue", "https://schema.org/UnofficialLegalValue")
      json.object("translationOfWork") { json in
        json.member("@type", "Legislation")
        json.member("@id", address)
        json.member("name", original.title)
      }
    }
    return json.finished()
  }

  private static func force(_ state: Policy.State) -> String {
    if case .inForce = state { "https://schema.org/InForce" } else { "https://schema.org/NotInForce" }
  }

  /// A body with its offices and its accounts: `sameAs` names those that are genuine.
  static func organization(_ body: Body, _ publication: Publication) -> [UInt8] {
    let identity = body.identity
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "GovernmentOrganization")
      json.member("@id", BodyNode(body: body, publication: publication).address)
      json.member("name", identity.name)
      if let website = identity.website { json.member("url", website.string) }
      identity.address?.write(&json, prefix: "")
      json.member("sameAs", body.channels.filter { $0.status == .active }.compactMap { $0.url?.string })
      json.array("contactPoint") { json in
        for contact in body.contacts where contact.email != nil || contact.phone != nil {
          json.object { json in
            json.member("@type", "ContactPoint")
            json.member("name", contact.name.text(in: body.language))
            if !contact.roles.isEmpty { json.member("contactType", contact.roles.joined(separator: ", ")) }
            if let email = contact.email { json.member("email", email) }
            if let phone = contact.phone { json.member("telephone", phone.dialled) }
            if let hours = contact.hours { json.array("hoursAvailable") { hours.write(&$0, prefix: "") } }
          }
        }
      }
    }
    return json.finished()
  }
}
