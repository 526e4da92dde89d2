package import EdittoRules

extension Policy {
  /// When a provision is valid: its own dates or those of the nearest provision around it, else the policy's.
  package func validity(of entry: Outline.Entry) -> (from: CalendarDate?, to: CalendarDate?) {
    var from: CalendarDate?
    var to: CalendarDate?
    var current: Outline.Entry? = validity.isEmpty ? nil : entry
    while let next = current {
      for own in validity where outline.entry(own.eId)?.eId == next.eId {
        from = from ?? own.from
        to = to ?? own.to
      }
      current = next.parent
    }
    return (from ?? inForce, to ?? repealed)
  }

  /// The rules in force on some day, to decide cases and to find contradictions.
  ///
  /// Of two rules with one id the first counts; a repealed provision has none.
  package func ruleSet(of body: Body) -> RuleSet { body.ruleSet(of: [self]) }

  /// The rules that count, in order, each with when its provision is in force.
  fileprivate func addRules(to blocks: inout [RuleBlock], _ validity: inout [String: RuleSet.Validity]) {
    let always = RuleSet.Validity(from: inForce.flatMap { Day($0) }, to: repealed.flatMap { Day($0) })
    for block in rules {
      guard validity[block.rule.id] == nil, let entry = outline[block.eId], !entry.isRepealed else { continue }
      if self.validity.isEmpty {
        validity[block.rule.id] = always
      } else {
        let (from, to) = self.validity(of: entry)
        validity[block.rule.id] = RuleSet.Validity(from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) })
      }
      blocks.append(block)
    }
  }

  /// The day on which what happens without a date is decided: the one given, or the nearest on which the policy is in force.
  package func effectiveDay(near date: Day) -> Day {
    if let first = inForce.flatMap({ Day($0) }), date < first { return first }
    if let end = repealed.flatMap({ Day($0) }), date >= end { return end.advanced(by: -1) }
    return date
  }
}

extension Body {
  /// The rules of some of its policies together.
  package func ruleSet(of policies: [Policy]) -> RuleSet {
    let count = policies.reduce(0) { $0 + $1.rules.count }
    var blocks: [RuleBlock] = []
    blocks.reserveCapacity(count)
    var validity = [String: RuleSet.Validity](minimumCapacity: count)
    for policy in policies { policy.addRules(to: &blocks, &validity) }
    return RuleSet(
      blocks.map(\.rule), vocabulary: vocabulary, validity: validity,
      channels: channels.map { RuleSet.Channel(id: $0.id, closedFrom: $0.closedFrom) })
  }
}

extension Channel {
  /// The first day on which the channel is closed, or nil where it stays open; one that gives no day was never open.
  fileprivate var closedFrom: Day? {
    guard status == .closed else { return nil }
    guard let last = until.flatMap({ Day($0) }) else { return .first }
    return last.advanced(by: 1)
  }
}

extension Day {
  /// The day of a date.
  package init?(_ date: CalendarDate) { self.init("\(date)") }
}
