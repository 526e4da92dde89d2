import EdittoRules

/// A few lines of text for a set of rules, so that a test can be read: text in, text out.
///
/// ```
/// actors people, users < people
/// actions publish, moderate ! ignore, ignore
/// contents politics, party < politics
/// measures warn 1, remove 2
/// facts authorised, repeated 0..9 = 0, phase ordinary/election = ordinary, since date
/// channels facebook, old closed 2026-01-01
/// no-party: prohibition publish | who users | what a=party | where facebook | when not authorised | then warn, remove P3D
/// ```
///
/// The further parts of a rule are `unless` (as often as wanted), `overrides`, `yields-to`, `may`, `by`, `within` and
/// `in-force <from>..<to>`. Without `who` a rule binds the first actor, without `what` it is about anything.
struct Notation {
  private(set) var terms: [Term] = []
  private(set) var channels: [RuleSet.Channel] = []
  private(set) var rules: [Rule] = []
  private(set) var validity: [String: RuleSet.Validity] = [:]

  init(_ text: String) throws {
    for line in text.split(separator: "\n").map(String.init) where !line.isEmpty {
      let (head, rest) = halves(line, " ")
      switch head {
      case "actors": terms += list(rest).map { term($0, .actor) }
      case "actions": terms += list(rest).map { term($0, .action) }
      case "contents": terms += list(rest).map { term($0, .content) }
      case "measures": terms += list(rest).map(measure)
      case "facts": terms += list(rest).map(fact)
      case "channels": channels += list(rest).map(channel)
      default: rules.append(try rule(String(head.dropLast()), parts(rest, "|")))
      }
    }
  }

  var set: RuleSet { RuleSet(rules, vocabulary: Vocabulary(terms), validity: validity, channels: channels) }

  // MARK: Terms

  private func term(_ text: String, _ sort: Sort) -> Term {
    let (own, incompatible) = halves(text, "!")
    let names = parts(own, "<")
    return Term(
      id: names[0], sort: sort, labels: [:], definitions: [:], broader: Array(names.dropFirst()),
      incompatible: incompatible.isEmpty ? [] : [incompatible])
  }

  private func measure(_ text: String) -> Term {
    let (id, severity) = halves(text, " ")
    return Term(id: id, sort: .measure, labels: [:], definitions: [:], severity: Int(severity))
  }

  private func fact(_ text: String) -> Term {
    let (declared, standard) = halves(text, "=")
    let (id, type) = halves(declared, " ")
    let bounds = parts(type, "..").compactMap { Int($0) }
    let values: FactType =
      if type.isEmpty { .boolean } else if type == "date" { .instant } else if bounds.count == 2 {
        .integer(bounds[0]...bounds[1])
      } else { .enumeration(parts(type, "/")) }
    return Term(
      id: id, sort: .fact, labels: [:], definitions: [:], type: values, standard: standard.isEmpty ? nil : standard)
  }

  private func channel(_ text: String) -> RuleSet.Channel {
    let (id, day) = halves(text, " closed ")
    return RuleSet.Channel(id: id, closedFrom: Day(day))
  }

  // MARK: Rules

  private mutating func rule(_ id: String, _ parts: [String]) throws -> Rule {
    let (modality, action) = halves(parts[0], " ")
    var named: [String: [String]] = [:]
    for part in parts.dropFirst() { named[halves(part, " ").0, default: []].append(halves(part, " ").1) }
    func names(_ key: String) -> [String]? { named[key].map { $0.flatMap(list) } }
    let vocabulary = Vocabulary(terms)
    if let days = named["in-force"]?.first {
      let (from, to) = halves(days, "..")
      validity[id] = RuleSet.Validity(from: Day(from), to: Day(to))
    }
    return Rule(
      id: id, modality: try modality.modality, action: action, who: names("who") ?? [terms[0].id],
      what: (names("what") ?? []).map(content), channels: names("where"),
      when: try named["when"]?.first.map { try Condition($0, vocabulary) },
      unless: try (named["unless"] ?? []).map { try Condition($0, vocabulary) },
      overrides: names("overrides") ?? [], yieldsTo: names("yields-to") ?? [],
      then: (names("then") ?? []).map(step), apply: named["may"] == nil ? .must : .may, by: names("by") ?? [],
      within: named["within"]?.first)
  }

  private func content(_ text: String) -> Rule.Content {
    let (first, second) = halves(text, "=")
    return second.isEmpty ? Rule.Content(term: first) : Rule.Content(term: second, point: first)
  }

  private func step(_ text: String) -> Rule.Step {
    let (measure, duration) = halves(text, " ")
    return Rule.Step(measure: measure, duration: duration.isEmpty ? nil : duration)
  }
}

extension Circumstances {
  /// `users publish party+insults @facebook 2026-05-02 repeated=1`: actor, action, and whatever else is known.
  init(notation text: String) {
    let words = text.split(separator: " ").map(String.init)
    var what: [String] = []
    var channel: String?
    var date = Day("2026-01-01")
    var facts: [String: String] = [:]
    for word in words.dropFirst(2) {
      let (name, value) = halves(word, "=")
      if !value.isEmpty {
        facts[name] = value
      } else if word.hasPrefix("@") {
        channel = String(word.dropFirst())
      } else if let day = Day(word) {
        date = day
      } else {
        what += parts(word, "+")
      }
    }
    guard let date else { preconditionFailure("The first of January exists.") }
    self.init(who: words[0], action: words[1], what: what, channel: channel, facts: facts, date: date)
  }

  var notation: String {
    ([who, action, what.joined(separator: "+"), channel.map { "@" + $0 } ?? "", "\(date)"]
      + facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Decision {
  /// `prohibited by no-party(a) | then remove P3D <no-party> | lifted other < no-party | pending … | missing …`
  var notation: String {
    func consequence(_ consequence: Consequence) -> String {
      ([consequence.measure, consequence.duration ?? "", consequence.apply == .may ? "may" : ""] + consequence.by
        + ["<\(consequence.rule)>"]).filter { !$0.isEmpty }.joined(separator: " ")
    }
    let parts: [(String, [String])] = [
      ("\(verdict.rawValue) by", rules.map { $0.points.isEmpty ? $0.rule : "\($0.rule)(\($0.points.joined(separator: ",")))" }),
      ("then", measures.map(consequence)),
      ("otherwise", otherwise.map(consequence)),
      ("lifted", lifted.map { "\($0.rule) < \($0.by.joined(separator: "+"))" }),
      ("pending", pending),
      ("missing", missing),
    ]
    let said = parts.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.joined(separator: ", "))" }
    return (rules.isEmpty ? [verdict.rawValue] + said : said).joined(separator: " | ")
  }
}

extension RuleFinding {
  var notation: String {
    switch self {
    case .conflict(let conflict): "conflict \(conflict.first) \(conflict.second) \(conflict.reason): \(conflict.example.notation)"
    case .unreachable(let rule, let reason): "unreachable \(rule) \(reason)"
    case .idleException(let rule, let index): "idle exception \(rule) \(index)"
    case .duplicate(let rule, let other): "duplicate \(rule) of \(other)"
    case .prohibitionWithoutMeasure(let rule): "no measure \(rule)"
    case .measuresWithoutAgent(let rule): "no agent \(rule)"
    case .uncovered(let content): "uncovered \(content)"
    case .milderStep(let rule, let index): "milder \(rule) \(index)"
    case .precedenceCycle(let rules): "cycle \(rules.joined(separator: " > "))"
    case .tooComplex(let rules): "too complex \(rules.joined(separator: " "))"
    }
  }
}

extension String {
  fileprivate struct NoModality: Error {}

  fileprivate var modality: Rule.Modality {
    get throws {
      guard let modality = Rule.Modality(rawValue: self) else { throw NoModality() }
      return modality
    }
  }
}

/// What stands before and after the first place of a separator, without spaces around.
private func halves(_ text: String, _ separator: String) -> (String, String) {
  let parts = parts(text, separator)
  return (parts[0], parts.dropFirst().joined(separator: separator))
}

private func list(_ text: String) -> [String] { parts(text, ",").filter { !$0.isEmpty } }

/// The texts between separators, without spaces around.
private func parts(_ text: String, _ separator: String) -> [String] {
  var parts: [String] = []
  var rest = text[...]
  while let range = rest.firstRange(of: separator) {
    parts.append(String(rest[..<range.lowerBound]))
    rest = rest[range.upperBound...]
  }
  return (parts + [String(rest)]).map { part in
    String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
