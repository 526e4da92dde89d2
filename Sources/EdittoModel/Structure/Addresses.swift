import EdittoSyntax

/// Gives every provision its eId by Akoma Ntoso's naming convention and makes the outline.
///
/// Where numbering runs through the act an ancestor's prefix is dropped (`art_6__para_4`); where it restarts it stays
/// (`sec_III__art_4`).
struct Addresses {
  private let articlesRestart: Bool
  private let partsRestart: Set<Provision.Kind>
  /// Where each rule's block ends: it belongs to its provision's text.
  private let ruleEnds: [UInt32]
  private(set) var outline = Outline()
  private var ruleIDs: [Int: String] = [:]

  /// Names the provisions of a policy and the provision of each of its rules.
  static func assign(_ policy: inout Policy) {
    var seen: [Provision.Kind: Set<String>] = [:]
    var restarting: Set<Provision.Kind> = []
    func look(_ provisions: [Provision]) {
      for provision in provisions where provision.kind.rank != nil {
        if let number = provision.number?.text, !seen[provision.kind, default: []].insert(number).inserted {
          restarting.insert(provision.kind)
        }
        look(provision.content.compactMap { if case .provision(let inner) = $0 { inner } else { nil } })
      }
    }
    look(policy.provisions)
    var addresses = Addresses(
      articlesRestart: policy.numbering == .perSection, partsRestart: restarting, ruleEnds: policy.rules.map(\.span.end))
    for index in policy.provisions.indices {
      var provision = policy.provisions[index]
      policy.provisions[index].content = []
      addresses.name(&provision, parent: nil, prefix: "", part: "", position: index + 1)
      policy.provisions[index] = provision
    }
    for (index, eId) in addresses.ruleIDs { policy.rules[index].eId = eId }
    policy.outline = addresses.outline
  }

  private init(articlesRestart: Bool, partsRestart: Set<Provision.Kind>, ruleEnds: [UInt32]) {
    self.articlesRestart = articlesRestart
    self.partsRestart = partsRestart
    self.ruleEnds = ruleEnds
  }

  private mutating func name(_ provision: inout Provision, parent: Int?, prefix: String, part: String, position: Int) {
    let number = provision.number?.text
    let own: String
    var within = prefix
    switch provision.kind {
    case .title: own = "title_" + (number ?? "nn_\(position)")
    case .chapter: own = "chp_" + (number ?? "nn_\(position)")
    case .section: own = "sec_" + (number ?? "nn_\(position)")
    case .article:
      own = "art_" + (number ?? "unico")
      // An annex numbers its articles anew.
      within = articlesRestart ? part : prefix.hasPrefix("annex_") ? prefix : ""
    case .paragraph: own = "para_" + (number ?? "nn_\(position)")
    case .point, .subpoint: own = "point_" + (number ?? "\(position)")
    case .item: own = "point_\(position)"
    case .annex: own = "annex_" + (number ?? "\(position)")
    }
    let isPart = provision.kind.rank != nil
    if isPart, !partsRestart.contains(provision.kind) { within = "" }
    provision.eId = within.isEmpty ? own : within + "__" + own
    let index = outline.add(
      Outline.Entry(
        eId: provision.eId, kind: provision.kind, name: provision.citationName(unnumbered: position), parent: parent,
        span: provision.span, end: provision.span.end, isInternal: provision.isInternal, isRepealed: provision.isRepealed))
    var end = provision.span.end
    var unnumbered = 0
    var list = 0
    var inList = false
    // The content is taken out while it is changed, so that no copy of the tree is made.
    var content = provision.content
    provision.content = []
    for i in content.indices {
      switch content[i] {
      case .block(let block):
        end = max(end, block.span.end)
        inList = false
      case .rule(let rule):
        ruleIDs[rule] = provision.eId
        end = max(end, ruleEnds[rule])
      case .provision(var inner):
        content[i] = .rule(-1)
        inner.isInternal = inner.isInternal || provision.isInternal
        let isListed = inner.kind == .point || inner.kind == .subpoint || inner.kind == .item
        if isListed, !inList {
          list += 1
          unnumbered = 0
        }
        inList = isListed
        if inner.number == nil || inner.kind == .item { unnumbered += 1 }
        let prefix = isListed ? provision.eId + "__list_\(list)" : provision.eId
        let isWhole = isPart || provision.kind == .annex
        name(&inner, parent: index, prefix: prefix, part: isWhole ? provision.eId : part, position: unnumbered)
        end = max(end, outline.entries[outline.entries.count - 1].end, inner.span.end)
        content[i] = .provision(inner)
      }
    }
    provision.content = content
    outline.setEnd(index, end)
  }
}
