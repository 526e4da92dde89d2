import EdittoModel
import EdittoRules
import EdittoSyntax

/// Writes running text and blocks as HTML.
struct TextWriter: RunningText, ~Copyable {
  let scope: LinkScope
  var html: HTMLWriter
  /// Links terms to the glossary of the page, where it has one.
  var terms: TermFinder?

  init(scope: LinkScope, html: consuming HTMLWriter) {
    self.scope = scope
    self.html = html
  }

  // MARK: Running text

  mutating func text(_ text: String) { html.text(text) }

  mutating func text(_ source: [UInt8], _ range: Range<Int>) { html.text(source, range) }

  mutating func prose(_ source: [UInt8], _ range: Range<Int>, limit: Int) -> (end: Int, close: StaticString)? {
    var place = range.lowerBound
    while let (found, id) = terms?.term(in: source, place..<range.upperBound, limit: limit) {
      html.text(source, place..<found.lowerBound)
      html.markup("<a class=\"term\" href=\"#term-")
      html.text(id)
      html.markup("\">")
      html.text(source, found.lowerBound..<min(found.upperBound, range.upperBound))
      guard found.upperBound <= range.upperBound else { return (found.upperBound, "</a>") }
      html.markup("</a>")
      place = found.upperBound
    }
    html.text(source, place..<range.upperBound)
    return nil
  }

  mutating func markup(_ markup: StaticString) { html.markup(markup) }

  static let marks = TextMarks(
    lineBreak: "<br>\n", code: ("<code>", "</code>"), emphasis: ("<em>", "</em>"), strong: ("<strong>", "</strong>"))

  mutating func open(_ link: LinkText) -> StaticString {
    html.markup(link.href == nil ? "<span class=\"" : "<a class=\"")
    html.markup(link.kind.name)
    html.markup("\"")
    if let href = link.href {
      html.attribute("href", href)
      let isOnPage = href.utf8.first == UInt8(ascii: "#")
      if let original = scope.original, link.kind == .reference || link.kind == .internal && !isOnPage {
        html.attribute("hreflang", original)
      }
    }
    // A title is in the language of its element, so words that the author chose stand in one of their own.
    let isForeign = link.language != nil && (link.isFilled || link.title != nil)
    if isForeign, let language = link.language { html.attribute("lang", language) }
    if terms != nil, link.kind == .term, let href = link.href {
      // The glossary says what the title would.
      terms?.note(href.utf8.dropFirst("#term-".utf8.count))
    } else if let title = link.title {
      html.attribute("title", title)
    }
    html.markup(">")
    guard isForeign, !link.isFilled else { return link.href == nil ? "</span>" : "</a>" }
    html.markup("<span")
    html.attribute("lang", scope.policy.language)
    html.markup(">")
    return link.href == nil ? "</span></span>" : "</span></a>"
  }

  mutating func label(of link: LinkText) {
    switch link.kind {
    case .internal, .reference: html.citation(link.label)
    case .contact, .channel, .external, .term: html.text(link.label)
    }
  }

  mutating func image(_ inline: Inline, _ alternative: ArraySlice<Inline>, _ source: Source) {
    html.markup("<img")
    if let path = Asset.path(inline.literal ?? "", from: source.path, root: scope.body.root) {
      html.attribute("src", scope.bodyRoot + path)
    }
    html.attribute("alt", Array(alternative).plainText(source))
    html.markup(">")
  }

  // MARK: Blocks

  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      if let image = figure(paragraph) {
        html.markup("<figure>\n")
        inlines(image)
        html.markup("\n</figure>\n")
      } else if !list(paragraph) {
        html.markup("<p>")
        inlines(paragraph.inlines)
        html.markup("</p>\n")
      }
    case .heading(let heading):
      html.markup("<p><strong>")
      inlines(heading.inlines)
      html.markup("</strong></p>\n")
    case .list(let list):
      html.markup(list.delimiter == nil ? "<ul>\n" : "<ol>\n")
      for item in list.items {
        html.markup("<li>")
        blocks(item.blocks)
        html.markup("</li>\n")
      }
      html.markup(list.delimiter == nil ? "</ul>\n" : "</ol>\n")
    case .quote(_, let inner):
      html.markup("<blockquote>\n")
      blocks(inner)
      html.markup("</blockquote>\n")
    case .table(let table): self.table(table, label: "")
    case .fenced, .break_, .indented, .html: break
    }
  }

  private func figure(_ paragraph: Block.Paragraph) -> [Inline]? {
    guard let first = paragraph.inlines.first, first.kind == .image, first.end == paragraph.inlines.count else { return nil }
    return paragraph.inlines
  }

  /// A paragraph that is nothing but a list by name: all terms, or the channels.
  private mutating func list(_ paragraph: Block.Paragraph) -> Bool {
    guard paragraph.inlines.count == 1, let link = paragraph.inlines.first, link.kind == .link,
      let resolution = try? scope.resolver.resolve(scope.target(of: link))
    else { return false }
    switch resolution {
    case .terms(let terms):
      html.markup("<dl class=\"data\">\n")
      for term in terms where scope.policy.terms.contains(term.id) { definition(term) }
      html.markup("</dl>\n")
      return true
    case .channels(let channels):
      html.markup("<ul>\n")
      for channel in channels {
        html.markup("<li>")
        self.channel(channel)
        html.markup("</li>\n")
      }
      html.markup("</ul>\n")
      return true
    default: return false
    }
  }

  private mutating func definition(_ term: Term) {
    html.markup("<div><dt>")
    html.text(term.label(in: scope.policy.language))
    html.markup("</dt><dd>")
    html.text(term.definition(in: scope.policy.language) ?? "")
    html.markup("</dd></div>\n")
  }

  /// A term that is the whole item of a list: its label and definition.
  mutating func termItem(_ inlines: [Inline]) -> Bool {
    guard inlines.count == 1, let link = inlines.first, link.kind == .link, case .term(let id) = scope.target(of: link),
      let term = scope.body.vocabulary[id], let definition = term.definition(in: scope.policy.language)
    else { return false }
    html.markup("<strong>")
    html.text(term.label(in: scope.policy.language))
    html.markup("</strong>: ")
    html.text(definition)
    return true
  }

  mutating func channel(_ channel: Channel) {
    if let url = channel.url {
      html.markup("<a class=\"channel\"")
      html.attribute("href", url.string)
      html.markup(">")
      html.text(channel.label)
      html.markup("</a>")
    } else {
      html.text(channel.label)
    }
  }

  mutating func table(_ table: Block.Table, label: String) {
    html.markup("<div class=\"table\" role=\"group\" tabindex=\"0\"")
    html.attribute("aria-label", label.isEmpty ? scope.interface.text(.table, ["name": scope.policy.title]) : label)
    html.markup(">\n<table>\n<thead><tr>")
    for (index, cell) in (table.rows.first ?? []).enumerated() {
      html.markup("<th scope=\"col\"")
      alignment(table.alignments[index])
      inlines(cell.inlines)
      html.markup("</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in table.rows.dropFirst() {
      html.markup("<tr>")
      for (index, cell) in row.enumerated() {
        html.markup("<td")
        alignment(table.alignments[index])
        inlines(cell.inlines)
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  private mutating func alignment(_ alignment: Block.Table.Alignment?) {
    switch alignment {
    case .center: html.markup(" class=\"center\">")
    case .end: html.markup(" class=\"end\">")
    case .start, nil: html.markup(">")
    }
  }
}
