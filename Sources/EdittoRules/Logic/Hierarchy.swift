/// The terms of one sort as values of a variable, each with those that it covers: itself and the narrower ones.
///
/// A vocabulary makes its own once, since many sets of rules share it.
struct Hierarchy: Sendable {
  /// The sorts whose terms form hierarchies, in the order of the variables that take them.
  static let sorts: [Sort] = [.actor, .action, .content]

  /// The terms, after «none of these».
  let domain: Domain
  /// By term, what it covers.
  let covers: [Bits]

  /// - Parameter others: Words that stand for themselves alone.
  init(_ sort: Sort, _ terms: [Term], others: some Sequence<String> = []) {
    var broader: [String: [String]] = [:]
    var words = [""]
    for term in terms where term.sort == sort && broader[term.id] == nil {
      broader[term.id] = term.broader
      words.append(term.id)
    }
    for word in others where broader[word] == nil {
      broader[word] = []
      words.append(word)
    }
    let domain = Domain(words: words)
    var covers = words.map { _ in Bits(below: words.count) }
    for index in words.indices.dropFirst() {
      var open = [index]
      while let above = open.popLast() {
        guard !covers[above].contains(index) else { continue }
        covers[above].insert(index)
        open += (broader[words[above]] ?? []).compactMap { domain.index(of: $0) }.filter { $0 > 0 }
      }
    }
    self.domain = domain
    self.covers = covers
  }

  /// Whether a word is one of the terms.
  func has(_ word: String) -> Bool { domain.index(of: word) ?? 0 > 0 }
}
