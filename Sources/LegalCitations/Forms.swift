/// A table of written forms and what they mean, looked up at a place of a text.
///
/// In a form `.` is a full stop that may be missing, with blanks after it if it stands («D. Lgs.»); a blank is any number of
/// blanks; `-` is a hyphen or blanks; `'` is either apostrophe. A lower-case letter stands for both cases, a capital for itself.
struct Forms<Meaning: Sendable>: Sendable {
  /// The forms, the longest first: «codice di procedura penale» is found before «codice».
  let forms: [[UInt8]]

  private let meanings: [Meaning]
  /// The forms that may begin with each two bytes, by their places in `forms`, and where each two bytes' forms begin.
  private let candidates: [Int16]
  private let starts: [Int16]

  /// A table of forms, several of one meaning separated by `|`.
  init(_ table: [(forms: String, meaning: Meaning)]) {
    var rows = table.flatMap { row in row.forms.split(separator: "|").map { (form: Array($0.utf8), meaning: row.meaning) } }
    rows.sort { $0.form.count > $1.form.count }
    var buckets: [[Int16]] = Array(repeating: [], count: 27 * 27)
    for (place, row) in rows.enumerated() {
      for head in FormHead.heads(of: row.form, count: 2) { buckets[head].append(Int16(place)) }
    }
    forms = rows.map(\.form)
    meanings = rows.map(\.meaning)
    candidates = buckets.flatMap { $0 }
    starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int16($1.count)) }
  }

  /// The meaning of the longest form that stands here as whole words, and the place after it.
  func match(_ text: Text, _ place: Int) -> (meaning: Meaning, end: Int)? {
    let head = FormHead.rank(text[place]) * 27 + FormHead.rank(text[place + 1])
    for candidate in starts[head]..<starts[head + 1] {
      let form = Int(candidates[Int(candidate)])
      if let end = text.end(of: forms[form], at: place) { return (meanings[form], end) }
    }
    return nil
  }

  /// The place after the longest form that stands here.
  func end(_ text: Text, _ place: Int) -> Int? { match(text, place)?.end }
}

/// How forms may begin: letters count without case, all other bytes are the same.
enum FormHead {
  /// The rank of a byte: its letter from 0, or 26.
  @inline(__always)
  static func rank(_ byte: UInt8) -> Int { min(Int((byte | 0x20) &- 97), 26) }

  /// The heads of so many bytes that a form may begin with, as numbers in base 27.
  static func heads(of form: [UInt8], count: Int) -> [Int] {
    var heads: [(head: Int, isOpen: Bool, rest: ArraySlice<UInt8>)] = [(0, false, form[...])]
    for _ in 0..<count {
      heads = heads.flatMap { head, isOpen, rest -> [(head: Int, isOpen: Bool, rest: ArraySlice<UInt8>)] in
        // After a full stop, where blanks may come, and after the form's end anything stands.
        guard !isOpen, let byte = rest.first else { return (0...26).map { (head * 27 + $0, true, []) } }
        guard byte == UInt8(ascii: ".") else { return [(head * 27 + rank(byte), false, rest.dropFirst())] }
        let after = rest.dropFirst()
        let withStop = [(head: head * 27 + 26, isOpen: true, rest: after)]
        guard let next = after.first else { return (0...26).map { (head * 27 + $0, true, []) } }
        return next == UInt8(ascii: " ") ? withStop : withStop + [(head * 27 + rank(next), false, after.dropFirst())]
      }
    }
    return Array(Set(heads.map(\.head))).sorted()
  }
}

extension Text {
  /// The place after a form that stands here as whole words.
  func end(of form: [UInt8], at start: Int) -> Int? {
    var place = start
    var isOpen = false
    var wentOverBlanks = false
    for (index, byte) in form.enumerated() {
      let isLast = index == form.count - 1
      isOpen = false
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
        guard let next = afterApostrophe(place) else { return nil }
        place = isLast ? next : afterBlanks(next)
      default:
        guard self[place] == byte || (byte >= 97 && self[place] | 0x20 == byte) else { return nil }
        place += 1
        isOpen = isLast
      }
      wentOverBlanks = false
    }
    return isOpen && isLetter(place) ? nil : place
  }
}
