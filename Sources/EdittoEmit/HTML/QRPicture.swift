import EdittoSyntax

/// A QR code as an accessible picture: black on white in every colour scheme, since that is what readers expect.
struct QRPicture {
  let code: QRCode
  /// What the code leads to.
  let title: String

  /// The light modules that belong around the symbol.
  private static let quiet = 4

  func write(to html: inout HTMLWriter) {
    let side = code.size + 2 * Self.quiet
    html.markup("<svg class=\"qr\" role=\"img\"")
    html.attribute("viewBox", "0 0 \(side) \(side)")
    html.attribute("width", side * 4)
    html.attribute("height", side * 4)
    html.markup(" aria-labelledby=\"qr-title\" shape-rendering=\"crispEdges\">\n<title id=\"qr-title\">")
    html.text(title)
    html.markup("</title>\n<rect")
    html.attribute("width", side)
    html.attribute("height", side)
    html.markup(" fill=\"#fff\"/>\n<path stroke=\"#000\" d=\"")
    for (y, row) in code.rows.enumerated() { line(row, y, &html) }
    html.markup("\"/>\n</svg>\n")
  }

  /// The dark modules of a row as strokes along its middle.
  private func line(_ row: UInt128, _ y: Int, _ html: inout HTMLWriter) {
    var x = row.trailingZeroBitCount
    guard x < code.size else { return }
    html.markup("M")
    html.number(Self.quiet + x)
    html.markup(" ")
    html.number(Self.quiet + y)
    html.markup(".5h")
    while true {
      let length = (~(row >> x)).trailingZeroBitCount
      html.number(length)
      x += length
      let gap = (row >> x).trailingZeroBitCount
      guard x + gap < code.size else { return }
      html.markup("m")
      html.number(gap)
      html.markup(" 0h")
      x += gap
    }
  }
}
