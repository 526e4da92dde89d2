import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `dataset.jsonld`: the record of a body's data files for data catalogues, by DCAT-AP_IT (AgID, version 1.1 of 2017; ontology 2.0 of 18 March 2016).
  ///
  /// It describes the files that are published along with it, so it comes last. A publication without any has no record, because a
  /// catalogue has at least one dataset.
  static let dataset = Emitter("dcat") { body, publication, artifacts in
    let catalogue = DataCatalogue(body, publication, files: artifacts)
    guard !catalogue.datasets.isEmpty else { return }
    artifacts.append(Artifact(body.id + "/dataset.jsonld", catalogue.bytes()))
  }
}

/// A body's catalogue: a dataset for each policy, for the accounts, for the offices and for the calendar.
private struct DataCatalogue {
  struct Dataset {
    let id: String
    let title: String
    let description: String
    /// The page that shows the same.
    let page: String
    let language: String
    let modified: CalendarDate
    /// Code of the section of «Amministrazione trasparente».
    var transparency: String?
    /// Paths below the body's folder.
    let files: [String]
  }

  private let body: Body
  private let publication: Publication
  private let node: BodyNode
  let datasets: [Dataset]

  init(_ body: Body, _ publication: Publication, files: [Artifact]) {
    self.body = body
    self.publication = publication
    node = BodyNode(body: body, publication: publication)
    let interface = Interface.of(body.language)
    datasets = DataFiles.all(of: body, files).compactMap { data in
      func own(_ title: Interface.Key, _ description: Interface.Key, page: String) -> Dataset {
        Dataset(
          id: (data.subject.name ?? "") + ".data", title: interface.text(title, ["name": body.identity.name]),
          description: interface[description], page: page, language: body.language, modified: publication.date,
          files: data.paths)
      }
      switch data.subject {
      case .policy(let policy):
        return Dataset(
          id: policy.id, title: policy.title,
          description: Interface.of(policy.language).text(.datasetPolicy, ["name": policy.title]),
          page: policy.id + "/", language: policy.language, modified: policy.modified(by: publication.date) ?? publication.date,
          transparency: policy.transparency, files: data.paths)
      case .channels: return own(.datasetChannels, .datasetChannelsText, page: "channels.html")
      case .contacts: return own(.datasetContacts, .datasetContactsText, page: "contacts.html")
      case .calendar: return own(.datasetCalendar, .datasetCalendarText, page: "")
      case .catalogue: return nil
      }
    }
  }

  func bytes() -> [UInt8] {
    let interface = Interface.of(body.language)
    var json = JSONWriter(capacity: 16 * 1024)
    json.object { json in
      context(&json)
      json.member("@id", node.address + "dataset.jsonld")
      json.member("@type", ["dcatapit:Catalog", "dcat:Catalog"])
      json.member("dct:title", inLanguage: body.language, interface.text(.catalogue, ["name": body.identity.name]))
      json.member("dct:description", inLanguage: body.language, interface.text(.catalogueText, ["name": body.identity.name]))
      json.object("dct:publisher") { json in agent(&json) }
      date("dct:modified", datasets.map(\.modified).max() ?? publication.date, &json)
      json.member("dct:language", reference: Self.language(body.language))
      json.member("dcat:themeTaxonomy", reference: Self.authority + "data-theme")
      json.member("foaf:homepage", reference: node.address)
      json.array("dcat:dataset") { json in
        for dataset in datasets { json.object { json in self.dataset(dataset, &json) } }
      }
    }
    return json.finished()
  }

  private func context(_ json: inout JSONWriter) {
    json.object("@context") { json in
      for (prefix, namespace) in [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dcatapit", "http://dati.gov.it/onto/dcatapit#"),
        ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
      ] { json.member(key: prefix, namespace) }
    }
  }

  // MARK: Who

  /// The body as publisher and holder of the rights; its code in the index of public bodies, else its tax code, else its id.
  private var agentIdentifier: String { body.identity.ipa ?? body.identity.taxCode ?? body.id }

  private func agent(_ json: inout JSONWriter) {
    json.member("@id", node.address)
    json.member("@type", ["dcatapit:Agent", "foaf:Agent"])
    json.member("dct:identifier", agentIdentifier)
    json.member("foaf:name", inLanguage: body.language, body.identity.name)
  }

  /// The office that answers: that for communication, else the first with an e-mail.
  private var office: (contact: Contact, email: String)? {
    let reachable = body.contacts.compactMap { contact in contact.email.map { (contact: contact, email: $0) } }
    return reachable.first { $0.contact.roles.contains("communication") } ?? reachable.first
  }

  private func office(_ json: inout JSONWriter) {
    guard let (contact, email) = office else { return }
    json.object("dcat:contactPoint") { json in
      json.member("@id", node.address + "contacts.html#contact-" + contact.id)
      json.member("@type", ["dcatapit:Organization", "vcard:Organization", "vcard:Kind"])
      json.member("vcard:fn", contact.name.text(in: body.language))
      json.member("vcard:hasEmail", reference: "mailto:" + email)
      if let url = contact.url { json.member("vcard:hasURL", reference: url.string) }
    }
  }

  // MARK: What

  private func dataset(_ dataset: Dataset, _ json: inout JSONWriter) {
    let name = node.address + "dataset.jsonld#" + dataset.id
    let page = node.address + dataset.page
    json.member("@id", name)
    json.member("@type", ["dcatapit:Dataset", "dcat:Dataset"])
    json.member("dct:identifier", agentIdentifier + ":" + dataset.id)
    json.member("dct:title", inLanguage: dataset.language, dataset.title)
    json.member("dct:description", inLanguage: dataset.language, dataset.description)
    date("dct:modified", dataset.modified, &json)
    json.member("dcat:theme", reference: Self.authority + "data-theme/GOVE")
    if let code = dataset.transparency, let titulus = Self.titulus(code) { json.member("dct:subject", reference: titulus) }
    json.member("dct:rightsHolder", reference: node.address)
    json.member("dct:publisher", reference: node.address)
    // A policy changes when it has to, not at intervals.
    json.member("dct:accrualPeriodicity", reference: Self.authority + "frequency/IRREG")
    json.member("dct:language", reference: Self.language(dataset.language))
    json.member("dcat:landingPage", reference: page)
    office(&json)
    json.array("dcat:distribution") { json in
      for file in dataset.files { json.object { json in distribution(file, of: dataset, page, &json) } }
    }
  }

  private func distribution(_ path: String, of dataset: Dataset, _ page: String, _ json: inout JSONWriter) {
    json.member("@id", node.address + "dataset.jsonld#" + path)
    json.member("@type", ["dcatapit:Distribution", "dcat:Distribution"])
    json.member("dct:title", inLanguage: dataset.language, String(path.split(separator: "/").last ?? ""))
    json.member("dct:format", reference: Self.authority + "file-type/" + (DataFormat(path)?.fileType ?? ""))
    json.member("dcat:accessURL", reference: page)
    json.member("dcat:downloadURL", reference: node.address + path)
    json.object("dct:license") { json in license(&json) }
    date("dct:modified", dataset.modified, &json)
  }

  /// The licence that the body names; without one none is claimed.
  private func license(_ json: inout JSONWriter) {
    let url = body.identity.dataLicense?.string
    json.member("@id", url ?? "https://w3id.org/italia/controlled-vocabulary/licences/C1_Unknown")
    json.member("@type", ["dcatapit:LicenseDocument", "dct:LicenseDocument"])
    if url == nil { json.member("foaf:name", inLanguage: "it", "Licenza sconosciuta") }
  }

  private func date(_ name: StaticString, _ date: CalendarDate, _ json: inout JSONWriter) {
    json.member(name, writing: { $0.typed(date.description, "xsd:date") })
  }

  // MARK: Controlled vocabularies

  private static let authority = "http://publications.europa.eu/resource/authority/"

  private static func language(_ tag: String) -> String {
    let codes = ["it": "ITA", "en": "ENG", "de": "DEU", "fr": "FRA", "sl": "SLV"]
    return authority + "language/" + (codes[tag] ?? "MUL")
  }

  /// The section of «Amministrazione trasparente» that a code such as `01.02` names (OntoPiA, transparency-titulus), or nil.
  private static func titulus(_ code: String) -> String? {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) }) else { return nil }
    return "https://w3id.org/italia/controlled-vocabulary/classifications-for-transparency/transparency-titulus/" + parts.joined()
  }
}

extension Policy {
  /// The last day on or before a date on which the text, or whether it is in force, changed; nil where no date is known.
  func modified(by date: CalendarDate) -> CalendarDate? {
    let days = amendments.map(\.date) + [adoption?.date, inForce, repealed].compactMap(\.self)
    return days.filter { $0 <= date }.max()
  }
}
