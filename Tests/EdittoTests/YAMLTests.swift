import CYAML
import Testing

@testable import EdittoSyntax

/// What front matter may hold means what it means to libyaml, the reference implementation of YAML 1.1.
@Suite struct YAMLTests {
  @Test("generated documents are read as libyaml reads them", arguments: 0..<40)
  func agreesWithLibyaml(_ seed: Int) {
    var generator = Generator(seed: UInt64(seed) &* 7919 &+ 1)
    for _ in 0..<100 {
      let text = generator.document()
      let theirs = Libyaml.read(text)
      var report = Report()
      var sources = SourceTable()
      let source = sources.add(path: "a.md", bytes: Array(text.utf8), text: Array(text.utf8))
      let node = YAMLParser.parse(Excerpt(source, 0..<text.utf8.count), &report)
      let refusals = report.diagnostics
      guard let theirs else {
        #expect(!refusals.isEmpty, "libyaml cannot read:\n\(text)")
        continue
      }
      // Repeated keys are refused here; a remark needs a blank before it, which libyaml does not ask for behind quotes.
      let isStricter = refusals.contains { $0.code == .keyRepeated } || ["\"#", "'#", "]#", "}#"].contains(where: text.contains)
      guard refusals.isEmpty || isStricter else {
        let reasons = refusals.map { "\($0.code) \($0.arguments)" }
        #expect(Bool(false), "libyaml reads it, this reader does not: \(reasons)\n\(text)")
        continue
      }
      guard !isStricter else { continue }
      #expect(node.map(Libyaml.spell) ?? "" == theirs, "\(text)")
    }
  }
}

/// Documents of pieces that are easily read wrong; about a third of them are no YAML.
private struct Generator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private mutating func one(of texts: [String]) -> String { texts[next(texts.count)] }

  mutating func document() -> String {
    var text = ""
    if next(8) == 0 { text += "# nota\n" }
    text += mapping(0, 0)
    // One change in three documents: most make it unreadable, some change its meaning.
    if next(3) == 0 {
      var bytes = Array(text.utf8)
      let place = next(bytes.count)
      switch next(3) {
      case 0: bytes.remove(at: place)
      case 1:
        bytes.insert(contentsOf: one(of: [":", " ", "\n", "#", "'", "\"", "-", ",", "]", "}", ": ", " #", "  "]).utf8, at: place)
      default: bytes[place] = Array(one(of: [":", " ", "\n", "#", "'", "\"", "-", ",", "[", "{", "a"]).utf8)[0]
      }
      text = String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  private mutating func mapping(_ indent: Int, _ depth: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    var text = ""
    for index in 0...next(3) {
      let key = one(of: [
        "a\(index)", "chiave\(index)", "\"q\(index)\"", "'s\(index)'", "due parole\(index)", "x-y\(index)", "è\(index)",
      ])
      text += (text.isEmpty && depth > 0 ? "" : blanks) + key
      text += one(of: [":", ":", ":", " :"]) + value(indent, depth)
      if next(6) == 0 { text += one(of: ["\n", "  # nota\n", blanks + "# nota\n"]) }
    }
    return text
  }

  private mutating func value(_ indent: Int, _ depth: Int) -> String {
    let deeper = indent + 1 + next(3)
    let blanks = String(repeating: " ", count: deeper)
    switch next(depth > 2 ? 8 : 12) {
    case 0: return "\n"
    case 1:
      return " "
        + one(of: ["testo", "10:00", "NO", "a:b", "a#b", "00723", "2025-02-30", "- x", "-x", "?x", "…", "x  y", "un : due"])
        + "\n"
    case 2:
      return " " + one(of: ["'l''ente'", "\"a\\\"b\"", "\"\\u00e8\\n\"", "''", "\"\"", "' x '", "\"a\\\\\"", "\"\\x41\\/\""])
        + one(of: ["\n", "  # nota\n"])
    case 3: return " testo\n" + blanks + "che continua\n" + (next(2) == 0 ? "\n" + blanks + "dopo\n" : "")
    case 4:
      return " \"in due\n" + blanks + "righe" + one(of: ["\"", "\n\n" + blanks + "tre\"", " \\\n" + blanks + "fine\""]) + "\n"
    case 5: return " " + flow(0) + one(of: ["\n", " # nota\n"])
    case 6:
      let sign = one(of: ["|", ">", "|-", ">-", "|+", ">+"])
      return " " + sign + "\n" + blanks + "uno\n" + one(of: ["", "\n", blanks + "  spostato\n", "\n\n"]) + blanks + "due: x # y\n"
    case 7: return " testo # nota\n"
    case 8: return "\n" + blanks + String(mapping(deeper, depth + 1))
    case 9: return "\n" + sequence(deeper, depth + 1)
    case 10: return "\n" + sequence(indent, depth + 1)
    default: return " '" + one(of: ["a: b", "# no", "[x]", "- x"]) + "'\n"
    }
  }

  private mutating func sequence(_ indent: Int, _ depth: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    var text = ""
    for _ in 0...next(2) {
      switch next(5) {
      case 0: text += blanks + "- " + one(of: ["x", "'x'", "a:b", "10:00", "x y"]) + "\n"
      case 1: text += blanks + "- " + mapping(indent + 2, depth + 1)
      case 2: text += blanks + "- " + flow(0) + "\n"
      case 3: text += blanks + "-\n" + blanks + "   " + mapping(indent + 3, depth + 1)
      default: text += blanks + "-  " + mapping(indent + 3, depth + 1)
      }
    }
    return text
  }

  private mutating func flow(_ depth: Int) -> String {
    let parts = (0..<next(4)).map { _ in
      depth < 2 && next(4) == 0
        ? flow(depth + 1) : one(of: ["x", "a b", "'q, r'", "\"s\"", "10:00", "a: b", "\n   y", "è", "-x", "\"k\": v"])
    }
    let isMapping = next(3) == 0
    let entries = isMapping ? parts.enumerated().map { "k\($0.offset): " + $0.element.replacing(":", with: "") } : parts
    return (isMapping ? "{ " : "[") + entries.joined(separator: one(of: [", ", ",", " ,  "])) + (isMapping ? " }" : "]")
  }
}

/// The reference: values as libyaml's events spell them.
private enum Libyaml {
  /// The document in one line, or nil where libyaml cannot read it or finds what front matter may not hold.
  static func read(_ text: String) -> String? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    let bytes = Array(text.utf8)
    var spelled = ""
    var documents = 0
    return bytes.withUnsafeBufferPointer { bytes -> String? in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_END_EVENT: return spelled
        case YAML_DOCUMENT_START_EVENT:
          documents += 1
          if documents > 1 { return nil }
        case YAML_ALIAS_EVENT: return nil
        case YAML_SCALAR_EVENT:
          let scalar = event.data.scalar
          if scalar.anchor != nil || scalar.tag != nil { return nil }
          let value = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
          spelled += Self.scalar(value, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT: spelled += "["
        case YAML_SEQUENCE_END_EVENT: spelled += "]"
        case YAML_MAPPING_START_EVENT: spelled += "{"
        case YAML_MAPPING_END_EVENT: spelled += "}"
        default: break
        }
      }
    }
  }

  static func spell(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): scalar(text, isQuoted: node.tree.isQuoted(node.index))
    case .sequence(let items): "[" + items.map(spell).joined() + "]"
    case .mapping(let entries): "{" + entries.map { scalar($0.key, isQuoted: false) + spell($0.value) }.joined() + "}"
    case .refused: "?"
    }
  }

  private static func scalar(_ text: String, isQuoted: Bool) -> String { "(" + text + ")" }
}
