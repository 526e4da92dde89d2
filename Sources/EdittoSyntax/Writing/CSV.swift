/// A table as comma-separated values (RFC 4180) in UTF-8: a header, then a record a line; lines end in CR LF.
///
/// A cell that a spreadsheet could take for a formula (CWE-1236) begins with an apostrophe that is not its own. So does a cell that
/// begins with an apostrophe itself: whoever takes one away from wherever one stands first has the cells as they were.
package enum CSV {
  /// A column's name, and what it holds of a row; nothing is an empty cell.
  package typealias Column<Row> = (name: String, cell: @Sendable (Row) -> String?)

  /// The table of some rows.
  package static func table<Row>(_ columns: [Column<Row>], _ rows: [Row]) -> [UInt8] {
    var bytes = ByteBuffer(capacity: 4096)
    record(columns.lazy.map(\.name), &bytes)
    for row in rows { record(columns.lazy.map { $0.cell(row) ?? "" }, &bytes) }
    return bytes.bytes()
  }

  private static func record(_ cells: some Sequence<String>, _ bytes: inout ByteBuffer) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      cell.withBytes { write($0, &bytes) }
    }
    bytes.append("\r\n" as StaticString)
  }

  private static func write(_ cell: UnsafeBufferPointer<UInt8>, _ bytes: inout ByteBuffer) {
    let isQuoted = cell.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if let first = cell.first, isMarked(first) { bytes.append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in cell {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(cell)
    }
  }

  /// Whether a cell that begins so gets an apostrophe.
  private static func isMarked(_ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D, UInt8(ascii: "'"): true
    default: false
    }
  }
}
