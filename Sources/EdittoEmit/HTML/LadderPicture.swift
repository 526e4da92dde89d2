import EdittoSyntax

/// A ladder of measures as an accessible picture: one step under the other, each further in, with the list that says the same.
struct LadderPicture {
  /// When each measure applies, and which it is.
  let steps: [(when: String, what: String)]
  let title: String
  /// Tells the pictures of a page apart.
  let number: Int

  private static let width = 340
  private static let line = 20
  private static let padding = 12
  private static let gap = 14
  private static let shift = 18
  /// How many letters fit on a line of a step of full width.
  private static let letters = 36

  func write(to html: inout HTMLWriter) {
    // Below the line that says when.
    let boxes = steps.enumerated().map { index, step in Self.lines(step.what, of: Self.letters - index * 2) }
    let height = boxes.reduce(-Self.gap) { $0 + Self.height($1) + Self.gap }
    PictureHead(kind: "ladder", id: "\(number)", width: Self.width, height: height + 2, title: title).write(to: &html) { html in
      for (index, step) in steps.enumerated() {
        if index > 0 { html.markup("; ") }
        html.text(step.when)
        html.markup(": ")
        html.text(step.what)
      }
    }
    var y = 1
    for (index, lines) in boxes.enumerated() {
      let x = 1 + index * Self.shift
      let boxHeight = Self.height(lines)
      if index > 0 {
        html.markup("<path class=\"ladder-arrow\" d=\"M")
        html.number(x + 12)
        html.markup(" ")
        html.number(y - Self.gap)
        html.markup(" v")
        html.number(Self.gap - 3)
        html.markup(" m-4 -4 l4 4 l4 -4\"/>\n")
      }
      html.markup("<rect class=\"ladder-step\"")
      html.attribute("x", x)
      html.attribute("y", y)
      html.attribute("width", Self.width - 2 - index * Self.shift)
      html.attribute("height", boxHeight)
      html.markup(" rx=\"4\"/>\n")
      text("<text class=\"ladder-when\"", x, y, row: 0, steps[index].when, &html)
      for row in lines.indices { text("<text class=\"ladder-what\"", x, y, row: row + 1, lines[row], &html) }
      y += boxHeight + Self.gap
    }
    html.markup("</svg>\n")
  }

  /// How high the box of a step is whose measure takes some lines.
  private static func height(_ lines: [String]) -> Int { (lines.count + 1) * line + 2 * padding }

  private func text(_ open: StaticString, _ x: Int, _ y: Int, row: Int, _ text: String, _ html: inout HTMLWriter) {
    html.markup(open)
    html.attribute("x", x + Self.padding)
    html.attribute("y", y + Self.padding + row * Self.line + 14)
    html.markup(">")
    html.text(text)
    html.markup("</text>\n")
  }

  /// A text in lines of at most so many letters, broken between words.
  static func lines(_ text: String, of most: Int) -> [String] {
    var lines: [String] = []
    var line: [UInt8] = []
    var letters = 0
    text.withBytes { text in
      var place = 0
      while place < text.count {
        let end = text.firstIndex(of: 0x20, from: place)
        let word = UnsafeBufferPointer(rebasing: text[place..<end])
        place = end + 1
        guard !word.isEmpty else { continue }
        let count = Self.letters(of: word)
        if !line.isEmpty, letters + count < most {
          line.append(0x20)
          letters += 1 + count
        } else {
          if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
          line.removeAll(keepingCapacity: true)
          letters = count
        }
        line += word
      }
    }
    if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// How many letters and signs a word has; most need no look at which bytes belong together.
  private static func letters(of word: UnsafeBufferPointer<UInt8>) -> Int {
    word.allSatisfy { $0 < 0x80 } ? word.count : String(decoding: word, as: UTF8.self).count
  }
}
