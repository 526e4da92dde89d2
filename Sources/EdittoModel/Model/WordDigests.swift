package import EdittoSyntax

extension Policy {
  /// By index of a rule, the digest of the words that it formalises, as the office typed them: what a link leads to counts, what
  /// it shows on the page does not, so that a new telephone number changes no rule.
  package func wordDigests(_ sources: SourceTable) -> [String] {
    var reader = WordReader(sources: sources, digests: Array(repeating: "", count: rules.count))
    for provision in provisions { reader.read(provision) }
    return reader.digests
  }

  /// What is translated as one unit, in the order of the text, with the digest of its words as the office typed them: the
  /// preamble, the rubrics of parts and articles with what stands directly below them, and each comma as a whole.
  func translationUnits(_ sources: SourceTable) -> [(eId: String, digest: String)] {
    let reader = WordReader(sources: sources, digests: [])
    var units: [(eId: String, digest: String)] = []
    func add(_ eId: String, _ words: [UInt8]) {
      if !words.isEmpty { units.append((eId, WordReader.digest(words))) }
    }
    var words: [UInt8] = Array((title + " ").utf8)
    for block in preamble { reader.add(.block(block), to: &words) }
    add(Translation.preamble, words)
    eachProvision { provision, _ in
      guard provision.kind.rank != nil || [.article, .annex, .paragraph].contains(provision.kind) else { return }
      var words: [UInt8] = Array((provision.title ?? "").utf8)
      reader.add(provision.rubric, to: &words)
      for element in provision.content {
        // A comma inside a part or an article is a unit of its own.
        if case .provision = element, provision.kind != .paragraph { continue }
        reader.add(element, to: &words)
      }
      add(provision.eId, words)
    }
    return units
  }
}

/// Collects words: those between rules, and those of a provision.
private struct WordReader {
  let sources: SourceTable
  var digests: [String]

  /// Reads a provision. A rule right behind another has the same words.
  mutating func read(_ provision: Provision) {
    var words: [UInt8] = []
    var last = ""
    for element in provision.content {
      switch element {
      case .block: add(element, to: &words)
      case .provision(let inner):
        read(inner)
        add(element, to: &words)
      case .rule(let index):
        if !words.isEmpty { last = Self.digest(words) }
        digests[index] = last
        words = []
      }
    }
  }

  func add(_ element: Element, to words: inout [UInt8]) {
    switch element {
    case .block(let block): [block].eachText { add($0, to: &words) }
    case .provision(let inner):
      if let number = inner.number { words += (number.text + " ").utf8 }
      for element in inner.content { add(element, to: &words) }
    case .rule: break
    }
  }

  func add(_ inlines: [Inline], to words: inout [UInt8]) {
    guard let first = inlines.first else { return }
    let source = sources[first.span]
    for inline in inlines {
      inline.appendText(source, to: &words)
      if inline.kind == .link, let target = inline.literal { words += target.utf8 }
    }
    words.append(0x20)
  }

  /// The digest of words apart by one blank each: where lines break makes no difference.
  static func digest(_ words: [UInt8]) -> String {
    Digest.sha256(Array(words.split(whereSeparator: \.isSpace).joined(separator: [0x20])))
  }
}
