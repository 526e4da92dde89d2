package import EdittoModel
package import EdittoRules
package import EdittoSyntax

/// The data that `decide.rego` decides by: the decision table of a policy, with its provisions and their words.
package struct RegoData {
  private let set: RuleSet
  private let table: DecisionTable
  private let head: (inout JSONWriter) -> Void
  private let provision: (Rule, inout JSONWriter) -> Void

  /// The data of a set of rules.
  ///
  /// - Parameters:
  ///   - head: Writes which policy it is.
  ///   - provision: Writes `eId`, `provision`, `permalink`, `text` and `basis` of a rule.
  package init(
    _ set: RuleSet, head: @escaping (inout JSONWriter) -> Void, provision: @escaping (Rule, inout JSONWriter) -> Void
  ) {
    self.set = set
    table = DecisionTable(set)
    self.head = head
    self.provision = provision
  }

  package init(body: Body, policy: Policy, publication: Publication) {
    let published = Dictionary(
      policy.publishedRules(of: body, at: policy.address(in: body, publication.site)).map { ($0.rule.id, $0) }
    ) { first, _ in first }
    self.init(policy.ruleSet(of: body), head: RulesWriter(body: body, policy: policy, publication: publication).head) {
      rule, json in
      guard let published = published[rule.id] else { return }
      RulesWriter.place(published, &json)
      json.member("text", published.text)
      json.array("basis") { json in RulesWriter.basis(published.basis, &json) }
    }
  }

  /// `data.json`: the table at `data.editto.policy`.
  package func file() -> [UInt8] {
    var json = JSONWriter(capacity: 64 * 1024)
    json.object { json in
      json.object("editto") { json in
        json.object("policy") { json in write(&json) }
      }
    }
    return json.finished()
  }

  /// Writes the members of a case as the program takes it.
  package func input(_ circumstances: Circumstances, _ json: inout JSONWriter) {
    json.member("who", circumstances.who)
    json.member("action", circumstances.action)
    json.member("what", circumstances.what)
    json.member("where", circumstances.channel)
    json.object("facts") { json in
      for (id, value) in circumstances.facts.sorted(by: { $0.key < $1.key }) {
        switch set.vocabulary[id]?.type {
        case .boolean: json.member(key: id, value == "true")
        case .integer: json.member(key: id, Int(value) ?? 0)
        default: json.member(key: id, value)
        }
      }
    }
    json.member("date", "\(circumstances.date)")
  }

  private func write(_ json: inout JSONWriter) {
    head(&json)
    json.member("most_completions", Self.mostCompletions)
    for (name, terms) in [("actors", table.actors), ("actions", table.actions), ("contents", table.contents)] {
      json.object(key: name) { json in
        for (term, above) in terms { json.member(key: term, above) }
      }
    }
    json.object("channels") { json in
      for channel in set.channels { json.member(key: channel.id, channel.closedFrom.map { "\($0)" }) }
    }
    json.member("names_of_facts", set.vocabulary.all.filter { $0.sort == .fact }.map(\.id))
    json.object("facts") { json in
      for fact in table.facts {
        json.object(key: fact.id) { json in Self.fact(fact, &json) }
      }
    }
    json.object("severities") { json in
      for term in set.vocabulary.all where term.sort == .measure {
        if let severity = term.severity { json.member(key: term.id, severity) }
      }
    }
    json.array("rules") { json in
      for row in table.rows {
        json.object { json in self.row(row, &json) }
      }
    }
  }

  private static let none: String? = nil

  /// How many ways to fill in what is unknown the program tries at most.
  private static let mostCompletions = 4_096

  private static func fact(_ fact: DecisionTable.Fact, _ json: inout JSONWriter) {
    switch fact.cells.first {
    case .numbers: json.member("kind", "numbers")
    case .days: json.member("kind", "days")
    case .word, nil: json.member("kind", "words")
    }
    json.array("cells") { json in
      for cell in fact.cells {
        switch cell {
        case .word(let word): json.value(word)
        case .numbers(let first, let last):
          json.object { json in
            json.member("from", first)
            if let last { json.member("through", last) }
          }
        case .days(let first, let last):
          json.object { json in
            json.member("from", "\(first)")
            json.member("through", "\(last)")
          }
        }
      }
    }
    if let standard = fact.standard { json.member("default", standard) } else { json.member("default", Self.none) }
  }

  private func row(_ row: DecisionTable.Row, _ json: inout JSONWriter) {
    let rule = row.rule
    json.member("id", rule.id)
    provision(rule, &json)
    json.member("modality", rule.modality.rawValue)
    json.member("who", rule.who)
    json.member("action", rule.action)
    json.array("what") { json in
      for content in rule.what {
        json.object { json in
          json.member("term", content.term)
          json.member("point", content.point)
        }
      }
    }
    if let channels = rule.channels { json.member("where", channels) } else { json.member("where", Self.none) }
    json.member("from", row.validity.from.map { "\($0)" })
    json.member("to", row.validity.to.map { "\($0)" })
    if let alternatives = row.alternatives {
      json.array("alternatives") { json in
        for alternative in alternatives {
          json.object { json in
            for (fact, cells) in alternative.sorted(by: { $0.key < $1.key }) {
              json.array(key: fact) { json in for cell in cells { json.value(cell) } }
            }
          }
        }
      }
    } else {
      json.member("alternatives", Self.none)
    }
    json.member("overriders", row.overriders)
    json.array("ladder") { json in
      for step in row.ladder {
        guard let step else {
          json.value(Self.none)
          continue
        }
        json.object { json in RulesWriter.step(step, &json) }
      }
    }
    json.member("apply", rule.apply.rawValue)
    json.member("by", rule.by)
  }
}
