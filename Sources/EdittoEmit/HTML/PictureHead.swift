/// What every picture begins with: its size, and a title and a text that say the same to who does not see it.
struct PictureHead {
  /// The class that the style sheet knows.
  let kind: StaticString
  /// Tells the pictures of a page apart; empty where there is one of its kind.
  var id = ""
  let width: Int
  let height: Int
  let title: String

  /// - Parameter text: writes what the picture shows, in words.
  func write(to html: inout HTMLWriter, text: (inout HTMLWriter) -> Void) {
    html.markup("<svg class=\"")
    html.markup(kind)
    html.markup("\" role=\"img\" viewBox=\"0 0 ")
    html.number(width)
    html.markup(" ")
    html.number(height)
    html.markup("\" aria-labelledby=\"")
    name("-title", &html)
    html.markup(" ")
    name("-text", &html)
    html.markup("\">\n<title id=\"")
    name("-title", &html)
    html.markup("\">")
    html.text(title)
    html.markup("</title>\n<desc id=\"")
    name("-text", &html)
    html.markup("\">")
    text(&html)
    html.markup("</desc>\n")
  }

  private func name(_ part: StaticString, _ html: inout HTMLWriter) {
    html.markup(kind)
    if !id.isEmpty {
      html.markup("-")
      html.text(id)
    }
    html.markup(part)
  }
}
