extension Edit {
  /// The bytes after edits that do not overlap; those of a place are applied in the order given.
  package static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    let sorted = edits.enumerated().sorted { ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset) }
    for (_, edit) in sorted {
      let start = min(Int(edit.span.start), bytes.count)
      guard start >= position else { continue }
      result += bytes[position..<start]
      result += edit.replacement.utf8
      position = min(Int(edit.span.end), bytes.count)
    }
    return result + bytes[position...]
  }
}
