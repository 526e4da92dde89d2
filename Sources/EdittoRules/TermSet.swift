/// Some terms of a vocabulary.
package struct TermSet: Sendable {
  private let vocabulary: Vocabulary
  /// The places of the terms in the vocabulary.
  private var members: Bits

  /// No terms of a vocabulary.
  package init(of vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    members = Bits(below: vocabulary.all.count)
  }

  /// The terms, in the order of the vocabulary.
  package var terms: [Term] { members.members.map { vocabulary.all[$0] } }

  /// Whether a term is one of these.
  package func contains(_ id: String) -> Bool { vocabulary.place(of: id).map(members.contains) ?? false }

  /// Whether some term is one of these and of others of the same vocabulary.
  package func intersects(_ other: TermSet) -> Bool { members.intersects(other.members) }

  /// Adds a term and everything above it.
  package mutating func insert(_ id: String) {
    if let place = vocabulary.place(of: id) { members.formUnion(vocabulary.above[place]) }
  }

  /// These with every term that is narrower than one of them, and everything above those: all in which a case can meet one.
  package func withNarrower() -> TermSet {
    var found = self
    var before: Bits
    repeat {
      before = found.members
      for above in vocabulary.above where above.intersects(before) { found.members.formUnion(above) }
    } while found.members != before
    return found
  }

  /// Those of the terms that another vocabulary has too.
  package func within(_ other: Vocabulary) -> TermSet {
    if other === vocabulary { return self }
    var some = TermSet(of: other)
    for term in terms { if let place = other.place(of: term.id) { some.members.insert(place) } }
    return some
  }
}
