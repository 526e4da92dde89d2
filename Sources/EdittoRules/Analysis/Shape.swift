extension RuleSet {
  /// What is missing: measures, agents, rules about a content.
  func gaps(_ contents: [String]) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    for rule in rules {
      if rule.modality == .prohibition, rule.then.isEmpty { findings.append(.prohibitionWithoutMeasure(rule: rule.id)) }
      if !rule.then.isEmpty, rule.by.isEmpty { findings.append(.measuresWithoutAgent(rule: rule.id)) }
    }
    return findings + contents.filter { !isRegulated($0) }.map { .uncovered(content: $0) }
  }

  /// Whether a rule is about a content.
  public func isRegulated(_ content: String) -> Bool {
    space.domains[Space.content].index(of: content).map { index in compiled.contains { $0.contents.contains(index) } } ?? false
  }

  /// Ladders with a step that is milder than an earlier one: a measure of less severity, or the same for a shorter time.
  func milderSteps() -> [RuleFinding] {
    rules.compactMap { rule in
      let index = rule.then.indices.first { index in
        rule.then[..<index].contains { isMilder(rule.then[index], than: $0) }
      }
      return index.map { .milderStep(rule: rule.id, index: $0) }
    }
  }

  private func isMilder(_ step: Rule.Step, than earlier: Rule.Step) -> Bool {
    if step.measure == earlier.measure {
      guard let duration = step.duration else { return false }
      // A measure without a duration lasts until it is taken back.
      guard let before = earlier.duration else { return true }
      guard let time = DurationRange(duration), let timeBefore = DurationRange(before) else { return false }
      return time.longest < timeBefore.shortest
    }
    guard let severity = vocabulary[step.measure]?.severity, let before = vocabulary[earlier.measure]?.severity else {
      return false
    }
    return severity < before
  }
}

/// How long an ISO 8601 duration may last, in seconds: months and years differ.
private struct DurationRange {
  let shortest: Int
  let longest: Int

  init?(_ text: String) {
    var (shortest, longest) = (0, 0)
    var isTime = false
    var number: Int?
    guard text.utf8.first == UInt8(ascii: "P") else { return nil }
    for byte in text.utf8.dropFirst() {
      if byte == UInt8(ascii: "T") {
        isTime = true
      } else if byte &- 0x30 < 10 {
        let longer = (number ?? 0) * 10 + Int(byte - 0x30)
        guard longer < 1_000_000 else { return nil }
        number = longer
      } else {
        guard let count = number, let unit = Self.unit(byte, isTime: isTime) else { return nil }
        shortest += count * unit.shortest
        longest += count * unit.longest
        number = nil
      }
    }
    guard number == nil else { return nil }
    self.shortest = shortest
    self.longest = longest
  }

  /// How long a unit may last, in seconds.
  private static func unit(_ letter: UInt8, isTime: Bool) -> (shortest: Int, longest: Int)? {
    switch (letter, isTime) {
    case (UInt8(ascii: "Y"), false): (365 * 86_400, 366 * 86_400)
    case (UInt8(ascii: "M"), false): (28 * 86_400, 31 * 86_400)
    case (UInt8(ascii: "W"), false): (604_800, 604_800)
    case (UInt8(ascii: "D"), false): (86_400, 86_400)
    case (UInt8(ascii: "H"), true): (3_600, 3_600)
    case (UInt8(ascii: "M"), true): (60, 60)
    case (UInt8(ascii: "S"), true): (1, 1)
    default: nil
    }
  }
}
