package import EdittoModel
package import EdittoRules
import EdittoSyntax

/// The answer to a case, with the provisions that it rests on.
///
/// As JSON it is what programs read, as text (`AnswerText.swift`) what a moderator can paste into a reply.
package struct Answer {
  let body: Body
  let policy: Policy
  let circumstances: Circumstances
  let decision: Decision
  /// The address of the policy's page.
  let address: String
  /// By index of a rule of the policy, the words that it formalises.
  let texts: [String]

  /// Decides a case by a policy, as an edition of its body holds both.
  package init(_ circumstances: Circumstances, by policy: Policy, of body: Body, site: Site) {
    self.body = body
    self.policy = policy
    self.circumstances = circumstances
    decision = policy.ruleSet(of: body).decide(circumstances)
    address = site.baseURL + "/" + body.id + "/" + policy.id + "/"
    texts = policy.ruleTexts(in: LinkScope(body, policy, Interface.of(policy.language)))
  }

  /// A rule of the policy with its provision and its words.
  func found(_ id: String) -> (block: RuleBlock, entry: Outline.Entry, text: String)? {
    guard let index = policy.rules.firstIndex(where: { $0.rule.id == id && policy.outline[$0.eId] != nil }),
      let entry = policy.outline[policy.rules[index].eId]
    else { return nil }
    return (policy.rules[index], entry, texts[index])
  }

  /// What the policy is on the day of the case.
  var state: Policy.State {
    guard let day = CalendarDate("\(circumstances.date)") else { preconditionFailure("a day is a date of the calendar") }
    return policy.state(on: day)
  }

  func permalink(_ block: RuleBlock) -> String { address + "#" + block.eId }

  // MARK: JSON

  /// The answer as a JSON object.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("verdict", decision.verdict.rawValue)
      if !state.isInForce { json.member("status", state.name) }
      json.array("rules") { json in
        for ground in decision.rules { rule(ground, &json) }
      }
      json.array("measures") { json in consequences(decision.measures, &json) }
      json.array("otherwise") { json in consequences(decision.otherwise, &json) }
      json.array("lifted") { json in
        for lifted in decision.lifted {
          json.object { json in
            json.member("rule", lifted.rule)
            json.member("by", lifted.by)
          }
        }
      }
      json.member("pending", decision.pending)
      json.member("missing", decision.missing)
    }
    return json.finished()
  }

  private func rule(_ ground: Decision.Ground, _ json: inout JSONWriter) {
    guard let (block, entry, text) = found(ground.rule) else { return }
    json.object { json in
      json.member("id", ground.rule)
      json.member("eId", block.eId)
      json.member("provision", entry.citation)
      json.member("points", ground.points)
      json.member("text", text)
      json.member("permalink", permalink(block))
      json.array("basis") { json in RulesWriter.basis(block.rule.basis.compactMap(body.reference), &json) }
    }
  }

  private func consequences(_ consequences: [Decision.Consequence], _ json: inout JSONWriter) {
    for consequence in consequences {
      json.object { json in
        json.member("measure", consequence.measure)
        json.member("duration", consequence.duration)
        json.member("apply", consequence.apply.rawValue)
        json.member("by", consequence.by)
        json.member("rule", consequence.rule)
      }
    }
  }
}
