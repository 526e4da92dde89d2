import EdittoSyntax

/// A file as the rim hands it over.
package struct InputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// Larger than `Decoding.largest`; the size in bytes.
    case tooLarge(Int)
    /// Cannot be opened.
    case unreadable
    /// A link that leads out of the workspace.
    case outside
  }

  /// Path relative to the workspace's root.
  package let path: String
  package let content: Content

  package init(path: String, content: Content) {
    self.path = path
    self.content = content
  }
}

/// A file whose front matter was read.
struct OpenFile {
  let source: Source
  let kind: String?
  let record: Record
  let textStart: Int

  /// The file's name without folder.
  var name: String {
    source.path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: Array($0), as: UTF8.self) } ?? ""
  }

  var isInternal: Bool { record.isInternal }

  /// The language in a translation's name and the name of its original: `en` and `20-testo.md` for `20-testo.en.md`.
  var translated: (language: String, original: String)? {
    let parts = name.split(separator: ".")
    return parts.count == 3 ? (String(parts[1]), parts[0] + ".md") : nil
  }

  /// Whether the text below the front matter is another file's, word for word.
  func isCopy(of other: OpenFile) -> Bool {
    let (own, first) = (source.text[textStart...], other.source.text[other.textStart...])
    return own.count == first.count && own.contains { !$0.isSpace } && own.elementsEqual(first)
  }

  /// The first fence of the text, which opens a rule or a case.
  var firstFence: Span? {
    let fence = Array("```".utf8)
    return source.text.indices.dropFirst(textStart).first { source.text[$0...].starts(with: fence) }
      .map { source.span($0, $0 + fence.count) }
  }

  /// Reads bytes and front matter; every problem is reported.
  static func read(_ file: InputFile, into table: inout SourceTable, _ report: inout Report) -> OpenFile? {
    let bytes: [UInt8]
    switch file.content {
    case .bytes(let content): bytes = content
    case .tooLarge(let size):
      let source = table.add(path: file.path, bytes: [], text: [])
      report(.fileTooLarge, source.head, ["size": "\(size >> 20)", "limit": "\(Decoding.largest >> 20)"])
      return nil
    case .unreadable:
      report(.fileUnreadable, table.add(path: file.path, bytes: [], text: []).head)
      return nil
    case .outside:
      report(.fileOutside, table.add(path: file.path, bytes: [], text: []).head)
      return nil
    }
    var found = report.diagnostics.count
    let source = Decoding.decode(path: file.path, bytes: bytes, into: &table, &report)
    // Of two versions of the same lines nobody knows which is the text.
    let isInConflict = report.diagnostics[found...].contains { $0.code == .mergeConflict }
    checkName(source, &report)
    guard !isInConflict, !source.text.allSatisfy(\.isSpace) else { return nil }
    found = report.diagnostics.count
    report.isPartial = false
    let front = FrontMatter.read(source, &report)
    let isPartial = report.isPartial
    guard let node = front.node else {
      if report.diagnostics.count == found {
        report(.kindMissing, source.head, ["kinds": Schemas.kinds.map(\.kind.italian).joined(separator: ", ")])
      }
      return OpenFile(source: source, kind: nil, record: Record(span: source.head), textStart: front.textStart)
    }
    guard let entry = node.entry("kind", or: "documento") else {
      if !isPartial {
        let known = Schemas.kinds.map(\.kind.italian).joined(separator: ", ")
        report(.kindMissing, node.entries.first?.keySpan ?? source.head, ["kinds": known])
      }
      return OpenFile(source: source, kind: nil, record: Record(span: node.span), textStart: front.textStart)
    }
    let typed = entry.value.scalar ?? ""
    // The validator says what is wrong with the quotes.
    let word = (Validator.withoutTypographicQuotes(typed) ?? typed).loweredASCII
    guard !entry.value.isMissing else {
      report(.valueMissing, entry.keySpan, ["key": entry.key])
      return OpenFile(source: source, kind: nil, record: Record(span: node.span), textStart: front.textStart)
    }
    guard let (kind, schema) = Schemas.kinds.first(where: { $0.kind.name == word || $0.kind.italian == word }) else {
      let near = Similar.best(word, in: Schemas.kinds.flatMap { [$0.kind.name, $0.kind.italian] })
      report(
        .kindUnknown, entry.value.span, ["kind": typed],
        notes: [Note("known-values", ["values": Schemas.kinds.map(\.kind.italian).joined(separator: ", ")])],
        fixes: near.map { [.replace(entry.value.span, typed, with: $0)] } ?? [])
      return OpenFile(source: source, kind: nil, record: Record(span: node.span), textStart: front.textStart)
    }
    var validator = Validator(report)
    let record = validator.record(node, schema, isPartial: isPartial)
    report = validator.report
    return OpenFile(source: source, kind: kind.name, record: record, textStart: front.textStart)
  }

  private static func checkName(_ source: Source, _ report: inout Report) {
    let odd = source.path.withBytes { bytes -> String? in
      let name = bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
      return name.allSatisfy { isPlain($0) } && name.suffix(3).begins(with: ".md") ? nil : String(decoding: name, as: UTF8.self)
    }
    guard let text = odd else { return }
    let stem = text.loweredASCII.hasSuffix(".md") ? String(text.dropLast(3)) : text
    let isOrdinary = stem.utf8.allSatisfy { isPlain($0) }
    report(
      .fileName, source.head,
      ["name": text, "proposal": (isOrdinary ? stem : Validator.slug(stem)) + ".md"] + (isOrdinary ? ["reason": "ending"] : [:]))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// The text's blocks.
  func blocks(_ report: inout Report) -> [Block] {
    CommonMark.parse(source, from: textStart, &report)
  }

  /// Reports text in a file whose kind has none.
  func refuseText(_ report: inout Report) {
    let text = source.text
    guard let start = text[textStart...].firstIndex(where: { !$0.isSpace }) else { return }
    let end = text[start...].firstIndex(where: \.isNewline) ?? text.count
    report(.textIgnored, source.span(start, end), ["kind": kind ?? ""])
  }
}

extension Record {
  var isInternal: Bool { self[.visibility]?.text == "internal" }

  /// A text with its place.
  func place(_ key: Key) -> (id: String, span: Span)? {
    self[key].flatMap { value in value.text.map { ($0, value.span) } }
  }
}
