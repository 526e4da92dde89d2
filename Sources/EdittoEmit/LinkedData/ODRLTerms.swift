import EdittoModel
import EdittoRules
import EdittoSyntax

/// The meaning of the names in a file of ODRL, so that nothing has to be fetched to read it.
///
/// Names that the W3C's own context (http://www.w3.org/ns/odrl.jsonld) has mean the same here, but for `neq`, which is misspelled there.
enum ODRLContext {
  static func write(file: String, language: String, _ json: inout JSONWriter) {
    for (prefix, namespace) in [
      ("odrl", "http://www.w3.org/ns/odrl/2/"), ("dct", "http://purl.org/dc/terms/"),
      ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
      ("skos", "http://www.w3.org/2004/02/skos/core#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"), ("term", file + "#"),
      ("uid", "@id"), ("type", "@type"),
    ] { json.member(key: prefix, namespace) }
    for name in [
      "Set", "Permission", "Prohibition", "Duty", "Party", "PartyCollection", "AssetCollection", "Action", "LeftOperand",
      "Constraint", "LogicalConstraint", "perm", "prohibit", "invalid", "rightOperand", "or", "dateTime", "deliveryChannel",
      "elapsedTime", "eq", "neq", "lt", "lteq", "gt", "gteq",
    ] { json.member(key: name, "odrl:" + name) }
    for name in [
      "profile", "permission", "prohibition", "obligation", "remedy", "consequence", "assigner", "assignee", "target", "partOf",
      "includedIn", "constraint", "refinement",
    ] { json.term(name, "odrl:" + name, "@type", "@id") }
    for name in ["conflict", "action", "leftOperand", "operator"] { json.term(name, "odrl:" + name, "@type", "@vocab") }
    json.member("ConceptScheme", "skos:ConceptScheme")
    json.member("Concept", "skos:Concept")
    json.term("inScheme", "skos:inScheme", "@type", "@id")
    json.term("label", "skos:prefLabel", "@container", "@language")
    json.term("definition", "skos:definition", "@container", "@language")
    json.term("title", "dct:title", "@language", language)
    json.term("text", "dct:description", "@language", language)
    json.term("modified", "dct:modified", "@type", "xsd:date")
    json.term("page", "dct:source", "@type", "@id")
    json.member("provision", "dct:source")
    json.member("eId", "dct:identifier")
    json.member("citation", "dct:bibliographicCitation")
    json.member("basis", "dct:references")
    json.term("seeAlso", "rdfs:seeAlso", "@type", "@id")
    json.member("unsaid", "rdfs:comment")
  }
}

/// The terms that the rules of a policy use, and the unions of terms that stand where ODRL takes one party or one asset.
struct ODRLTerms {
  let body: Body
  let policy: Policy
  let rules: [PublishedRule]

  // MARK: Names

  /// The party that stands for actors of whom any is meant.
  static func assignee(_ actors: [String], of rule: Rule, as role: String) -> String? {
    guard actors.count > 1 else { return actors.first.map { "term:" + $0 } }
    return "term:" + union(of: rule, role)
  }

  /// The asset that stands for contents of which any is meant. A duty needs none.
  static func target(_ contents: [String], of rule: Rule) -> String? {
    if contents.isEmpty { return rule.modality == .obligation ? nil : "term:" + anything }
    return "term:" + (contents.count > 1 ? union(of: rule, "what") : contents[0])
  }

  /// The operand that stands for a condition too long for constraints.
  static func condition(of rule: Rule) -> String { union(of: rule, "condition") }

  // Ids of terms have no full stop, so none is one of these.
  private static func union(of rule: Rule, _ role: String) -> String { rule.id + "." + role }
  private static let anything = "content.any"

  // MARK: Writing

  func write(_ json: inout JSONWriter) {
    let unions = unions
    for union in unions {
      node(union.name, union.sort == .actor ? "PartyCollection" : "AssetCollection", &json) { _ in }
    }
    if rules.contains(where: { Self.target($0.contents, of: $0.rule) == "term:" + Self.anything }) {
      node(Self.anything, "AssetCollection", &json) { json in
        json.member("label", inLanguages: ["it": Interface.of("it")[.everything], "en": Interface.of("en")[.everything]])
      }
    }
    for rule in rules.map(\.rule) where ODRLConstraint.clauses(of: rule) == nil {
      let parts = (rule.when.map { ["when: " + $0.text] } ?? []) + rule.unless.map { "unless: " + $0.text }
      node(Self.condition(of: rule), "LeftOperand", &json) { json in json.member("unsaid", parts) }
    }
    for term in policy.terms.withNarrower().terms {
      let wider = term.broader + unions.filter { $0.members.contains(term.id) }.map(\.name)
      node(term.id, Self.type(term.sort), &json) { json in
        json.member("label", inLanguages: term.labels)
        if !term.definitions.isEmpty { json.member("definition", inLanguages: term.definitions) }
        switch term.sort {
        case .actor: if !wider.isEmpty { json.member("partOf", wider.map { "term:" + $0 }) }
        case .content:
          // Broader contents are within `any` already.
          let all = term.broader.isEmpty ? wider + [Self.anything] : wider
          json.member("partOf", all.map { "term:" + $0 })
        case .action, .measure:
          let known = term.odrl.map { ["odrl:" + $0] } ?? (term.broader.isEmpty ? ["odrl:use"] : [])
          json.member("includedIn", term.broader.map { "term:" + $0 } + known)
        case .fact: break
        }
        let unsaid = Self.unsaid(term)
        if !unsaid.isEmpty { json.member("unsaid", unsaid) }
      }
    }
  }

  private func node(_ name: String, _ type: String, _ json: inout JSONWriter, _ rest: (inout JSONWriter) -> Void) {
    json.object { json in
      json.member("uid", "term:" + name)
      json.member("type", [type, "Concept"])
      json.member("inScheme", "term:policy.profile")
      rest(&json)
    }
  }

  private static func type(_ sort: Sort) -> String {
    switch sort {
    case .actor: "PartyCollection"
    case .content: "AssetCollection"
    case .action, .measure: "Action"
    case .fact: "LeftOperand"
    }
  }

  /// What rules.json says of a term and ODRL does not.
  private static func unsaid(_ term: Term) -> [String] {
    var members: [(String, String)] = []
    if let severity = term.severity { members.append(("severity", String(severity))) }
    if let dsa = term.dsa { members.append(("dsaCategory", dsa)) }
    if !term.incompatible.isEmpty { members.append(("incompatible", term.incompatible.list)) }
    switch term.type {
    case .boolean: members.append(("type", "boolean"))
    case .instant: members.append(("type", "instant"))
    case .integer(let bounds):
      members += [("type", "integer"), ("minimum", String(bounds.lowerBound)), ("maximum", String(bounds.upperBound))]
    case .enumeration(let values): members += [("type", "enumeration"), ("values", values.list)]
    case nil: break
    }
    if let standard = term.standard { members.append(("default", standard)) }
    return members.map { $0.0 + ": " + $0.1 }
  }

  private var unions: [(name: String, sort: Sort, members: [String])] {
    rules.flatMap { published -> [(name: String, sort: Sort, members: [String])] in
      let rule = published.rule
      var unions: [(name: String, sort: Sort, members: [String])] = []
      if rule.who.count > 1 { unions.append((Self.union(of: rule, "who"), .actor, rule.who)) }
      if published.contents.count > 1 { unions.append((Self.union(of: rule, "what"), .content, published.contents)) }
      if rule.by.count > 1, rule.apply == .must, !rule.then.isEmpty, rule.modality != .permission {
        unions.append((Self.union(of: rule, "by"), .actor, rule.by))
      }
      return unions
    }
  }
}
