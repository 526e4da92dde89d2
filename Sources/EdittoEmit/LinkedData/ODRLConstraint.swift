import EdittoRules
import EdittoSyntax

/// Conditions as ODRL says them: constraints that all hold, where one may be a choice of several (ODRL Information Model, section 2.5).
///
/// ODRL cannot negate, so a negation moves into the comparisons, and choices out of the conjunctions.
enum ODRLConstraint {
  /// A fact in a relation to a value.
  struct Comparison {
    let fact: String
    let relation: String
    let value: String
  }

  /// Comparisons of which one holds.
  typealias Clause = [Comparison]

  /// No condition that an office writes comes near.
  private static let most = 32

  /// What has to hold for a rule to apply: `when`, and none of `unless`; nil where that would be too long.
  static func clauses(of rule: Rule) -> [Clause]? {
    var clauses: [Clause] = []
    let parts = (rule.when.map { [($0, false)] } ?? []) + rule.unless.map { ($0, true) }
    for (condition, isNegated) in parts {
      guard let more = self.clauses(condition, isNegated), clauses.count + more.count <= most else { return nil }
      clauses += more
    }
    return clauses
  }

  private static func clauses(_ condition: Condition, _ isNegated: Bool) -> [Clause]? {
    switch condition {
    case .not(let part): return clauses(part, !isNegated)
    case .fact(let fact): return [[Comparison(fact: fact, relation: "eq", value: isNegated ? "false" : "true")]]
    case .compare(let fact, .oneOf, let values):
      let comparisons = values.map { Comparison(fact: fact, relation: isNegated ? "neq" : "eq", value: $0) }
      return isNegated ? comparisons.map { [$0] } : [comparisons]
    case .compare(let fact, let comparison, let values):
      return [[Comparison(fact: fact, relation: relation(comparison, isNegated), value: values.first ?? "")]]
    case .all(let parts): return isNegated ? any(parts, isNegated) : all(parts, isNegated)
    case .any(let parts): return isNegated ? all(parts, isNegated) : any(parts, isNegated)
    }
  }

  private static func all(_ parts: [Condition], _ isNegated: Bool) -> [Clause]? {
    var clauses: [Clause] = []
    for part in parts {
      guard let more = self.clauses(part, isNegated), clauses.count + more.count <= most else { return nil }
      clauses += more
    }
    return clauses
  }

  private static func any(_ parts: [Condition], _ isNegated: Bool) -> [Clause]? {
    var clauses: [Clause] = [[]]
    for part in parts {
      guard let more = self.clauses(part, isNegated), clauses.count * more.count <= most else { return nil }
      clauses = clauses.flatMap { clause in more.map { clause + $0 } }
    }
    return clauses
  }

  private static func relation(_ comparison: Condition.Comparison, _ isNegated: Bool) -> String {
    switch comparison {
    case .equal, .oneOf: isNegated ? "neq" : "eq"
    case .different: isNegated ? "eq" : "neq"
    case .less: isNegated ? "gteq" : "lt"
    case .atMost: isNegated ? "gt" : "lteq"
    case .more: isNegated ? "lteq" : "gt"
    case .atLeast: isNegated ? "lt" : "gteq"
    }
  }

  // MARK: Writing

  /// A clause: a constraint, or a choice of several.
  static func write(_ clause: Clause, _ vocabulary: Vocabulary, _ json: inout JSONWriter) {
    any(of: clause, &json) { part, json in
      write("term:" + part.fact, part.relation, &json) { value(part.value, vocabulary[part.fact]?.type, &$0) }
    }
  }

  /// A constraint, or a choice of several, the members of each written by the caller.
  static func any<Part>(of parts: [Part], _ json: inout JSONWriter, _ write: (Part, inout JSONWriter) -> Void) {
    json.object { json in
      guard parts.count != 1 else { return write(parts[0], &json) }
      json.member("type", "LogicalConstraint")
      json.object("or") { json in
        json.array("@list") { json in
          for part in parts { json.object { json in write(part, &json) } }
        }
      }
    }
  }

  private static func value(_ text: String, _ type: FactType?, _ json: inout JSONWriter) {
    switch type {
    case .boolean: json.value(text == "true")
    case .integer: json.value(Int(text) ?? 0)
    case .instant: json.typed(text, "xsd:date")
    case .enumeration, nil: json.value(text)
    }
  }

  /// The members of a constraint; the right operand is written by the caller.
  static func write(_ left: String, _ relation: String, _ json: inout JSONWriter, right: (inout JSONWriter) -> Void) {
    json.member("type", "Constraint")
    json.member("leftOperand", left)
    json.member("operator", relation)
    json.member("rightOperand", writing: right)
  }
}
