import EdittoModel
import EdittoRules
import EdittoSyntax

/// JSON Schemas (2020-12) of the published files, so that whoever loads them can check what to rely on.
package enum Contracts {
  /// The schemas of a publication, each with the semantic version of its contract (docs/rule-files.md, «Versions»).
  package static func artifacts(_ publication: Publication) -> [Artifact] {
    [
      ("rules", "1.1.0", rules), ("channels", "1.0.0", channels), ("contacts", "1.0.0", contacts),
      ("manifest", "1.1.0", manifest), ("changes", "1.0.0", changes),
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

  /// A property of an object: its name, its schema, and whether it must be there.
  private typealias Property = (name: String, schema: Piece, isRequired: Bool)

  private static func object(_ title: String?, _ properties: [Property], _ json: inout JSONWriter) {
    if let title { json.member("title", title) }
    json.member("type", "object")
    json.member("required", properties.filter(\.isRequired).map(\.name))
    json.object("properties") { json in
      for property in properties { json.object(key: property.name, property.schema) }
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

  private static func pattern(_ pattern: String) -> Piece {
    { json in
      json.member("type", "string")
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
  private static let edition = one(of: ["public", "internal"])

  // MARK: rules.json

  @Sendable private static func rules(_ json: inout JSONWriter) {
    object(
      "Rules of a policy",
      [
        ("$schema", format("uri"), true), ("policy", text, true), ("title", text, true), ("url", format("uri"), true),
        ("edition", edition, true), ("version", format("date", optional: true), true),
        ("status", one(of: Policy.State.names), false), ("language", pattern("^[a-z]{2}$"), true),
        ("rules", list(rule), true), ("vocabulary", map(term), true), ("channels", list(channel), true), ("hours", hours, true),
      ], &json)
  }

  @Sendable private static func rule(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true), ("eId", text, true), ("provision", text, true), ("permalink", format("uri"), true),
        ("modality", one(of: Rule.Modality.allCases.map(\.rawValue)), true), ("who", list(id), true), ("action", id, true),
        ("what", list(id), true), ("points", map(list(id)), false), ("where", channelsOrAll, true), ("when", maybe, true),
        ("unless", list(text), true), ("overrides", list(id), true), ("yieldsTo", list(id), true), ("then", list(step), true),
        ("apply", one(of: Rule.Application.allCases.map(\.rawValue)), true), ("by", list(id), true), ("within", maybe, true),
        ("basis", list(basis), true), ("text", text, true), ("textSha256", digest, true),
        ("validFrom", format("date", optional: true), true), ("validTo", format("date", optional: true), true),
        ("dsaCategories", list(text), true), ("note", maybe, false),
      ], &json)
  }

  @Sendable private static func channelsOrAll(_ json: inout JSONWriter) {
    json.array("oneOf") { json in
      json.object { $0.member("const", "all") }
      json.object(list(id))
    }
  }

  @Sendable private static func step(_ json: inout JSONWriter) {
    object(nil, [("measure", id, true), ("duration", maybe, true)], &json)
  }

  @Sendable private static func basis(_ json: inout JSONWriter) {
    object(nil, [("ref", id, true), ("citation", text, true), ("url", format("uri", optional: true), true)], &json)
  }

  @Sendable private static func term(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("sort", one(of: Sort.allCases.map(\.rawValue)), true), ("label", map(text), true), ("definition", map(text), true),
        ("broader", list(id), true), ("severity", integer, false), ("dsaCategory", text, false),
        ("incompatible", list(id), false),
        ("type", one(of: ["boolean", "integer", "enumeration", "instant"]), false), ("minimum", integer, false),
        ("maximum", integer, false), ("values", list(text), false), ("default", maybe, false),
      ], &json)
  }

  @Sendable private static func hours(_ json: inout JSONWriter) {
    object(nil, [("timeZone", text, true), ("spec", maybe, true)], &json)
  }

  // MARK: channels.json

  @Sendable private static func channels(_ json: inout JSONWriter) {
    object(
      "Official accounts of a public body",
      [
        ("$schema", format("uri"), true), ("body", id, true), ("name", text, true),
        ("website", format("uri", optional: true), true),
        ("url", format("uri"), true), ("edition", edition, true), ("channels", list(channel), true),
      ], &json)
  }

  @Sendable private static func channel(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true), ("platform", one(of: Platform.allCases.map(\.rawValue)), true), ("name", text, true),
        ("url", format("uri", optional: true), true), ("handle", maybe, true),
        ("status", one(of: ["active", "suspended", "closed"]), true),
        ("since", format("date", optional: true), true), ("until", format("date", optional: true), true),
        ("comments", one(of: ["on", "off", "platform"], optional: true), true), ("hours", maybe, true), ("owner", maybe, true),
        ("purpose", maybe, true),
      ], &json)
  }

  // MARK: contacts.json

  @Sendable private static func contacts(_ json: inout JSONWriter) {
    object(
      "Ways to reach the offices of a public body",
      [
        ("$schema", format("uri"), true), ("body", id, true), ("name", text, true),
        ("website", format("uri", optional: true), true),
        ("url", format("uri"), true), ("edition", edition, true), ("contacts", list(contact), true),
      ], &json)
  }

  @Sendable private static func contact(_ json: inout JSONWriter) {
    let roles = ["communication", "dpo", "public-relations", "social-team", "emergency", "discipline"]
    object(
      nil,
      [
        ("id", id, true), ("name", text, true), ("roles", list(one(of: roles)), true),
        ("email", format("email", optional: true), true), ("pec", format("email", optional: true), true), ("phone", maybe, true),
        ("tel", format("uri", optional: true), true), ("url", format("uri", optional: true), true), ("address", maybe, true),
        ("hours", maybe, true), ("note", maybe, true),
      ], &json)
  }

  // MARK: changes.json

  @Sendable private static func changes(_ json: inout JSONWriter) {
    object(
      "What changed between the versions of a policy",
      [
        ("$schema", format("uri"), true), ("policy", text, true), ("title", text, true), ("url", format("uri"), true),
        ("edition", edition, true), ("language", pattern("^[a-z]{2}$"), true), ("steps", list(changeStep), true),
      ], &json)
  }

  @Sendable private static func changeStep(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("from", format("date"), true), ("fromUrl", format("uri"), true), ("to", format("date", optional: true), true),
        ("toUrl", format("uri"), true), ("provisions", list(provisionChange), true), ("rules", list(ruleChange), true),
      ], &json)
  }

  @Sendable private static func provisionChange(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("eId", text, true), ("provision", text, true), ("change", one(of: TextChange.Kind.allCases.map(\.rawValue)), true),
        ("before", maybe, true), ("after", maybe, true),
      ], &json)
  }

  @Sendable private static func ruleChange(_ json: inout JSONWriter) {
    object(
      nil,
      [
        ("id", id, true), ("change", one(of: RuleChange.Kind.allCases.map(\.rawValue)), true), ("members", list(text), true),
      ], &json)
  }

  // MARK: manifest.json

  @Sendable private static func manifest(_ json: inout JSONWriter) {
    object(
      "Files of a publication with their digests",
      [
        ("$schema", format("uri"), true), ("generator", text, true), ("edition", edition, true), ("date", format("date"), true),
        ("files", list(file), true),
      ], &json)
  }

  @Sendable private static func file(_ json: inout JSONWriter) {
    object(nil, [("path", text, true), ("size", integer, true), ("sha256", digest, true), ("madeFrom", digest, false)], &json)
  }
}
