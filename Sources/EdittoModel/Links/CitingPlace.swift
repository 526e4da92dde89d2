import EdittoRules
package import EdittoSyntax
import LegalCitations

/// A place of a policy that cites an act: a link by name, words of the text, or a rule by its basis.
package struct CitingPlace: Sendable {
  package let span: Span
  /// The reference or the act that is cited.
  package let target: CitedTarget
  /// The words that cite it; of a rule its id.
  package let text: String
}

extension Resolver {
  /// Everything that cites an act in the policy, in the order of the text.
  package func citingPlaces(withRules: Bool) -> [CitingPlace] {
    var places: [CitingPlace] = []
    // A translation cites what its original cites.
    for file in body.files where file.policy == policy.id && file.kind != "translation" {
      for link in file.links {
        guard case .reference(let id, _) = link.target, let reference = body.reference(id) else { continue }
        let text = link.isEmpty ? reference.citation : body.sources.string(link.inline.inner)
        places.append(CitingPlace(span: link.inline.span, target: .reference(reference, Partition()), text: text))
      }
      for (index, citation) in file.citations.enumerated() {
        // The words of a link cite what the link names.
        let isInLink = !citation.isLinkable && file.links.contains { $0.inline.span.contains(citation.span) }
        guard !isInLink else { continue }
        for target in targets(ofCitation: index, in: file) {
          switch target {
          case .reference, .act:
            places.append(CitingPlace(span: citation.span, target: target, text: body.sources.string(citation.span)))
          case .provision, .missing, .unclear, .unidentified: break
          }
        }
      }
    }
    for block in withRules ? policy.rules : [] {
      for name in block.names where name.role == .reference {
        guard let reference = body.reference(name.id) else { continue }
        places.append(CitingPlace(span: name.span, target: .reference(reference, Partition()), text: block.rule.id))
      }
    }
    return places.sorted { $0.span < $1.span }
  }

  /// The provisions whose text cites references, with the references' ids, in the order of the text; a provision once for each.
  package func citingProvisions() -> [(id: String, entry: Outline.Entry)] {
    var citing: [(id: String, entry: Outline.Entry)] = []
    for place in citingPlaces(withRules: false) {
      guard case .reference(let reference, _) = place.target, let entry = policy.outline.innermost(at: place.span) else {
        continue
      }
      if !citing.contains(where: { $0.id == reference.id && $0.entry === entry }) { citing.append((reference.id, entry)) }
    }
    return citing
  }
}
