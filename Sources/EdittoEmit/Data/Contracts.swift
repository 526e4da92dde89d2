import EdittoModel
import EdittoRules
import EdittoSyntax

/// JSON Schemas (2020-12) of the published files, so that whoever loads them can check what to rely on.
package enum Contracts {
  /// The schemas of a publication, each with the semantic version of its contract (docs/rule-files.md, «Versions»).
  package static func artifacts(_ publication: Publication) -> [Artifact] {
    [
      ("rules", "1.2.0", rules), ("channels", "1.0.1", channels), ("contacts", "1.0.1", contacts),
      ("manifest", "1.1.1", manifest), ("changes", "1.0.1", changes),
    ].map { (contract: String, version: String, write: Piece) in
      let name = contract + "-" + version.prefix { $0 != "." }
      var json = JSONWriter()
      json.object { json in
        json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
        json.member("$id", publication.site.baseURL + "/schemas/" + name + ".json")
        json.member("version", version)
        write(&json)
      }
      return Artifact("schemas/" + name + ".json", json.finished())
    }
  }

  /// Writes a part of a schema.
  private typealias Piece = @Sendable (inout JSONWriter) -> Void

  /// A property of an object: its name, its schema, whether it must be there, and what it is.
  private typealias Property = (name: String, schema: Piece, isRequired: Bool, description: String)

  private static func object(_ title: String?, _ properties: [Property], _ json: inout JSONWriter) {
    if let title { json.member("title", title) }
    json.member("type", "object")
    json.member("required", properties.filter(\.isRequired).map(\.name))
    json.object("properties") { json in
      for property in properties {
        json.object(key: property.name) { json in
          json.member("description", property.description)
          property.schema(&json)
        }
      }
    }
    json.member("additionalProperties", false)
  }

  @Sendable private static func text(_ json: inout JSONWriter) { json.member("type", "string") }
  @Sendable private static func maybe(_ json: inout JSONWriter) { json.member("type", ["string", "null"]) }
  @Sendable private static func integer(_ json: inout JSONWriter) { json.member("type", "integer") }

  private static func format(_ format: String, optional: Bool = false) -> Piece {
    { json in
      if optional { json.member("type", ["string", "null"]) } else { json.member("type", "string") }
      json.member("format", format)
    }
  }

  private static func pattern(_ pattern: String, optional: Bool = false) -> Piece {
    { json in
      if optional { json.member("type", ["string", "null"]) } else { json.member("type", "string") }
      json.member("pattern", pattern)
    }
  }

  private static func one(of values: [String], optional: Bool = false) -> Piece {
    { json in
      json.array("enum") { json in
        for value in values { json.value(value) }
        if optional { json.value(nil as String?) }
      }
    }
  }

  private static func list(_ items: @escaping Piece) -> Piece {
    { json in
      json.member("type", "array")
      json.object("items", items)
    }
  }

  private static func map(_ values: @escaping Piece) -> Piece {
    { json in
      json.member("type", "object")
      json.object("additionalProperties", values)
    }
  }

  private static let id = pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
  private static let digest = pattern("^[0-9a-f]{64}$")
  /// A duration as sources may have it, which `format` does not know: RFC 3339 has no years with days, nor weeks with days.
  private static let span =
    "P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?"
  private static let duration = pattern("^" + span + "$", optional: true)
  private static let within = pattern("^(opening-hours|[1-9][0-9]* working-days|" + span + ")$", optional: true)
  private static let openingHours: Piece = {
    let (day, time) = ("(Mo|Tu|We|Th|Fr|Sa|Su|PH)", "[0-2][0-9]:[0-5][0-9]")
    let (days, times) = ("\(day)(-\(day))?(,\(day)(-\(day))?)*", "\(time)-\(time)(,\(time)-\(time))*")
    let rule = "\(days) (off|\(times))"
    return pattern("^\(rule)(; \(rule))*$", optional: true)
  }()
  private static let edition = one(of: ["public", "internal"])

  // MARK: rules.json

  @Sendable private static func rules(_ json: inout JSONWriter) {
    object(
      "Rules of a policy",
      [
        ("$schema", format("uri"), true, "Address of this schema"),
        ("policy", text, true, "Ids of body and policy"),
        ("title", text, true, "The policy's title"),
        ("url", format("uri"), true, "The page of the text"),
        ("edition", edition, true, "Whether it is for everybody or for the staff"),
        (
          "version", format("date", optional: true), true,
          "Day of the last amendment, else of entry into force; null for a draft without dates"
        ),
        (
          "status", one(of: Policy.State.names), false,
          "What the policy is on the day of the publication; a draft binds nobody"
        ),
        ("language", pattern("^[a-z]{2}$"), true, "Language of the texts"),
        ("rules", list(rule), true, "The rules, in the order of the text"),
        ("vocabulary", map(term), true, "The terms that the rules reach, with those above and below them, by id"),
        ("channels", list(channel), true, "The body's accounts, as in channels.json"),
        ("hours", hours, true, "Attended hours of the first account that has any; those of each account stand with it"),
      ], &json)
  }

  @Sendable private static func rule(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true, "The rule's permanent id, unique in the body"),
        ("eId", text, true, "The provision that it stands in, by the naming convention of Akoma Ntoso; anchor of the page"),
        ("provision", text, true, "The provision as people cite it"),
        ("permalink", format("uri"), true, "Address of the provision"),
        ("modality", one(of: Rule.Modality.allCases.map(\.rawValue)), true, "What the rule does"),
        ("who", list(id), true, "Ids of actors, any of which it binds, with the narrower ones"),
        ("action", id, true, "Id of an action"),
        ("what", list(id), true, "Ids of contents, any of which it is about; empty means any"),
        ("points", map(list(id)), false, "Of a rule over a list, the contents of each point by its letter"),
        ("where", channelsOrAll, true, "Ids of channels, or all"),
        ("when", maybe, true, "Condition in which it applies, or null"),
        ("unless", list(text), true, "Conditions in any of which it does not apply"),
        ("overrides", list(id), true, "Ids of rules over which it takes precedence"),
        ("yieldsTo", list(id), true, "Ids of rules to which it gives way"),
        ("then", list(step), true, "The ladder of measures: first, second, third time, the last step from then on"),
        (
          "apply", one(of: Rule.Application.allCases.map(\.rawValue)), true,
          "Whether the measures follow or may be taken; says nothing where there are none"
        ),
        ("by", list(id), true, "Ids of the actors who apply the measures"),
        (
          "within", within, true,
          "How soon it has to be done: an ISO 8601 duration, a number of working days, or within attended hours"
        ),
        ("basis", list(basis), true, "Acts on which it rests"),
        ("text", text, true, "The words that it formalises, without markup"),
        ("textSha256", digest, true, "SHA-256 of the words in UTF-8"),
        ("validFrom", format("date", optional: true), true, "First day of validity"),
        ("validTo", format("date", optional: true), true, "The first day on which it is no longer valid"),
        ("dsaCategories", list(text), true, "Categories of the DSA's statement of reasons that its contents have"),
        ("note", maybe, false, "Note for the staff, only in the internal edition"),
      ], &json)
  }

  @Sendable private static func channelsOrAll(_ json: inout JSONWriter) {
    json.array("oneOf") { json in
      json.object { $0.member("const", "all") }
      json.object(list(id))
    }
  }

  @Sendable private static func step(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("measure", id, true, "Id of a measure"),
        ("duration", duration, true, "How long it lasts, an ISO 8601 duration"),
      ], &json)
  }

  @Sendable private static func basis(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("ref", id, true, "Id of the act: references.html of the body has it at the anchor ref- and the id"),
        ("citation", text, true, "The act as people cite it"),
        ("url", format("uri", optional: true), true, "Address of the act"),
      ], &json)
  }

  @Sendable private static func term(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("sort", one(of: Sort.allCases.map(\.rawValue)), true, "What the term stands for"),
        ("label", map(text), true, "The word, by language"),
        ("definition", map(text), true, "What it means, by language"),
        ("broader", list(id), true, "Ids of the terms above, which are in the vocabulary too"),
        ("severity", integer, false, "Of a measure, mild to strict"),
        ("dsaCategory", text, false, "Of a content, the category of the DSA's statement of reasons"),
        ("incompatible", list(id), false, "Of an action, actions that cannot be due together with it"),
        ("type", one(of: ["boolean", "integer", "enumeration", "instant"]), false, "Of a fact, the type of its values"),
        ("minimum", integer, false, "Of an integer, the least value"),
        ("maximum", integer, false, "Of an integer, the greatest value"),
        ("values", list(text), false, "Of an enumeration, the ids of its values"),
        ("valueLabels", map(map(text)), false, "Of an enumeration, the word for each value, by id and language"),
        ("default", maybe, false, "The value of a fact where a case does not state it"),
      ], &json)
  }

  @Sendable private static func hours(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("timeZone", text, true, "Time zone of the hours"),
        ("spec", openingHours, true, "The hours, in the form of OpenStreetMap's opening_hours"),
      ], &json)
  }

  // MARK: channels.json

  @Sendable private static func channels(_ json: inout JSONWriter) {
    object(
      "Official accounts of a public body",
      [
        ("$schema", format("uri"), true, "Address of this schema"),
        ("body", id, true, "The body's id"),
        ("name", text, true, "The body's name"),
        ("website", format("uri", optional: true), true, "The body's own site"),
        ("url", format("uri"), true, "The page of the accounts"),
        ("edition", edition, true, "Whether it is for everybody or for the staff"),
        ("channels", list(channel), true, "The accounts"),
      ], &json)
  }

  @Sendable private static func channel(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true, "The account's permanent id"),
        ("platform", one(of: Platform.allCases.map(\.rawValue)), true, "Where the account is"),
        ("name", text, true, "Name of the account"),
        ("url", format("uri", optional: true), true, "Address of the account"),
        ("handle", maybe, true, "Handle of the account"),
        ("status", one(of: ["active", "suspended", "closed"]), true, "A closed account no longer speaks for the body"),
        ("since", format("date", optional: true), true, "Day from which on it is in use"),
        ("until", format("date", optional: true), true, "Last day on which it is in use"),
        (
          "comments", one(of: ["on", "off", "platform"], optional: true), true,
          "Whether the public can comment, or what the platform decides"
        ),
        ("hours", openingHours, true, "Attended hours, in the form of OpenStreetMap's opening_hours"),
        ("owner", maybe, true, "Id of the contact who runs it"),
        ("purpose", maybe, true, "What it is for, in the body's language"),
      ], &json)
  }

  // MARK: contacts.json

  @Sendable private static func contacts(_ json: inout JSONWriter) {
    object(
      "Ways to reach the offices of a public body",
      [
        ("$schema", format("uri"), true, "Address of this schema"),
        ("body", id, true, "The body's id"),
        ("name", text, true, "The body's name"),
        ("website", format("uri", optional: true), true, "The body's own site"),
        ("url", format("uri"), true, "The page of the contacts"),
        ("edition", edition, true, "Whether it is for everybody or for the staff"),
        ("contacts", list(contact), true, "The offices"),
      ], &json)
  }

  @Sendable private static func contact(_ json: inout JSONWriter) {
    let roles = ["communication", "dpo", "public-relations", "social-team", "emergency", "discipline"]
    object(
      nil,
      [
        ("id", id, true, "The office's permanent id; anchor of the page, after contact-"),
        ("name", text, true, "Name of the office in the body's language"),
        ("roles", list(one(of: roles)), true, "What the office is there for"),
        ("email", format("email", optional: true), true, "Address of e-mail"),
        ("pec", format("email", optional: true), true, "Address of certified e-mail"),
        ("phone", maybe, true, "The number as people read it"),
        ("tel", format("uri", optional: true), true, "The number as an address (RFC 3966)"),
        ("url", format("uri", optional: true), true, "Page of the office"),
        ("address", maybe, true, "Postal address in one line"),
        ("hours", openingHours, true, "Opening hours, in the form of OpenStreetMap's opening_hours"),
        ("note", maybe, true, "A text for the public"),
      ], &json)
  }

  // MARK: changes.json

  @Sendable private static func changes(_ json: inout JSONWriter) {
    object(
      "What changed between the versions of a policy",
      [
        ("$schema", format("uri"), true, "Address of this schema"),
        ("policy", text, true, "Ids of body and policy"),
        ("title", text, true, "The policy's title"),
        ("url", format("uri"), true, "The page of the text"),
        ("edition", edition, true, "Whether it is for everybody or for the staff"),
        ("language", pattern("^[a-z]{2}$"), true, "Language of the texts"),
        ("steps", list(changeStep), true, "From each version to the next, and last to today's text"),
      ], &json)
  }

  @Sendable private static func changeStep(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("from", format("date"), true, "Day of the earlier version"),
        ("fromUrl", format("uri"), true, "Page of the earlier version"),
        ("to", format("date", optional: true), true, "Day of the later version; null for today's text"),
        ("toUrl", format("uri"), true, "Page of the later text"),
        ("provisions", list(provisionChange), true, "Provisions that changed, in the order of the later text"),
        ("rules", list(ruleChange), true, "Rules that say something else"),
      ], &json)
  }

  @Sendable private static func provisionChange(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("eId", text, true, "The provision, by the naming convention of Akoma Ntoso"),
        ("provision", text, true, "The provision as people cite it"),
        ("change", one(of: TextChange.Kind.allCases.map(\.rawValue)), true, "What happened to it"),
        ("before", maybe, true, "Its own words in the earlier text"),
        ("after", maybe, true, "Its own words in the later text"),
      ], &json)
  }

  @Sendable private static func ruleChange(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true, "The rule's id"),
        ("change", one(of: RuleChange.Kind.allCases.map(\.rawValue)), true, "What happened to it"),
        ("members", list(text), true, "The members that differ"),
      ], &json)
  }

  // MARK: manifest.json

  @Sendable private static func manifest(_ json: inout JSONWriter) {
    object(
      "Files of a publication with their digests",
      [
        ("$schema", format("uri"), true, "Address of this schema"),
        ("generator", text, true, "The compiler and its version"),
        ("edition", edition, true, "Whether it is for everybody or for the staff"),
        ("date", format("date"), true, "Day of the publication"),
        ("files", list(file), true, "The files, sorted by path"),
      ], &json)
  }

  @Sendable private static func file(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("path", text, true, "Path from the manifest's folder"),
        ("size", integer, true, "Size in bytes"),
        ("sha256", digest, true, "SHA-256 of the file"),
        ("madeFrom", digest, false, "Of a PDF, the digest of all that it was made from"),
      ], &json)
  }
}
