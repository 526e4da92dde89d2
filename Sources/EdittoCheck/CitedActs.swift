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
  package var name: String { reference?.citation ?? named?.name ?? "" }
  package var title: String? { reference?.title ?? act?.title }
  package var address: String? { reference?.address() ?? act?.address() }
  /// The entry that would list it.
  package var proposal: ReferenceEntry? { reference == nil ? named.map { ReferenceEntry($0) } : nil }

  private var named: NamedAct? { act.map { NamedAct($0, citedAs: places.first?.text ?? "") } }
}

extension Body {
  /// The acts that the body lists, in the order of the list, and those that its texts cite besides, in the order of the texts.
  package var citedActs: [CitedAct] {
    var acts = references.map { CitedAct(body: id, reference: $0, act: $0.act) }
    for policy in policies {
      for place in Resolver(body: self, policy: policy).citingPlaces(withRules: true) {
        let index: Int?
        switch place.target {
        case .reference(let reference, _): index = acts.firstIndex { $0.reference === reference }
        case .act(let act, _):
          index = acts.firstIndex { $0.reference == nil && ($0.act?.isSame(as: act) ?? false) } ?? acts.endIndex
          if index == acts.endIndex { acts.append(CitedAct(body: id, reference: nil, act: act)) }
        default: index = nil
        }
        guard let index else { continue }
        acts[index].places.append(
          CitedAct.Place(
            policy: policy.id, provision: policy.outline.innermost(at: place.span), path: sources[place.span].path,
            text: place.text))
      }
    }
    return acts
  }
}
