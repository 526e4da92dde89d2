import EdittoModel
import EdittoSyntax

/// The words of the pages themselves in one language.
package final class Interface: Sendable {
  package let language: String
  /// By key.
  private let words: [String]
  /// The words as HTML, one after another, and where those of each key begin.
  private let markup: [UInt8]
  private let starts: [Int]
  private let months: [String]
  /// The names of weekdays from Monday on, and short ones, of which one more is for public holidays.
  let days: [String]
  let shortDays: [String]
  /// «per {time}»
  let duration: Sentence

  /// A sentence with one hole, for what is written so often that filling in a text would cost.
  package struct Sentence: Sendable {
    let before: String
    let after: String

    fileprivate init(_ text: String) {
      let open = text.firstIndex(of: "{") ?? text.endIndex
      before = String(text[..<open])
      after = String(text[open...].drop { $0 != "}" }.dropFirst())
    }
  }

  private init(_ language: String, _ word: (Key) -> String) {
    self.language = language
    words = Key.allCases.map(word)
    var html = HTMLWriter()
    var starts = [0]
    for word in words {
      html.text(word)
      starts.append(html.count)
    }
    (markup, self.starts) = (html.bytes, starts)
    months = word(.monthsNames).split(separator: ",").map(String.init)
    days = word(.dayNames).split(separator: ",").map(String.init)
    shortDays = word(.dayShorts).split(separator: ",").map(String.init)
    duration = Sentence(word(.for))
  }

  private static let inItalian = Interface("it", italian)
  private static let inEnglish = Interface("en", english)
  private static let inGerman = Interface("de", german)

  /// The interface in a language, else in Italian.
  package static func of(_ language: String) -> Interface {
    switch language {
    case "en": inEnglish
    case "de": inGerman
    default: inItalian
    }
  }

  package subscript(key: Key) -> String { words[key.rawValue] }

  /// Calls with a text as HTML: it is escaped once, not wherever it stands.
  func withMarkup(of key: Key, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    markup.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[key.rawValue]..<starts[key.rawValue + 1]])) }
  }

  /// A sentence with its holes filled.
  func text(_ key: Key, _ values: KeyValuePairs<String, String>) -> String {
    self[key].withBytes { sentence in
      var text = ByteBuffer(capacity: 256)
      var place = 0
      while true {
        let open = sentence.firstIndex(of: UInt8(ascii: "{"), from: place)
        text.append(UnsafeBufferPointer(rebasing: sentence[place..<open]))
        guard open < sentence.count else { return text.string }
        let close = sentence.firstIndex(of: UInt8(ascii: "}"), from: open)
        let name = sentence[(open + 1)..<close]
        if let value = values.first(where: { $0.key.utf8.elementsEqual(name) })?.value { text.append(value) }
        place = close + 1
      }
    }
  }

  /// The keys that templates may use as `strings.…`.
  static let frameKeys: [String: Key] = [
    "skip": .skip, "website": .website, "sections": .sections, "breadcrumb": .breadcrumb, "footer": .footer,
    "authentic": .authentic, "top": .top, "generated": .generated,
  ]

  /// The languages that have an interface.
  package static let languages = [inItalian, inEnglish, inGerman].map(\.language)

  /// A day as people write it: «1° marzo 2026».
  func day(_ date: CalendarDate) -> String {
    String(date.day) + afterDay(date.day) + " " + month(date) + " " + String(date.year)
  }

  /// What follows the number of a day.
  func afterDay(_ day: Int) -> String {
    switch language {
    case "it" where day == 1: "°"
    case "de": "."
    default: ""
    }
  }

  /// What stands between a preposition and a name: in Italian its article, joined to it («all'art. 1», «dalla Sezione I»), else a space.
  func article(of name: String) -> StaticString {
    guard language == "it" else { return " " }
    return switch name.utf8.first {
    case UInt8(ascii: "a"): "ll'"
    case UInt8(ascii: "S"), UInt8(ascii: "l"): "lla "
    case UInt8(ascii: "C"), UInt8(ascii: "T"), UInt8(ascii: "c"), UInt8(ascii: "n"), UInt8(ascii: "t"): "l "
    default: " "
    }
  }

  func month(_ date: CalendarDate) -> String { months[date.month - 1] }
}
