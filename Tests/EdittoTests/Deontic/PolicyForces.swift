import EdittoCheck
import EdittoModel
import EdittoRules
import EdittoSyntax

/// How the words of the policies in this repository compare with the rules that formalise them.
struct PolicyForces {
  /// Rules whose words have the rule's force, of all rules.
  private(set) var rules = DeonticFigure()
  /// Rules whose words do not have it, with the words.
  private(set) var differing: [String] = []
  /// Paragraphs that no rule formalises and that are found normative all the same.
  private(set) var unformalised: [String] = []

  private let body: Body
  private let policy: Policy
  private var texts: [[UInt8]] = []
  private var forces: [NormativeExpression] = []

  init(_ body: Body, _ policy: Policy) {
    self.body = body
    self.policy = policy
    for provision in policy.provisions { read(provision, governedBy: nil) }
  }

  /// Reads a provision; a paragraph that ends in a colon governs the points after it.
  private mutating func read(_ provision: Provision, governedBy outer: NormativeExpression?) {
    var governing = outer
    for element in provision.content {
      switch element {
      case .provision(let inner): read(inner, governedBy: governing)
      case .rule(let index): compare(policy.rules[index].rule)
      case .block(let block):
        [block].eachText { inlines in
          guard let first = inlines.first else { return }
          let source = body.sources[first.span]
          var bytes: [UInt8] = []
          for inline in inlines { inline.appendText(source, to: &bytes) }
          let text = DeonticText(bytes[...], governedBy: governing)
          governing = bytes.last == 0x3A ? text.governing : outer
          texts.append(bytes)
          forces += text.sentences.flatMap { $0.expressions.isEmpty ? [$0.governing].compactMap { $0 } : $0.expressions }
        }
      }
    }
    // Points that share a rule wait for it; what is left when an article ends has none.
    if provision.kind == .article { endWithoutRule() }
  }

  private mutating func compare(_ rule: Rule) {
    let isExpressed = forces.contains { expression in
      switch rule.modality {
      case .obligation: expression.force == .obligation
      case .permission: expression.force == .permission || expression.force == .reservation
      // «I commenti … sono rimossi» is the words of a prohibition with its measure.
      case .prohibition: expression.force == .prohibition || expression.application != nil
      }
    }
    rules.count(isLabelled: true, isFound: isExpressed)
    if !isExpressed { differing.append("\(rule.id), \(rule.modality): \(joined)") }
    texts = []
    forces = []
  }

  private mutating func endWithoutRule() {
    if !forces.isEmpty { unformalised.append(joined) }
    texts = []
    forces = []
  }

  private var joined: String { texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ¶ ") }
}
