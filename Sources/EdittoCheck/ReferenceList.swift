import EdittoModel
import EdittoSyntax
import LegalCitations

/// The list of `references.md` as text: where entries stand, and how new ones are written.
struct ReferenceList {
  private let source: Source
  private let references: [Reference]

  /// nil where the body has no list with an entry, which new ones are written like.
  init?(_ body: Body) {
    guard let file = body.files.first(where: { $0.kind == "references" }), !body.references.isEmpty else { return nil }
    (source, references) = (file.source, body.references)
  }

  /// The lines of an entry.
  private func lines(of reference: Reference) -> Span {
    var start = source.lineStart(at: Int(reference.span.start))
    while start > 0, source.text[start...].first(where: { $0 != 0x20 }) != UInt8(ascii: "-") {
      start = source.lineStart(at: start - 1)
    }
    let lines = source.entryLines(at: start)
    return source.span(lines.lowerBound, lines.upperBound)
  }

  /// Takes an entry out of the list.
  func removing(_ reference: Reference) -> Fix {
    Fix("delete-entry", ["id": reference.id], [Edit(lines(of: reference), "")], .reread)
  }

  /// Writes an entry for an act behind the last one.
  func adding(_ act: NamedAct) -> Fix? {
    guard let last = references.max(by: { $0.span < $1.span }) else { return nil }
    let lines = lines(of: last)
    let entry = ReferenceEntry(act)
    let margin = String(repeating: " ", count: source.indent(at: Int(lines.start)))
    let isItalian = String(decoding: source.text.prefix(Int(lines.start)), as: UTF8.self).contains("\nriferimenti")
    let place = source.span(Int(lines.end), Int(lines.end))
    // A title from our table was compared with the act; one that repeats the number has to be written by somebody. What is nearly a
    // well-known act is rather that one mistyped than another.
    return Fix(
      "add-reference", ["id": entry.id], [Edit(place, entry.text(isItalian: isItalian, margin: margin))],
      act.act.resemblesKnown ? .choice : act.act.known?.isVerified ?? false ? .none : .reread)
  }
}

/// An act with the name by which readers know it.
struct NamedAct {
  let act: Act
  /// The words of the text for an act of a type that has many names, such as «delibera n. 3 del 2026», else the act's own.
  let name: String
  /// Whether the name is that of the text.
  let isOfText: Bool

  /// - Parameter words: A citation of the act, which may begin with a part of it.
  init(_ act: Act, citedAs words: String) {
    self.act = act
    let words = words.split(whereSeparator: \.isWhitespace)
    let typed = words.indices.lazy.map { words[$0...].joined(separator: " ") }.first { LegalCitations.act(named: $0) == act }
    isOfText = typed != nil && (act.type == .localAct || act.type == .softLaw)
    name = isOfText ? typed ?? act.name : act.name
  }

  /// «delibera», «D.G.C.»
  var noun: String { name.prefix { !$0.isWhitespace }.lowercased() }
}

/// An entry of `references.md` that would list an act.
package struct ReferenceEntry: Sendable {
  package let id: String
  private let act: Act
  private let kind: Reference.Kind

  private let title: String

  init(_ named: NamedAct) {
    act = named.act
    kind = named.isOfText ? Self.kind(named.noun) : Self.kind(act.type)
    title = named.isOfText ? named.name.prefix(1).uppercased() + named.name.dropFirst() : act.title ?? act.name
    id = Validator.slug(Self.shortName(act, kind, named.isOfText ? named.noun : kind.abbreviation ?? kind.rawValue))
  }

  /// «GDPR», «dlgs 33 2013»
  private static func shortName(_ act: Act, _ kind: Reference.Kind, _ noun: String) -> String {
    if let name = act.known?.names.first, name.utf8.count <= 12 { return name }
    guard let number = act.number, let year = act.date?.year else { return act.name }
    switch kind {
    case .regolamentoUE: return "reg ue \(year) \(number)"
    case .direttivaUE: return "dir ue \(year) \(number)"
    default: return noun.filter(\.isLetter) + " \(number) \(year)"
    }
  }

  /// The kind of an act that only its noun tells.
  private static func kind(_ noun: String) -> Reference.Kind {
    if ["delib", "d.g.", "d.c."].contains(where: noun.hasPrefix) { return .delibera }
    return noun.hasPrefix("dir") ? .direttiva : .altro
  }

  private static func kind(_ type: ActType) -> Reference.Kind {
    switch type {
    case .constitution: .costituzione
    case .law, .constitutionalLaw: .legge
    case .decreeLaw: .decretoLegge
    case .legislativeDecree: .decretoLegislativo
    case .presidentialDecree: .dpr
    case .primeMinisterDecree: .dpcm
    case .ministerialDecree: .dm
    case .royalDecree: .regioDecreto
    case .regionalLaw: .leggeRegionale
    case .regulation: .regolamentoUE
    case .directive: .direttivaUE
    case .softLaw: .direttiva
    case .localAct, .regionalResolution: .delibera
    default: .altro
    }
  }

  /// The lines of the entry, each behind a margin.
  package func text(isItalian: Bool, margin: String = "  ") -> String {
    var fields: [(english: String, italian: String, value: String)] = [
      ("id", "id", id), ("type", "tipo", kind.rawValue),
    ]
    let isUnion = kind == .regolamentoUE || kind == .direttivaUE
    if let number = act.number {
      fields.append(("number", "numero", isUnion ? act.date.map { "\($0.year)/" + number } ?? number : number))
    }
    if let date = act.date, !isUnion { fields.append(date.isFull ? ("date", "data", "\(date)") : ("year", "anno", "\(date)")) }
    fields.append(("title", "titolo", Self.quoted(title)))
    if let name = act.known?.names.first { fields.append(("aliases", "altri-nomi", "[" + Self.quoted(name) + "]")) }
    if kind == .altro, let address = act.address() { fields.append(("url", "indirizzo-web", address)) }
    return fields.enumerated().map { index, field in
      margin + (index == 0 ? "- " : "  ") + (isItalian ? field.italian : field.english) + ": " + field.value + "\n"
    }.joined()
  }

  /// A text as front matter takes it: in quotation marks where a sign would mean something else.
  static func quoted(_ text: String) -> String {
    text.utf8.contains { ":#[]{},'\"&*!|>%@`".utf8.contains($0) } ? "\"" + text.replacing("\"") + "\"" : text
  }
}

extension String {
  /// The text with a sign escaped by a backslash.
  fileprivate func replacing(_ sign: Character) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: "\\" + String(sign))
  }
}
