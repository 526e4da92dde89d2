/// A name by which a well-known act is cited.
struct Alias: Sendable {
  let act: Act
  let context: Context
  /// Whether full stops stand between the letters of the name.
  var isDotted = false

  /// Where a name is that of the act, and not another word.
  enum Context: Sendable {
    /// Everywhere: «GDPR», «codice penale».
    case anywhere
    /// After a preposition or an article: «il CAD», «del DSA», «la Costituzione».
    case articled
    /// Only with an article: «art. 595 c.p.», «c.p., art. 595».
    case afterPartition
  }

  /// The names of the table of well-known acts, and those of acts that have no number.
  static let all = Forms<Alias>(
    KnownActs.all.acts.enumerated().flatMap { place, known in
      known.names.map { name in
        (form(name), Alias(act: Act(knownAt: place), context: context(name), isDotted: name.count { $0 == "." } > 1))
      }
    } + [
      (
        "cedu|convenzione europea dei diritti dell'uomo|convenzione europea per la salvaguardia dei diritti dell'uomo",
        Alias(act: Act(.softLaw), context: .anywhere)
      )
    ])

  /// Short names that are other things too: a program for drawing, a disorder of learning, a current account.
  private static let articled: Set<String> = ["CAD", "DSA", "DMA", "Dsa", "Dma", "eIDAS", "Costituzione"]
  private static let dependent: Set<String> = [
    "Cost.", "c.c.", "cc", "c.p.", "cp", "c.p.c.", "cpc", "c.p.p.", "cpp", "c.p.a.", "LDA", "l. aut.",
  ]

  private static func context(_ name: String) -> Context {
    articled.contains(name) ? .articled : dependent.contains(name) ? .afterPartition : .anywhere
  }

  private static func form(_ name: String) -> String {
    articled.contains(name) && name != "eIDAS" || name == "LDA" ? name : name.lowercased()
  }
}

extension Lookahead {
  /// The well-known act whose name stands here.
  func aliasMention(_ start: Int, afterPartition: Bool) -> ActMention? {
    guard let (alias, formEnd) = Alias.all.match(text, start) else { return nil }
    // The full stop of «GDPR.» is the sentence's, that of «G.D.P.R.» the name's.
    let isStop = alias.isDotted && (start..<formEnd).count { text[$0] == UInt8(ascii: ".") } == 1
    let end = isStop ? formEnd - 1 : formEnd
    guard !text.isLetter(end) else { return nil }
    let next = text.afterBlanks(end)
    // «c.p.m.p.» is not «c.p.»; «GDPR-ready» says nothing of the act.
    if let hyphen = text.afterHyphen(end), text.isLetter(hyphen) { return nil }
    guard !OtherWords.codes.stands(text, next) else { return nil }
    switch alias.context {
    case .anywhere: break
    case .afterPartition: guard afterPartition || isBeforeArticle(end) else { return nil }
    case .articled:
      // «formato CAD 2D»; «con la Costituzione di un gruppo di lavoro».
      guard !text.isDigit(next), afterPartition || isArticled(alias, start) else {
        return nil
      }
      if alias.act.type == .constitution, !afterPartition, OtherWords.complements.stands(text, next) { return nil }
    }
    return ActMention(alias.act.type.kind, alias.act, end: afterNumber(alias.act, end))
  }

  /// Whether the article of the name's gender stands before: «la DMA» is something else.
  private func isArticled(_ alias: Alias, _ start: Int) -> Bool {
    let articles = alias.act.type == .constitution ? OtherWords.feminine : OtherWords.masculine
    return articles.end(text, wordsBefore(start, 1)) != nil
  }

  /// Whether an article follows: «(Cost., art. 21)».
  private func isBeforeArticle(_ end: Int) -> Bool {
    let place = afterComma(text.afterBlanks(end))
    guard let (word, wordEnd) = PartitionWords.levels.match(text, place), word.level == .article else { return false }
    return text.isDigit(text.afterBlanks(wordEnd))
  }

  /// The place after the number that a name may have: «GDPR UE 2016/679».
  private func afterNumber(_ act: Act, _ end: Int) -> Int {
    guard act.type.celexLetter != nil else { return end }
    let details = ActDetails(self, ActForm(type: act.type), end)
    guard details.number != nil, let mention = mention(ActForm(type: act.type), details), mention.act == act else {
      return end
    }
    return mention.end
  }
}

private enum OtherWords {
  /// What makes of a code another one: «codice penale militare».
  static let codes = Forms<Void>([("militare|militari|canonico|svizzero|francese|tedesco|austriaco|spagnolo|inglese|europeo", ())]
  )
  /// What stands before a name in the singular.
  static let masculine = Forms<Void>([("il|del|dal|al|nel|sul|col|c.d.|cosiddetto", ())])
  static let feminine = Forms<Void>([("la|della|dalla|alla|nella|sulla", ())])
  /// What follows «costituzione» where something is set up.
  static let complements = Forms<Void>([("di|del|della|dello|dei|degli|delle|dell'", ())])
}
