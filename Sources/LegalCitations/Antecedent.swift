/// What a citation leans on that names no act by itself.
public enum Antecedent: Hashable, Sendable {
  /// Nothing is said: «art. 3», «lettera b)». By custom that is the text's own, unless it is another act's that was named before.
  case unsaid
  /// The citing document: «del presente regolamento», «il precedente comma 1».
  case ownDocument
  /// An act named earlier: «del medesimo decreto», «di tale legge»; the act, where the text leaves no doubt.
  case earlierAct(Act?)
  /// Something that is named here and is no act that could be identified: «dello Statuto», «delle Linee guida», «del Manuale».
  case otherDocument
}

/// A common noun for acts and their parts: «il medesimo decreto», «del presente articolo».
enum ActNoun: Sendable, Equatable {
  case law, decree, regulation, directive, code, consolidatedText
  case oneOf(ActType)
  /// A document that a municipality or a university issued.
  case local
  /// Documents that are no act of law, and parts of acts.
  case other

  /// Whether the noun may stand for an act.
  func fits(_ act: Act) -> Bool {
    switch (self, act.type) {
    case (.law, .law), (.law, .constitutionalLaw), (.law, .regionalLaw): true
    case (.decree, .decreeLaw), (.decree, .legislativeDecree), (.decree, .presidentialDecree), (.decree, .primeMinisterDecree),
      (.decree, .royalDecree), (.decree, .royalDecreeLaw), (.decree, .royalLegislativeDecree), (.decree, .ministerialDecree):
      true
    case (.regulation, .regulation), (.regulation, .delegatedRegulation), (.regulation, .implementingRegulation),
      (.regulation, .regionalRegulation):
      true
    // A minister's directive may be meant as well: then nothing is sure.
    case (.directive, .directive), (.directive, .delegatedDirective), (.directive, .implementingDirective),
      (.directive, .softLaw):
      true
    case (.code, _): act.traits?.isCode ?? false
    case (.consolidatedText, _): act.traits?.isConsolidatedText ?? false
    case (.oneOf(let type), let other): type == other
    default: false
    }
  }
}

/// The last citation before a place that each noun fits. Nouns may follow each other closely, so no citation is looked at twice.
struct EarlierActs {
  /// The nouns that may stand for an act.
  private static let nouns: [ActNoun] =
    [.law, .decree, .regulation, .directive, .code, .consolidatedText]
    + [.legislativeDecree, .decreeLaw, .presidentialDecree, .primeMinisterDecree, .ministerialDecree].map { .oneOf($0) }

  private var places = [Int](repeating: -1, count: nouns.count)
  private var reached = 0
  /// The act that was looked at last, and which nouns fit it: citations of one act often follow each other.
  private var last: (act: Act, nouns: [Int])?

  /// The place of the last citation from a place on that a noun fits.
  mutating func last(_ noun: ActNoun, _ found: [Citation], from first: Int) -> Int? {
    guard let place = Self.nouns.firstIndex(of: noun) else { return nil }
    for index in max(reached, first)..<found.count {
      guard let act = found[index].act else { continue }
      let nouns = last.flatMap { $0.act == act ? $0.nouns : nil } ?? Self.nouns.indices.filter { Self.nouns[$0].fits(act) }
      last = (act, nouns)
      for noun in nouns { places[noun] = index }
    }
    reached = found.count
    return places[place] >= first ? places[place] : nil
  }
}

extension CitationReader {
  /// How many citations before a pointer are looked at: an act named earlier stands near.
  private static let reach = 64

  /// The last act before here that a noun fits, if the place that names it names no other that it fits.
  mutating func earlierAct(_ noun: ActNoun) -> Act? {
    let first = max(found.count - Self.reach, 0)
    guard let last = earlier.last(noun, found, from: first), let act = found[last].act, act.type != .softLaw else { return nil }
    var place = last - 1
    while place >= first, found[place].range == found[last].range {
      if let other = found[place].act, other != act, noun.fits(other) { return nil }
      place -= 1
    }
    return act
  }
}
