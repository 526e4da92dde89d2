import EdittoSyntax

/// What the end of a form says of it, where no table knows the word.
extension Word {
  /// `rimuovere`, `bloccarlo`, `astenersi`
  var isInfinitive: Bool { infinitive != nil }

  /// The infinitive without what is joined to it: `rimuovere` of `rimuoverli`.
  var infinitive: String? {
    // «autore», «disciplinare» and the like end as infinitives do.
    if isAny([.notInfinitive, .finite]) || form.hasSuffix("ore") && !form.hasSuffix("orre") { return nil }
    if ["dar", "far", "aver", "esser"].contains(form) || form.utf8.count > 3 && form.hasSuffix("re") { return form }
    for ending in ["rlo", "rla", "rli", "rle", "rne", "rsi", "rvi", "rci", "rgli"] where form.hasSuffix(ending) {
      return form.utf8.count > 4 ? form.dropLast(ending.utf8.count - 1) + "e" : nil
    }
    return nil
  }

  /// The classes of an infinitive, as it stands or without what is joined to it.
  var infinitiveClasses: WordClass {
    guard let infinitive, infinitive != form else { return classes }
    return classes.union(Lexicon.classes[infinitive] ?? [])
  }

  /// `pubblicata`, `ricevuti`, `garantite`, `discusso`
  var isParticiple: Bool {
    if isAny([.measured, .suspended, .processed, .avoided, .allowed, .forbidden]) { return true }
    guard form.utf8.count > 4, let last = form.utf8.last, "oaie".utf8.contains(last) else { return false }
    let stem = form.dropLast()
    return [
      "at", "ut", "it", "ess", "uss", "ist", "ett", "att", "olt", "ost", "ott", "ert", "int", "ant", "es", "is", "us", "unt",
      "itt", "utt", "elt", "ers",
    ]
    .contains { stem.hasSuffix($0) } && !form.hasSuffix("mente")
  }

  /// `risponderà`, `pubblicheranno`
  var isFuture: Bool { form.utf8.count > 5 && (form.hasSuffix("rà") || form.hasSuffix("ranno")) }

  /// `violano`, `riconoscono`: a third person plural that is hardly anything else.
  var isPlainPlural: Bool { form.utf8.count > 5 && (form.hasSuffix("ano") || form.hasSuffix("ono")) && !isAny(.notVerb) }

  var isFinite: Bool { isAny(.finite) || isFuture || isPlainPlural }

  /// `riserviamo`, `potremo`
  var isFirstPerson: Bool { form.hasSuffix("iamo") || form.hasSuffix("remo") }

  var isDefiniteArticle: Bool { ["il", "lo", "la", "i", "gli", "le", "l'", "un", "una", "un'", "uno"].contains(form) }

  /// `traduttrice`, `archivisti`, `caposervizio`: who does something for a living.
  var isAgent: Bool {
    guard form.utf8.count > 7, classes.isEmpty else { return false }
    return ["tore", "tori", "trice", "trici", "ista", "isti", "iste"].contains { form.hasSuffix($0) }
      || ["capo", "vice", "guarda"].contains { form.hasPrefix($0) }
  }

  /// An adverb of the table, or one that «-mente» makes.
  var isAdverb: Bool { isAny(.adverb) || form.utf8.count > 7 && form.hasSuffix("mente") }

  /// A year, which tells rather than prescribes.
  var isYear: Bool { form.utf8.count == 4 && (form.hasPrefix("19") || form.hasPrefix("20")) && form.utf8.allSatisfy(\.isDigit) }
}
