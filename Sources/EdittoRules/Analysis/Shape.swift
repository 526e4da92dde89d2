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
    let units: [Character: (Int, Int)] = [
      "Y": (365 * 86_400, 366 * 86_400), "M": (28 * 86_400, 31 * 86_400), "W": (604_800, 604_800), "D": (86_400, 86_400),
    ]
    let timeUnits: [Character: (Int, Int)] = ["H": (3_600, 3_600), "M": (60, 60), "S": (1, 1)]
    var (shortest, longest) = (0, 0)
    var isTime = false
    var digits = ""
    guard text.first == "P" else { return nil }
    for character in text.dropFirst() {
      if character == "T" {
        isTime = true
      } else if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        guard let unit = (isTime ? timeUnits : units)[character], let number = Int(digits), number < 1_000_000 else { return nil }
        shortest += number * unit.0
        longest += number * unit.1
        digits = ""
      }
    }
    guard digits.isEmpty else { return nil }
    self.shortest = shortest
    self.longest = longest
  }
}
