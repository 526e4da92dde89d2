import EdittoRules
package import EdittoSyntax

/// Reads a mapping by its schema: unknown, missing and repeated keys, wrong types and impossible values are reported.
package struct Validator {
  package var report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// - Parameter isPartial: whether a part of the mapping could not be read, so that nothing can be said to be missing.
  package mutating func record(_ node: YAMLNode, _ schema: Schema, isPartial: Bool = false) -> Record {
    let entries = node.entries
    var record = Record(span: node.span, capacity: entries.count)
    var misspelled: Set<String> = []
    for entry in entries {
      guard let field = schema.field(entry.key) else {
        if let meant = unknown(entry, schema) { misspelled.insert(meant) }
        continue
      }
      if let first = record.keySpan(field.name) {
        report(.keyRepeated, entry.keySpan, ["key": entry.key], notes: [Note("first-here", [:], first)])
        continue
      }
      if entry.value.isMissing {
        report(.valueMissing, entry.keySpan, ["key": entry.key])
        record.set(field.name, entry.keySpan, nil)
        continue
      }
      record.set(field.name, entry.keySpan, value(entry.value, field.type, key: entry.key))
    }
    for field in schema.required where record.keySpan(field.name) == nil {
      // A key that is there under a misspelled name is not missing too.
      if isPartial || misspelled.contains(field.name) || misspelled.contains(field.italian) { continue }
      let place = node.entries.first?.keySpan ?? node.span
      report(.keyMissing, place, ["key": field.name, "italian": field.italian, "in": schema.name])
    }
    return record
  }

  /// Reports a key that the schema has not; gives the one that was probably meant.
  private mutating func unknown(_ entry: YAMLNode.Entry, _ schema: Schema) -> String? {
    let near =
      Similar.best(entry.key, in: schema.fields.map(\.italian)) ?? Similar.best(entry.key, in: schema.fields.map(\.name))
    report(
      .keyUnknown, entry.keySpan, ["key": entry.key, "in": schema.name],
      notes: [Note("known-keys", ["keys": schema.fields.map(\.italian).joined(separator: ", ")])],
      fixes: near.map { [.replace(entry.keySpan, entry.key, with: $0)] } ?? [])
    return near
  }

  // MARK: Values

  /// The value of a node, or nil where it is not of the type, which is reported.
  package mutating func value(_ node: YAMLNode, _ type: FieldType, key: String) -> Value? {
    if case .refused = node.content { return nil }
    switch type {
    case .free: return Value(.node(node), node.span)
    case .list(let element):
      guard case .sequence(let nodes) = node.content else { return wrong(node, "list", key) }
      return Value(.list(nodes.compactMap { value($0, element, key: key) }), node.span)
    case .oneOrMany(let element):
      guard case .sequence(let nodes) = node.content else { return value(node, element, key: key) }
      return Value(.list(nodes.compactMap { value($0, element, key: key) }), node.span)
    case .record(let schema):
      guard case .mapping = node.content else { return wrong(node, "record", key) }
      return Value(.record(record(node, schema)), node.span)
    case .table(let element):
      guard case .mapping(let entries) = node.content else { return wrong(node, "record", key) }
      var table: [(key: String, keySpan: Span, value: Value)] = []
      for entry in entries {
        if let value = value(entry.value, element, key: entry.key) { table.append((entry.key, entry.keySpan, value)) }
      }
      return Value(.table(table), node.span)
    case .localized:
      guard case .mapping(let entries) = node.content else { return scalar(node, type, key) }
      var texts: [String: String] = [:]
      for entry in entries {
        guard Self.isLanguage(entry.key) else {
          report(.languageInvalid, entry.keySpan, ["value": entry.key])
          continue
        }
        guard let text = entry.value.scalar, !text.isEmpty else {
          report(.valueMissing, entry.keySpan, ["key": entry.key])
          continue
        }
        texts[entry.key] = text
      }
      return Value(.texts(texts), node.span)
    default:
      return scalar(node, type, key)
    }
  }

  private mutating func wrong(_ node: YAMLNode, _ expected: String, _ key: String) -> Value? {
    var fixes: [Fix] = []
    if expected == "list", let text = node.scalar, !node.isQuoted {
      fixes = [.replace(node.span, text, with: "[" + text + "]")]
    }
    report(.valueType, node.span, ["key": key, "expected": expected], fixes: fixes)
    return nil
  }

  private mutating func scalar(_ node: YAMLNode, _ type: FieldType, _ key: String) -> Value? {
    guard let text = node.scalar else { return wrong(node, "text", key) }
    let span = node.span
    if text.utf8.first?.isSpace ?? true, text.utf8.allSatisfy(\.isSpace) {
      report(.valueMissing, span, ["key": key])
      return nil
    }
    switch type {
    case .id:
      guard Self.isID(text) else {
        let proposal = Self.slug(text)
        report(.idInvalid, span, ["value": text], fixes: proposal.isEmpty ? [] : [.replace(span, text, with: proposal)])
        return nil
      }
      return Value(.text(text), span)
    case .integer:
      guard let number = Int(text) else { return invalid(.numberInvalid, node, text, key) }
      return Value(.integer(number), span)
    case .year:
      guard let number = Int(text), (1861...2200).contains(number) else { return invalid(.numberInvalid, node, text, key) }
      return Value(.integer(number), span)
    case .boolean:
      switch text.lowercased() {
      case "true", "si", "sì", "yes", "vero": return Value(.boolean(true), span)
      case "false", "no", "falso": return Value(.boolean(false), span)
      default: return invalid(.booleanInvalid, node, text, key)
      }
    case .date: return date(node, text, key)
    case .monthDay:
      guard text.utf8.count == 5, CalendarDate("2024-" + text) != nil else { return invalid(.monthDayInvalid, node, text, key) }
      return Value(.text(text), span)
    case .email:
      guard Email.isValid(text) else { return invalid(.emailInvalid, node, text, key) }
      return Value(.text(text), span)
    case .phone:
      guard let phone = Phone(text) else { return invalid(.phoneInvalid, node, text, key) }
      return Value(.phone(phone), span)
    case .url: return url(node, text)
    case .vat:
      guard TaxIdentifier.isVAT(text) else { return invalid(.vatInvalid, node, text, key) }
      return Value(.text(text), span)
    case .taxCode:
      guard TaxIdentifier.isTaxCode(text) else { return invalid(.taxCodeInvalid, node, text, key) }
      return Value(.text(text), span)
    case .hours:
      do throws(OpeningHours.Problem) {
        return Value(.hours(try OpeningHours(text)), span)
      } catch {
        // Inside quotes every byte is shifted by one.
        let shift = node.isQuoted ? 1 : 0
        report(
          .hoursInvalid, span.part(error.range.lowerBound + shift, error.range.upperBound + shift),
          ["value": text, "reason": error.reason.rawValue])
        return nil
      }
    case .within:
      guard let within = Period.within(text) else { return invalid(.durationInvalid, node, text, key) }
      return Value(.text(within), span)
    case .language:
      guard Self.isLanguage(text) else { return invalid(.languageInvalid, node, text, key) }
      return Value(.text(text), span)
    case .choice(let choices):
      let name = text.loweredASCII
      if let choice = choices.first(where: { $0.name == name || $0.italian == name }) { return Value(.text(choice.name), span) }
      let near = Similar.best(text, in: choices.flatMap { [$0.name, $0.italian] })
      report(
        .valueUnknown, span, ["value": text, "key": key],
        notes: [Note("known-values", ["values": choices.map(\.italian).joined(separator: ", ")])],
        fixes: near.map { [.replace(span, text, with: $0)] } ?? [])
      return nil
    default:
      return Value(.text(text), span)
    }
  }

  private mutating func invalid(_ code: Code, _ node: YAMLNode, _ text: String, _ key: String) -> Value? {
    report(code, node.span, ["value": text, "key": key])
    return nil
  }

  private mutating func date(_ node: YAMLNode, _ text: String, _ key: String) -> Value? {
    if let date = CalendarDate(text) { return Value(.date(date), node.span) }
    var fixes: [Fix] = []
    if let proposal = Self.italianDate(text) { fixes = [.replace(node.span, text, with: proposal.description)] }
    let exists = CalendarDate.parts(text) == nil
    report(.dateInvalid, node.span, ["value": text, "key": key, "reason": exists ? "form" : "day"], fixes: fixes)
    return nil
  }

  /// A date as offices write it, `20/11/2025` or `20.11.2025`.
  private static func italianDate(_ text: String) -> CalendarDate? {
    let parts = text.utf8.split { [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
    guard parts.count == 3, let day = Int(String(parts[0]) ?? ""), let month = Int(String(parts[1]) ?? ""),
      let year = Int(String(parts[2]) ?? ""), year > 1800
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private mutating func url(_ node: YAMLNode, _ text: String) -> Value? {
    do throws(WebAddress.Problem) {
      return Value(.url(try WebAddress(text)), node.span)
    } catch {
      report(error, node.span, text)
      return nil
    }
  }

  // MARK: Forms of text

  package static func isID(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard let first = bytes.first, first.isLower || first.isDigit, bytes.last != UInt8(ascii: "-"), bytes.count <= 80 else {
        return false
      }
      var previous = first
      for byte in bytes {
        guard byte.isLower || byte.isDigit || byte == UInt8(ascii: "-") else { return false }
        if byte == UInt8(ascii: "-"), previous == byte { return false }
        previous = byte
      }
      return true
    }
  }

  /// The id that a text suggests: ASCII letters without accents, words joined by hyphens.
  package static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for scalar in text.lowercased().unicodeScalars {
      let letter: UInt8? =
        switch scalar {
        case "à", "á", "â", "ä": UInt8(ascii: "a")
        case "è", "é", "ê", "ë": UInt8(ascii: "e")
        case "ì", "í", "î", "ï": UInt8(ascii: "i")
        case "ò", "ó", "ô", "ö": UInt8(ascii: "o")
        case "ù", "ú", "û", "ü": UInt8(ascii: "u")
        default: scalar.isASCII && (UInt8(scalar.value).isLower || UInt8(scalar.value).isDigit) ? UInt8(scalar.value) : nil
        }
      if let letter {
        slug.append(letter)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug.prefix(60), as: UTF8.self)
  }

  private static func isLanguage(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { $0.isLower }
  }
}

extension Report {
  /// Reports why a text is no address that may be published.
  package mutating func callAsFunction(_ problem: WebAddress.Problem, _ span: Span, _ text: String) {
    switch problem {
    case .malformed:
      let bytes = Array(text.utf8)
      let isBare =
        bytes.contains(UInt8(ascii: ".")) && !bytes.contains(UInt8(ascii: ":")) && (try? WebAddress("https://" + text)) != nil
      self(.urlInvalid, span, ["value": text], fixes: isBare ? [.replace(span, text, with: "https://" + text)] : [])
    case .insecure(let safe): self(.urlInsecure, span, ["value": text], fixes: [.replace(span, text, with: safe)])
    case .scheme(let scheme): self(.urlScheme, span, ["value": text, "scheme": scheme])
    case .userinfo: self(.urlMisleading, span, ["value": text, "reason": "userinfo"])
    case .lookalike: self(.urlMisleading, span, ["value": text, "reason": "lookalike"])
    case .character(let sign): self(.urlInvalid, span, ["value": text, "character": sign])
    }
  }
}
