package import EdittoRules
package import EdittoSyntax

/// Reads vocabularies: `policies/vocabulary.md` and those of the bodies.
package enum VocabularyReader {
  /// The vocabulary that all bodies share; nil where it cannot be read.
  package static func shared(_ file: InputFile, into table: inout SourceTable, _ report: inout Report) -> Vocabulary? {
    let found = report.diagnostics.count
    let opened = OpenFile.read(file, into: &table, &report)
    guard !report.diagnostics[found...].contains(where: { $0.code.hidesFile }) else { return nil }
    guard let file = opened, file.kind == "vocabulary" else { return Vocabulary([]) }
    file.refuseText(&report)
    return vocabulary(file.record, shared: nil, languages: ["it", "en"], language: "it", &report)
  }

  static func vocabulary(
    _ record: Record, shared: Vocabulary?, languages: [String], language: String, _ report: inout Report
  ) -> Vocabulary {
    var terms: [Term] = []
    var places: [String: Span] = [:]
    var labels: [String: Span] = [:]
    let sorts: [(Key, Sort)] = [
      (.actors, .actor), (.actions, .action), (.contents, .content), (.measures, .measure), (.facts, .fact),
    ]
    for (key, sort) in sorts {
      for value in record[key]?.list ?? [] {
        guard let entry = value.record, let (id, span) = entry.place(.id) else { continue }
        if let first = places[id] {
          report(.idRepeated, span, ["id": id], notes: [Note("first-here", [:], first)])
          continue
        }
        if shared?[id] != nil {
          report(.termRedefined, span, ["id": id])
          continue
        }
        places[id] = span
        for label in Set(entry[.label]?.localized?.all(language).values.map { $0 } ?? []).sorted() {
          if let first = labels[label] {
            report(.idRepeated, entry[.label]?.span ?? span, ["id": label], notes: [Note("first-here", [:], first)])
          }
          labels[label] = entry[.label]?.span
        }
        terms.append(term(entry, id, sort, language, isFileInternal: record.isInternal, &report))
        missing(entry, id, languages, language, &report)
      }
    }
    let vocabulary = Vocabulary(terms, shared: shared)
    check(record, sorts.map(\.0), vocabulary, &report)
    return vocabulary
  }

  private static func term(
    _ entry: Record, _ id: String, _ sort: Sort, _ language: String, isFileInternal: Bool, _ report: inout Report
  ) -> Term {
    let isInternal = entry.isInternal || isFileInternal
    var type: FactType?
    var valueLabels: [String: [String: String]] = [:]
    if sort == .fact { type = factType(entry, language, &valueLabels, &report) }
    let term = Term(
      id: id, sort: sort, labels: entry[.label]?.localized?.all(language) ?? [:],
      definitions: entry[.definition]?.localized?.all(language) ?? [:], broader: entry[.broader]?.list.compactMap(\.text) ?? [],
      severity: entry[.severity]?.integer, dsa: entry[.dsa]?.text, odrl: entry[.odrl]?.text,
      incompatible: entry[.incompatible]?.list.compactMap(\.text) ?? [],
      type: type, valueLabels: valueLabels, isInternal: isInternal)
    guard let standard = entry[.default], let text = standard.text else { return term }
    guard let canonical = term.value(text) else {
      report(.factValue, standard.span, ["fact": id, "value": text, "domain": term.domain])
      return term
    }
    return Term(
      id: id, sort: sort, labels: term.labels, definitions: term.definitions, type: type, valueLabels: valueLabels,
      standard: canonical, isInternal: isInternal)
  }

  private static func factType(
    _ entry: Record, _ language: String, _ labels: inout [String: [String: String]], _ report: inout Report
  ) -> FactType? {
    switch entry[.type]?.text {
    case "boolean": return .boolean
    case "instant": return .instant
    case "integer":
      let low = entry[.min]?.integer ?? 0
      let high = entry[.max]?.integer ?? 1000
      guard low <= high else {
        report(.factBounds, entry[.max]?.span ?? entry.span, ["min": "\(low)", "max": "\(high)"])
        return .integer(low...low)
      }
      return .integer(low...high)
    case "enumeration":
      guard let node = entry[.values]?.node else {
        report(.keyMissing, entry.keySpan(.type) ?? entry.span, ["key": "values", "italian": "valori", "in": "fact"])
        return nil
      }
      switch node.content {
      case .sequence(let nodes): return .enumeration(nodes.compactMap(\.scalar))
      case .mapping(let entries):
        for value in entries {
          if let text = value.value.scalar {
            labels[value.key] = [language: text]
          } else {
            labels[value.key] = Dictionary(
              value.value.entries.compactMap { pair in pair.value.scalar.map { (pair.key, $0) } },
              uniquingKeysWith: { first, _ in first })
          }
        }
        return .enumeration(entries.map(\.key))
      case .scalar, .refused:
        report(.valueType, node.span, ["key": "values", "expected": "list"])
        return nil
      }
    default: return nil
    }
  }

  private static func missing(_ entry: Record, _ id: String, _ languages: [String], _ language: String, _ report: inout Report) {
    for key in [Key.label, .definition] {
      guard let value = entry[key], let texts = value.localized?.all(language) else { continue }
      for other in languages where texts[other] == nil {
        report(.translationMissing, value.span, ["id": id, "key": key.rawValue, "language": other])
      }
    }
  }

  /// Checks what terms say of each other: broader and incompatible terms exist and are of the sort, nothing is its own ancestor.
  private static func check(_ record: Record, _ keys: [Key], _ vocabulary: Vocabulary, _ report: inout Report) {
    for key in keys {
      for entry in record[key]?.list.compactMap(\.record) ?? [] {
        guard let id = entry[.id]?.text, let term = vocabulary[id] else { continue }
        for value in (entry[.broader]?.list ?? []) + (entry[.incompatible]?.list ?? []) {
          guard let name = value.text else { continue }
          guard let other = vocabulary[name] else {
            let known = vocabulary.all.filter { $0.sort == term.sort }.map(\.id)
            report(
              .termUnknown, value.span, ["term": name, "sort": term.sort.rawValue],
              fixes: [Similar.fix(value.span, name, in: known)].compactMap { $0 })
            continue
          }
          if other.sort != term.sort {
            report(.termSort, value.span, ["term": name, "sort": term.sort.rawValue, "actual": other.sort.rawValue])
          }
        }
        for value in entry[.broader]?.list ?? [] {
          guard let name = value.text, vocabulary[name] != nil, vocabulary.ancestors(of: name).contains(id) else { continue }
          // A cycle of several terms is said once, at the term whose id comes first.
          if name == id {
            report(.hierarchyCycle, value.span, ["term": id, "reason": "self"])
          } else if id < name {
            report(.hierarchyCycle, value.span, ["term": id, "broader": name])
          }
        }
      }
    }
  }
}
