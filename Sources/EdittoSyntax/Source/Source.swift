/// A file's bytes under a stable path: what every span points into.
package final class Source: Sendable {
  /// The place of this source in its table; a `Span` carries it.
  package let id: UInt32
  /// Path relative to the workspace's root, separated by `/`.
  package let path: String
  /// The bytes as they were read.
  package let bytes: [UInt8]
  /// The bytes to parse: same length as `bytes`, with what nobody may see or decode replaced by blanks.
  package let text: [UInt8]

  package init(id: UInt32, path: String, bytes: [UInt8], text: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
    self.text = text
  }

  /// The span of a byte range.
  package func span(_ start: Int, _ end: Int) -> Span {
    Span(source: id, start: start, end: end)
  }

  /// The span of the whole file's first line, where a finding about the file as such is shown.
  package var head: Span {
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    return span(0, end)
  }

  /// The text that a span covers.
  package func string(_ span: Span) -> String {
    String(decoding: text[clamped(span)], as: UTF8.self)
  }

  /// The byte range of a span, kept within the file.
  package func clamped(_ span: Span) -> Range<Int> {
    let start = min(Int(span.start), bytes.count)
    return start..<max(start, min(Int(span.end), bytes.count))
  }
}

/// A range of bytes in one source.
package struct Span: Sendable, Hashable, Comparable {
  package let source: UInt32
  package let start: UInt32
  package let end: UInt32

  package init(source: UInt32, start: Int, end: Int) {
    self.source = source
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  package var isEmpty: Bool { start == end }
  package var count: Int { Int(end - start) }

  package func contains(_ other: Span) -> Bool {
    source == other.source && start <= other.start && other.end <= end
  }

  /// The span from the start of this one to the end of another in the same source.
  package func through(_ other: Span) -> Span {
    Span(source: source, start: Int(start), end: Int(other.end))
  }

  /// A part of the span, as offsets from its start.
  package func part(_ from: Int, _ to: Int) -> Span {
    Span(source: source, start: Int(start) + from, end: Int(start) + to)
  }

  package static func < (left: Span, right: Span) -> Bool {
    if left.source != right.source { return left.source < right.source }
    return left.start != right.start ? left.start < right.start : left.end < right.end
  }
}

/// The sources of a run by id.
package struct SourceTable: Sendable {
  package private(set) var sources: [Source] = []

  package init() {}

  package mutating func add(path: String, bytes: [UInt8], text: [UInt8]) -> Source {
    let source = Source(id: UInt32(sources.count), path: path, bytes: bytes, text: text)
    sources.append(source)
    return source
  }

  package subscript(span: Span) -> Source { sources[Int(span.source)] }

  package func string(_ span: Span) -> String { self[span].string(span) }
}
