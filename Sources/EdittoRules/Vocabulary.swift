/// What a term stands for.
public enum Sort: String, Sendable, CaseIterable {
  /// Who acts.
  case actor
  /// What is done.
  case action
  /// What it is about.
  case content
  /// What follows.
  case measure
  /// A circumstance of the case.
  case fact
}

/// The values that a fact may take.
public enum FactType: Sendable, Equatable {
  /// True or false.
  case boolean
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// One of a list of ids.
  case enumeration([String])
  /// A date.
  case instant
}

/// A word that rules use, with a permanent id.
///
/// A class, because terms are looked up far more often than they are made.
public final class Term: Sendable {
  /// Lower-case ASCII words joined by hyphens.
  public let id: String
  /// What the term stands for.
  public let sort: Sort
  /// The word in each language, by language tag.
  public let labels: [String: String]
  /// The definition in each language, by language tag.
  public let definitions: [String: String]
  /// Ids of the terms of the same sort that include this one (SKOS `broader`).
  public let broader: [String]
  /// For a measure: its place in the order from mild to strict.
  public let severity: Int?
  /// For a content: the category of the statement of reasons in the DSA's transparency database.
  public let dsa: String?
  /// For an action: the action of ODRL that includes it.
  public let odrl: String?
  /// For an action: actions that nobody can be obliged to do together with this one.
  public let incompatible: [String]
  /// For a fact: its values.
  public let type: FactType?
  /// For a fact that is an enumeration: the label of each value, by value and language tag.
  public let valueLabels: [String: [String: String]]
  /// For a fact: the value where a case does not state it.
  public let standard: String?
  /// Whether only the body's own people may read it.
  public let isInternal: Bool
  /// Labels and definitions with Italian first, then in the order of the tags: there are too few languages to hash them.
  private let sortedLabels: [(language: String, text: String)]
  private let sortedDefinitions: [(language: String, text: String)]

  /// A term.
  public init(
    id: String, sort: Sort, labels: [String: String], definitions: [String: String], broader: [String] = [],
    severity: Int? = nil, dsa: String? = nil, odrl: String? = nil, incompatible: [String] = [], type: FactType? = nil,
    valueLabels: [String: [String: String]] = [:], standard: String? = nil, isInternal: Bool = false
  ) {
    self.id = id
    self.sort = sort
    self.labels = labels
    self.definitions = definitions
    self.broader = broader
    self.severity = severity
    self.dsa = dsa
    self.odrl = odrl
    self.incompatible = incompatible
    self.type = type
    self.valueLabels = valueLabels
    self.standard = standard
    self.isInternal = isInternal
    sortedLabels = Self.sorted(labels)
    sortedDefinitions = Self.sorted(definitions)
  }

  /// The word in a language, else in Italian, else in any, else the id.
  public func label(in language: String) -> String { Self.text(sortedLabels, language) ?? id }

  /// The definition in a language, else in Italian, else in any.
  public func definition(in language: String) -> String? { Self.text(sortedDefinitions, language) }

  private static func sorted(_ texts: [String: String]) -> [(language: String, text: String)] {
    texts.map { ($0.key, $0.value) }.sorted { ($0.0 != "it" ? 1 : 0, $0.0) < ($1.0 != "it" ? 1 : 0, $1.0) }
  }

  private static func text(_ texts: [(language: String, text: String)], _ language: String) -> String? {
    for (tag, text) in texts where tag == language { return text }
    return texts.first?.text
  }
}

/// Terms by id and by label: those of one body above those that all bodies share.
public final class Vocabulary: Sendable {
  /// The shared terms beneath.
  public let shared: Vocabulary?
  /// The terms of this level in the order in which they are declared.
  public let terms: [Term]
  /// Every term, the shared ones first.
  public let all: [Term]
  /// Whether any term may be read only by the body's own people.
  public let hasInternal: Bool
  /// The order of the facts by id, the shared ones first.
  let facts: WordTable
  private let hierarchies: [Hierarchy]
  /// By place in `all`, the term and everything above it.
  let above: [Bits]
  /// Places in `all`, by id.
  private let byID: WordTable
  /// Places in `all`, by id and label in lower case.
  private let byName: WordTable

  /// A vocabulary; where two terms have one name, the first is meant.
  public init(_ terms: [Term], shared: Vocabulary? = nil) {
    self.shared = shared
    self.terms = terms
    hasInternal = shared?.hasInternal ?? false || terms.contains(where: \.isInternal)
    if let shared, terms.isEmpty {
      byID = shared.byID
      byName = shared.byName
      all = shared.all
      above = shared.above
      facts = shared.facts
      hierarchies = shared.hierarchies
    } else {
      let all = (shared?.all ?? []) + terms
      var byID = WordTable(capacity: all.count)
      var byName = WordTable(capacity: all.count * 3)
      // The body's own terms come before the shared ones.
      let first = all.count - terms.count
      for place in [first..<all.count, 0..<first].joined() {
        byID.add(all[place].id, place)
        for name in [all[place].id] + all[place].labels.values { byName.add(Self.folded(name), place) }
      }
      self.byID = byID
      self.byName = byName
      self.all = all
      above = all.map { Self.above($0, all, byID) }
      var facts = WordTable()
      for (place, term) in all.enumerated() where term.sort == .fact { facts.add(term.id, place) }
      self.facts = facts
      hierarchies = Hierarchy.sorts.map { Hierarchy($0, all) }
    }
  }

  /// The term with an id.
  public subscript(id: String) -> Term? { byID[id].map { all[$0] } }

  /// The place in `all` of the term with an id.
  func place(of id: String) -> Int? { byID[id] }

  /// The term that a word means: an id, or a label in any language, in any case.
  public func term(named name: String) -> Term? { (byName[name] ?? byName[Self.folded(name)]).map { all[$0] } }

  /// The terms of one of the sorts that form hierarchies, with words that stand for themselves alone where they are none.
  func hierarchy(_ index: Int, with used: some Sequence<String>) -> Hierarchy {
    let own = hierarchies[index]
    return used.allSatisfy(own.has) ? own : Hierarchy(Hierarchy.sorts[index], all, others: used)
  }

  /// The terms that everybody may read.
  public var visible: Vocabulary { Vocabulary(all.filter { !$0.isInternal }) }

  /// The ids of a term and of everything above it.
  public func ancestors(of id: String) -> Set<String> { ancestors(of: [id]) }

  /// The ids of terms and of everything above them.
  public func ancestors(of ids: Set<String>) -> Set<String> {
    ids.reduce(into: ids) { found, id in
      if let place = byID[id] { for other in above[place].members { found.insert(all[other].id) } }
    }
  }

  private static func above(_ term: Term, _ all: [Term], _ byID: WordTable) -> Bits {
    var found = Bits(below: all.count)
    var open = [term.id]
    while let place = open.popLast().flatMap({ byID[$0] }) {
      guard !found.contains(place) else { continue }
      found.insert(place)
      open += all[place].broader
    }
    return found
  }

  private static func folded(_ name: String) -> String {
    let isPlain =
      name.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
      ?? false
    return isPlain ? name : name.lowercased()
  }
}
