import EdittoModel
import EdittoSyntax

/// A body in linked data: schema.org's `GovernmentOrganization` and, in OntoPiA's COV-AP_IT, a `PublicOrganization`.
struct BodyNode {
  let body: Body
  let publication: Publication

  /// The body's own name: the address of its page.
  var address: String { publication.site.baseURL + "/" + body.id + "/" }

  /// The name of an account, which is its place on the page of the channels.
  func name(ofChannel id: String) -> String { address + "channels.html#channel-" + id }

  /// The meaning of the names in the files of a body, so that nothing has to be fetched to read them.
  func context(_ json: inout JSONWriter) {
    json.object("@context") { json in
      for (prefix, namespace) in [
        ("schema", "https://schema.org/"), ("sm", "https://w3id.org/italia/onto/SM/"),
        ("cov", "https://w3id.org/italia/onto/COV/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("unsaid", "rdfs:comment"),
      ] { json.member(key: prefix, namespace) }
    }
  }

  /// The members that say who the body is.
  func identity(_ json: inout JSONWriter) {
    let identity = body.identity
    json.member("@id", address)
    json.member("@type", ["schema:GovernmentOrganization", "cov:PublicOrganization"])
    json.member("schema:name", identity.name)
    json.member("cov:legalName", identity.name)
    if let website = identity.website { json.member("schema:url", reference: website.string) }
    if let vat = identity.vat { json.member("schema:vatID", "IT" + vat) }
    if let code = identity.taxCode {
      json.member("schema:taxID", code)
      json.member("cov:taxCode", code)
    }
    if let ipa = identity.ipa {
      json.member("schema:identifier", ipa)
      json.member("cov:IPAcode", ipa)
    }
    identity.address?.write(&json, prefix: "schema:")
  }

  /// An address of e-mail or certified e-mail as SM-AP_IT has it; its kind is one of the channels of services to the public (04.1, 04.2).
  ///
  /// - Parameters:
  ///   - name: What the address is named after.
  ///   - point: The online contact point that it belongs to.
  static func email(_ address: String, isCertified: Bool, of name: String, point: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@id", name + (isCertified ? ".pec" : ".email"))
      json.member("@type", "sm:Email")
      json.object("sm:emailAddress") { json in
        json.member("@type", "xsd:anyURI")
        json.member("@value", "mailto:" + address)
      }
      json.object("sm:hasEmailType") { json in
        let kind = isCertified ? "041" : "042"
        json.member("@id", "https://w3id.org/italia/controlled-vocabulary/classifications-for-public-services/channel/" + kind)
        json.member("@type", "sm:EmailType")
      }
      json.member("sm:isEmailOf", reference: point)
    }
  }
}

extension Identity.Address {
  /// Writes the member `address`, schema.org's `PostalAddress`, with a prefix before the names of schema.org.
  func write(_ json: inout JSONWriter, prefix: String) {
    json.object(key: prefix + "address") { json in
      json.member("@type", prefix + "PostalAddress")
      json.member(key: prefix + "streetAddress", street)
      json.member(key: prefix + "postalCode", postcode)
      json.member(key: prefix + "addressLocality", city)
      if let province { json.member(key: prefix + "addressRegion", province) }
      json.member(key: prefix + "addressCountry", "IT")
    }
  }
}

extension OpeningHours {
  /// Writes the hours as values of schema.org's `OpeningHoursSpecification`, one for each interval with the days that have it.
  ///
  /// A day without `opens` is closed; the end of a day is 23:59, because schema.org reads 00:00 as its beginning.
  ///
  /// - Parameter prefix: What stands before the names of schema.org.
  func write(_ json: inout JSONWriter, prefix: String = "schema:") {
    let week = week
    let days = week.weekdays + (week.holidays.map { [$0] } ?? [])
    func entry(_ indices: [Int], _ interval: Interval?) {
      json.object { json in
        json.member("@type", prefix + "OpeningHoursSpecification")
        json.array(key: prefix + "dayOfWeek") { json in
          for index in indices { json.reference(prefix.isEmpty ? Self.schemaDays[index] : prefix + Self.dayNames[index]) }
        }
        guard let interval else { return }
        json.member(key: prefix + "opens", Self.time(interval.start))
        json.member(key: prefix + "closes", interval.end < 1440 ? Self.time(interval.end) : "23:59")
      }
    }
    for interval in days.flatMap({ $0 }).uniqued() { entry(days.indices.filter { days[$0].contains(interval) }, interval) }
    if week.holidays?.isEmpty == true { entry([7], nil) }
  }

  private static let dayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays",
  ]

  private static let schemaDays = dayNames.map { "https://schema.org/" + $0 }

  private static func time(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return (hours < 10 ? "0" : "") + String(hours) + (rest < 10 ? ":0" : ":") + String(rest)
  }
}
