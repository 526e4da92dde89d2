import EdittoModel

/// The words of the pages themselves in one language.
package final class Interface: Sendable {
  package let language: String
  private let words: [String: String]
  private let months: [String]
  /// «Collegamento a {name}»
  let permalink: Sentence

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

  private init(_ language: String, _ words: [String: String]) {
    self.language = language
    self.words = words
    months = words["months-names"]?.split(separator: ",").map(String.init) ?? []
    permalink = Sentence(words["permalink"] ?? "")
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

  package subscript(key: String) -> String { words[key] ?? key }

  /// A sentence with its holes filled.
  func text(_ key: String, _ values: [String: String]) -> String {
    let sentence = self[key].utf8
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
      text += String(rest[..<open]) ?? ""
      text += values[String(rest[sentence.index(after: open)..<close]) ?? ""] ?? ""
      rest = rest[sentence.index(after: close)...]
    }
    return text + (String(rest) ?? "")
  }

  /// The keys that templates may use as `strings.…`.
  static let frameStrings = ["skip", "website", "sections", "breadcrumb", "footer", "authentic", "top", "generated"]

  /// The languages that have an interface, for the test that compares their keys.
  package static let all: [String: [String: String]] = ["it": italian, "en": english, "de": german]

  /// A day as people write it: «1° marzo 2026».
  func day(_ date: CalendarDate) -> String {
    let day =
      switch language {
      case "it" where date.day == 1: "1°"
      case "de": "\(date.day)."
      default: "\(date.day)"
      }
    return day + " " + months[date.month - 1] + " " + String(date.year)
  }
}
