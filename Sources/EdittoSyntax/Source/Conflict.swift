/// Lines that two people changed, as version control leaves them: both versions between lines of seven signs.
struct Conflict {
  /// The lines of signs, in the order `<`, `|`, `=`, `>`; after an edit by hand some of them may be missing.
  private(set) var marks: [Mark] = []

  struct Mark {
    let sign: UInt8
    /// The line without its end.
    let range: Range<Int>
  }

  /// Whether both versions are there.
  var isWhole: Bool {
    [UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">")].allSatisfy { sign in marks.contains { $0.sign == sign } }
  }

  /// The conflicts of a text. A line of `=` alone underlines a heading.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [Conflict] {
    var marks: [Mark] = []
    var i = next(in: text, from: 0)
    while i < text.count {
      let mark = mark(in: text, at: i)
      if let mark { marks.append(mark) }
      i = next(in: text, from: mark?.range.upperBound ?? i + 1)
    }
    guard !marks.isEmpty else { return [] }
    marks = separated(marks, in: text)
    var conflicts: [Conflict] = []
    for mark in marks {
      if let last = conflicts.last?.marks.last, order(last.sign) < order(mark.sign) {
        conflicts[conflicts.count - 1].marks.append(mark)
      } else {
        conflicts.append(Conflict(marks: [mark]))
      }
    }
    return conflicts.filter { conflict in conflict.marks.contains { $0.sign != UInt8(ascii: "=") } }
  }

  private static func order(_ sign: UInt8) -> Int {
    switch sign {
    case UInt8(ascii: "<"): 0
    case UInt8(ascii: "|"): 1
    case UInt8(ascii: "="): 2
    default: 3
    }
  }

  /// The marks with the lines of `=` among them.
  private static func separated(_ marks: [Mark], in text: UnsafeBufferPointer<UInt8>) -> [Mark] {
    let sign = UInt8(ascii: "=")
    let lanes = SIMD16(repeating: sign)
    var all = marks
    var i = 0
    while true {
      i = text.firstPair(from: i, lanes: { $0 .== lanes .& $1 .== lanes }, where: { $0 == sign && $1 == sign })
      guard i < text.count else { break }
      let mark = mark(in: text, at: i)
      if let mark { all.append(mark) }
      i = mark?.range.upperBound ?? i + 1
    }
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    typealias Lanes = SIMD16<UInt8>
    let (less, more) = (Lanes(repeating: UInt8(ascii: "<")), Lanes(repeating: UInt8(ascii: ">")))
    let bar = Lanes(repeating: UInt8(ascii: "|"))
    return text.firstPair(
      from: start, lanes: { $0 .== $1 .& ($0 .== less .| $0 .== more .| $0 .== bar) },
      where: { $0 == $1 && ($0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "|")) })
  }

  /// A line of exactly seven signs, behind which a name may stand.
  private static func mark(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Mark? {
    guard start == 0 || text[start - 1].isNewline else { return nil }
    var end = start
    while end < text.count, text[end] == text[start] { end += 1 }
    guard end - start == 7, end == text.count || text[end].isSpace else { return nil }
    while end < text.count, !text[end].isNewline { end += 1 }
    return Mark(sign: text[start], range: start..<end)
  }
}
