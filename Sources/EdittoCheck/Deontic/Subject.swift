/// Who acts in a clause, as far as it changes what its verb says.
enum Subject {
  /// «il Comune»: the body as a whole, which also does what no norm asks of it.
  case institution
  /// «l'ufficio», «i dipendenti»: who works for the body.
  case office
  /// «gli utenti»
  case person
  /// «chi», «chiunque»: whoever is in the case that the clause describes.
  case whoever
  /// «la piattaforma», «la legge»: whom the policy cannot bind.
  case foreign
  /// «il commento», «l'account»
  case content
  /// «il presente regolamento»
  case ownText

  /// The subject that a noun can be.
  init?(_ word: Word) {
    if word.form == "chi" || word.form == "chiunque" {
      self = .whoever
      return
    }
    if word.isAgent {
      self = .office
      return
    }
    guard let found = Self.nouns.first(where: { word.isAny($0.wordClass) }) else { return nil }
    self = found.subject
  }

  /// Whether the body acts, or who works for it.
  var isBody: Bool { self == .institution || self == .office }
  /// Whether somebody outside the body acts.
  var isAddressee: Bool { self == .person || self == .whoever }

  private static let nouns: [(wordClass: WordClass, subject: Subject)] = [
    (.office, .office), (.institution, .institution), (.person, .person), (.foreign, .foreign), (.ownText, .ownText),
    (.content, .content),
  ]
}
