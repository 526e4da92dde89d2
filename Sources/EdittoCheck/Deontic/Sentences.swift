import EdittoSyntax

/// The sentences of a running text, with their words; what asides enclose is left out.
struct Sentences {
  /// A sentence before anything is understood of it.
  struct Sentence {
    let range: Range<Int>
    let words: [Word]
    let isQuestion: Bool
  }

  private(set) var all: [Sentence] = []
  private let text: ArraySlice<UInt8>
  private var words: [Word] = []
  private var start: Int?
  private var end = 0
  private var mark = Word.Mark.boundary

  init(_ text: ArraySlice<UInt8>) {
    self.text = text
    var asides = Asides(text).ranges[...]
    var i = text.startIndex
    while i < text.endIndex {
      if let aside = asides.first, aside.lowerBound == i {
        asides.removeFirst()
        cover(aside)
        i = aside.upperBound
        continue
      }
      let (sign, length) = Sign.at(i, in: text)
      switch sign {
      case .letter:
        i = readWord(at: i)
        continue
      case .space: break
      case .newline:
        if Sign.isEmptyLine(after: i, in: text) { endSentence(isQuestion: false) }
      default:
        cover(i..<i + length)
        punctuate(sign, before: i + length)
      }
      i += length
    }
    endSentence(isQuestion: false)
  }

  private mutating func readWord(at start: Int) -> Int {
    var form = WordForm()
    var i = start
    while i < text.endIndex {
      let (sign, length) = Sign.at(i, in: text)
      if sign == .apostrophe {
        i += length
        form.endWithApostrophe(beforeLetter: i < text.endIndex && Sign.at(i, in: text).sign == .letter)
        break
      }
      guard sign == .letter else { break }
      form.append(text[i])
      i += length
    }
    cover(start..<i)
    words.append(Word(form: form.string, range: start..<i, mark: mark))
    mark = .none
    return i
  }

  private mutating func punctuate(_ sign: Sign, before next: Int) {
    switch sign {
    case .comma, .dash: if mark == .none { mark = .comma }
    case .semicolon, .colon: mark = .boundary
    case .exclamation, .question: if isFollowedBySpace(next) { endSentence(isQuestion: sign == .question) }
    case .fullStop: if endsSentence(next) { endSentence(isQuestion: false) }
    default: break
    }
  }

  /// Whether a full stop before an index is one of a sentence and not of an abbreviation, a number or an address.
  private func endsSentence(_ next: Int) -> Bool {
    guard isFollowedBySpace(next) else { return false }
    if let last = words.last, last.range.upperBound == next - 1 {
      if last.form.utf8.count == 1, last.form.utf8.allSatisfy(\.isLetter) { return false }
      if Lexicon.abbreviations.contains(last.form) { return false }
      // «3.» before a paragraph is its number.
      if words.count == 1, last.form.utf8.allSatisfy(\.isDigit) { return false }
    }
    guard let i = text[next...].firstIndex(where: { !$0.isSpace }) else { return true }
    return !text[i].isLower
  }

  private func isFollowedBySpace(_ next: Int) -> Bool {
    guard next < text.endIndex else { return true }
    let sign = Sign.at(next, in: text).sign
    return sign == .space || sign == .newline || sign == .closingQuote || sign == .straightQuote
  }

  private mutating func cover(_ range: Range<Int>) {
    if start == nil { start = range.lowerBound }
    end = range.upperBound
  }

  private mutating func endSentence(isQuestion: Bool) {
    if let start { all.append(Sentence(range: start..<end, words: words, isQuestion: isQuestion)) }
    start = nil
    words = []
    mark = .boundary
  }
}
