import EdittoModel

extension Policy {
  /// By index of a rule, the words that it formalises: those from the previous rule of the provision, or its start, up to the rule.
  func ruleTexts(in scope: LinkScope) -> [String] {
    var texts = Array(repeating: "", count: rules.count)
    func collect(_ provision: Provision) {
      let last = provision.content.lastIndex { if case .rule = $0 { true } else { false } } ?? -1
      var plain = PlainText(scope: scope, capacity: last < 0 ? 0 : 512)
      for place in provision.content.indices {
        if case .provision(let inner) = provision.content[place] { collect(inner) }
        guard place <= last else { continue }
        if case .rule(let index) = provision.content[place] {
          texts[index] = plain.string
          plain.clear()
        } else {
          plain.element(provision.content[place])
        }
      }
    }
    for provision in provisions { collect(provision) }
    return texts
  }
}
