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
      case .unreachable(let rule, let reason): unreachable(rule, reason, &report)
      case .idleException(let rule, _): add(.exceptionIdle, to: &report, about: rule, notes: [Note("decide-exception")])
      case .duplicate(let rule, let other):
        add(
          .ruleDuplicate, to: &report, about: rule, ["other": other, "place": place(of: other)],
          notes: [defined(other), witness(rule), Note("decide-duplicate", ["id": rule])])
      case .prohibitionWithoutMeasure(let rule):
        add(.prohibitionWithoutMeasure, to: &report, about: rule, notes: [witness(rule), Note("decide-measure")])
      case .measuresWithoutAgent(let rule):
        add(.measureWithoutAgent, to: &report, about: rule, notes: [witness(rule), Note("decide-agent")])
      case .uncovered(let content):
        guard let mention = mentions.first(where: { $0.id == content }) else { continue }
        report(.contentUncovered, mention.span, label("content", content), notes: [Note("decide-content")])
      case .milderStep(let rule, let index):
        guard let step = block(rule)?.rule.then[index] else { continue }
        add(
          .ladderMilder, to: &report, about: rule, ["step": "\(index + 1)"] + label("measure", step.measure),
          notes: [witness(rule, facts: ["repeated": "\(index)"]), Note("decide-ladder")])
      case .precedenceCycle: continue  // Rules of several policies may form one: `Check.precedence` finds it.
      case .tooComplex(let ids): tooComplex(ids, &report)
      }
    }
  }

  /// Verifies that rules of different policies do not contradict each other.
  static func verify(across policies: [Policy], of body: Body, on day: Day, _ report: inout Report) {
    let rules = body.ruleSet(of: policies)
    var homes: [String: Int] = [:]
    for (index, policy) in policies.enumerated() {
      for block in policy.rules where homes[block.rule.id] == nil { homes[block.rule.id] = index }
    }
    for finding in rules.conflicts(on: day, between: { homes[$0.id] != homes[$1.id] }) {
      switch finding {
      case .conflict(let conflict):
        guard let home = homes[conflict.second] else { continue }
        RuleFaults(body: body, policy: policies[home], rules: rules, day: day).conflict(conflict, &report)
      case .tooComplex(let ids):
        guard let first = ids.first, let home = homes[first] else { continue }
        RuleFaults(body: body, policy: policies[home], rules: rules, day: day).tooComplex(ids, &report)
      default: continue
      }
    }
  }

  private func tooComplex(_ ids: [String], _ report: inout Report) {
    guard let first = ids.first else { return }
    add(.rulesTooComplex, to: &report, about: first, .list("rules", ids))
  }

  // MARK: One rule

  private func add(
    _ code: Code, to report: inout Report, about rule: String, _ more: Arguments = [:], notes: [Note?] = []
  ) {
    guard let block = block(rule) else { return }
    report(code, block.idSpan, ["id": rule] + more, notes: notes.compactMap(\.self))
  }

  private func unreachable(_ rule: String, _ reason: UnreachableReason, _ report: inout Report) {
    var arguments: Arguments = [:]
    var notes: [Note?] = [Note("decide-unreachable")]
    switch reason {
    case .nobody: arguments["reason"] = "nobody"
    case .validity: arguments["reason"] = "validity"
    case .channels: arguments["reason"] = "channels"
    case .when: arguments["reason"] = "when"
    case .exceptions: arguments["reason"] = "exceptions"
    case .lifted(let others):
      let by = Arguments.list("by", others)
      arguments = ["reason": "lifted"] + by
      notes = others.map(defined) + [witness(rule), Note("decide-lifted", ["id": rule] + by)]
    }
    add(.ruleUnreachable, to: &report, about: rule, arguments, notes: notes)
  }

  /// A case to which a rule applies, in words: the first of all that it names.
  private func witness(_ id: String, facts: [String: String] = [:]) -> Note? {
    guard let rule = block(id)?.rule, let who = rule.who.first else { return nil }
    let example = Circumstances(
      who: who, action: rule.action, what: rule.what.prefix(1).map(\.term), channel: rule.channels?.first, facts: facts, date: day
    )
    return Note("witness", .inEachLanguage("case") { CaseWords(body, $0).line(example, on: day) })
  }

  private func block(_ id: String) -> RuleBlock? { home(id)?.block }

  /// A rule with the policy that it stands in: this one or, where two contradict each other, another.
  private func home(_ id: String) -> (policy: Policy, block: RuleBlock)? {
    for policy in [policy] + body.policies {
      if let block = policy.rules.first(where: { $0.rule.id == id }) { return (policy, block) }
    }
    return nil
  }

  /// The citation of a rule's provision, with the title of its policy where that is another one.
  private func place(of id: String) -> String {
    guard let (home, block) = home(id), let citation = home.outline[block.eId]?.citation else { return "" }
    return home.id == policy.id ? citation : citation + " – " + home.title
  }

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
