/// One or more acts that a text names together, with the kind that they share.
struct ActMention {
  let kind: Citation.Kind
  let act: Act
  /// What is missing or doubtful.
  let remarks: Citation.Remarks
  /// The acts after the first; almost always there are none.
  private(set) var others: [(act: Act, remarks: Citation.Remarks)] = []
  private(set) var end: Int

  init(_ kind: Citation.Kind, _ act: Act, _ remarks: Citation.Remarks = [], end: Int) {
    (self.kind, self.act, self.remarks, self.end) = (kind, act, remarks, end)
  }

  /// Adds an act.
  mutating func append(_ act: Act, _ remarks: Citation.Remarks) { others.append((act, remarks)) }

  /// Adds the acts of a mention that follows.
  mutating func append(_ next: ActMention) {
    append(next.act, next.remarks)
    others += next.others
    end = next.end
  }
}

extension Lookahead {
  /// The acts that are named from this place on; the end is past all that belongs to them.
  func actMention(_ start: Int, afterPartition: Bool) -> ActMention? {
    let beginnings = triggers.beginnings(text, start)
    if beginnings.contains(.alias), let alias = aliasMention(start, afterPartition: afterPartition) { return alias }
    guard beginnings.contains(.act), let (form, formEnd) = ActForms.all.match(text, start) else { return nil }
    let details = ActDetails(self, form, formEnd)
    guard details.end > formEnd, var all = mention(form, details), !isDraft(start), !form.isWeak || isLaw(start, details, all)
    else { return nil }
    while all.others.count < Self.most - 1, details.number != nil, let next = separator(all.end)?.end {
      let more = ActDetails(self, form, next, after: details)
      guard more.number != nil, let another = mention(form, more), another.kind == all.kind else { break }
      // In the singular only a date with a number, or a well-known act, is a second one: «L. 150/2000 e 12/2020 post».
      let isKnown = more.number?.second != nil && another.act.isKnown
      guard form.isPlural || !details.moreNumbers.isEmpty || isKnown || more.date?.date != nil && more.hasNumberMark else {
        break
      }
      all.append(another)
    }
    return all
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
  private func isDraft(_ start: Int) -> Bool { Words.drafts.stands(text, wordsBefore(start, 2)) }

  /// Whether an «L» means a law: not «GU L 119», and without a full stop neither «taglia L 12/2020».
  private func isLaw(_ start: Int, _ details: ActDetails, _ mention: ActMention) -> Bool {
    guard Words.series.end(text, wordsBefore(start, 1)) == nil else { return false }
    if text[start + 1] == UInt8(ascii: ".") { return true }
    return text.isCapital(start) && (mention.act.isKnown || details.hasNumberMark)
  }
}
