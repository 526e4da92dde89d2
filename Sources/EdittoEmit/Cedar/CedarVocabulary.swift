package import EdittoRules
package import EdittoSyntax

extension CedarPolicies {
  /// `rules.cedarschema`: what a request has. Source: Cedar policy language reference guide, «Cedar schema format».
  package func schema() -> [UInt8] {
    var text = ByteBuffer(capacity: 8 * 1024)
    text.append("// What a request has, for the policies of rules.cedar.\nnamespace Editto {\n")
    text.append("  entity Actor in [Actor] { label?: String };\n")
    text.append("  entity Content in [Content] { label?: String };\n")
    text.append("  entity Channel { label?: String, closedFrom?: datetime };\n")
    text.append("  type Facts = {\n")
    for (id, type) in facts { text.append("    " + Cedar.name(id) + "?: " + type + ",\n") }
    text.append("  };\n  type Case = { date: datetime, where?: Channel, facts: Facts };\n")
    for (action, above) in parents(.action, table.actions) {
      text.append("  action " + Cedar.string(action))
      if !above.isEmpty { text.append(" in [" + above.map(Cedar.string).joined(separator: ", ") + "]") }
      text.append(" appliesTo { principal: [Actor], resource: [Content], context: Case };\n")
    }
    text.append("}\n")
    return text.bytes()
  }

  private var facts: [(id: String, type: String)] {
    let declared = set.vocabulary.all.filter { $0.sort == .fact }.map(\.id)
    return (declared + table.facts.map(\.id)).uniqued().map { id in
      switch set.vocabulary[id]?.type {
      case .boolean: (id, "Bool")
      case .integer: (id, "Long")
      case .instant: (id, "datetime")
      case .enumeration, nil: (id, "String")
      }
    }
  }

  /// `rules.cedarentities.json`: actors, actions, contents and channels, each with those above it.
  ///
  /// - Parameters:
  ///   - language: Whose labels the terms have.
  ///   - channel: The name of a channel by its id.
  ///
  /// Source: Cedar policy language reference guide, «Entities and context syntax».
  package func entities(in language: String, channel: (String) -> String) -> [UInt8] {
    var json = JSONWriter(capacity: 32 * 1024)
    json.array { json in
      let terms = [(Cedar.Entity.actor, table.actors), (.action, table.actions), (.content, table.contents)]
      for (entity, terms) in terms {
        for (id, above) in parents(entity, terms) {
          json.object { json in
            Self.uid("uid", entity, id, &json)
            json.object("attrs") { json in
              // Actions have no attributes.
              if entity != .action { json.member("label", set.vocabulary[id]?.label(in: language) ?? id) }
            }
            json.array("parents") { json in for parent in above { json.object { json in Self.uid(entity, parent, &json) } } }
          }
        }
      }
      json.object { json in
        Self.uid("uid", .content, Cedar.noContent, &json)
        json.object("attrs") { json in json.member("label", Cedar.noContent) }
        json.array("parents") { _ in }
      }
      for id in (set.channels.map(\.id) + set.rules.flatMap { $0.channels ?? [] }).uniqued() {
        json.object { json in
          Self.uid("uid", .channel, id, &json)
          json.object("attrs") { json in
            json.member("label", channel(id))
            if let day = table.closures.first(where: { $0.channel == id })?.from {
              json.object("closedFrom") { json in Self.day(day, &json) }
            }
          }
          json.array("parents") { _ in }
        }
      }
    }
    return json.finished()
  }

  /// Terms with those right above them.
  private func parents(
    _ entity: Cedar.Entity, _ terms: [(term: String, above: [String])]
  ) -> [(id: String, above: [String])] {
    terms.map { term, above in
      (term, (set.vocabulary[term]?.broader ?? []).filter { above.contains($0) && $0 != term }.uniqued())
    }
  }

  private static func uid(_ name: StaticString, _ entity: Cedar.Entity, _ id: String, _ json: inout JSONWriter) {
    json.object(name) { json in uid(entity, id, &json) }
  }

  private static func uid(_ entity: Cedar.Entity, _ id: String, _ json: inout JSONWriter) {
    json.member("type", entity.type)
    json.member("id", id)
  }

  private static func day(_ day: Day, _ json: inout JSONWriter) {
    json.object("__extn") { json in
      json.member("fn", "datetime")
      json.member("arg", "\(day)")
    }
  }
}

// MARK: Requests

extension CedarPolicies {
  /// Writes the requests that ask about a case: one a content.
  package func requests(_ circumstances: Circumstances, _ json: inout JSONWriter) {
    for content in circumstances.what.isEmpty ? [Cedar.noContent] : circumstances.what {
      json.object { json in
        Self.uid("principal", .actor, circumstances.who, &json)
        Self.uid("action", .action, circumstances.action, &json)
        Self.uid("resource", .content, content, &json)
        json.object("context") { json in context(circumstances, &json) }
      }
    }
  }

  private func context(_ circumstances: Circumstances, _ json: inout JSONWriter) {
    json.object("date") { json in Self.day(circumstances.date, &json) }
    if let channel = circumstances.channel {
      json.object("where") { json in Self.uid("__entity", .channel, channel, &json) }
    }
    json.object("facts") { json in
      for (id, value) in circumstances.facts.sorted(by: { $0.key < $1.key }) {
        switch set.vocabulary[id]?.type {
        case .boolean: json.member(key: id, value == "true")
        case .integer: json.member(key: id, Int(value) ?? 0)
        case .instant: if let day = Day(value) { json.object(key: id) { json in Self.day(day, &json) } }
        case .enumeration, nil: json.member(key: id, value)
        }
      }
    }
  }
}
