import EdittoModel
import EdittoRules
import EdittoSyntax

/// A rule of an edition with what follows from its place in the text and from the body: what every rule file says of it.
struct PublishedRule {
  let block: RuleBlock
  /// The provision that it stands in.
  let provision: Outline.Entry
  /// Address of the provision.
  let permalink: String
  /// The words that it formalises.
  let text: String
  /// First day of validity, and the end.
  let validity: (from: CalendarDate?, to: CalendarDate?)
  private let body: Body

  fileprivate init(
    _ block: RuleBlock, _ provision: Outline.Entry, _ text: String, _ policy: Policy, _ body: Body, at address: String
  ) {
    self.block = block
    self.provision = provision
    permalink = .joining(address, "#", block.eId)
    self.text = text
    validity = policy.validity(of: provision)
    self.body = body
  }

  var rule: Rule { block.rule }

  /// Ids of the contents that it is about.
  var contents: [String] { rule.what.map(\.term).uniqued() }

  /// The acts on which it rests.
  var basis: [Reference] { rule.basis.compactMap(body.reference) }

  /// Categories of the DSA's statement of reasons that its contents have.
  var dsaCategories: [String] { rule.what.compactMap { body.vocabulary[$0.term]?.dsa }.uniqued() }
}

extension Policy {
  /// The rules that an edition's text still holds, in its order; a repealed provision has none.
  func publishedRules(of body: Body, at address: String) -> [PublishedRule] {
    let texts = ruleTexts(in: LinkScope(body, self, Interface.of(body.language)))
    return heldRules.compactMap { index, block, provision in
      guard !provision.isRepealed else { return nil }
      return PublishedRule(block, provision, texts[index], self, body, at: address)
    }
  }

  /// Address of the policy's page.
  func address(in body: Body, _ site: Site) -> String { site.baseURL + "/" + body.id + "/" + id + "/" }
}
