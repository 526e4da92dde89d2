import EdittoModel
import EdittoRules
import EdittoSyntax

/// Writes the text of a policy with the hierarchy and the eIds of Akoma Ntoso; rules are no part of it.
struct AkomaNtosoText: RunningText, ~Copyable {
  let scope: LinkScope
  private let history: AkomaNtosoHistory
  private var xml: XMLWriter

  init(scope: LinkScope, history: AkomaNtosoHistory, _ xml: consuming XMLWriter) {
    self.scope = scope
    self.history = history
    self.xml = xml
  }

  consuming func finished() -> XMLWriter { xml }

  private var policy: Policy { scope.policy }

  mutating func write(isAct: Bool) {
    if !policy.preamble.isEmpty {
      xml.markup("<preamble eId=\"preamble\">\n")
      for block in policy.preamble { self.block(block) }
      xml.markup("</preamble>\n")
    }
    xml.markup(isAct ? "<body>\n" : "<mainBody>\n")
    for provision in policy.provisions { self.provision(provision) }
    xml.markup(isAct ? "</body>\n" : "</mainBody>\n")
  }

  // MARK: Hierarchy

  private mutating func provision(_ provision: Provision) {
    xml.markup("<")
    xml.markup(Self.element(provision.kind))
    xml.attribute("eId", provision.eId)
    // An annex stays in the document, so that its address is one of it.
    if provision.kind == .annex { xml.markup(" name=\"allegato\"") }
    if let time = history.time(of: provision.eId) { xml.attribute("period", "#", time) }
    if provision.isRepealed { xml.markup(" status=\"removed\"") }
    xml.markup(">\n")
    number(provision)
    heading(provision)
    hierarchy(provision)
    xml.markup("</")
    xml.markup(Self.element(provision.kind))
    xml.markup(">\n")
  }

  private static func element(_ kind: Provision.Kind) -> StaticString {
    switch kind {
    case .title: "title"
    case .chapter: "chapter"
    case .section: "section"
    case .article: "article"
    case .paragraph: "paragraph"
    case .point, .subpoint, .item: "point"
    case .annex: "hcontainer"
    }
  }

  private mutating func number(_ provision: Provision) {
    let number = provision.number?.text
    guard number != nil || provision.kind == .article else { return }
    xml.markup("<num>")
    switch provision.kind {
    case .title, .chapter, .section, .annex, .article:
      // «Sezione 1», as the outline names it, with a capital.
      xml.text(capitalized: provision.entry.name)
    case .paragraph:
      xml.text(number ?? "")
      xml.markup(".")
    case .point, .subpoint, .item:
      xml.text(number ?? "")
      xml.markup(")")
    }
    xml.markup("</num>\n")
  }

  private mutating func heading(_ provision: Provision) {
    guard provision.title?.isEmpty == false || !provision.rubric.isEmpty else { return }
    xml.markup("<heading>")
    if let title = provision.title { xml.text(title) } else { inlines(provision.rubric) }
    xml.markup("</heading>\n")
  }

  /// What a provision holds: blocks alone are its content; before provisions they introduce, after them they close.
  private mutating func hierarchy(_ provision: Provision) {
    var blocks: [Block] = []
    var items: [Provision] = []
    var list = 0
    var isEmpty = true
    for element in provision.content {
      switch element {
      case .rule: break
      case .block(let block):
        close(&items, of: provision, introducedBy: &blocks, list: &list)
        blocks.append(block)
      case .provision(let inner) where inner.kind == .point || inner.kind == .subpoint || inner.kind == .item:
        items.append(inner)
        isEmpty = false
      case .provision(let inner):
        if !blocks.isEmpty {
          // Between two provisions text has no place of its own in the hierarchy.
          wrapped("intro", blocks, asProvision: !isEmpty)
          blocks = []
        }
        self.provision(inner)
        isEmpty = false
      }
    }
    close(&items, of: provision, introducedBy: &blocks, list: &list)
    if isEmpty {
      xml.markup("<content>\n")
      if blocks.isEmpty { xml.markup("<p/>\n") }
      for block in blocks { self.block(block) }
      xml.markup("</content>\n")
    } else if !blocks.isEmpty {
      wrapped("wrapUp", blocks, asProvision: false)
    }
  }

  /// Writes the list that is open, with the text before it as its introduction.
  private mutating func close(
    _ items: inout [Provision], of provision: Provision, introducedBy blocks: inout [Block], list: inout Int
  ) {
    guard !items.isEmpty else { return }
    list += 1
    xml.markup("<list")
    xml.attribute("eId", provision.eId + "__list_\(list)")
    xml.markup(">\n")
    if !blocks.isEmpty { wrapped("intro", blocks, asProvision: false) }
    for item in items { self.provision(item) }
    xml.markup("</list>\n")
    items = []
    blocks = []
  }

  private mutating func wrapped(_ element: StaticString, _ blocks: [Block], asProvision: Bool) {
    xml.markup(asProvision ? "<hcontainer name=\"testo\"><content>\n" : "<")
    if !asProvision {
      xml.markup(element)
      xml.markup(">\n")
    }
    for block in blocks { self.block(block) }
    if asProvision {
      xml.markup("</content></hcontainer>\n")
    } else {
      xml.markup("</")
      xml.markup(element)
      xml.markup(">\n")
    }
  }

  // MARK: Blocks

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): self.paragraph(paragraph)
    case .heading(let heading):
      xml.markup("<p><b>")
      inlines(heading.inlines)
      xml.markup("</b></p>\n")
    case .list(let list):
      xml.markup(list.delimiter == nil ? "<ul>\n" : "<ol>\n")
      for item in list.items {
        xml.markup("<li>")
        for block in item.blocks { self.block(block) }
        xml.markup("</li>\n")
      }
      xml.markup(list.delimiter == nil ? "</ul>\n" : "</ol>\n")
    case .quote(_, let inner): for block in inner { self.block(block) }
    case .table(let table): self.table(table)
    case .fenced, .break_, .indented, .html: break
    }
  }

  private mutating func paragraph(_ paragraph: Block.Paragraph) {
    if paragraph.inlines.count == 1, let link = paragraph.inlines.first, link.kind == .link {
      switch LinkTarget(link.literal ?? "") {
      case .term(let id): if let term = scope.body.vocabulary[id] { return definition(term) }
      case .terms:
        for term in scope.body.vocabulary.all where policy.terms.contains(term.id) { definition(term) }
        return
      default: break
      }
    }
    xml.markup("<p>")
    inlines(paragraph.inlines)
    xml.markup("</p>\n")
  }

  private mutating func definition(_ term: Term) {
    xml.markup("<p><b>")
    xml.text(term.label(in: policy.language))
    xml.markup("</b>: ")
    xml.text(term.definition(in: policy.language) ?? "")
    xml.markup("</p>\n")
  }

  private mutating func table(_ table: Block.Table) {
    xml.markup("<table>\n")
    for (index, row) in table.rows.enumerated() {
      xml.markup("<tr>")
      for cell in row {
        xml.markup(index == 0 ? "<th><p>" : "<td><p>")
        inlines(cell.inlines)
        xml.markup(index == 0 ? "</p></th>" : "</p></td>")
      }
      xml.markup("</tr>\n")
    }
    xml.markup("</table>\n")
  }

  // MARK: Running text

  mutating func text(_ text: String) { xml.text(text) }

  mutating func text(_ source: [UInt8], _ range: Range<Int>) { xml.text(source, range) }

  mutating func markup(_ markup: StaticString) { xml.markup(markup) }

  static let marks = TextMarks(lineBreak: "<eol/>", code: ("", ""), emphasis: ("<i>", "</i>"), strong: ("<b>", "</b>"))

  /// Acts and provisions are references, everything else that has an address is a link.
  mutating func open(_ link: LinkText) -> StaticString {
    guard let href = link.href else { return "" }
    let isReference = link.kind == .reference || href.utf8.first == UInt8(ascii: "#")
    xml.markup(isReference ? "<ref" : "<a")
    xml.attribute("href", href)
    xml.markup(">")
    return isReference ? "</ref>" : "</a>"
  }

  mutating func image(_ inline: Inline, _ alternative: ArraySlice<Inline>, _ source: Source) {
    xml.text(Array(alternative).plainText(source))
  }
}
