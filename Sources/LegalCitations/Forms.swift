/// A table of written forms and what they mean, looked up at a place of a text.
///
/// In a form `.` is a full stop that may be missing, with blanks after it if it stands («D. Lgs.»); a blank is any number of
/// blanks; `-` is a hyphen or blanks; `'` is either apostrophe, or a blank, because what was drawn from PDF files has often lost
/// it. A lower-case letter stands for both cases, a capital for itself.
struct Forms<Meaning: Sendable>: Sendable {
  /// The forms, the longest first: «codice di procedura penale» is found before «codice».
  let forms: [[UInt8]]

  private let meanings: [Meaning]
  /// The letter with which each form's second word begins, or 0: it tells apart what begins with the same word, «decreto del …».
  private let seconds: [UInt8]
  /// How many letters tell forms apart before they are compared: more letters are worth their table where forms are many.
  private let depth: Int
  /// The forms that may stand at each head, by their places in `forms`, and where each head's forms begin.
  private let candidates: [Int16]
  private let starts: [Int16]

  /// A table of forms, several of one meaning separated by `|`.
  init(_ table: [(forms: String, meaning: Meaning)]) {
    var rows = table.flatMap { row in row.forms.split(separator: "|").map { (form: Array($0.utf8), meaning: row.meaning) } }
    rows.sort { $0.form.count > $1.form.count }
    depth = rows.count > 40 ? 3 : 2
    var buckets: [[Int16]] = Array(repeating: [], count: FormHead.count(depth))
    for (place, row) in rows.enumerated() {
      for head in FormHead.heads(of: row.form, depth) { buckets[head].append(Int16(place)) }
    }
    forms = rows.map(\.form)
    meanings = rows.map(\.meaning)
    seconds = forms.map { form in
      guard let blank = form.firstIndex(where: { FormHead.rank($0) == 26 }), form[blank] == UInt8(ascii: " "),
        blank + 1 < form.count, FormHead.rank(form[blank + 1]) < 26
      else { return 0 }
      return form[blank + 1] | 0x20
    }
    candidates = buckets.flatMap { $0 }
    starts = buckets.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int16($1.count)) }
  }

  /// The meaning of the longest form that stands here as whole words, and the place after it.
  func match(_ text: Text, _ place: Int) -> (meaning: Meaning, end: Int)? {
    let head = FormHead.head(text, place, depth)
    var second: UInt8?
    for candidate in starts[head]..<starts[head + 1] {
      let form = Int(candidates[Int(candidate)])
      if seconds[form] != 0 {
        let letter = second ?? text[text.afterBlanks(text.afterLetters(place))] | 0x20
        second = letter
        if letter != seconds[form] { continue }
      }
      if let end = text.end(of: forms[form], at: place) { return (meanings[form], end) }
    }
    return nil
  }

  /// The place after the longest form that stands here.
  func end(_ text: Text, _ place: Int) -> Int? { match(text, place)?.end }
}

/// The first letters of a form or of a text, by which forms are found; full stops and blanks after them are left out.
enum FormHead {
  /// The rank of a byte: its letter from 0, without case, or 26.
  @inline(__always)
  static func rank(_ byte: UInt8) -> Int { min(Int((byte | 0x20) &- 97), 26) }

  /// How many heads of so many letters there are.
  static func count(_ depth: Int) -> Int { (0..<depth).reduce(1) { count, _ in count * 27 } }

  /// The head of what stands here, as a number in base 27.
  @inline(__always)
  static func head(_ text: Text, _ place: Int, _ depth: Int) -> Int {
    var head = rank(text[place])
    var next = place + 1
    for _ in 1..<depth {
      if text[next] == UInt8(ascii: ".") { next = text.afterBlanks(next + 1) }
      head = head * 27 + rank(text[next])
      next += 1
    }
    return head
  }

  /// The heads that a text may have where a form stands.
  static func heads(of form: [UInt8], _ depth: Int) -> [Int] {
    var heads = [0]
    var rest = form[...]
    var isOpen = false
    for _ in 0..<depth {
      while rest.first == UInt8(ascii: ".") {
        rest.removeFirst()
        if rest.first == UInt8(ascii: " ") { rest.removeFirst() }
      }
      if !isOpen, let byte = rest.popFirst() {
        heads = heads.map { $0 * 27 + rank(byte) }
        // After a blank, which may be several, anything stands.
        isOpen = rank(byte) == 26
      } else {
        isOpen = true
        heads = heads.flatMap { head in (0...26).map { head * 27 + $0 } }
      }
    }
    return heads
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
        guard let next = afterApostrophe(place) ?? (isSpace(place) ? place : nil) else { return nil }
        place = isLast ? next : afterBlanks(next)
      default:
        guard self[place] == byte || (byte >= 97 && self[place] | 0x20 == byte) else { return nil }
        place += 1
        isOpen = isLast && (byte >= 0x80 || FormHead.rank(byte) < 26)
      }
      wentOverBlanks = false
    }
    return isOpen && isLetter(place) ? nil : place
  }
}
