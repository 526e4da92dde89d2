package import EdittoRules

/// The deontic force of words: what they do to those whom they address.
package enum DeonticForce: String, Sendable, CaseIterable {
  /// «sono tenuti a», «deve», «sono rimossi»
  case obligation
  /// «è vietato», «non possono», «si astengono da»
  case prohibition
  /// «è consentito», «possono commentare»
  case permission
  /// The body keeps a power to act against a content or an account: «si riserva di», «possono essere rimossi».
  case reservation
}

/// The words that give a sentence its force.
package struct NormativeExpression: Sendable, Equatable {
  /// What they do.
  package let force: DeonticForce
  /// `must` where they let a measure follow («sono rimossi»), `may` where they leave it to the body («possono essere rimossi»),
  /// nil where they speak of no measure.
  package let application: Rule.Application?
  /// Where they stand.
  package let range: Range<Int>
}

/// A sentence and what in it is normative.
package struct NormativeSentence: Sendable, Equatable {
  /// From its first word or sign to its full stop.
  package let range: Range<Int>
  /// Its own expressions, in their order.
  package let expressions: [NormativeExpression]
  /// The expression of the introducing clause, where the sentence has none of its own: «Non è consentito:».
  package let governing: NormativeExpression?

  /// The forces of the sentence: its own, or the one that governs it.
  package var forces: Set<DeonticForce> {
    Set(expressions.isEmpty ? [governing].compactMap { $0?.force } : expressions.map(\.force))
  }
}

/// The running text of a paragraph, read for its deontic force.
///
/// ```
/// let introduction = DeonticText(Array("È vietato:".utf8)[...])
/// let point = DeonticText(Array("usare il logo;".utf8)[...], governedBy: introduction.governing)
/// point.sentences[0].forces   // [.prohibition]
/// ```
///
/// Any bytes are read, in time linear in their number. Ranges are indices of the slice that was given.
package struct DeonticText: Sendable {
  /// Its sentences, in their order.
  package let sentences: [NormativeSentence]
  private let inherited: NormativeExpression?

  /// Reads a text; `introduction` is the expression that governs it where it is the point of a list.
  package init(_ text: ArraySlice<UInt8>, governedBy introduction: NormativeExpression? = nil) {
    var subject: Subject?
    var sentences: [NormativeSentence] = []
    for sentence in Sentences(text).all {
      var reader = ClauseReader(sentence.words, subject: subject)
      let expressions = sentence.isQuestion ? [] : reader.read()
      subject = reader.subject
      // Only the first sentence of a point continues the clause that introduces it.
      let governing = sentences.isEmpty && expressions.isEmpty ? introduction : nil
      sentences.append(NormativeSentence(range: sentence.range, expressions: expressions, governing: governing))
    }
    self.sentences = sentences
    inherited = introduction
  }

  /// The expression that governs the points that follow this text: its last one, or the one that governs itself.
  package var governing: NormativeExpression? {
    guard let last = sentences.last else { return inherited }
    return last.expressions.last ?? last.governing
  }
}
