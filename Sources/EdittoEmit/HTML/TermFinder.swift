import EdittoModel
import EdittoRules
import EdittoSyntax

/// Finds the terms of a policy in its running text: labels of several words, in any case, each once in an article.
///
/// A label of one word («pubblico») stands too often for something else; such a term is found only where the author links it.
struct TermFinder {
  private typealias Lanes = SIMD8<UInt8>

  private let terms: [Term]
  private let labels: [Label]
  /// By the first two letters of a word, the first label to try, and after each label the next one; -1 ends them.
  private let first: [Int32]
  private let next: [Int32]
  /// By term, the number of the article that had it last.
  private var seen: [Int]
  private var article = 0

  private struct Label {
    let text: String
    /// How long its first word is.
    let blank: Int
    /// Its place among the terms.
    let term: Int
  }

  /// - Parameter terms: those of the policy, in the order of the vocabulary.
  init(_ terms: [Term], in language: String) {
    self.terms = terms
    var labels: [Label] = []
    var first = Array(repeating: Int32(-1), count: 1024)
    var next: [Int32] = []
    labels.reserveCapacity(terms.count)
    next.reserveCapacity(terms.count)
    for (index, term) in terms.enumerated() {
      let label = term.label(in: language)
      label.withBytes { bytes in
        let blank = bytes.firstIndex(of: 0x20, from: 1)
        guard blank < bytes.count else { return }
        let key = Self.key(bytes[0], bytes[1])
        // The longest first.
        var before: Int32 = -1
        var after = first[key]
        while after >= 0, labels[Int(after)].text.utf8.count >= bytes.count { (before, after) = (after, next[Int(after)]) }
        let place = Int32(labels.count)
        labels.append(Label(text: label, blank: blank, term: index))
        next.append(after)
        if before < 0 { first[key] = place } else { next[Int(before)] = place }
      }
    }
    (self.labels, self.first, self.next) = (labels, first, next)
    seen = Array(repeating: -1, count: terms.count)
  }

  private static func key(_ a: UInt8, _ b: UInt8) -> Int { Int(a & 31) << 5 | Int(b & 31) }

  /// From here on every term is new again.
  mutating func begin() { article += 1 }

  /// The terms that were found, and those that were linked, in the order of the vocabulary.
  func found(or linked: Set<String>) -> [Term] { zip(terms, seen).compactMap { $1 >= 0 || linked.contains($0.id) ? $0 : nil } }

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
    // Two words take three bytes at least.
    let end = min(range.upperBound, limit &- 2)
    guard !labels.isEmpty, range.lowerBound < end else { return nil }
    return source.withUnsafeBufferPointer { bytes in
      var place = range.lowerBound
      if place == 0 || !bytes[place &- 1].isWord || Self.endsSign(bytes[place &- 1]),
        let found = label(in: bytes, at: place, limit)
      {
        return found
      }
      // A word begins after a blank, bracket, apostrophe or quotation mark; eight bytes are looked at together.
      let (blank, quote, apostrophe) = (Lanes(repeating: 0x28), Lanes(repeating: 0xAB), Lanes(repeating: 0x99))
      while place &+ 8 < end {
        let block = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: Lanes.self)
        let marks = unsafeBitCast(block .<= blank .| block .== quote .| block .== apostrophe, to: UInt64.self)
        // One bit a byte, its highest.
        var ends = UInt64(littleEndian: marks) & 0x8080_8080_8080_8080
        while ends != 0 {
          let word = place &+ ends.trailingZeroBitCount / 8 &+ 1
          if let found = label(in: bytes, at: word, limit) { return found }
          ends &= ends &- 1
        }
        place &+= 8
      }
      while place &+ 1 < end {
        let byte = bytes[place]
        place &+= 1
        if byte <= 0x28 || Self.endsSign(byte), let found = label(in: bytes, at: place, limit) { return found }
      }
      return nil
    }
  }

  /// The term whose label begins at the beginning of a word.
  @inline(__always) private mutating func label(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ limit: Int
  ) -> (range: Range<Int>, id: String)? {
    var index = Int(first[Self.key(bytes[place], bytes[place &+ 1])])
    while index >= 0 {
      let (term, blank) = (labels[index].term, place &+ labels[index].blank)
      if blank < limit, bytes[blank].isSpace, seen[term] != article,
        let end = end(of: labels[index].text, in: bytes, from: place, limit)
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
  private func end(of label: String, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int) -> Int? {
    label.withBytes { label in
      var place = start
      for byte in label {
        guard place < limit else { return nil }
        if byte == 0x20 {
          guard bytes[place].isSpace else { return nil }
          while place < limit, bytes[place].isSpace { place += 1 }
        } else {
          guard bytes[place].lowered == byte.lowered else { return nil }
          place += 1
        }
      }
      // A letter after it, also one with an accent (which begins with C3), makes it another word.
      if place < bytes.count, bytes[place].isLetter || bytes[place].isDigit || bytes[place] == 0xC3 { return nil }
      return place
    }
  }
}
