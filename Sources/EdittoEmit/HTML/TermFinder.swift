import EdittoModel
import EdittoRules
import EdittoSyntax

/// Finds the terms of a policy in its running text: labels of several words, in any case, each once in an article.
///
/// A label of one word («pubblico») stands too often for something else; such a term is found only where the author links it.
struct TermFinder {
  private typealias Lanes = SIMD16<UInt8>

  private let terms: [Term]
  /// The labels in lower case, the longest first.
  private let labels: [(bytes: [UInt8], term: Int)]
  /// By the first two letters of a word, the first label to try, and after each label the next one; -1 ends them.
  private var first: [Int]
  private var next: [Int]
  /// By term, the number of the article that had it last.
  private var seen: [Int]
  private var article = 0

  init(_ policy: Policy, of body: Body) {
    terms = body.vocabulary.all.filter { policy.terms.contains($0.id) }
    labels = terms.enumerated().compactMap { index, term in
      let bytes = term.label(in: policy.language).utf8.map(\.lowered)
      return bytes.contains(0x20) ? (bytes, index) : nil
    }.sorted { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
    first = Array(repeating: -1, count: 1024)
    next = Array(repeating: -1, count: labels.count)
    seen = Array(repeating: -1, count: terms.count)
    for index in labels.indices.reversed() {
      let key = Self.key(labels[index].bytes[0], labels[index].bytes[1])
      next[index] = first[key]
      first[key] = index
    }
  }

  private static func key(_ a: UInt8, _ b: UInt8) -> Int { Int(a & 31) << 5 | Int(b & 31) }

  /// From here on every term is new again.
  mutating func begin() { article += 1 }

  /// The terms that were found, in the order of the vocabulary.
  var found: [Term] { zip(terms, seen).compactMap { $1 >= 0 ? $0 : nil } }

  /// Notes that the author linked a term.
  mutating func note(_ id: Substring) {
    if let index = terms.firstIndex(where: { $0.id == id }) { seen[index] = article }
  }

  /// The first term in a piece of text that this article did not have before.
  ///
  /// - Parameters:
  ///   - range: Where it may begin.
  ///   - limit: Where it ends at the latest, since a label may run over the end of a line.
  mutating func term(in source: [UInt8], _ range: Range<Int>, limit: Int) -> (range: Range<Int>, id: String)? {
    guard !labels.isEmpty else { return nil }
    return source.withUnsafeBufferPointer { bytes in
      let (blank, quote, apostrophe) = (Lanes(repeating: 0x28), Lanes(repeating: 0xAB), Lanes(repeating: 0x99))
      let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var place = range.lowerBound
      if place > 0, bytes[place - 1].isWord, !Self.endsSign(bytes[place - 1]) {
        place = Self.after(place, in: text, blank, quote, apostrophe)
      }
      while place + 2 < limit, place < range.upperBound {
        var label = first[Self.key(bytes[place], bytes[place + 1])]
        while label >= 0 {
          let (written, term) = labels[label]
          if seen[term] != article, let end = Self.end(of: written, in: bytes, from: place, limit) {
            seen[term] = article
            return (place..<end, terms[term].id)
          }
          label = next[label]
        }
        place = Self.after(place, in: text, blank, quote, apostrophe)
      }
      return nil
    }
  }

  /// The last byte of «, » or ’, after which a word may begin.
  private static func endsSign(_ byte: UInt8) -> Bool { byte == 0xAB || byte == 0x99 }

  /// The place after the next blank, bracket, apostrophe or quotation mark.
  private static func after(
    _ place: Int, in text: UnsafeBufferPointer<UInt8>, _ blank: Lanes, _ quote: Lanes, _ apostrophe: Lanes
  ) -> Int {
    text.firstIndex(
      from: place, lanes: { $0 .<= blank .| $0 .== quote .| $0 .== apostrophe }, where: { $0 <= 0x28 || endsSign($0) }) + 1
  }

  /// Where a label ends that begins at a place; a blank of it may be any blanks of the text, also the end of a line.
  private static func end(of label: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int) -> Int? {
    var place = start
    for byte in label {
      guard place < limit else { return nil }
      if byte == 0x20 {
        guard bytes[place].isSpace else { return nil }
        while place < limit, bytes[place].isSpace { place += 1 }
      } else {
        guard bytes[place].lowered == byte else { return nil }
        place += 1
      }
    }
    // A letter after it, also one with an accent (which begins with C3), makes it another word.
    if place < bytes.count, bytes[place].isLetter || bytes[place].isDigit || bytes[place] == 0xC3 { return nil }
    return place
  }
}
