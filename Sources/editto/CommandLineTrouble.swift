import ArgumentParser
import EdittoSyntax

/// Why a command line cannot be understood, in the language of the messages: the library that reads it knows English alone.
struct CommandLineTrouble {
  private let sentence: String
  /// What the library says of the option, how the command is used and where more is said.
  private let rest: [Substring]

  init(_ error: any Error, _ language: Language) {
    let message = Editto.message(for: error)
    let arguments = Self.arguments(message)
    sentence = language.text("trouble:command-line", arguments + ["message": message])
    rest = Editto.fullMessage(for: error).split(separator: "\n").compactMap { line in
      if line.hasPrefix("Help:") { return "  " + line.dropFirst(5).drop { $0 == " " } }
      guard line.hasPrefix("Usage: ") else { return nil }
      return Substring(language.text("ui:usage", ["usage": String(line.dropFirst(7))]))
    }
  }

  var text: String { (["editto: " + sentence] + rest.map(String.init)).joined(separator: "\n") }

  /// What the library's sentence says, which has the words of the command line between single quotation marks.
  private static func arguments(_ message: String) -> Arguments {
    let forms = [
      ("Unknown option", "option"), ("Unexpected argument", "argument"), ("Missing value for", "value"),
      ("Missing expected argument", "missing"), ("The value", "invalid"),
    ]
    guard let (_, reason) = forms.first(where: { message.hasPrefix($0.0) }), let first = message.firstIndex(of: "'"),
      let last = message.lastIndex(of: "'"), first < last
    else { return [:] }
    var rest = String(message[message.index(after: first)..<last])
    for separator in ["'. Did you mean '", "' is invalid for '", "'. Please provide one of '", "', '", "' or '", "' and '"] {
      rest = rest.replacing(separator, with: "\n")
    }
    let words = rest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var arguments = ["reason": reason, "word": words[0]]
    guard words.count > 1 else { return arguments }
    arguments["other"] = words[1]
    arguments["known"] = words.dropFirst(2).joined(separator: ", ")
    arguments["reason"] = words.count > 2 ? reason + "-known" : reason == "option" ? "option-near" : reason
    return arguments
  }

  /// The language that the command line asks for, as far as it can be read.
  static var language: Language {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() where word.hasPrefix("--language") {
      let value = word == "--language" ? words.dropFirst(index + 1).first : String(word.dropFirst(11))
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return Terminal.language
  }
}
