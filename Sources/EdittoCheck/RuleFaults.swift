import EdittoModel
import EdittoRules
import EdittoSyntax

/// What the analysis of a policy's rules finds, as diagnostics.
struct RuleFaults {
  static let codes: [Code] = [
    .ruleConflict, .ruleUnreachable, .exceptionIdle, .ruleDuplicate, .prohibitionWithoutMeasure, .measureWithoutAgent,
    .contentUncovered, .ladderMilder, .rulesTooComplex,
  ]

  let body: Body
  let policy: Policy
  let rules: RuleSet
  /// The day that examples show where the rules meet on it.
  let day: Day

  func verify(_ report: inout Report) {
    let mentions = mentionedContents()
    for finding in rules.analyse(on: day, contents: mentions.map(\.id)) {
      switch finding {
      case .conflict(let conflict): self.conflict(conflict, &report)
      case .unreachable(let rule, let reason): add(.ruleUnreachable, to: &report, about: rule, arguments(of: reason))
      case .idleException(let rule, _): add(.exceptionIdle, to: &report, about: rule)
      case .duplicate(let rule, let other):
        add(.ruleDuplicate, to: &report, about: rule, ["other": other, "place": place(of: other)], notes: [defined(other)])
      case .prohibitionWithoutMeasure(let rule): add(.prohibitionWithoutMeasure, to: &report, about: rule)
      case .measuresWithoutAgent(let rule): add(.measureWithoutAgent, to: &report, about: rule)
      case .uncovered(let content):
        guard let mention = mentions.first(where: { $0.id == content }) else { continue }
        report(.contentUncovered, mention.span, label("content", content))
      case .milderStep(let rule, let index):
        guard let step = block(rule)?.rule.then[index] else { continue }
        add(.ladderMilder, to: &report, about: rule, ["step": "\(index + 1)"] + label("measure", step.measure))
      case .precedenceCycle: continue  // Rules of several policies may form one: `Check.precedence` finds it.
      case .tooComplex(let ids):
        guard let first = ids.first else { continue }
        add(.rulesTooComplex, to: &report, about: first, ["rules": ids.joined(separator: ", ")])
      }
    }
  }

  // MARK: One rule

  private func add(
    _ code: Code, to report: inout Report, about rule: String, _ more: Arguments = [:], notes: [Note?] = []
  ) {
    guard let block = block(rule) else { return }
    report(code, block.idSpan, ["id": rule] + more, notes: notes.compactMap(\.self))
  }

  private func arguments(of reason: UnreachableReason) -> Arguments {
    switch reason {
    case .nobody: ["reason": "nobody"]
    case .validity: ["reason": "validity"]
    case .channels: ["reason": "channels"]
    case .when: ["reason": "when"]
    case .exceptions: ["reason": "exceptions"]
    case .lifted(let by): ["reason": "lifted", "by": by.joined(separator: ", ")]
    }
  }

  private func block(_ id: String) -> RuleBlock? { policy.rules.first { $0.rule.id == id } }

  private func place(of id: String) -> String { block(id).flatMap { policy.outline[$0.eId]?.citation } ?? "" }

  private func defined(_ id: String) -> Note? {
    block(id).map { Note("other-rule-here", ["rule": id, "place": place(of: id)], $0.idSpan) }
  }

  private func label(_ name: String, _ term: String) -> Arguments {
    .inEachLanguage(name) { CaseWords(body, $0).label(term) }
  }

  /// The common contents that the policy speaks of by a link, where it first does.
  private func mentionedContents() -> [(id: String, span: Span)] {
    var mentions: [(id: String, span: Span)] = []
    for file in body.files where file.policy == policy.id {
      for link in file.links {
        guard case .term(let id) = link.target, body.vocabulary.shared?[id]?.sort == .content,
          !mentions.contains(where: { $0.id == id })
        else { continue }
        mentions.append((id, link.inline.span))
      }
    }
    return mentions
  }

  // MARK: Conflicts

  private func precedence(_ first: RuleBlock, _ second: RuleBlock) -> [Fix] {
    [(second, first), (first, second)].compactMap { block, other in
      BlockLines(block, body.sources[block.idSpan])?.overriding(other)
    }
  }

  private func conflict(_ conflict: RuleConflict, _ report: inout Report) {
    guard let first = block(conflict.first), let second = block(conflict.second) else { return }
    var arguments: Arguments = [
      "first": conflict.first, "second": conflict.second, "place": place(of: conflict.first),
    ]
    var notes = [
      defined(conflict.first),
      Note("witness", .inEachLanguage("case") { CaseWords(body, $0).line(conflict.example, on: day) }),
    ]
    var fixes: [Fix] = []
    switch conflict.reason {
    case .permission, .obligation:
      let isPermission = conflict.reason == .permission
      let isSecond = second.rule.modality == .prohibition
      arguments["reason"] = (isPermission ? "permission" : "obligation") + (isSecond ? "" : "-first")
      fixes = precedence(first, second)
      if fixes.count < 2 { notes.append(Note("decide-precedence", ["first": conflict.first, "second": conflict.second])) }
    case .incompatibleActions:
      arguments["reason"] = "actions"
      arguments += label("action", first.rule.action) + label("other", second.rule.action)
      fixes = precedence(first, second)
      if fixes.count < 2 { notes.append(Note("decide-precedence", ["first": conflict.first, "second": conflict.second])) }
    case .application(let measure):
      arguments["reason"] = first.rule.apply == .must ? "application" : "application-first"
      arguments += label("measure", measure)
      notes.append(Note("decide-application", label("measure", measure)))
    }
    report(.ruleConflict, second.idSpan, arguments, notes: notes.compactMap(\.self), fixes: fixes)
  }
}

/// Both sets of arguments in the first.
private func += (left: inout Arguments, right: Arguments) { left = left + right }
