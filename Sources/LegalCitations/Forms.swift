/// A table of written forms and what they mean, looked up at a place of a text.
///
/// In a form `.` is a full stop that may be missing, with blanks after it if it stands («D. Lgs.»); a blank is any number of
/// blanks; `-` is a hyphen or blanks; `'` is either apostrophe, or a blank, because what was drawn from PDF files has often lost
/// it. A lower-case letter stands for both cases, a capital for itself.
struct Forms<Meaning: Sendable>: @unchecked Sendable {
  // The tables are written once, here, and stay for as long as the program runs: nobody counts who holds them.

  private let meanings: UnsafePointer<Meaning>
  private let written: WrittenForms
  /// The groups of forms that may stand at each head: where each head's begin.
  private let starts: UnsafePointer<UInt16>
  /// The ranks that a form may begin with: most places of a text are told by them alone.
  private let firsts: UInt32
  /// How many letters tell forms apart before they are compared: more letters are worth their table where forms are many.
  private let depth: Int

  /// A table of forms, several of one meaning separated by `|`.
  init(_ table: [(forms: String, meaning: Meaning)]) {
    var rows: [(form: [UInt8], meaning: Int)] = []
    for (meaning, row) in table.enumerated() {
      for form in row.forms.utf8.split(separator: UInt8(ascii: "|")) { rows.append((Array(form), meaning)) }
    }
    rows.sort { $0.form.count > $1.form.count }
    depth = rows.count > 40 ? 3 : 2
    let (written, starts) = WrittenForms.made(rows, FormHead.rows(rows.map(\.form), depth))
    self.written = written
    self.starts = WrittenForms.kept(starts)
    meanings = WrittenForms.kept(table.map(\.meaning))
    firsts = rows.reduce(0) { $0 | 1 << UInt32(FormHead.rank($1.form[0])) }
  }

  /// The forms.
  var forms: [[UInt8]] { written.forms }

  /// Whether a form may begin with a byte.
  @inline(__always)
  func mayBegin(_ byte: UInt8) -> Bool { firsts & 1 << UInt32(FormHead.rank(byte)) != 0 }

  /// The meaning of the longest form that stands here as whole words, and the place after it.
  @inline(__always)
  func match(_ text: Text, _ place: Int) -> (meaning: Meaning, end: Int)? {
    found(text, place).map { (meanings[Int($0.meaning)], $0.end) }
  }

  /// The place after the longest form that stands here.
  @inline(__always)
  func end(_ text: Text, _ place: Int) -> Int? { found(text, place)?.end }

  /// Whether a form stands here.
  @inline(__always)
  func stands(_ text: Text, _ place: Int) -> Bool { found(text, place) != nil }

  @inline(__always)
  private func found(_ text: Text, _ place: Int) -> (meaning: UInt16, end: Int)? {
    guard mayBegin(text[place]) else { return nil }
    let head = FormHead.head(text, place, depth)
    let (first, last) = (Int(starts[head]), Int(starts[head + 1]))
    return first < last ? written.found(text, place, first..<last) : nil
  }
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

  /// The places of the forms that may stand at each head, one head behind the other, and where each head's begin and the last's end.
  static func rows(_ forms: [[UInt8]], _ depth: Int) -> (places: [Int], starts: [Int]) {
    let headsByForm = forms.map { heads(of: $0, depth) }
    var starts = Array(repeating: 0, count: count(depth) + 1)
    for heads in headsByForm { for head in heads { starts[head] += 1 } }
    for head in 1..<starts.count { starts[head] += starts[head - 1] }
    // Filled from the end, so that what were the ends become the starts.
    var places = Array(repeating: 0, count: starts[starts.count - 1])
    for (place, heads) in headsByForm.enumerated().reversed() {
      for head in heads {
        starts[head] -= 1
        places[starts[head]] = place
      }
    }
    return (places, starts)
  }

  /// The heads that a text may have where a form stands.
  private static func heads(of form: [UInt8], _ depth: Int) -> [Int] {
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
