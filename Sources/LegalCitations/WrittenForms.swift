/// The bytes of the forms of a table, grouped by the letters with which they begin.
struct WrittenForms {
  private let groups: UnsafePointer<FormGroup>
  private let candidates: UnsafePointer<FormCandidate>
  /// The bytes of all forms, one behind the other.
  private let bytes: UnsafePointer<UInt8>
  /// How many bytes each form has, the longest first.
  private let counts: UnsafeBufferPointer<UInt8>

  /// The forms, the longest first.
  var forms: [[UInt8]] {
    var start = 0
    return counts.map { count in
      defer { start += Int(count) }
      return Array(UnsafeBufferPointer(start: bytes + start, count: Int(count)))
    }
  }

  /// The forms of a table, the longest first, grouped for each head; and where each head's groups begin.
  static func made(_ rows: [(form: [UInt8], meaning: Int)], _ heads: (places: [Int], starts: [Int])) -> (
    written: WrittenForms, starts: [UInt16]
  ) {
    var made: [(candidate: FormCandidate, opening: FormGroup.Opening)] = []
    var start = 0
    for (rank, row) in rows.enumerated() {
      made.append((FormCandidate(row.form, at: start, rank: rank, meaning: row.meaning), FormGroup.Opening(row.form)))
      start += row.form.count
    }
    var groups: [FormGroup] = []
    var candidates: [FormCandidate] = []
    var starts: [UInt16] = []
    starts.reserveCapacity(heads.starts.count)
    for head in heads.starts.indices {
      starts.append(UInt16(groups.count))
      let end = head + 1 < heads.starts.count ? heads.starts[head + 1] : heads.places.count
      guard heads.starts[head] < end else { continue }
      var rest = heads.places[heads.starts[head]..<end]
      while let first = rest.first {
        let opening = made[first].opening
        let start = candidates.count
        for place in rest where made[place].opening == opening { candidates.append(made[place].candidate) }
        rest.removeAll { made[$0].opening == opening }
        groups.append(FormGroup(opening: opening, start: UInt16(start), end: UInt16(candidates.count)))
      }
    }
    let counts = UnsafeBufferPointer(start: kept(rows.map { UInt8($0.form.count) }), count: rows.count)
    let written = WrittenForms(
      groups: kept(groups), candidates: kept(candidates), bytes: kept(rows.flatMap(\.form)), counts: counts)
    return (written, starts)
  }

  /// A copy of a table that stays for as long as the program runs.
  static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    guard let start = copy.baseAddress else { preconditionFailure("a table has forms") }
    return UnsafePointer(start)
  }

  /// The meaning of the longest form of some groups that stands here as whole words, and the place after it.
  func found(_ text: Text, _ place: Int, _ range: Range<Int>) -> (meaning: UInt16, end: Int)? {
    let first = text.letters(place)
    var second: UInt32?
    var best: (rank: UInt16, meaning: UInt16, end: Int) = (.max, 0, 0)
    var group = groups + range.lowerBound
    let end = groups + range.upperBound
    while group < end {
      if first & group.pointee.opening.mask == group.pointee.opening.letters {
        var candidate = candidates + Int(group.pointee.start)
        let end = candidates + Int(group.pointee.end)
        while candidate < end, candidate.pointee.rank < best.rank {
          if candidate.pointee.mask == 0
            || (second ?? secondWord(text, place, &second)) & candidate.pointee.mask == candidate.pointee.second
          {
            let form = UnsafeBufferPointer(start: bytes + Int(candidate.pointee.start), count: Int(candidate.pointee.count))
            if let end = text.end(of: form, at: place, from: Int(group.pointee.opening.compared)) {
              best = (candidate.pointee.rank, candidate.pointee.meaning, end)
              break
            }
          }
          candidate += 1
        }
      }
      group += 1
    }
    return best.rank == .max ? nil : (best.meaning, best.end)
  }

  /// The letters of the word after the one here, kept for the next candidate.
  private func secondWord(_ text: Text, _ place: Int, _ kept: inout UInt32?) -> UInt32 {
    let letters = UInt32(truncatingIfNeeded: text.letters(text.afterBlanks(text.afterLetters(place))))
    kept = letters
    return letters
  }
}

/// Forms that begin with the same letters.
private struct FormGroup {
  /// The letters with which the first word of a form begins.
  struct Opening: Equatable {
    /// The letters, eight at most and without case, and which bits they fill.
    let letters: UInt64
    let mask: UInt64
    /// How many of these letters need not be compared again.
    let compared: UInt8

    init(_ form: [UInt8]) {
      let word = form.prefix(8).prefix { FormHead.rank($0) < 26 }
      (letters, mask) = FormGroup.packed(word)
      compared = word.allSatisfy { $0 >= 97 } ? UInt8(word.count) : 0
    }
  }

  let opening: Opening
  /// The candidates of the group.
  let start: UInt16
  let end: UInt16

  /// Letters without case as a number, and the bits that they fill.
  static func packed(_ letters: ArraySlice<UInt8>) -> (letters: UInt64, mask: UInt64) {
    letters.reversed().reduce((0, 0)) { ($0.0 << 8 | UInt64($1 | 0x20), $0.1 << 8 | 0xFF) }
  }
}

/// A form that may stand where its first letters stand.
private struct FormCandidate {
  let start: UInt16
  let count: UInt8
  /// Its place among the forms of the table, the longest first: «codice di procedura penale» is found before «codice».
  let rank: UInt16
  let meaning: UInt16
  /// The letters with which the second word begins, three at most, and which bits they fill: they tell apart what begins with the
  /// same word, «decreto del …».
  let second: UInt32
  let mask: UInt32

  init(_ form: [UInt8], at start: Int, rank: Int, meaning: Int) {
    (self.start, count, self.rank, self.meaning) = (UInt16(start), UInt8(form.count), UInt16(rank), UInt16(meaning))
    let blank = form.prefix { FormHead.rank($0) < 26 }.count
    let word = blank < form.count && form[blank] == UInt8(ascii: " ") ? form[(blank + 1)...] : []
    let (letters, mask) = FormGroup.packed(word.prefix { FormHead.rank($0) < 26 }.prefix(3))
    (second, self.mask) = (UInt32(letters), UInt32(mask))
  }
}

extension Text {
  /// The place after a form that stands here as whole words; of its letters at the beginning so many were compared.
  func end(of form: UnsafeBufferPointer<UInt8>, at start: Int, from first: Int) -> Int? {
    var place = start + first
    var index = first
    var isOpen = first > 0
    var wentOverBlanks = false
    while index < form.count {
      let byte = form[index]
      index += 1
      // Letters first: nearly all bytes are some, and nearly all forms fail at one.
      if byte >= 65 {
        let here = self[place]
        guard here == byte || (byte >= 97 && here | 0x20 == byte) else { return nil }
        place += 1
        isOpen = byte >= 0x80 || FormHead.rank(byte) < 26
        wentOverBlanks = false
        continue
      }
      isOpen = false
      let isLast = index == form.count
      switch byte {
      case UInt8(ascii: "."):
        guard self[place] == byte else {
          isOpen = true
          continue
        }
        place = isLast ? place + 1 : afterBlanks(place + 1)
        wentOverBlanks = true
        continue
      case UInt8(ascii: " "):
        let next = afterBlanks(place)
        guard next > place || wentOverBlanks else { return nil }
        place = next
      case UInt8(ascii: "-"):
        let next = afterHyphen(place).map { afterBlanks($0) } ?? afterBlanks(place)
        guard next > place else { return nil }
        place = next
      case UInt8(ascii: "'"):
        guard let next = afterApostrophe(place) ?? (isSpace(place) ? place : nil) else { return nil }
        place = isLast ? next : afterBlanks(next)
      default:
        guard self[place] == byte else { return nil }
        place += 1
      }
      wentOverBlanks = false
    }
    return isOpen && isLetter(place) ? nil : place
  }
}
