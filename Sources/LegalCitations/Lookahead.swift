/// The questions of what stands ahead and behind in a text.
///
/// It holds nothing whose owners are counted, so that it can be handed along everywhere.
struct Lookahead {
  let text: Text

  /// How many members an enumeration may have. Laws have none that are longer; made-up texts do.
  static let most = 128

  /// How many members a range may have: few where so many citations were found that no writer can have meant them.
  var mostInRange = Self.most

  /// The one table of beginnings, at hand because it is asked at nearly every word.
  let triggers = Triggers.all

  init(_ text: Text) { self.text = text }

  // MARK: Looking ahead

  /// The place after a form and blanks, if it stands here; else this place.
  func skip<Meaning>(_ forms: Forms<Meaning>, _ place: Int) -> Int {
    forms.end(text, place).map { text.afterBlanks($0) } ?? place
  }

  /// The place after a comma and blanks, if one stands here.
  func afterComma(_ place: Int) -> Int { text[place] == UInt8(ascii: ",") ? text.afterBlanks(place + 1) : place }

  // MARK: Looking back

  /// Where the words before a place begin, so many of them; the place itself where none are near.
  func wordsBefore(_ start: Int, _ count: Int) -> Int {
    var place = start
    for _ in 0..<count {
      let before = beforeWord(place)
      guard before < place else { return start }
      place = before
    }
    return place
  }

  func lastBefore(_ start: Int) -> Int {
    var place = start - 1
    while text[place] == 0x20, start - place < 8 { place -= 1 }
    return place
  }

  /// Where the word before a place begins; the place itself where none is near.
  func beforeWord(_ start: Int) -> Int {
    var end = start
    while end > 0, start - end < 4, isBetweenWords(end - 1) { end -= 1 }
    var place = end
    while place > 0, end - place < 24, text.followsWord(place) || text[place - 1] >= 0x80 { place -= 1 }
    return place < end ? place : start
  }

  /// Whether a blank, a comma, a line's end or a full stop stands here.
  func isBetweenWords(_ place: Int) -> Bool {
    switch text[place] {
    case 0x20, 0x2C, 0x0A, 0x2E: true
    default: false
    }
  }
}
