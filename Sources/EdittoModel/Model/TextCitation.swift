package import EdittoSyntax
package import LegalCitations

/// A citation in running text.
///
/// An enumeration is one for each member: of «artt. 13 e 14 del GDPR» one covers «artt. 13», the other «14 del GDPR». Where members
/// have no words of their own («artt. da 3 a 6») one citation has several targets.
package struct TextCitation: Sendable {
  package let span: Span
  package let targets: [Citation]
  /// Whether it may become a link: headings stay plain, and the text of a link leads somewhere already.
  package let isLinkable: Bool
}

/// The citations of a text, offered in its order to the pieces of running text that may hold them.
struct CitationFinder {
  private let source: Source
  private var groups: [(range: Range<Int>, targets: [Citation])] = []
  private var next = 0
  private(set) var citations: [TextCitation] = []

  /// - Parameter start: where the text begins, behind the head of the file.
  init(_ source: Source, from start: Int) {
    self.source = source
    source.text.withUnsafeBufferPointer { text in
      for citation in LegalCitations.find(in: UnsafeBufferPointer(rebasing: text[min(start, text.count)...])) {
        let range = citation.range.lowerBound + start..<citation.range.upperBound + start
        if groups.last?.range == range {
          groups[groups.count - 1].targets.append(citation)
        } else if groups.last.map({ $0.range.upperBound <= range.lowerBound }) ?? true {
          groups.append((range, [citation]))
        }
      }
    }
  }

  /// Takes the citations that lie in one run of plain text: what markup, code or an escape interrupts is none.
  ///
  /// - Parameter isLinkable: whether the text may hold links of ours.
  mutating func take(_ inlines: [Inline], isLinkable: Bool) {
    guard next < groups.count, let last = inlines.last, groups[next].range.lowerBound < last.span.end else { return }
    var open: [Int] = []
    var linkEnd = 0
    for index in inlines.indices {
      while let end = open.last, end <= index { open.removeLast() }
      switch inlines[index].kind {
      case .emphasis, .strong: open.append(inlines[index].end)
      case .link, .image:
        open.append(inlines[index].end)
        linkEnd = max(linkEnd, inlines[index].end)
      case .text:
        let inner = inlines[index].inner
        while next < groups.count, groups[next].range.lowerBound < inner.start { next += 1 }
        while next < groups.count, groups[next].range.lowerBound < inner.end {
          let (range, targets) = groups[next]
          next += 1
          guard Self.reaches(range.upperBound, inlines, index, within: open.last ?? inlines.count) else { continue }
          let isLinkable = isLinkable && index >= linkEnd
          guard let parts = parts(range, targets) else {
            citations.append(
              TextCitation(span: source.span(range.lowerBound, range.upperBound), targets: targets, isLinkable: isLinkable))
            continue
          }
          for (part, target) in zip(parts, targets) {
            citations.append(
              TextCitation(span: source.span(part.lowerBound, part.upperBound), targets: [target], isLinkable: isLinkable))
          }
        }
      default: break
      }
    }
  }

  /// Whether plain text goes on from a piece to a place, over line ends at most.
  private static func reaches(_ place: Int, _ inlines: [Inline], _ start: Int, within end: Int) -> Bool {
    var index = start
    while index < end {
      switch inlines[index].kind {
      case .text:
        guard inlines[index].literal == nil else { return false }
        if inlines[index].inner.end >= place { return true }
      case .softBreak: break
      default: return false
      }
      index += 1
    }
    return false
  }

  // MARK: Members of an enumeration

  /// The words of each citation of a group, where every member has some of its own.
  private func parts(_ range: Range<Int>, _ targets: [Citation]) -> [Range<Int>]? {
    guard targets.count > 1, let places = members(range, targets) else { return nil }
    return targets.indices.map { index in
      let start = index == 0 ? range.lowerBound : places[index].lowerBound
      let end = index == targets.count - 1 ? range.upperBound : places[index].upperBound
      return start..<end
    }
  }

  /// Where the values stand that tell the members of a group apart, with the levels below them; nil where one has no words.
  private func members(_ range: Range<Int>, _ targets: [Citation]) -> [Range<Int>]? {
    guard targets.allSatisfy({ $0.act == targets[0].act }) else { return nil }
    let values = targets.map {
      [$0.partition.article, $0.partition.comma ?? $0.partition.paragraph, $0.partition.letter, $0.partition.number]
    }
    guard let level = values[0].indices.first(where: { level in values.contains { $0[level] != values[0][level] } }) else {
      return nil
    }
    let first = source.text[range].prefix { !$0.isDigit }
    let beginsWithArticle = first.indices.contains { first[$0...].beginsIgnoringCase("art") }
    // «commi 1 e 2 dell'art. 2» says the outer level last, «art. 2, commi 1 e 2» first.
    let isOuterFirst = beginsWithArticle ? level > 0 : level == 0
    var places: [Range<Int>] = []
    if isOuterFirst {
      var end = range.upperBound
      for value in values.reversed() {
        guard let text = value[level], let place = lastWord(text, in: range.lowerBound..<end) else { return nil }
        places.insert(place, at: 0)
        end = place.lowerBound
      }
    } else {
      var start = range.lowerBound
      for value in values {
        guard let text = value[level], var place = firstWord(text, in: start..<range.upperBound) else { return nil }
        for inner in value[(level + 1)...] {
          guard let inner, let next = firstWord(inner, in: place.upperBound..<range.upperBound) else { continue }
          place = place.lowerBound..<next.upperBound
        }
        places.append(place)
        start = place.upperBound
      }
    }
    return places
  }

  private func firstWord(_ value: String, in range: Range<Int>) -> Range<Int>? {
    for place in range { if let word = word(value, at: place, in: range) { return word } }
    return nil
  }

  private func lastWord(_ value: String, in range: Range<Int>) -> Range<Int>? {
    for place in range.reversed() { if let word = word(value, at: place, in: range) { return word } }
    return nil
  }

  /// A value as a word of its own: `54bis` stands for «54-bis» and «54 bis», `b` for «b)» too.
  private func word(_ value: String, at start: Int, in range: Range<Int>) -> Range<Int>? {
    let text = source.text
    var place = start
    guard place == 0 || !text[place - 1].isWord else { return nil }
    for byte in value.utf8 {
      if place > start, byte.isLetter, text[place - 1].isDigit, place < range.upperBound,
        text[place] == 0x20 || text[place] == 0x2D
      {
        place += 1
      }
      guard place < range.upperBound, text[place] | 0x20 == byte | 0x20 else { return nil }
      place += 1
    }
    if place < range.upperBound, text[place].isWord || text[place] == 0x2D { return nil }
    if place < range.upperBound, text[place] == UInt8(ascii: ")"), value.utf8.first?.isLetter ?? false { place += 1 }
    return start..<place
  }
}
