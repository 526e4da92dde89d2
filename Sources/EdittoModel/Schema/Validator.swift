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
    record(node.tree, node.index, schema, isPartial: isPartial)
  }

  private mutating func record(_ tree: YAMLTree, _ index: Int, _ schema: Schema, isPartial: Bool = false) -> Record {
    let end = tree.kind(index) == .mapping ? tree.after(index) : index
    var record = Record(span: tree.span(index), capacity: min(schema.fields.count, max(0, end - index) / 2))
    var misspelled: Set<String> = []
    var key = index + 1
    while key < end {
      let value = tree.after(key)
      defer { key = tree.after(value) }
      let keySpan = tree.span(key)
      var named: Field?
      tree.read(key) { named = schema.field($0) }
      guard let field = named else {
        if let meant = unknown(tree.text(key), keySpan, schema) { misspelled.insert(meant) }
        continue
      }
      if let first = record.keySpan(field.key) {
        report(.keyRepeated, keySpan, ["key": tree.text(key)], notes: [Note("first-here", [:], first)])
        continue
      }
      if tree.isMissing(value) {
        report(.valueMissing, keySpan, ["key": tree.text(key)])
        record.set(field.key, keySpan, nil)
        continue
      }
      record.set(field.key, keySpan, self.value(tree, value, field.type, key: key))
    }
    for field in schema.required where record.keySpan(field.key) == nil {
      // A key that is there under a misspelled name is not missing too.
      if isPartial || misspelled.contains(field.name) || misspelled.contains(field.italian) { continue }
      let place = end > index + 1 ? tree.span(index + 1) : tree.span(index)
      report(.keyMissing, place, ["key": field.name, "italian": field.italian, "in": schema.name])
    }
    return record
  }

  /// Reports a key that the schema has not; gives the one that was probably meant.
  private mutating func unknown(_ key: String, _ span: Span, _ schema: Schema) -> String? {
    let near = Similar.best(key, in: schema.fields.map(\.italian)) ?? Similar.best(key, in: schema.fields.map(\.name))
    report(
      .keyUnknown, span, ["key": key, "in": schema.name],
      notes: [Note("known-keys", ["keys": schema.fields.map(\.italian).joined(separator: ", ")])],
      fixes: near.map { [.replace(span, key, with: $0)] } ?? [])
    return near
  }

  // MARK: Values

  /// The value at an index, or nil where it is not of the type, which is reported; `key` is the index of its key.
  private mutating func value(_ tree: YAMLTree, _ index: Int, _ type: FieldType, key: Int) -> Value? {
    let kind = tree.kind(index)
    if case .refused = kind { return nil }
    switch type {
    case .free: return Value(.node(YAMLNode(tree, index)), tree.span(index))
    case .list(let element):
      guard case .sequence = kind else { return wrong(tree, index, "list", key) }
      return list(tree, index, element, key: key)
    case .oneOrMany(let element):
      guard case .sequence = kind else { return value(tree, index, element, key: key) }
      return list(tree, index, element, key: key)
    case .record(let schema):
      guard case .mapping = kind else { return wrong(tree, index, "record", key) }
      return Value(.record(record(tree, index, schema)), tree.span(index))
    case .table(let element):
      guard case .mapping = kind else { return wrong(tree, index, "record", key) }
      var table: [(key: String, keySpan: Span, value: Value)] = []
      var own = index + 1
      while own < tree.after(index) {
        let value = tree.after(own)
        if let read = self.value(tree, value, element, key: own) { table.append((tree.text(own), tree.span(own), read)) }
        own = tree.after(value)
      }
      return Value(.table(table), tree.span(index))
    case .localized:
      guard case .mapping = kind else { return scalar(tree, index, type, key) }
      var texts: [String: String] = [:]
      var own = index + 1
      while own < tree.after(index) {
        let value = tree.after(own)
        let language = tree.text(own)
        if !Self.isLanguage(language) {
          report(.languageInvalid, tree.span(own), ["value": language])
        } else if tree.kind(value) == .scalar, !tree.text(value).isEmpty {
          texts[language] = tree.text(value)
        } else {
          report(.valueMissing, tree.span(own), ["key": language])
        }
        own = tree.after(value)
      }
      return Value(.texts(texts), tree.span(index))
    default:
      return scalar(tree, index, type, key)
    }
  }

  private mutating func list(_ tree: YAMLTree, _ index: Int, _ element: FieldType, key: Int) -> Value? {
    var values: [Value] = []
    let end = tree.after(index)
    var child = index + 1
    // The values of a list are mostly of one size.
    if child < end { values.reserveCapacity((end - child) / (tree.after(child) - child)) }
    while child < end {
      if let value = value(tree, child, element, key: key) { values.append(value) }
      child = tree.after(child)
    }
    return Value(.list(values), tree.span(index))
  }

  private mutating func wrong(_ tree: YAMLTree, _ index: Int, _ expected: String, _ key: Int) -> Value? {
    var fixes: [Fix] = []
    if expected == "list", tree.kind(index) == .scalar, !tree.isQuoted(index) {
      fixes = [.replace(tree.span(index), tree.text(index), with: "[" + tree.text(index) + "]")]
    }
    report(.valueType, tree.span(index), ["key": tree.text(key), "expected": expected], fixes: fixes)
    return nil
  }

  private mutating func scalar(_ tree: YAMLTree, _ index: Int, _ type: FieldType, _ keyIndex: Int) -> Value? {
    guard case .scalar = tree.kind(index) else { return wrong(tree, index, "text", keyIndex) }
    let span = tree.span(index)
    if case .choice(let choices) = type {
      var meant: Choice?
      tree.read(index) { word in meant = choices.first { $0.isNamed(word) } }
      if let meant { return Value(.text(meant.name), span) }
    }
    var text = tree.text(index)
    var key: String { tree.text(keyIndex) }
    // Inside quotes every byte is shifted.
    var shift = tree.isQuoted(index) ? 1 : 0
    if shift == 0, let bare = Self.withoutTypographicQuotes(text) {
      let quoted = "\"" + bare.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
      report(.typographicQuotes, span, ["value": text], fixes: [.replace(span, text, with: quoted)])
      text = bare
      shift = 3
      if case .choice(let choices) = type, let meant = choices.first(where: { bare.withBytes($0.isNamed) }) {
        return Value(.text(meant.name), span)
      }
    }
    if text.utf8.first?.isSpace ?? true, text.utf8.allSatisfy(\.isSpace) {
      report(.valueMissing, span, ["key": key])
      return nil
    }
    switch type {
    case .id:
      let isOwn = key == Key.id.rawValue
      // A contact that is named by its address is looked for as one.
      guard Self.isID(text) || !isOwn && Email.isValid(text) else {
        let proposal = Self.slug(text)
        report(
          .idInvalid, span, ["value": text],
          fixes: proposal.isEmpty ? [] : [.replace(span, text, with: proposal, isOwn ? .none : .reread)])
        return nil
      }
      return Value(.text(text), span)
    case .integer:
      guard let number = Int(text) else { return invalid(.numberInvalid, span, text, key) }
      return Value(.integer(number), span)
    case .year:
      guard let number = Int(text), (1861...2200).contains(number) else { return invalid(.numberInvalid, span, text, key) }
      return Value(.integer(number), span)
    case .boolean:
      switch text.lowercased() {
      case "true", "si", "sì", "yes", "vero": return Value(.boolean(true), span)
      case "false", "no", "falso": return Value(.boolean(false), span)
      default: return invalid(.booleanInvalid, span, text, key)
      }
    case .date: return date(span, text, key)
    case .monthDay:
      guard text.utf8.count == 5, CalendarDate("2024-" + text) != nil else { return invalid(.monthDayInvalid, span, text, key) }
      return Value(.text(text), span)
    case .postcode:
      guard Self.isPostcode(text) else {
        report(.numberInvalid, span, ["value": text, "key": key, "reason": "postcode"])
        return nil
      }
      return Value(.text(text), span)
    case .email:
      guard Email.isValid(text) else { return invalid(.emailInvalid, span, text, key) }
      return Value(.text(text), span)
    case .phone:
      guard let phone = Phone(text) else { return invalid(.phoneInvalid, span, text, key) }
      return Value(.phone(phone), span)
    case .url: return url(span, text)
    case .vat:
      guard TaxIdentifier.isVAT(text) else { return invalid(.vatInvalid, span, text, key) }
      return Value(.text(text), span)
    case .taxCode:
      guard TaxIdentifier.isTaxCode(text) else { return invalid(.taxCodeInvalid, span, text, key) }
      return Value(.text(text), span)
    case .hours:
      do throws(OpeningHours.Problem) {
        return Value(.hours(try OpeningHours(text)), span)
      } catch {
        report(
          .hoursInvalid, span.part(error.range.lowerBound + shift, error.range.upperBound + shift),
          ["value": text, "reason": error.reason.rawValue])
        return nil
      }
    case .within:
      guard let within = Period.within(text) else { return invalid(.durationInvalid, span, text, key) }
      return Value(.text(within), span)
    case .language:
      guard Self.isLanguage(text) else { return invalid(.languageInvalid, span, text, key) }
      return Value(.text(text), span)
    case .choice(let choices):
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

  /// The text between quotes as word processors set them, where they were meant as those of the front matter.
  static func withoutTypographicQuotes(_ text: String) -> String? {
    guard text.utf8.first == 0xE2, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return nil }
    let quotes: [Unicode.Scalar] = ["“", "”", "„", "‟", "‘", "’"]
    let inner = text.unicodeScalars.dropFirst().dropLast()
    // Two words in quotes of their own are not one value in quotes.
    guard text.unicodeScalars.count > 2, quotes.contains(first), quotes.contains(last),
      !inner.contains(where: quotes[..<4].contains)
    else { return nil }
    return String(inner)
  }

  private mutating func invalid(_ code: Code, _ span: Span, _ text: String, _ key: String) -> Value? {
    report(code, span, ["value": text, "key": key])
    return nil
  }

  private mutating func date(_ span: Span, _ text: String, _ key: String) -> Value? {
    if let date = CalendarDate(text) { return Value(.date(date), span) }
    var fixes: [Fix] = []
    if let proposal = Self.italianDate(text) { fixes = [.replace(span, text, with: proposal.description)] }
    let exists = CalendarDate.parts(text) == nil
    report(.dateInvalid, span, ["value": text, "key": key, "reason": exists ? "form" : "day"], fixes: fixes)
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

  private mutating func url(_ span: Span, _ text: String) -> Value? {
    do throws(WebAddress.Problem) {
      return Value(.url(try WebAddress(text)), span)
    } catch {
      report(error, span, text)
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
    slug.reserveCapacity(text.utf8.count)
    func append(_ scalar: Unicode.Scalar) {
      let letter: UInt8? =
        switch scalar {
        case "a"..."z", "0"..."9": UInt8(scalar.value)
        case "à", "á", "â", "ä": UInt8(ascii: "a")
        case "è", "é", "ê", "ë": UInt8(ascii: "e")
        case "ì", "í", "î", "ï": UInt8(ascii: "i")
        case "ò", "ó", "ô", "ö": UInt8(ascii: "o")
        case "ù", "ú", "û", "ü": UInt8(ascii: "u")
        default: nil
        }
      if let letter {
        slug.append(letter)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(Unicode.Scalar(UInt8(scalar.value).lowered))
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars { append(lower) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug.prefix(60), as: UTF8.self)
  }

  package static func isPostcode(_ text: String) -> Bool { text.utf8.count == 5 && text.utf8.allSatisfy(\.isDigit) }

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
