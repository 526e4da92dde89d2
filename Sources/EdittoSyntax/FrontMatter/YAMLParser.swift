import CYAML

/// Reads YAML with libyaml's events; the only file that knows that library.
///
/// The accepted subset is mappings, sequences and scalars. Anchors, aliases, tags and merge keys are refused, scalars keep
/// the text that was typed, and depth is capped, so that no input costs more than its length.
package enum YAMLParser {
  /// The depth of nesting that a schema could ever need is 5.
  private static let deepest = 12

  /// The value that an excerpt spells, or nil where nothing could be read; every problem is reported.
  package static func parse(_ excerpt: Excerpt, _ report: inout Report) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return excerpt.bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return withUnsafeMutablePointer(to: &parser) { parser in
        var builder = Builder(parser: parser, marks: Marks(bytes), excerpt: excerpt, report: report)
        let node = builder.document()
        report = builder.report
        return node
      }
    }
  }

  /// Turns libyaml's marks, which count code points, into byte offsets.
  private struct Marks {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var points = 0
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    mutating func byte(_ mark: yaml_mark_t) -> Int {
      let index = Int(mark.index)
      if isASCII { return min(index, bytes.count) }
      if index < points { (points, offset) = (0, 0) }
      while points < index, offset < bytes.count {
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        points += 1
      }
      return offset
    }
  }

  /// A collection whose end has not come yet.
  private struct Open {
    let start: Int
    let isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var key: (text: String, span: Span)?
    private var table: [String: Span] = [:]

    init(start: Int, isMapping: Bool) {
      self.start = start
      self.isMapping = isMapping
    }

    /// Where a key was written before. Most mappings are so short that a search costs less than a table.
    mutating func first(_ name: String) -> Span? {
      if entries.count < 32 { return entries.first { $0.key == name }?.keySpan }
      if table.count < entries.count { for entry in entries.dropFirst(table.count) { table[entry.key] = entry.keySpan } }
      return table[name]
    }
  }

  private struct Builder {
    let parser: UnsafeMutablePointer<yaml_parser_t>
    var marks: Marks
    let excerpt: Excerpt
    var report: Report
    var stack: [Open] = []
    var root: YAMLNode?
    /// The features that were refused already: each is said once.
    var refused: Set<String> = []

    mutating func document() -> YAMLNode? {
      var tooDeep = 0
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
          failure()
          report.isPartial = true
          // What stood before the place of the failure is kept, so that it is checked too.
          while let open = stack.popLast() { close(open, at: marks.byte(parser.pointee.problem_mark)) }
          return root
        }
        defer { yaml_event_delete(&event) }
        let start = marks.byte(event.start_mark)
        let end = marks.byte(event.end_mark)
        switch event.type {
        case YAML_STREAM_END_EVENT: return root
        case YAML_DOCUMENT_START_EVENT:
          if root != nil {
            report(.frontMatterSyntax, excerpt.span(start, end), ["reason": "document"])
            return root
          }
        case YAML_ALIAS_EVENT:
          feature("alias", start, end)
          add(YAMLNode(.refused, excerpt.span(start, end)))
        case YAML_SCALAR_EVENT:
          let scalar = event.data.scalar
          if scalar.anchor != nil { feature("anchor", start, end) }
          if scalar.tag != nil { feature("tag", start, end) }
          let text = String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
          guard tooDeep == 0 else { continue }
          let span = excerpt.span(start, end)
          let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
          // Only quotes can hold escapes; everything else was looked at when the file was decoded.
          let clean = scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE ? Decoding.cleaned(text, span, &report) : text
          add(YAMLNode(.scalar(clean), span, isQuoted: isQuoted))
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
          let isMapping = event.type == YAML_MAPPING_START_EVENT
          let anchor = isMapping ? event.data.mapping_start.anchor : event.data.sequence_start.anchor
          let tag = isMapping ? event.data.mapping_start.tag : event.data.sequence_start.tag
          if anchor != nil { feature("anchor", start, end) }
          if tag != nil { feature("tag", start, end) }
          if stack.count >= YAMLParser.deepest {
            if tooDeep == 0 { report(.frontMatterDepth, excerpt.span(start, end)) }
            tooDeep += 1
          } else {
            stack.append(Open(start: start, isMapping: isMapping))
          }
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
          if tooDeep > 0 {
            tooDeep -= 1
            if tooDeep == 0 { add(YAMLNode(.refused, excerpt.span(start, end))) }
          } else if let open = stack.popLast() {
            close(open, at: end)
          }
        default: break
        }
      }
    }

    private mutating func close(_ open: Open, at end: Int) {
      let last = open.isMapping ? open.entries.last?.value.span : open.items.last?.span
      // A block collection ends for libyaml where the next thing begins; its last value is where people see its end.
      let span = excerpt.span(open.start, max(open.start, end))
      let isFlow =
        end > open.start && [UInt8(ascii: "]"), UInt8(ascii: "}")].contains(excerpt.bytes[excerpt.bytes.startIndex + end - 1])
      let shown = isFlow ? span : last.map { Span(source: span.source, start: Int(span.start), end: Int($0.end)) } ?? span
      add(YAMLNode(open.isMapping ? .mapping(open.entries) : .sequence(open.items), shown))
    }

    private mutating func add(_ node: YAMLNode) {
      let top = stack.count - 1
      guard top >= 0 else {
        root = node
        return
      }
      guard stack[top].isMapping else {
        stack[top].items.append(node)
        return
      }
      guard let key = stack[top].key else {
        if node.scalar == "<<" {
          report(.frontMatterFeature, node.span, ["reason": "merge"])
          report.isPartial = true
        }
        if node.scalar == nil { report(.frontMatterSyntax, node.span, ["reason": "key"]) }
        stack[top].key = (node.scalar ?? "", node.span)
        return
      }
      stack[top].key = nil
      if key.text == "<<" { return }
      if let first = stack[top].first(key.text) {
        report(.keyRepeated, key.span, ["key": key.text], notes: [Note("first-here", [:], first)])
        return
      }
      stack[top].entries.append(YAMLNode.Entry(key: key.text, keySpan: key.span, value: node))
    }

    private mutating func feature(_ name: String, _ start: Int, _ end: Int) {
      guard refused.insert(name).inserted else { return }
      let (span, text) = restOfLine(start)
      report(.frontMatterFeature, excerpt.span(start, end), ["reason": name], fixes: [Self.quoting(span, text)])
    }

    private mutating func failure() {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
      var place = marks.byte(parser.pointee.problem_mark)
      let bytes = excerpt.bytes
      let first = bytes.startIndex
      if place < bytes.count, bytes[first + place] == UInt8(ascii: "\t") {
        report(
          .frontMatterTab, excerpt.span(place, place + 1), fixes: [Fix("tab-to-spaces", [:], indentingTabs())])
        return
      }
      // The mark of an unclosed quote or bracket is the end of the text; its context is where it was opened.
      let context = marks.byte(parser.pointee.context_mark)
      if place >= bytes.count, parser.pointee.context != nil { place = min(context, max(0, bytes.count - 1)) }
      if let start = valueStart(place), let sign = Self.needsQuotes(bytes[first + start]) {
        let (span, text) = restOfLine(start)
        report(.valueNeedsQuotes, span, ["character": sign], fixes: [Self.quoting(span, text)])
        return
      }
      let end = min(bytes.count, place + 1)
      report(.frontMatterSyntax, excerpt.span(min(place, end), end), ["reason": Self.reason(problem)])
    }

    /// Signs that mean something else where a value begins.
    private static func needsQuotes(_ byte: UInt8) -> String? {
      "@`%*&!".utf8.contains(byte) ? String(UnicodeScalar(byte)) : nil
    }

    /// Where the value of the line of a place begins: behind `key: ` or `- `.
    private func valueStart(_ place: Int) -> Int? {
      let bytes = excerpt.bytes
      let first = bytes.startIndex
      var start = min(place, bytes.count)
      while start > 0, !bytes[first + start - 1].isNewline { start -= 1 }
      while start < bytes.count, bytes[first + start].isBlank || bytes[first + start] == UInt8(ascii: "-") { start += 1 }
      var i = start
      while i + 1 < bytes.count, !bytes[first + i].isNewline {
        if bytes[first + i] == UInt8(ascii: ":"), bytes[first + i + 1].isBlank {
          i += 1
          while i < bytes.count, bytes[first + i].isBlank { i += 1 }
          return i < bytes.count ? i : nil
        }
        i += 1
      }
      return start < bytes.count ? start : nil
    }

    private func restOfLine(_ start: Int) -> (Span, String) {
      let bytes = excerpt.bytes
      let first = bytes.startIndex
      var end = start
      while end < bytes.count, !bytes[first + end].isNewline { end += 1 }
      while end > start + 1, bytes[first + end - 1].isBlank { end -= 1 }
      return (excerpt.span(start, end), String(decoding: bytes[first + start..<first + end], as: UTF8.self))
    }

    /// Edits of every tab in the indentation of the excerpt's lines.
    private func indentingTabs() -> [Edit] {
      var edits: [Edit] = []
      var isIndentation = true
      for (offset, byte) in excerpt.bytes.enumerated() {
        if byte.isNewline {
          isIndentation = true
        } else if byte == UInt8(ascii: "\t"), isIndentation {
          edits.append(Edit(excerpt.span(offset, offset + 1), "  "))
        } else if byte != 0x20 {
          isIndentation = false
        }
      }
      return edits
    }

    private static func quoting(_ span: Span, _ text: String) -> Fix {
      let quoted = "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
      return .replace(span, text, with: quoted, isSafe: false)
    }

    /// The kind of libyaml's complaint, as a key of the sentence tables.
    private static func reason(_ problem: String) -> String {
      if problem.contains("mapping values are not allowed") { return "colon" }
      if problem.contains("could not find expected ':'") { return "no-colon" }
      if problem.contains("unexpected end of stream") { return "quote" }
      if problem.contains("did not find expected ',' or") { return "bracket" }
      if problem.contains("did not find expected key") || problem.contains("block mapping") { return "indentation" }
      if problem.contains("block collection") || problem.contains("'-' indicator") { return "indentation" }
      return "other"
    }
  }
}
