package import EdittoSyntax

/// A provision with its own words, without those of the provisions that it holds: what two texts are compared by.
package struct ProvisionWords: Sendable {
  package let eId: String
  /// How people cite it; empty for the preamble.
  package let citation: String
  package let span: Span
  /// A rubric that comes from front matter.
  package let title: String?
  package let rubric: [Inline]
  package let blocks: [Block]

  /// The words as they were typed: what a link leads to counts, where lines break does not.
  package func typed(_ sources: SourceTable) -> [UInt8] {
    var words = Array((title ?? "").utf8)
    func add(_ inlines: [Inline]) {
      guard let first = inlines.first else { return }
      words.append(0x20)
      for inline in inlines {
        inline.appendText(sources[first.span], to: &words)
        if inline.kind == .link, let target = inline.literal { words += target.utf8 }
      }
    }
    add(rubric)
    blocks.eachText { add($0) }
    return Array(words.split(whereSeparator: \.isSpace).joined(separator: [0x20]))
  }
}

extension Policy {
  /// The preamble and every provision in the order of the text; of two with one address the first.
  package var words: [ProvisionWords] {
    var words: [ProvisionWords] = []
    if let first = preamble.first {
      words.append(
        ProvisionWords(eId: "preamble", citation: "", span: first.span, title: nil, rubric: [], blocks: preamble))
    }
    var seen: Set<String> = []
    eachProvision { provision, _ in
      guard seen.insert(provision.eId).inserted else { return }
      let blocks = provision.content.compactMap { if case .block(let block) = $0 { block } else { nil } }
      words.append(
        ProvisionWords(
          eId: provision.eId, citation: provision.entry.citation, span: provision.span, title: provision.title,
          rubric: provision.rubric, blocks: blocks))
    }
    return words
  }
}
