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
    let boxes = steps.enumerated().map { index, step in
      [step.when] + Self.lines(step.what, of: Self.letters - index * 2)
    }
    let height = boxes.reduce(-Self.gap) { $0 + $1.count * Self.line + 2 * Self.padding + Self.gap }
    PictureHead(
      kind: "ladder", id: "\(number)", width: Self.width, height: height + 2, title: title,
      text: steps.map { $0.when + ": " + $0.what }.joined(separator: "; ")
    ).write(to: &html)
    var y = 1
    for (index, lines) in boxes.enumerated() {
      let x = 1 + index * Self.shift
      let boxHeight = lines.count * Self.line + 2 * Self.padding
      if index > 0 {
        html.markup("<path class=\"ladder-arrow\"")
        html.attribute("d", "M\(x + 12) \(y - Self.gap) v\(Self.gap - 3) m-4 -4 l4 4 l4 -4")
        html.markup("/>\n")
      }
      html.markup("<rect class=\"ladder-step\"")
      for (name, value): (StaticString, Int) in [
        ("x", x), ("y", y), ("width", Self.width - 2 - index * Self.shift), ("height", boxHeight), ("rx", 4),
      ] {
        html.attribute(name, value)
      }
      html.markup("/>\n")
      for (row, text) in lines.enumerated() {
        html.markup(row == 0 ? "<text class=\"ladder-when\"" : "<text class=\"ladder-what\"")
        html.attribute("x", x + Self.padding)
        html.attribute("y", y + Self.padding + row * Self.line + 14)
        html.markup(">")
        html.text(text)
        html.markup("</text>\n")
      }
      y += boxHeight + Self.gap
    }
    html.markup("</svg>\n")
  }

  /// A text in lines of at most so many letters, broken between words.
  static func lines(_ text: String, of most: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < most {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
