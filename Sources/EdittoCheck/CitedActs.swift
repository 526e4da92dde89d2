package import EdittoModel
import EdittoRules
import EdittoSyntax
package import LegalCitations

/// An act that a body lists or cites, with every place that cites it.
package struct CitedAct: Sendable {
  /// Where an act is cited.
  package struct Place: Sendable {
    package let policy: String
    /// The provision; nil in questions, forms and premises.
    package let provision: Outline.Entry?
    package let path: String
    /// The words of the citation, or what the link or the rule says.
    package let text: String
  }

  package let body: String
  /// The entry of `references.md`; nil for an act that the list lacks.
  package let reference: Reference?
  /// The act, where it can be told from others.
  package let act: Act?
  package fileprivate(set) var places: [Place] = []

  /// How lawyers name it: «L. n. 150/2000», «Regolamento (UE) 2016/679».
  package var name: String { reference?.citation ?? act?.name ?? "" }
  package var title: String? { reference?.title ?? act?.title }
  package var address: String? { reference?.address() ?? act?.address() }
  /// The entry that would list it.
  package var proposal: ReferenceEntry? { reference == nil ? act.map { ReferenceEntry($0) } : nil }
}

extension Body {
  /// The acts that the body lists, in the order of the list, and those that its texts cite besides, in the order of the texts.
  package var citedActs: [CitedAct] {
    var acts = references.map { CitedAct(body: id, reference: $0, act: $0.act) }
    for policy in policies {
      for (named, place) in citations(in: policy) {
        let index: Int?
        switch named {
        case .reference(let reference): index = acts.firstIndex { $0.reference === reference }
        case .act(let act):
          index = acts.firstIndex { $0.reference == nil && ($0.act?.isSame(as: act) ?? false) } ?? acts.endIndex
          if index == acts.endIndex { acts.append(CitedAct(body: id, reference: nil, act: act)) }
        }
        if let index { acts[index].places.append(place) }
      }
    }
    return acts
  }

  private enum Named {
    case reference(Reference)
    case act(Act)
  }

  /// What a policy cites by links, in plain text and in the rules, in the order of the text.
  private func citations(in policy: Policy) -> [(named: Named, place: CitedAct.Place)] {
    let resolver = Resolver(body: self, policy: policy)
    var found: [(span: Span, named: Named, text: String)] = []
    for file in files where file.policy == policy.id {
      for link in file.links {
        guard case .reference(let id, _) = link.target, let reference = reference(id) else { continue }
        let text = link.isEmpty ? reference.citation : sources.string(link.inline.inner)
        found.append((link.inline.span, .reference(reference), text))
      }
      for (index, citation) in file.citations.enumerated() where citation.isLinkable {
        for target in resolver.targets(ofCitation: index, in: file) {
          switch target {
          case .reference(let reference, _):
            found.append((citation.span, .reference(reference), sources.string(citation.span)))
          case .act(let act, _): found.append((citation.span, .act(act), sources.string(citation.span)))
          default: break
          }
        }
      }
    }
    for block in policy.rules {
      for name in block.names where name.role == .reference {
        if let reference = reference(name.id) { found.append((name.span, .reference(reference), block.rule.id)) }
      }
    }
    return found.sorted { $0.span < $1.span }.map { span, named, text in
      (named, .init(policy: policy.id, provision: policy.outline.innermost(at: span), path: sources[span].path, text: text))
    }
  }
}
