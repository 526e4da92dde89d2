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

  /// Adds the rules that count, in order, each with when its provision is in force; `ids` are those of the rules so far.
  fileprivate func addRules(to rules: inout [Rule], _ validity: inout [RuleSet.Validity], _ ids: inout WordTable) {
    let always = RuleSet.Validity(from: inForce.flatMap { Day($0) }, to: repealed.flatMap { Day($0) })
    for block in self.rules {
      guard let entry = outline[block.eId], !entry.isRepealed, ids.add(block.rule.id, rules.count) == rules.count
      else { continue }
      if self.validity.isEmpty {
        validity.append(always)
      } else {
        let (from, to) = self.validity(of: entry)
        validity.append(RuleSet.Validity(from: from.flatMap { Day($0) }, to: to.flatMap { Day($0) }))
      }
      rules.append(block.rule)
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
    var rules: [Rule] = []
    rules.reserveCapacity(count)
    var validity: [RuleSet.Validity] = []
    validity.reserveCapacity(count)
    var ids = WordTable(capacity: count)
    for policy in policies { policy.addRules(to: &rules, &validity, &ids) }
    return RuleSet(
      rules, vocabulary: vocabulary, validity: validity,
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
