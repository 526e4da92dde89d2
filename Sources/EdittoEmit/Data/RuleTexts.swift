import EdittoModel

extension Policy {
  /// By index of a rule, the words that it formalises: those from the previous rule of the provision, or its start, up to the rule.
  func ruleTexts(in scope: LinkScope) -> [String] {
    var texts = Array(repeating: "", count: rules.count)
    func collect(_ provision: Provision) {
      for case .provision(let inner) in provision.content { collect(inner) }
      guard let last = provision.content.lastIndex(where: { if case .rule = $0 { true } else { false } }) else { return }
      var plain = PlainText(scope: scope, capacity: 512)
      for element in provision.content[...last] {
        if case .rule(let index) = element {
          texts[index] = plain.string
          plain.clear()
        } else {
          plain.element(element)
        }
      }
    }
    for provision in provisions { collect(provision) }
    return texts
  }
}
