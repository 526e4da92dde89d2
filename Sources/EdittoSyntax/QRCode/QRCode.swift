/// A QR code (ISO/IEC 18004) that holds a text: byte mode, versions 1 to 27, error correction M, or Q where the symbol does not grow by it.
///
/// A row of modules is one integer, so that masks are laid and judged whole rows at a time.
package struct QRCode: Sendable {
  /// How many modules a side has; the four light ones around the symbol come on top.
  package let size: Int
  /// The rows from the top; bit 0 is the module on the left, and is set where that is dark.
  package let rows: [UInt128]

  /// The levels of error correction, by their bits in the format information.
  enum Level: Int { case medium = 0, quartile = 3 }

  /// The smallest symbol for a text, or nil for one of more than 1,125 bytes.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = (1...27).first(where: { bytes.count <= QRBlocks($0, .medium).capacity }) else { return nil }
    let quartile = QRBlocks(version, .quartile)
    let blocks = bytes.count <= quartile.capacity ? quartile : QRBlocks(version, .medium)
    let codewords = blocks.codewords(of: bytes)
    func laid<Row>(_ symbol: consuming QRSymbol<Row>) -> [UInt128] {
      symbol.place(codewords)
      return symbol.masked(level: blocks.level)
    }
    // Up to version 11 a row fits into a word of the machine.
    rows = version < 12 ? laid(QRSymbol<UInt64>(version)) : laid(QRSymbol<UInt128>(version))
    size = rows.count
  }
}
