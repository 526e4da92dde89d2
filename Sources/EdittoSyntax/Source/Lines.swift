/// The lines of a source; made only when something is printed or a parser asks for them.
package struct Lines: Sendable {
  /// The byte where each line starts; LF, CRLF and CR end a line.
  package let starts: [UInt32]
  private let length: Int

  package init(_ bytes: [UInt8]) {
    self.init(bytes, from: 0)
  }

  /// The lines from a byte offset on.
  package init(_ bytes: [UInt8], from first: Int) {
    var starts: [UInt32] = [UInt32(first)]
    starts.reserveCapacity((bytes.count - first) / 24 + 4)
    bytes.withUnsafeBufferPointer { bytes in
      var carriage = bytes.firstIndex(of: 0x0D, from: first)
      var i = first
      while true {
        let feed = bytes.firstIndex(of: 0x0A, from: i)
        // Hardly any file has lines that end with CR alone.
        while carriage < feed {
          if carriage + 1 < feed || feed == bytes.count { starts.append(UInt32(carriage + 1)) }
          carriage = bytes.firstIndex(of: 0x0D, from: carriage + 1)
        }
        guard feed < bytes.count else { break }
        i = feed + 1
        starts.append(UInt32(i))
      }
    }
    self.starts = starts
    length = bytes.count
  }

  package var count: Int { starts.count }

  /// The index of the line that holds a byte.
  package func index(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, its end of line included.
  package func range(_ line: Int) -> Range<Int> {
    let start = Int(starts[line])
    return start..<(line + 1 < starts.count ? Int(starts[line + 1]) : length)
  }
}

/// A place as people count: line and column from 1, columns in Unicode code points.
package struct Position: Sendable, Equatable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Source {
  /// The position of a byte offset.
  package func position(_ offset: Int, in lines: Lines) -> Position {
    let line = lines.index(of: offset)
    let start = Int(lines.starts[line])
    // Continuation bytes are not counted, so that a column is a code point.
    let column = bytes[start..<max(start, min(offset, bytes.count))].reduce(into: 1) { count, byte in
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return Position(line: line + 1, column: column)
  }
}
