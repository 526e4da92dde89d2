import EdittoModel
import EdittoRules
import EdittoSyntax

/// Finds the terms of a policy in its running text: labels of several words, in any case, each once in an article.
///
/// A label of one word («pubblico») stands too often for something else; such a term is found only where the author links it.
struct TermFinder {
  private typealias Lanes = SIMD16<UInt8>

  private let terms: [Term]
  private let labels: [Label]
  /// The labels in lower case, one after another.
  private let text: [UInt8]
  /// By the first two letters of a word, the first label to try, and after each label the next one; -1 ends them.
  private var first: [Int32]
  private var next: [Int32]
  /// By term, the number of the article that had it last.
  private var seen: [Int]
  private var article = 0

  private struct Label {
    /// Where it stands among all of them.
    let bytes: Range<Int>
    /// How long its first word is.
    let blank: Int
    /// Its place among the terms.
    let term: Int
  }

  /// - Parameter terms: those of the policy, in the order of the vocabulary.
  init(_ terms: [Term], in language: String) {
    self.terms = terms
    var labels: [Label] = []
    var text: [UInt8] = []
    labels.reserveCapacity(terms.count)
    text.reserveCapacity(terms.count * 32)
    for (index, term) in terms.enumerated() {
      term.label(in: language).withBytes { label in
        let blank = label.firstIndex(of: 0x20, from: 0)
        guard blank < label.count else { return }
        labels.append(Label(bytes: text.count..<text.count + label.count, blank: blank, term: index))
        for byte in label { text.append(byte.lowered) }
      }
    }
    (self.labels, self.text) = (labels, text)
    first = Array(repeating: -1, count: 1024)
    next = Array(repeating: -1, count: labels.count)
    seen = Array(repeating: -1, count: terms.count)
    for index in labels.indices {
      let label = labels[index].bytes
      let key = Self.key(text[label.lowerBound], text[label.lowerBound + 1])
      // The longest first.
      var before: Int32 = -1
      var after = first[key]
      while after >= 0, labels[Int(after)].bytes.count >= label.count { (before, after) = (after, next[Int(after)]) }
      next[index] = after
      if before < 0 { first[key] = Int32(index) } else { next[Int(before)] = Int32(index) }
    }
  }

  private static func key(_ a: UInt8, _ b: UInt8) -> Int { Int(a & 31) << 5 | Int(b & 31) }

  /// From here on every term is new again.
  mutating func begin() { article += 1 }

  /// The terms that were found, in the order of the vocabulary.
  var found: [Term] { zip(terms, seen).compactMap { $1 >= 0 ? $0 : nil } }

  /// Notes that the author linked a term.
  mutating func note(_ id: Substring.UTF8View) {
    if let index = terms.firstIndex(where: { $0.id.utf8.elementsEqual(id) }) { seen[index] = article }
  }

  /// The first term in a piece of text that this article did not have before.
  ///
  /// - Parameters:
  ///   - range: Where it may begin.
  ///   - limit: Where it ends at the latest, since a label may run over the end of a line.
  mutating func term(in source: [UInt8], _ range: Range<Int>, limit: Int) -> (range: Range<Int>, id: String)? {
    guard !labels.isEmpty else { return nil }
    return source.withUnsafeBufferPointer { bytes in
      let start = range.lowerBound
      if start == 0 || !bytes[start - 1].isWord || Self.endsSign(bytes[start - 1]),
        let found = label(in: bytes, at: start, range, limit)
      {
        return found
      }
      // A word begins after a blank, bracket, apostrophe or quotation mark; sixteen bytes are looked at together.
      let (blank, quote, apostrophe) = (Lanes(repeating: 0x28), Lanes(repeating: 0xAB), Lanes(repeating: 0x99))
      var place = start
      while place + 16 <= range.upperBound {
        let block = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: Lanes.self)
        let marks = unsafeBitCast(block .<= blank .| block .== quote .| block .== apostrophe, to: SIMD2<UInt64>.self)
        for half in 0...1 {
          // One bit a byte, its highest.
          var ends = UInt64(littleEndian: marks[half]) & 0x8080_8080_8080_8080
          while ends != 0 {
            let word = place + half * 8 + ends.trailingZeroBitCount / 8 + 1
            if let found = label(in: bytes, at: word, range, limit) { return found }
            ends &= ends - 1
          }
        }
        place += 16
      }
      while place < range.upperBound {
        let byte = bytes[place]
        place += 1
        if byte <= 0x28 || Self.endsSign(byte), let found = label(in: bytes, at: place, range, limit) { return found }
      }
      return nil
    }
  }

  /// The term whose label begins at the beginning of a word.
  private mutating func label(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ range: Range<Int>, _ limit: Int
  ) -> (range: Range<Int>, id: String)? {
    guard place + 2 < limit, place < range.upperBound else { return nil }
    var index = Int(first[Self.key(bytes[place], bytes[place + 1])])
    while index >= 0 {
      let (term, blank) = (labels[index].term, place + labels[index].blank)
      if seen[term] != article, blank < limit, bytes[blank].isSpace,
        let end = end(of: labels[index].bytes, in: bytes, from: place, limit)
      {
        seen[term] = article
        return (place..<end, terms[term].id)
      }
      index = Int(next[index])
    }
    return nil
  }

  /// The last byte of «, » or ’, after which a word may begin.
  private static func endsSign(_ byte: UInt8) -> Bool { byte == 0xAB || byte == 0x99 }

  /// Where a label ends that begins at a place; a blank of it may be any blanks of the text, also the end of a line.
  private func end(of label: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int) -> Int? {
    var place = start
    for byte in text[label] {
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
