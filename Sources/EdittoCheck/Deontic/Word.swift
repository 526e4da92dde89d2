import EdittoSyntax

/// A word of a sentence, in the form in which the lexicon knows it.
struct Word {
  /// What stands between a word and the one before.
  enum Mark { case none, comma, boundary }

  /// In lower case; a final accent is grave, an elision ends in a straight apostrophe: `è`, `perchè`, `dell'`.
  let form: String
  /// Where it stands, with its apostrophe.
  let range: Range<Int>
  /// What stands before it.
  let mark: Mark
  /// What the lexicon knows of it.
  let classes: WordClass

  init(form: String, range: Range<Int>, mark: Mark) {
    self.form = form
    self.range = range
    self.mark = mark
    classes = Lexicon.classes[form] ?? []
  }

  func isAny(_ wanted: WordClass) -> Bool { classes.rawValue & wanted.rawValue != 0 }
}

/// The form of a word, collected byte by byte.
struct WordForm {
  private var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a byte of the text, in lower case and with grave accents.
  mutating func append(_ byte: UInt8) {
    switch (bytes.last, byte) {
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): append(second: byte | 0x20)
    case (0xC3, _): append(second: byte)
    case (0xCC, 0x80), (0xCC, 0x81):
      // A combining accent joins the vowel before it.
      bytes.removeLast()
      accentuate()
    default: bytes.append(byte.lowered)
    }
  }

  /// An apostrophe that no letter follows is an accent: `e'`, `puo'`.
  mutating func endWithApostrophe(beforeLetter: Bool) {
    if beforeLetter, bytes != [0x65] { bytes.append(0x27) } else { accentuate() }
  }

  private mutating func append(second byte: UInt8) {
    let isAcute = [0xA1, 0xA9, 0xAD, 0xB3, 0xBA].contains(byte)
    bytes.append(isAcute ? byte - 1 : byte)
  }

  private mutating func accentuate() {
    let graves: [UInt8: UInt8] = [0x61: 0xA0, 0x65: 0xA8, 0x69: 0xAC, 0x6F: 0xB2, 0x75: 0xB9]
    guard let last = bytes.last, let grave = graves[last] else { return }
    bytes.removeLast()
    bytes += [0xC3, grave]
  }
}
