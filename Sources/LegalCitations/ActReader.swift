/// One or more acts that a text names together, with the kind that they share.
struct ActMention {
  let kind: Citation.Kind
  /// The acts, each with what is missing or doubtful.
  let acts: [(act: Act, remarks: [Citation.Remark])]
  let end: Int
}

extension CitationReader {
  /// The acts that are named from this place on; the end is past all that belongs to them.
  func actMention(_ start: Int, afterPartition: Bool) -> ActMention? {
    if let alias = aliasMention(start, afterPartition: afterPartition) { return alias }
    guard let (form, formEnd) = ActForms.all.match(text, start) else { return nil }
    let details = ActDetails(self, form, formEnd)
    guard details.end > formEnd, let first = mention(form, details), !isDraft(start),
      !form.isWeak || isLaw(start, details, first)
    else { return nil }
    var acts = first.acts
    var end = first.end
    while acts.count < Self.most, details.number != nil, let next = separator(end)?.end {
      let more = ActDetails(self, form, next, after: details)
      guard more.number != nil, let another = mention(form, more), another.kind == first.kind else { break }
      // In the singular only a date with a number, or a well-known act, is a second one: «L. 150/2000 e 12/2020 post».
      let isKnown = more.number?.second != nil && another.acts[0].act.known != nil
      guard form.isPlural || !details.moreNumbers.isEmpty || isKnown || more.date?.date != nil && more.hasNumberMark else {
        break
      }
      acts += another.acts
      end = another.end
    }
    return ActMention(kind: first.kind, acts: acts, end: end)
  }

  /// The separator that stands here, «,», «e» or «, e»: the place after it, and whether it is a conjunction.
  func separator(_ start: Int) -> (end: Int, isConjunction: Bool)? {
    var place = text.afterBlanks(start)
    let hasComma = text[place] == UInt8(ascii: ",")
    if hasComma { place = text.afterBlanks(place + 1) }
    if let end = Words.conjunctions.end(text, place) { return (text.afterBlanks(end), true) }
    return hasComma ? (place, false) : nil
  }

  // MARK: Context

  /// Whether only a bill or a draft is named: «disegno di legge n. 5».
  private func isDraft(_ start: Int) -> Bool { Words.drafts.match(text, wordsBefore(start, 2)) != nil }

  /// Whether an «L» means a law: not «GU L 119», and without a full stop neither «taglia L 12/2020».
  private func isLaw(_ start: Int, _ details: ActDetails, _ mention: ActMention) -> Bool {
    guard Words.series.end(text, wordsBefore(start, 1)) == nil else { return false }
    if text[start + 1] == UInt8(ascii: ".") { return true }
    return text.isCapital(start) && (mention.acts[0].act.known != nil || details.hasNumberMark)
  }
}
