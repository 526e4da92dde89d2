/// Walks through a sentence and keeps apart what it prescribes and what it only supposes or describes.
///
/// A conjunction or a relative pronoun opens a subordinate clause; its verb is the next finite one, and no norm. «Chi deve
/// segnalare un'emergenza chiama il 112»: «deve» belongs to «chi», «chiama» to the sentence.
struct ClauseReader {
  let words: [Word]
  /// Who acts in the main clause, once that was said.
  private(set) var subject: Subject?
  /// Whether «nessuno», or «né» before its subject, negates the verb that follows.
  private(set) var isNegated = false
  /// Whether the sentence says what usually happens or has happened: «spesso», «nel 2019».
  let isNarrative: Bool
  private let earlier: Subject?
  /// Subordinate clauses that still wait for their verb.
  private var waiting = 0
  private var isSubordinate = false
  private var isInterrupted = false
  private var hasMainVerb = false

  /// A sentence; `subject` is that of the sentence before, which one without a subject continues.
  init(_ words: [Word], subject: Subject?) {
    self.words = words
    isNarrative = words.contains { $0.isAny(.customary) || $0.isYear }
    earlier = subject
  }

  /// The normative expressions of the sentence.
  mutating func read() -> [NormativeExpression] {
    var expressions: [NormativeExpression] = []
    var i = 0
    while i < words.count {
      passMark(before: i)
      if opensClause(i) {
        noteSubject(i)
        i = enterClause(at: i)
        continue
      }
      let isVerb = (words[i].isFinite || subject != nil && !hasMainVerb && isUnknownAct(i)) && !isNoun(i)
      if waiting > 0 {
        if isVerb { waiting -= 1 }
      } else if !isVerb {
        noteSubject(i)
        if let norm = imperative(at: i) { expressions.append(norm.expression) }
      } else if !isSubordinate || !continuesSubordinate(i) {
        isSubordinate = false
        // Without a subject of its own it goes on with the one before: «Conserva inoltre», «Nel farlo osserva».
        if subject == nil, firstWord(ofVerb: i) == 0 || words[0].isAny(.preposition) { subject = earlier }
        if let norm = norm(at: i) {
          expressions.append(norm.expression)
          i = norm.end - 1
        }
        hasMainVerb = true
        isNegated = false
      }
      i += 1
    }
    return expressions
  }

  private mutating func passMark(before i: Int) {
    switch words[i].mark {
    case .none: return
    case .boundary:
      waiting = 0
      isSubordinate = false
      hasMainVerb = false
      isNegated = false
    case .comma where isInterrupted: isInterrupted = false
    case .comma where waiting > 0 && i > 0 && words[i - 1].isAny(.opener): isInterrupted = true
    case .comma:
      waiting = 0
      isSubordinate = false
    }
  }

  private func opensClause(_ i: Int) -> Bool {
    let next = i + 1 < words.count ? words[i + 1] : nil
    switch words[i].form {
    case "che":
      // «si ricorda ai visitatori che i cani devono …» is as normative as what it recalls.
      let recent = words[..<i].suffix(4)
      return !(recent.contains { $0.isAny(.declares) } && words[i].mark == .none)
    case "chiunque": return next.map { !$0.isFinite || $0.isAny(.otherFinite) } ?? false
    case "cosa": return i == 0
    case "come", "quale", "quali", "quanto":
      // At the beginning, behind a verb that tells («stabilisce quali contenuti»), and as a relative («ai quali»).
      return i == 0 || words[i].mark == .none && (words[i - 1].isFinite || words[i - 1].isAny(.preposition))
    default: return words[i].isAny(.opener)
    }
  }

  /// Enters the clause that a word opens and returns where to go on.
  private mutating func enterClause(at i: Int) -> Int {
    isSubordinate = true
    waiting += 1
    let opener = words[i].form
    var next = i + 1
    while next < words.count, words[next].mark == .none, words[next].isAdverb || isPronoun(next) { next += 1 }
    // «chi lo desidera»
    if next + 1 < words.count, words[next].isAny(.article), words[next].isAny(.clitic), words[next + 1].isFinite { next += 1 }
    guard next < words.count, words[next].mark == .none, !opensClause(next), !words[next].isAny([.article, .preposition]) else {
      return i + 1
    }
    if opener == "che", words[next].form == "cosa" { return next + 1 }
    let word = words[next]
    let isRelative = ["che", "chi", "chiunque", "quanti"].contains(opener)
    // Whatever follows a relative pronoun directly is its verb; «se autorizzato», «a cui rivolgersi» and «dove possibile» have none.
    let isElliptic = ["se", "quando", "ove", "dove", "laddove", "qualora"].contains(opener)
    if isRelative || word.isInfinitive
      || isElliptic && !word.isFinite && (word.isParticiple || word.isAny([.required, .allowed]) || word.form == "possibile")
    {
      waiting -= 1
      return next + 1
    }
    return i + 1
  }

  private func isPronoun(_ i: Int) -> Bool { words[i].isAny(.clitic) && !words[i].isAny(.article) }

  /// «e possono», «o devono»: a verb joined to that of the subordinate clause.
  private func continuesSubordinate(_ i: Int) -> Bool {
    let first = firstWord(ofVerb: i)
    guard first > 0, words[first].mark == .none || words[first].isAny(.coordinator) else { return false }
    let before = words[first].isAny(.coordinator) ? words[first] : words[first - 1]
    guard before.isAny(.coordinator) else { return false }
    return !hasMainVerb || before.form == "o" || before.form == "oppure"
  }

  private mutating func noteSubject(_ i: Int) {
    let word = words[i]
    if !hasMainVerb, word.isAny(.nobody) || word.form == "nè" { isNegated = true }
    guard let found = Subject(word), !isGoverned(i) else { return }
    // «chi gestisce i profili», «nel gestire i profili»: an object; «della pagina/profilo»: governed with the one before.
    if isSubordinate, subject != nil { return }
    if found == .content, isObjectOfInfinitive(i) { return }
    if subject != nil, !found.isBody, words[i].mark == .none, i > 0, !words[i - 1].isAny(.article) {
      return
    }
    if hasMainVerb {
      // After the verb a noun is rather an object, unless a new clause begins with it.
      let article = i > 0 && words[i - 1].isAny(.article) ? i - 1 : i
      guard found.isBody || found.isAddressee,
        words[article].mark != .none || isAfterCoordinator(article)
      else { return }
    }
    subject = found
  }

  private func isObjectOfInfinitive(_ i: Int) -> Bool {
    var before = i
    while before > 0, i - before < 4, words[before].mark == .none {
      before -= 1
      if words[before].isInfinitive { return true }
    }
    return false
  }

  private func isAfterCoordinator(_ i: Int) -> Bool { i > 0 && words[i - 1].isAny(.coordinator) }

  /// Whether a preposition governs a noun, with its article or without.
  private func isGoverned(_ i: Int) -> Bool {
    guard i > 0, words[i].mark == .none else { return false }
    if words[i - 1].isAny(.preposition) { return true }
    return i > 1 && words[i - 1].isAny(.article) && words[i - 1].mark == .none && words[i - 2].isAny(.preposition)
  }

  /// «la nomina», «di cura»: a form that is a verb elsewhere.
  private func isNoun(_ i: Int) -> Bool {
    guard i > 0, words[i].mark == .none, !words[i].isAny([.essere, .potere, .dovere, .avere]) else { return false }
    let before = words[i - 1]
    if before.isAny(.preposition) { return true }
    guard before.isAny(.article) else { return false }
    // «non la pubblica», «e la trasmette», «il responsabile la pubblica»: the article is a pronoun.
    guard before.isAny(.clitic), before.mark == .none, i > 1 else { return true }
    let noun = words[i - 2]
    if noun.form == "non" || hasMainVerb && noun.isAny(.coordinator) { return false }
    return noun.isFinite || noun.isAdverb || noun.isInfinitive || noun.isParticiple
      || noun.isAny([.preposition, .coordinator, .opener, .article])
  }
}
