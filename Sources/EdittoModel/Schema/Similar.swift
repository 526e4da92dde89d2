package import EdittoSyntax

/// «Did you mean»: the known word nearest to one that was typed.
package enum Similar {
  /// The fix that puts the nearest word in the place of one that was typed. Another digit is another thing: that one is to be chosen.
  package static func fix(_ span: Span, _ word: String, in candidates: some Sequence<String>) -> Fix? {
    func digits(_ word: String) -> [UInt8] { word.utf8.filter(\.isDigit) }
    return best(word, in: candidates).map { near in
      .replace(span, word, with: near, digits(word) != digits(near) ? .choice : isTypo(word, for: near) ? .none : .reread)
    }
  }

  /// Whether a word can only be another one mistyped: it has one letter too many, too few or wrong, or two in each other's place. A
  /// short word with another letter is another word.
  private static func isTypo(_ word: String, for meant: String) -> Bool {
    let (typed, right) = (folded(word), folded(meant))
    return distance(typed, right) <= 1 && (typed.count >= 4 || typed.count == right.count && Set(typed) == Set(right))
  }

  /// The one candidate so near that it was probably meant, or nil.
  package static func best(_ word: String, in candidates: some Sequence<String>) -> String? {
    let typed = folded(word)
    guard typed.count <= 64 else { return nil }
    let limit = max(1, min(3, typed.count / 3))
    var best: (distance: Int, word: String)?
    var isTie = false
    for candidate in candidates where candidate != word {
      let scalars = folded(candidate)
      guard abs(scalars.count - typed.count) <= limit else { continue }
      let distance = distance(typed, scalars)
      guard distance <= limit else { continue }
      if best.map({ distance < $0.distance }) ?? true {
        best = (distance, candidate)
        isTie = false
      } else if best?.distance == distance, best?.word != candidate {
        isTie = true
      }
    }
    return isTie ? nil : best?.word
  }

  /// Lower case without accents, so that `visibilità` is `visibilita`.
  private static func folded(_ word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { scalar in
      switch scalar {
      case "à", "á", "â", "ä": "a"
      case "è", "é", "ê", "ë": "e"
      case "ì", "í", "î", "ï": "i"
      case "ò", "ó", "ô", "ö": "o"
      case "ù", "ú", "û", "ü": "u"
      default: scalar
      }
    }
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}

extension Report {
  /// Reports an id that nothing has, with the nearest that there is, else with another way to mend it.
  package mutating func missing(
    _ what: String, _ id: String, _ span: Span, among known: some Sequence<String>, otherwise fix: Fix? = nil
  ) {
    let near = Similar.fix(span, id, in: known)
    self(.idMissing, span, ["what": what, "id": id], fixes: [near ?? fix].compactMap { $0 })
  }

  /// Reports a contact that does not exist: where one has this address, its name was meant.
  package mutating func missingContact(_ id: String, _ span: Span, in body: Body) {
    let address = id.loweredASCII
    let named = body.contacts.filter { $0.email?.loweredASCII == address || $0.pec?.loweredASCII == address }
    let near = Similar.fix(span, id, in: body.contacts.map(\.id))
    let meant = named.count == 1 ? named.first.map { Fix.replace(span, id, with: $0.id) } : nil
    self(
      .idMissing, span, ["what": "contact", "id": id] + (Email.isValid(id) ? ["reason": "address"] : [:]),
      fixes: [near ?? meant].compactMap { $0 })
  }
}
