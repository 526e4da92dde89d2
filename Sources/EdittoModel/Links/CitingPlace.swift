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
    eachCitation { link, reference in
      let text = link.isEmpty ? reference.citation : body.sources.string(link.inline.inner)
      places.append(CitingPlace(span: link.inline.span, target: .reference(reference, Partition()), text: text))
    } inText: { citation, target in
      places.append(CitingPlace(span: citation.span, target: target, text: body.sources.string(citation.span)))
    }
    for block in withRules ? policy.rules : [] {
      for name in block.names where name.role == .reference {
        guard let reference = body.reference(name.id) else { continue }
        places.append(CitingPlace(span: name.span, target: .reference(reference, Partition()), text: block.rule.id))
      }
    }
    return places.sorted { $0.span < $1.span }
  }

  /// The references that the text cites with the provisions that cite them, in the order of the text; a provision once for each.
  package func citingProvisions() -> [(reference: Reference, entry: Outline.Entry)] {
    var places: [(span: Span, reference: Reference)] = []
    eachCitation { link, reference in
      places.append((link.inline.span, reference))
    } inText: { citation, target in
      if case .reference(let reference, _) = target { places.append((citation.span, reference)) }
    }
    places.sort { $0.span < $1.span }
    var citing: [(reference: Reference, entry: Outline.Entry)] = []
    citing.reserveCapacity(places.count)
    for (span, reference) in places {
      guard let entry = policy.outline.innermost(at: span) else { continue }
      if !citing.contains(where: { $0.reference === reference && $0.entry === entry }) { citing.append((reference, entry)) }
    }
    return citing
  }

  /// Goes through the links to references and the citations of acts in the policy's text, file by file.
  private func eachCitation(
    link visitLink: (SourceFile.Link, Reference) -> Void, inText visitCitation: (TextCitation, CitedTarget) -> Void
  ) {
    // A translation cites what its original cites.
    for file in body.files where file.policy == policy.id && file.kind != "translation" {
      for index in file.links.indices {
        guard case .reference(let id, _) = file.links[index].target, let reference = body.reference(id) else { continue }
        visitLink(file.links[index], reference)
      }
      for (index, citation) in file.citations.enumerated() {
        // The words of a link cite what the link names.
        let isInLink = !citation.isLinkable && file.links.contains { $0.inline.span.contains(citation.span) }
        guard !isInLink else { continue }
        for target in targets(ofCitation: index, in: file) {
          switch target {
          case .reference, .act: visitCitation(citation, target)
          case .provision, .missing, .unclear, .unidentified: break
          }
        }
      }
    }
  }
}
