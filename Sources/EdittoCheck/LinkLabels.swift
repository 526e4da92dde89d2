import EdittoModel
import EdittoSyntax
import LegalCitations

extension Check {
  /// Links lead to what their texts name: «art. 3, comma 2» to that comma, «L. n. 633/1941» to that act.
  static let linkLabels = Check([.linkMislabelled]) { body, report in
    for policy in body.policies {
      let resolver = Resolver(body: body, policy: policy)
      for file in body.files where file.policy == policy.id {
        for link in file.links where !link.isEmpty {
          guard let resolution = try? resolver.resolve(link.target) else { continue }
          let label = file.source.clamped(link.inline.inner)
          switch resolution {
          case .provision(let entry, _):
            guard let (place, right) = Label(file.source, label).difference(from: entry) else { continue }
            report(
              .linkMislabelled, place, ["typed": file.source.string(place), "target": entry.citation],
              fixes: [.replace(place, file.source.string(place), with: right, .choice)])
          case .reference(let reference, _):
            guard let act = reference.act, let named = Label(file.source, label).act, !named.isSame(as: act),
              named.number != act.number || named.date?.year != act.date?.year
            else { continue }
            report(.linkMislabelled, link.inline.inner, ["typed": named.name, "target": reference.citation])
          default: continue
          }
        }
      }
    }
  }
}

/// The text of a link, as far as it names where it leads.
private struct Label {
  private let source: Source
  private let range: Range<Int>

  private static let units: [(kind: Provision.Kind, words: [StaticString])] = [
    (.article, ["articolo", "article", "artikel", "art."]), (.paragraph, ["comma", "paragraph"]), (.point, ["lettera", "lett."]),
  ]

  init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  /// The one act that the text names in full, or nil.
  var act: Act? {
    guard source.text[range].contains(where: \.isDigit) else { return nil }
    let acts = Set(LegalCitations.find(in: Array(source.text[range])).compactMap(\.act))
    guard acts.count == 1, let act = acts.first, act.number != nil, act.date != nil else { return nil }
    return act
  }

  /// The unit that the text numbers otherwise than the provision is, and how it should; nil where it says nothing else.
  func difference(from entry: Outline.Entry) -> (place: Span, right: String)? {
    var next: Outline.Entry? = entry
    while let entry = next {
      next = entry.parent
      guard let number = entry.number, let words = Self.units.first(where: { $0.kind == entry.kind })?.words,
        let (word, typed) = last(words), typed.text != number
      else { continue }
      return (word.through(typed.span), source.string(word) + " " + number + (entry.kind == .point ? ")" : ""))
    }
    return nil
  }

  /// The last of the words that a number follows, with the number.
  private func last(_ words: [StaticString]) -> (word: Span, number: Number)? {
    for start in range.reversed() where start == range.lowerBound || !source.text[start - 1].isWord {
      let text = source.text[start..<range.upperBound]
      guard let word = words.first(where: { text.beginsIgnoringCase($0) }) else { continue }
      let end = start + word.utf8CodeUnitCount
      var reader = NumberReader(source, end, range.upperBound)
      reader.skipBlanks()
      guard reader.position > end || source.text[end - 1] == UInt8(ascii: ".") else { continue }
      let isLetter = "\(word)".hasPrefix("lett")
      guard let number = isLetter ? reader.letter() : reader.arabic(), reader.current?.isWord != true else { continue }
      if isLetter, reader.current == UInt8(ascii: ")") { reader.position += 1 }
      return (
        source.span(start, end),
        Number(
          value: number.value, ordinal: number.ordinal, text: number.text,
          span: source.span(Int(number.span.start), reader.position))
      )
    }
    return nil
  }
}
