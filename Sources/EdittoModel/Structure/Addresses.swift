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
  private var outline: Outline
  /// The address of each rule's provision.
  private var ruleIDs: [String]

  /// Makes the provisions of a policy, of which there are so many, and names the provision of each of its rules.
  static func assign(_ drafts: [ProvisionDraft], count: Int, to policy: inout Policy) {
    let restarting = restarting(drafts)
    policy.articlesRestart = articlesRestart(drafts, policy.numbering == .perSection)
    var addresses = Addresses(
      policy, in: policy.language, restarting: restarting, ruleEnds: policy.rules.map(\.span.end), count: count)
    policy.provisions = addresses.provisions(drafts)
    policy.rules = zip(policy.rules, addresses.ruleIDs).map { $0.within($1) }
    policy.outline = addresses.outline
    policy.restartingParts = restarting
  }

  /// The provisions of a translation, which have the addresses that they would have in the policy itself.
  static func translated(
    _ drafts: [ProvisionDraft], of policy: Policy, in language: String
  ) -> (provisions: [Provision], outline: Outline) {
    var addresses = Addresses(
      policy, in: language, restarting: policy.restartingParts, ruleEnds: [], count: policy.outline.entries.count)
    let provisions = addresses.provisions(drafts)
    return (provisions, addresses.outline)
  }

  /// The kinds of parts whose numbers occur more than once.
  private static func restarting(_ drafts: [ProvisionDraft]) -> Set<Provision.Kind> {
    var seen: [Provision.Kind: Set<String>] = [:]
    var restarting: Set<Provision.Kind> = []
    func look(_ draft: ProvisionDraft) {
      // Parts stand in parts alone.
      guard draft.kind.rank != nil else { return }
      if let number = draft.number?.text, !seen[draft.kind, default: []].insert(number).inserted {
        restarting.insert(draft.kind)
      }
      for (_, inner) in draft.content.provisions { look(inner) }
    }
    for draft in drafts { look(draft) }
    return restarting
  }

  /// Whether articles are numbered anew in each part. Where every part says otherwise than the declaration, it is the declaration that
  /// is wrong, and nothing that names an article is.
  private static func articlesRestart(_ drafts: [ProvisionDraft], _ isDeclared: Bool) -> Bool {
    var groups: [[Number]] = [[]]
    func look(_ draft: ProvisionDraft) {
      guard draft.kind.rank != nil else {
        if draft.kind == .article, let number = draft.number { groups[groups.count - 1].append(number) }
        return
      }
      groups.append([])
      for (_, inner) in draft.content.provisions { look(inner) }
    }
    for draft in drafts { look(draft) }
    groups.removeAll(where: \.isEmpty)
    let restarts = zip(groups.dropFirst(), groups).map { group, before in
      let first = group[0]
      guard first.ordinal == 0, group.count == 1 || group[1].value == first.value + 1 else { return isDeclared }
      return isDeclared ? first.value == 1 || first.value != (before.last?.value ?? 0) + 1 : first.value == 1
    }
    return restarts.isEmpty || restarts.contains(isDeclared) ? isDeclared : !isDeclared
  }

  private init(_ policy: Policy, in language: String, restarting: Set<Provision.Kind>, ruleEnds: [UInt32], count: Int) {
    articlesRestart = policy.articlesRestart
    partsRestart = restarting
    self.ruleEnds = ruleEnds
    outline = Outline(capacity: count, names: .of(language))
    ruleIDs = Array(repeating: "", count: ruleEnds.count)
  }

  private mutating func provisions(_ drafts: [ProvisionDraft]) -> [Provision] {
    drafts.enumerated().map { index, draft in
      provision(draft, parent: nil, isWithinInternal: false, prefix: "", part: "", position: index + 1).provision
    }
  }

  private mutating func provision(
    _ draft: ProvisionDraft, parent: Outline.Entry?, isWithinInternal: Bool, prefix: String, part: String, position: Int
  ) -> (provision: Provision, end: UInt32) {
    let number = draft.number?.text
    let name: String
    let value: String
    var within = prefix
    switch draft.kind {
    case .title: (name, value) = ("title_", number ?? "nn_\(position)")
    case .chapter: (name, value) = ("chp_", number ?? "nn_\(position)")
    case .section: (name, value) = ("sec_", number ?? "nn_\(position)")
    case .article:
      (name, value) = ("art_", number ?? "unico")
      // An annex numbers its articles anew.
      within = articlesRestart ? part : prefix.hasPrefix("annex_") ? prefix : ""
    case .paragraph: (name, value) = ("para_", number ?? "nn_\(position)")
    case .point, .subpoint: (name, value) = ("point_", number ?? "\(position)")
    case .item: (name, value) = ("point_", "\(position)")
    case .annex: (name, value) = ("annex_", number ?? "\(position)")
    }
    let isPart = draft.kind.rank != nil
    if isPart, !partsRestart.contains(draft.kind) { within = "" }
    let isInternal = draft.isInternal || isWithinInternal
    let entry = outline.add(
      kind: draft.kind, eId: .joining(within, within.isEmpty ? "" : "__", name, value), number: number, position: position,
      parent: parent, span: draft.span, isInternal: isInternal, isRepealed: draft.isRepealed)
    let isWhole = isPart || draft.kind == .annex
    let (elements, inner) = (draft.content.elements, draft.content.provisions)
    var end = draft.span.end
    var unnumbered = 0
    var list = 0
    var inList = false
    var listPrefix = ""
    var content: [Element] = []
    var children: [Provision] = []
    if !inner.isEmpty {
      content.reserveCapacity(draft.content.count)
      children.reserveCapacity(inner.count)
    }
    var next = 0
    for index in 0...inner.count {
      let place = index < inner.count ? inner[index].place : elements.count
      while next < place {
        switch elements[next] {
        case .block(let block):
          end = max(end, block.span.end)
          inList = false
        case .rule(let rule):
          ruleIDs[rule] = entry.eId
          end = max(end, ruleEnds[rule])
        case .provision: break
        }
        if !inner.isEmpty { content.append(elements[next]) }
        next += 1
      }
      guard index < inner.count else { break }
      let draft = inner[index].draft
      let isListed = draft.kind == .point || draft.kind == .subpoint || draft.kind == .item
      if isListed, !inList {
        list += 1
        listPrefix = .joining(entry.eId, "__list_", String(list))
        unnumbered = 0
      }
      inList = isListed
      if draft.number == nil || draft.kind == .item { unnumbered += 1 }
      let (provision, innerEnd) = provision(
        draft, parent: entry, isWithinInternal: isInternal, prefix: isListed ? listPrefix : entry.eId,
        part: isWhole ? entry.eId : part, position: unnumbered)
      content.append(.provision(provision))
      children.append(provision)
      end = max(end, innerEnd)
    }
    outline.setEnd(of: entry, end)
    let provision = Provision(
      entry, number: draft.number, rubric: draft.rubric, title: draft.title, content: inner.isEmpty ? elements : content,
      children: children)
    return (provision, end)
  }
}
