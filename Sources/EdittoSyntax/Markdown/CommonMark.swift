import CCMark

/// Parses Markdown with libcmark; the only file that knows that library.
///
/// libcmark's block starts are right, its inline positions are not: those are found again by `Alignment` in the source's bytes.
package enum CommonMark {
  /// Depth of nesting that a policy's text could ever need: part, article, comma, point, number, item, quote.
  private static let deepest = 24

  /// The blocks of the source's text from a byte on.
  package static func parse(_ source: Source, from start: Int, _ report: inout Report) -> [Block] {
    let lines = Lines(source.text, from: start)
    return source.text.withUnsafeBufferPointer { text in
      let document = text[start...].withMemoryRebound(to: CChar.self) { editto_parse($0.baseAddress, $0.count) }
      defer { editto_release(document) }
      guard let root = document.root else { return [] }
      var converter = Converter(source: source, text: text, lines: lines, report: report)
      let blocks = converter.blocks(of: root, depth: 0, quotes: 0)
      report = converter.report
      return blocks
    }
  }

  /// The decoded text of an HTML entity such as `&egrave;`; what is none comes back as it is.
  static func entity(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    inlineRoot(bytes) { paragraph in
      guard let child = paragraph.flatMap({ cmark_node_first_child($0) }), let literal = cmark_node_get_literal(child) else {
        return Array(bytes)
      }
      return literal.withMemoryRebound(to: UInt8.self, capacity: 1) { pointer in
        Array(UnsafeBufferPointer(start: pointer, count: CommonMark.length(literal)))
      }
    }
  }

  private static func inlineRoot<Result>(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (OpaquePointer?) -> Result) -> Result {
    let document = bytes.withMemoryRebound(to: CChar.self) { editto_parse($0.baseAddress, $0.count) }
    defer { editto_release(document) }
    return body(document.root.flatMap { cmark_node_first_child($0) })
  }

  /// The length of a text of libcmark's.
  static func length(_ string: UnsafePointer<CChar>) -> Int { strlen(string) }

  private struct Converter {
    let source: Source
    let text: UnsafeBufferPointer<UInt8>
    let lines: Lines
    var report: Report
    var saidTooDeep = false

    mutating func blocks(of parent: OpaquePointer, depth: Int, quotes: Int) -> [Block] {
      var blocks: [Block] = []
      blocks.reserveCapacity(children(of: parent))
      var next = cmark_node_first_child(parent)
      while let node = next {
        next = cmark_node_next(node)
        if depth > CommonMark.deepest {
          if !saidTooDeep { report(.nestingTooDeep, source.span(start(node), start(node) + 1)) }
          saidTooDeep = true
          return blocks
        }
        append(node, to: &blocks, depth: depth, quotes: quotes)
      }
      return blocks
    }

    private mutating func append(_ node: OpaquePointer, to blocks: inout [Block], depth: Int, quotes: Int) {
      let start = start(node)
      switch cmark_node_get_type(node) {
      case CMARK_NODE_PARAGRAPH:
        let end = end(node)
        if let table = table(start, end, quotes) {
          blocks.append(.table(table))
        } else {
          let inlines = inlines(node, start, end, quotes)
          blocks.append(.paragraph(Block.Paragraph(span: source.span(start, end), inlines: inlines)))
        }
      case CMARK_NODE_HEADING:
        blocks.append(.heading(heading(node, start, quotes)))
      case CMARK_NODE_LIST:
        blocks.append(.list(list(node, start, depth: depth, quotes: quotes)))
      case CMARK_NODE_BLOCK_QUOTE:
        let inner = self.blocks(of: node, depth: depth + 1, quotes: quotes + 1)
        blocks.append(.quote(source.span(start, inner.last.map { Int($0.span.end) } ?? start + 1), inner))
      case CMARK_NODE_CODE_BLOCK:
        if let block = fenced(node, start) {
          blocks.append(.fenced(block))
        } else {
          blocks.append(.indented(source.span(start, lineEnd(lines.index(of: start)))))
        }
      case CMARK_NODE_HTML_BLOCK:
        blocks.append(.html(source.span(start, lineEnd(lines.index(of: start)))))
      case CMARK_NODE_THEMATIC_BREAK:
        blocks.append(.break_(source.span(start, lineEnd(lines.index(of: start)))))
      default: break
      }
    }

    private func children(of parent: OpaquePointer) -> Int {
      var count = 0
      var next = cmark_node_first_child(parent)
      while let node = next {
        count += 1
        next = cmark_node_next(node)
      }
      return count
    }

    // MARK: Places

    private func start(_ node: OpaquePointer) -> Int {
      offset(Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)) - 1)
    }

    private func end(_ node: OpaquePointer) -> Int {
      offset(Int(cmark_node_get_end_line(node)), Int(cmark_node_get_end_column(node)))
    }

    private func offset(_ line: Int, _ column: Int) -> Int {
      guard line >= 1, line <= lines.count else { return text.count }
      return min(Int(lines.starts[line - 1]) + max(0, column), text.count)
    }

    /// The end of a line's visible text.
    private func lineEnd(_ line: Int) -> Int {
      let range = lines.range(line)
      var end = range.upperBound
      while end > range.lowerBound, text[end - 1].isSpace { end -= 1 }
      return end
    }

    // MARK: Leaves

    private mutating func inlines(_ node: OpaquePointer, _ start: Int, _ end: Int, _ quotes: Int) -> [Inline] {
      guard let first = cmark_node_first_child(node) else { return [] }
      // The usual case by far: one line of plain text that stands in the source as it is.
      var from = start
      while from < end {
        var alignment = Alignment(source: source.id, text: text, position: from, end: end, quotes: quotes)
        if alignment.run(first, of: node, skip: 0) { return alignment.inlines }
        // Definitions of link references vanish from the paragraph that they begin: try from its next line.
        let line = lines.index(of: from)
        guard line + 1 < lines.count else { break }
        from = Int(lines.starts[line + 1])
      }
      return Alignment.unaligned(first, of: node, source.span(start, end))
    }

    private mutating func heading(_ node: OpaquePointer, _ start: Int, _ quotes: Int) -> Block.Heading {
      let line = lines.index(of: start)
      var marker: Span?
      var from = start
      var end = lineEnd(line)
      if text[start] == UInt8(ascii: "#") {
        while from < end, text[from] == UInt8(ascii: "#") { from += 1 }
        marker = source.span(start, from)
        while from < end, text[from].isBlank { from += 1 }
      } else {
        var last = line
        while last + 1 < lines.count {
          let next = lines.range(last + 1)
          let content = text[next].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
          let sign = content.first
          let isUnderline =
            (sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"))
            && content.allSatisfy { $0 == sign || $0.isSpace }
          if isUnderline { break }
          last += 1
        }
        end = lineEnd(last)
      }
      return Block.Heading(
        span: source.span(start, max(end, from)), level: Int(cmark_node_get_heading_level(node)), marker: marker,
        inlines: inlines(node, from, end, quotes))
    }

    private mutating func list(_ node: OpaquePointer, _ start: Int, depth: Int, quotes: Int) -> Block.List {
      var items: [Block.Item] = []
      items.reserveCapacity(children(of: node))
      var end = start
      var delimiter: UInt8?
      var next = cmark_node_first_child(node)
      while let item = next {
        next = cmark_node_next(item)
        let first = self.start(item)
        var last = first
        while last < text.count, text[last].isDigit { last += 1 }
        last = min(last + 1, text.count)
        if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, last > first { delimiter = text[last - 1] }
        let blocks = blocks(of: item, depth: depth + 1, quotes: quotes)
        end = max(last, blocks.last.map { Int($0.span.end) } ?? last)
        items.append(Block.Item(marker: source.span(first, last), blocks: blocks))
      }
      return Block.List(span: source.span(start, end), delimiter: delimiter, items: items)
    }

    /// A fenced block, or nil where the block is code only by its indentation.
    private mutating func fenced(_ node: OpaquePointer, _ start: Int) -> Block.Fenced? {
      let fence = text[start]
      guard fence == UInt8(ascii: "`") || fence == UInt8(ascii: "~") else { return nil }
      let line = lines.index(of: start)
      var infoStart = start
      while infoStart < text.count, text[infoStart] == fence { infoStart += 1 }
      let width = infoStart - start
      guard width >= 3 else { return nil }
      let openingEnd = lineEnd(line)
      while infoStart < openingEnd, text[infoStart].isBlank { infoStart += 1 }
      let literal = cmark_node_get_literal(node)
      var content: [Excerpt.Line] = []
      var current = line + 1
      if let literal {
        let count = CommonMark.length(literal)
        literal.withMemoryRebound(to: UInt8.self, capacity: count) { pointer in
          let bytes = UnsafeBufferPointer(start: pointer, count: count)
          content.reserveCapacity(count / 16 + 2)
          var i = 0
          while i < count, current < lines.count {
            let first = i
            i = bytes.firstIndex(of: UInt8(ascii: "\n"), from: i) + 1
            // The literal's line is the source's line without the container's indentation.
            let range = lines.range(current)
            var visible = range.upperBound
            while visible > range.lowerBound, text[visible - 1].isNewline { visible -= 1 }
            var length = i - 1 - first
            if length > 0, bytes[first + length - 1] == UInt8(ascii: "\r") { length -= 1 }
            content.append(
              Excerpt.Line(
                start: max(range.lowerBound, visible - length), end: range.upperBound, place: content.last?.placeEnd ?? 0))
            current += 1
          }
        }
      }
      var end = content.last?.end ?? openingEnd
      if current < lines.count, isClosing(lines.range(current), fence, width) {
        end = lineEnd(current)
      } else {
        while end > start, text[end - 1].isSpace { end -= 1 }
        report(.blockUnclosed, source.span(start, start + width))
      }
      return Block.Fenced(
        span: source.span(start, end), info: source.span(infoStart, max(infoStart, openingEnd)),
        excerpt: Excerpt(source, lines: content), column: start - Int(lines.starts[line]))
    }

    private func isClosing(_ range: Range<Int>, _ fence: UInt8, _ width: Int) -> Bool {
      let content = text[range].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
      let signs = content.prefix { $0 == fence }
      return signs.count >= width && content.dropFirst(signs.count).allSatisfy(\.isSpace)
    }

    // MARK: Tables

    /// A pipe table as GitHub's dialect writes it, read from a paragraph whose second line is a row of dashes.
    private mutating func table(_ start: Int, _ end: Int, _ quotes: Int) -> Block.Table? {
      guard UnsafeBufferPointer(rebasing: text[..<end]).firstIndex(of: UInt8(ascii: "|"), from: start) < end else { return nil }
      let first = lines.index(of: start)
      guard first + 1 < lines.count, Int(lines.starts[first + 1]) < end else { return nil }
      let last = lines.index(of: end - 1)
      guard let delimiter = (first + 1...last).first(where: { isDelimiterRow(rowRange($0, quotes)) }) else {
        missingRule(start, lineEnd(first))
        return nil
      }
      let head = cells(delimiter == first + 1 ? start..<lineEnd(first) : rowRange(delimiter - 1, quotes))
      let columns = cells(rowRange(delimiter, quotes))
      guard head.count == columns.count else { return nil }
      if delimiter > first + 1 {
        let place = Int(lines.starts[delimiter - 1])
        report(
          .tableAfterText, source.span(place, lineEnd(delimiter - 1)),
          fixes: [Fix("insert-blank-line", [:], [Edit(source.span(place, place), "\n")])])
        return nil
      }
      let alignments = columns.map { range -> Block.Table.Alignment? in
        let isLeft = text[range.lowerBound] == UInt8(ascii: ":")
        let isRight = text[range.upperBound - 1] == UInt8(ascii: ":")
        return isLeft && isRight ? .center : isRight ? .end : isLeft ? .start : nil
      }
      var rows = [head.map(cell)]
      if delimiter < last {
        for line in delimiter + 1...last {
          let range = rowRange(line, quotes)
          guard text[range].contains(UInt8(ascii: "|")) else {
            // Text right under a table would become a cell of it, and a comma would be lost.
            let place = Int(lines.starts[line])
            report(
              .tableBeforeText, source.span(range.lowerBound, range.upperBound),
              fixes: [Fix("insert-blank-line", [:], [Edit(source.span(place, place), "\n")])])
            break
          }
          var row = cells(range).map(cell)
          if row.count > columns.count {
            let extra = row[columns.count].span.through(row[row.count - 1].span)
            report(.tableRowLong, extra, ["cells": "\(row.count)", "columns": "\(columns.count)"])
            row.removeLast(row.count - columns.count)
          }
          while row.count < columns.count {
            row.append(Block.Cell(span: source.span(range.upperBound, range.upperBound), inlines: []))
          }
          rows.append(row)
        }
      }
      return Block.Table(span: source.span(start, end), alignments: alignments, rows: rows)
    }

    /// A paragraph of bars whose line of dashes was forgotten.
    private mutating func missingRule(_ start: Int, _ end: Int) {
      guard text[start] == UInt8(ascii: "|"), end > start + 1, text[end - 1] == UInt8(ascii: "|") else { return }
      report(.tableWithoutRule, source.span(start, end))
    }

    private func rowRange(_ line: Int, _ quotes: Int) -> Range<Int> {
      let range = lines.range(line)
      var start = range.lowerBound
      var left = quotes
      while start < range.upperBound, text[start].isBlank || (left > 0 && text[start] == UInt8(ascii: ">")) {
        if text[start] == UInt8(ascii: ">") { left -= 1 }
        start += 1
      }
      return start..<max(start, lineEnd(line))
    }

    private func isDelimiterRow(_ range: Range<Int>) -> Bool {
      var hasDash = false
      var hasBar = false
      for byte in text[range] {
        switch byte {
        case UInt8(ascii: "-"): hasDash = true
        case UInt8(ascii: "|"): hasBar = true
        case UInt8(ascii: ":"), 0x20, 0x09: break
        default: return false
        }
      }
      return hasDash && hasBar
    }

    /// The cells of a row: between bars, an escaped bar belongs to its cell.
    private func cells(_ range: Range<Int>) -> [Range<Int>] {
      var cells: [Range<Int>] = []
      var i = range.lowerBound
      var end = range.upperBound
      if i < end, text[i] == UInt8(ascii: "|") { i += 1 }
      if end > i, text[end - 1] == UInt8(ascii: "|"), end - 2 < i || text[end - 2] != UInt8(ascii: "\\") { end -= 1 }
      var first = i
      func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, text[low].isBlank { low += 1 }
        while high > low, text[high - 1].isBlank { high -= 1 }
        return low..<high
      }
      while i < end {
        if text[i] == UInt8(ascii: "\\") {
          i += 1
        } else if text[i] == UInt8(ascii: "|") {
          cells.append(trimmed(first..<i))
          first = i + 1
        }
        i += 1
      }
      cells.append(trimmed(first..<end))
      return cells
    }

    private func cell(_ range: Range<Int>) -> Block.Cell {
      let span = source.span(range.lowerBound, range.upperBound)
      guard !range.isEmpty else { return Block.Cell(span: span, inlines: []) }
      // Most cells are words and numbers, for which a document of their own would be much ado.
      if text[range].allSatisfy({ $0.isWord || $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) {
        let inline = Inline(kind: .text, span: span, inner: span, end: 1, literal: nil, target: span.part(span.count, span.count))
        return Block.Cell(span: span, inlines: [inline])
      }
      // The bracket in front keeps a cell such as `- a` from being read as a block; it is skipped again in the alignment.
      let bytes = [UInt8(ascii: ")")] + text[range]
      let inlines = bytes.withUnsafeBufferPointer { bytes in
        CommonMark.inlineRoot(bytes) { paragraph -> [Inline] in
          guard let paragraph, let first = cmark_node_first_child(paragraph) else { return [] }
          var alignment = Alignment(source: source.id, text: text, position: range.lowerBound, end: range.upperBound, quotes: 0)
          return alignment.run(first, of: paragraph, skip: 1)
            ? alignment.inlines : Alignment.unaligned(first, of: paragraph, span)
        }
      }
      return Block.Cell(span: span, inlines: inlines)
    }
  }
}
