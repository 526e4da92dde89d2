/// A table of written forms and what they mean, looked up at a place of a text.
///
/// In a form `.` is a full stop that may be missing, with blanks after it if it stands («D. Lgs.»); a blank is any number of
/// blanks; `-` is a hyphen or blanks; `'` is either apostrophe. A lower-case letter stands for both cases, a capital for itself.
struct Forms<Meaning: Sendable>: Sendable {
  private var entries: [[(form: [UInt8], meaning: Meaning)]] = Array(repeating: [], count: 27)

  /// A table of forms, several of one meaning separated by `|`.
  init(_ table: [(forms: String, meaning: Meaning)]) {
    for (forms, meaning) in table {
      for form in forms.split(separator: "|") {
        let bytes = Array(form.utf8)
        entries[Self.bucket(bytes[0])].append((bytes, meaning))
      }
    }
    // The longest form wins: «codice di procedura penale» before «codice».
    for bucket in entries.indices { entries[bucket].sort { $0.form.count > $1.form.count } }
  }

  /// The meaning of the longest form that stands here as whole words, and the place after it.
  func match(_ text: Text, _ place: Int) -> (meaning: Meaning, end: Int)? {
    for (form, meaning) in entries[Self.bucket(text[place])] {
      if let end = text.end(of: form, at: place) { return (meaning, end) }
    }
    return nil
  }

  /// Every form.
  var forms: [[UInt8]] { entries.flatMap { $0.map(\.form) } }

  private static func bucket(_ byte: UInt8) -> Int {
    let letter = Int((byte | 0x20) &- 97)
    return letter < 26 ? letter : 26
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
