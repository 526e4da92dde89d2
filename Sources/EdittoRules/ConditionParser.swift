extension Condition {
  /// Reads a condition; words are English or Italian, names are ids or labels of facts.
  ///
  /// Grammar: `or` of `and` of `not`; a fact alone, or compared by `==`, `=`, `!=`, `<`, `<=`, `>`, `>=`, `in [a, b]`;
  /// parentheses. `not` binds tightest.
  ///
  /// - Throws: `ConditionError` with the place in the text.
  public init(_ text: String, _ vocabulary: Vocabulary) throws(ConditionError) {
    var parser = ConditionParser(tokens: try ConditionParser.tokens(text), vocabulary: vocabulary, end: text.utf8.count)
    self = try parser.condition()
  }
}

private struct ConditionParser {
  enum Token: Equatable {
    case word(String)
    case comparison(Condition.Comparison)
    case open, close, openList, closeList, comma
    case and, or, not
  }

  typealias Placed = (token: Token, range: Range<Int>)

  let tokens: [Placed]
  let vocabulary: Vocabulary
  let end: Int
  var index = 0
  var depth = 0

  init(tokens: [Placed], vocabulary: Vocabulary, end: Int) {
    self.tokens = tokens
    self.vocabulary = vocabulary
    self.end = end
  }

  // MARK: Words

  static func tokens(_ text: String) throws(ConditionError) -> [Placed] {
    let bytes = Array(text.utf8)
    var tokens: [Placed] = []
    var i = 0
    while i < bytes.count {
      let start = i
      switch bytes[i] {
      case 0x20, 0x09, 0x0A, 0x0D:
        i += 1
        continue
      case UInt8(ascii: "("): tokens.append((.open, i..<i + 1))
      case UInt8(ascii: ")"): tokens.append((.close, i..<i + 1))
      case UInt8(ascii: "["): tokens.append((.openList, i..<i + 1))
      case UInt8(ascii: "]"): tokens.append((.closeList, i..<i + 1))
      case UInt8(ascii: ","): tokens.append((.comma, i..<i + 1))
      case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
        let isLong = i + 1 < bytes.count && bytes[i + 1] == UInt8(ascii: "=")
        let sign = String(decoding: bytes[i..<i + (isLong ? 2 : 1)], as: UTF8.self)
        guard let comparison = sign == "=" ? .equal : Condition.Comparison(rawValue: sign) else {
          throw ConditionError(reason: .unexpected(sign), range: i..<i + 1)
        }
        tokens.append((.comparison(comparison), i..<i + sign.utf8.count))
        i += sign.utf8.count - 1
      default:
        guard isWord(bytes[i]) else {
          var stop = i + 1
          while stop < bytes.count, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
          throw ConditionError(reason: .unexpected(String(decoding: bytes[i..<stop], as: UTF8.self)), range: i..<stop)
        }
        while i < bytes.count, isWord(bytes[i]) { i += 1 }
        tokens.append((keyword(String(decoding: bytes[start..<i], as: UTF8.self)), start..<i))
        continue
      }
      i += 1
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
  }

  private static func keyword(_ word: String) -> Token {
    switch word.lowercased() {
    case "and", "e", "ed": .and
    case "or", "o", "od": .or
    case "not", "non": .not
    case "in": .comparison(.oneOf)
    default: .word(word)
    }
  }

  // MARK: Grammar

  mutating func condition() throws(ConditionError) -> Condition {
    let condition = try disjunction()
    if index < tokens.count { throw unexpected() }
    return condition
  }

  private mutating func disjunction() throws(ConditionError) -> Condition {
    var parts = [try conjunction()]
    while take(.or) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionError) -> Condition {
    var parts = [try negation()]
    while take(.and) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(ConditionError) -> Condition {
    var isNegated = false
    while take(.not) { isNegated.toggle() }
    let part = try primary()
    return isNegated ? .not(part) : part
  }

  private mutating func primary() throws(ConditionError) -> Condition {
    guard index < tokens.count else { throw ConditionError(reason: .incomplete, range: max(0, end - 1)..<end) }
    let place = tokens[index].range
    if take(.open) {
      depth += 1
      guard depth <= 32 else { throw ConditionError(reason: .tooDeep, range: place) }
      let inner = try disjunction()
      guard take(.close) else { throw ConditionError(reason: .unclosed, range: place) }
      depth -= 1
      return inner
    }
    let (name, range) = try words()
    guard let term = vocabulary.term(named: name) else { throw ConditionError(reason: .unknownFact(name), range: range) }
    guard term.sort == .fact, let type = term.type else {
      throw ConditionError(reason: .notFact(name, term.sort), range: range)
    }
    guard index < tokens.count, case .comparison(let comparison) = tokens[index].token else {
      guard type == .boolean else { throw ConditionError(reason: .needsComparison(term.id), range: range) }
      return .fact(term.id)
    }
    let sign = tokens[index].range
    index += 1
    let isOrdered = comparison == .equal || comparison == .different || comparison == .oneOf || type.isOrdered
    guard isOrdered else { throw ConditionError(reason: .unordered(term.id, comparison), range: sign) }
    var values: [String] = []
    if comparison == .oneOf {
      let opening = index < tokens.count ? tokens[index].range : sign
      guard take(.openList) else { throw unexpected() }
      repeat { values.append(try value(of: term)) } while take(.comma)
      guard take(.closeList) else { throw ConditionError(reason: .unclosed, range: opening) }
    } else {
      values.append(try value(of: term))
    }
    return .compare(fact: term.id, comparison, values: values)
  }

  private mutating func value(of fact: Term) throws(ConditionError) -> String {
    let (text, range) = try words()
    guard let value = fact.value(text) else {
      throw ConditionError(reason: .value(fact: fact.id, value: text), range: range)
    }
    return value
  }

  /// Words that follow each other are one name, so that labels of several words can be used.
  private mutating func words() throws(ConditionError) -> (String, Range<Int>) {
    guard index < tokens.count else { throw ConditionError(reason: .incomplete, range: max(0, end - 1)..<end) }
    guard case .word(var name) = tokens[index].token else { throw unexpected() }
    var range = tokens[index].range
    index += 1
    while index < tokens.count, case .word(let next) = tokens[index].token {
      name += " " + next
      range = range.lowerBound..<tokens[index].range.upperBound
      index += 1
    }
    return (name, range)
  }

  private mutating func take(_ token: Token) -> Bool {
    guard index < tokens.count, tokens[index].token == token else { return false }
    index += 1
    return true
  }

  private func unexpected() -> ConditionError {
    guard index < tokens.count else { return ConditionError(reason: .incomplete, range: max(0, end - 1)..<end) }
    let text: String =
      switch tokens[index].token {
      case .word(let word): word
      case .comparison(let comparison): comparison.rawValue
      case .open: "("
      case .close: ")"
      case .openList: "["
      case .closeList: "]"
      case .comma: ","
      case .and: "and"
      case .or: "or"
      case .not: "not"
      }
    return ConditionError(reason: .unexpected(text), range: tokens[index].range)
  }
}

extension FactType {
  /// Whether the values can be compared by size.
  public var isOrdered: Bool {
    switch self {
    case .integer, .instant: true
    case .boolean, .enumeration: false
    }
  }
}

extension Term {
  /// The value of this fact that a text spells, in canonical form, or nil where it spells none.
  public func value(_ text: String) -> String? {
    switch type {
    case .boolean:
      switch text.lowercased() {
      case "true", "si", "sì", "vero", "yes": return "true"
      case "false", "no", "falso": return "false"
      default: return nil
      }
    case .integer(let bounds):
      guard let number = Int(text), bounds.contains(number) else { return nil }
      return String(number)
    case .enumeration(let ids):
      if ids.contains(text) { return text }
      return ids.first { valueLabels[$0]?.values.contains { $0.lowercased() == text.lowercased() } ?? false }
    case .instant:
      return Day(text) == nil ? nil : text
    case nil:
      return nil
    }
  }
}
