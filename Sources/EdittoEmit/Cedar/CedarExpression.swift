import EdittoRules

/// A condition in Cedar's expression language.
///
/// Source: Cedar policy language reference guide, «Grammar specification for Cedar policies» and «Operators and functions».
indirect enum CedarExpression: Sendable, Equatable {
  /// What stands inside `&&` and `||` without parentheses.
  case term(String)
  case all([CedarExpression])
  case any([CedarExpression])
  case not(CedarExpression)
  /// `if … then … else true`: what is asked of a value only where there is one.
  case ifPresent(String, CedarExpression)

  static let always = all([])
  static let never = any([])

  /// All of the parts, in as few words as it takes.
  static func conjunction(_ parts: [CedarExpression]) -> CedarExpression {
    let parts = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
    if parts.contains(never) { return never }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// Any of the parts, in as few words as it takes.
  static func disjunction(_ parts: [CedarExpression]) -> CedarExpression {
    let parts = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
    if parts.contains(always) { return always }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  var negated: CedarExpression {
    if self == .always { return .never }
    return self == .never ? .always : .not(self)
  }

  var text: String {
    switch self {
    case .term(let text): text
    case .all(let parts): parts.isEmpty ? "true" : parts.map(\.grouped).joined(separator: " && ")
    case .any(let parts): parts.isEmpty ? "false" : parts.map(\.grouped).joined(separator: " || ")
    case .not(let part): "!(" + part.text + ")"
    case .ifPresent(let presence, let part): "if " + presence + " then " + part.text + " else true"
    }
  }

  private var grouped: String {
    switch self {
    case .term, .not: text
    case .all, .any, .ifPresent: "(" + text + ")"
    }
  }
}

// MARK: Words

/// Names and values as Cedar writes them.
enum Cedar {
  /// The types of entities that policies speak of.
  enum Entity: String {
    case actor = "Actor"
    case action = "Action"
    case content = "Content"
    case channel = "Channel"

    /// The name with the namespace.
    var type: String { "Editto::" + rawValue }
  }

  /// The content of a case that has none; no term can have this id.
  static let noContent = "(none)"

  static func entity(_ entity: Entity, _ id: String) -> String { entity.type + "::" + string(id) }

  /// A part of the request that is one of some entities or below one.
  static func lies(_ part: String, in entity: Entity, _ ids: [String]) -> CedarExpression {
    let entities = ids.map { Self.entity(entity, $0) }
    if entities.isEmpty { return .never }
    return .term(part + " in " + (entities.count == 1 ? entities[0] : "[" + entities.joined(separator: ", ") + "]"))
  }

  static func day(_ day: Day) -> String { "datetime(\"\(day)\")" }

  /// The attribute of a value; its name in brackets where it is no identifier.
  static func attribute(_ name: String, of value: String) -> String {
    isIdentifier(name) ? value + "." + name : value + "[" + string(name) + "]"
  }

  static func has(_ name: String, _ value: String) -> String { value + " has " + self.name(name) }

  /// The name of an attribute: an identifier or a string.
  static func name(_ name: String) -> String { isIdentifier(name) ? name : string(name) }

  private static let reserved: Set<String> = ["true", "false", "if", "then", "else", "in", "is", "like", "has", "__cedar"]

  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, !reserved.contains(name) else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F }
    return isLetter(first) && name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }

  /// A string literal. Control characters, and those that turn or hide text, are escaped.
  static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          literal += "\\u{" + String(scalar.value, radix: 16) + "}"
        default: literal.unicodeScalars.append(scalar)
        }
      }
    }
    return literal + "\""
  }

  /// A text in a comment: on one line, with nothing in it that could end the line.
  static func comment(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line += " "
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
