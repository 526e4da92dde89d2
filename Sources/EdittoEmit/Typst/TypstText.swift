import EdittoModel
import EdittoRules
import EdittoSyntax

/// Writes the text of a policy as calls of the functions of `templates/policy.typ`; rules are no part of it.
struct TypstText: RunningText, ~Copyable {
  let scope: LinkScope
  /// The address of the policy's folder, for links to its other pages.
  private let address: String
  private var typst: TypstWriter
  /// The footnotes with addresses of cited acts, by address.
  private var notes: [String: Int] = [:]

  init(scope: LinkScope, address: String, _ typst: consuming TypstWriter) {
    self.scope = scope
    self.address = address
    self.typst = typst
  }

  consuming func finished() -> TypstWriter { typst }

  private var policy: Policy { scope.policy }
  private var interface: Interface { scope.interface }

  mutating func write() {
    if !policy.preamble.isEmpty {
      typst.markup("#preamble(")
      typst.string(interface[.preamble])
      typst.markup(")[\n")
      blocks(policy.preamble)
      typst.markup("]\n")
    }
    for provision in policy.provisions { self.provision(provision, level: 1) }
  }

  /// Text that belongs to no provision.
  mutating func write(_ blocks: [Block]) { self.blocks(blocks) }

  // MARK: Provisions

  private mutating func provision(_ provision: Provision, level: Int) {
    switch provision.kind {
    case .title, .chapter, .section: section(provision, "#part(", level: level)
    case .article: section(provision, "#article(", level: level)
    case .annex: section(provision, "#annex(", level: level)
    case .paragraph: paragraph(provision)
    case .point, .subpoint, .item: break
    }
  }

  private mutating func section(_ provision: Provision, _ function: StaticString, level: Int) {
    typst.markup(function)
    identity(provision)
    typst.markup("level: ")
    typst.number(level)
    typst.markup(", ")
    typst.argument("name", provision.name(interface))
    typst.argument("title", provision.plainTitle(in: scope))
    typst.markup(")[\n")
    validity(of: provision)
    for element in provision.content {
      switch element {
      case .provision(let inner): self.provision(inner, level: level + 1)
      case .block(let block): self.block(block)
      case .rule: break
      }
    }
    typst.markup("]\n")
  }

  /// The arguments that every provision has: its eId, how it is cited, whether it was repealed.
  private mutating func identity(_ provision: Provision) {
    typst.argument("id", provision.eId)
    typst.argument("cited", provision.entry.citation)
    if provision.isRepealed { typst.markup("repealed: true, ") }
  }

  private mutating func paragraph(_ provision: Provision) {
    typst.markup("#comma(")
    identity(provision)
    typst.argument("number", provision.number.map { $0.text + "." })
    typst.markup(")")
    content(provision)
    typst.markup("\n")
  }

  /// The first paragraph, which stands beside the number, and what follows it: `[…][…]`.
  private mutating func content(_ provision: Provision) {
    var rest = provision.content[...]
    typst.markup("[")
    if case .block(.paragraph(let paragraph))? = rest.first, !isList(paragraph), !isImage(paragraph) {
      if provision.number == nil && provision.kind == .paragraph || !termItem(paragraph.inlines) { inlines(paragraph.inlines) }
      rest = rest.dropFirst()
    }
    typst.markup("][")
    validity(of: provision)
    elements(rest)
    typst.markup("]")
  }

  /// Neighbouring list items share one list.
  private mutating func elements(_ elements: ArraySlice<Element>) {
    var isOpen = false
    for element in elements {
      if case .provision(let inner) = element {
        if !isOpen { typst.markup("\n#points(\n") }
        isOpen = true
        typst.markup("point(")
        identity(inner)
        typst.argument("number", inner.kind == .item ? nil : inner.number.map { $0.text + ")" })
        typst.markup(")")
        content(inner)
        typst.markup(",\n")
        continue
      }
      if case .block(let block) = element {
        if isOpen { typst.markup(")\n") }
        isOpen = false
        self.block(block)
      }
    }
    if isOpen { typst.markup(")\n") }
  }

  /// The days of a provision that differ from the policy's.
  private mutating func validity(of provision: Provision) {
    for own in policy.validity where policy.outline.entry(own.eId)?.eId == provision.eId {
      for (key, day) in [(Interface.Key.validFrom, own.from), (.validTo, own.to)] {
        guard let day else { continue }
        typst.markup("#note(")
        typst.string(interface[key] + " " + interface.day(day))
        typst.markup(")\n")
      }
    }
  }

  // MARK: Blocks

  private mutating func blocks(_ blocks: [Block]) {
    for block in blocks { self.block(block) }
  }

  private mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      if isList(paragraph) { return list(paragraph) }
      typst.markup("#par[")
      inlines(paragraph.inlines)
      typst.markup("]\n")
    case .heading(let heading):
      typst.markup("#par[#strong[")
      inlines(heading.inlines)
      typst.markup("]]\n")
    case .list(let list):
      typst.markup(list.delimiter == nil ? "#bullets(\n" : "#numbers(\n")
      for item in list.items {
        typst.markup("[")
        blocks(item.blocks)
        typst.markup("],\n")
      }
      typst.markup(")\n")
    case .quote(_, let inner):
      typst.markup("#quotation[\n")
      blocks(inner)
      typst.markup("]\n")
    case .table(let table): self.table(table)
    case .fenced, .break_, .indented, .html: break
    }
  }

  private func isImage(_ paragraph: Block.Paragraph) -> Bool {
    guard let first = paragraph.inlines.first else { return false }
    return first.kind == .image && first.end == paragraph.inlines.count
  }

  /// Whether a paragraph is nothing but a list by name: all terms, or the channels.
  private func isList(_ paragraph: Block.Paragraph) -> Bool {
    guard paragraph.inlines.count == 1, let link = paragraph.inlines.first, link.kind == .link,
      let resolution = try? scope.resolver.resolve(LinkTarget(link.literal ?? ""))
    else { return false }
    switch resolution {
    case .terms, .channels: return true
    default: return false
    }
  }

  private mutating func list(_ paragraph: Block.Paragraph) {
    guard let link = paragraph.inlines.first else { return }
    switch try? scope.resolver.resolve(LinkTarget(link.literal ?? "")) {
    case .terms(let terms):
      for term in terms where policy.terms.contains(term.id) {
        typst.markup("#definition(")
        typst.string(term.label(in: policy.language))
        typst.markup(")[")
        typst.text(term.definition(in: policy.language) ?? "")
        typst.markup("]\n")
      }
    case .channels(let channels):
      typst.markup("#bullets(\n")
      for channel in channels {
        typst.markup("[")
        if let url = channel.url {
          typst.markup("#linked(")
          typst.string(url.string)
          typst.markup(")[")
          typst.text(channel.label)
          typst.markup("]")
        } else {
          typst.text(channel.label)
        }
        typst.markup("],\n")
      }
      typst.markup(")\n")
    default: break
    }
  }

  /// A term that is the whole item of a list: its label and definition.
  private mutating func termItem(_ inlines: [Inline]) -> Bool {
    guard inlines.count == 1, let link = inlines.first, link.kind == .link, case .term(let id) = LinkTarget(link.literal ?? ""),
      let term = scope.body.vocabulary[id], let definition = term.definition(in: policy.language)
    else { return false }
    typst.markup("#strong[")
    typst.text(term.label(in: policy.language))
    typst.markup("]")
    typst.text(": " + definition)
    return true
  }

  private mutating func table(_ table: Block.Table) {
    typst.markup("#tabular(\n(")
    for alignment in table.alignments {
      switch alignment {
      case .center: typst.markup("center, ")
      case .end: typst.markup("end, ")
      case .start, nil: typst.markup("start, ")
      }
    }
    typst.markup("),\n")
    for row in table.rows {
      typst.markup("(")
      for cell in row {
        typst.markup("[")
        inlines(cell.inlines)
        typst.markup("], ")
      }
      typst.markup("),\n")
    }
    typst.markup(")\n")
  }

  // MARK: Running text

  mutating func text(_ text: String) { typst.text(text) }

  mutating func text(_ source: [UInt8], _ range: Range<Int>) { typst.text(source, range) }

  mutating func markup(_ markup: StaticString) { typst.markup(markup) }

  static let marks = TextMarks(
    lineBreak: "#linebreak()", code: ("#code[", "]"), emphasis: ("#emph[", "]"), strong: ("#strong[", "]"))

  /// Provisions are destinations in the document, acts have their address in a footnote, the rest leads to the Web.
  mutating func open(_ link: LinkText) -> StaticString {
    guard let href = link.href else { return "" }
    if href.utf8.first == UInt8(ascii: "#") {
      let eId = String(href.dropFirst())
      guard policy.outline[eId] != nil else { return "" }
      typst.markup("#internal(")
      typst.string(eId)
    } else if link.kind == .reference {
      let known = notes[href]
      let note = known ?? notes.count + 1
      notes[href] = note
      typst.markup(known == nil ? "#act(first: true, " : "#act(")
      typst.string(href)
      typst.markup(", ")
      typst.number(note)
    } else {
      typst.markup("#linked(")
      // The pages of forms lie beside the text's.
      typst.string(href.utf8.contains(UInt8(ascii: ":")) ? href : address + href)
    }
    typst.markup(")[")
    return "]"
  }

  mutating func image(_ inline: Inline, _ alternative: ArraySlice<Inline>, _ source: Source) {
    let text = Array(alternative).plainText(source)
    guard let path = Asset.path(inline.literal ?? "", from: source.path, root: scope.body.root),
      TypstSource.isPicture(path, of: scope.body)
    else { return typst.text(text) }
    typst.markup("#picture(")
    typst.string(TypstSource.place(ofAsset: path))
    typst.markup(", ")
    typst.string(text)
    typst.markup(")")
  }
}

extension Provision {
  /// «Sezione 1», «Art. 6», «Articolo unico»: what a heading begins with.
  func name(_ interface: Interface) -> String {
    guard let number else { return interface[key] }
    return interface[key] + " " + number.text
  }

  /// The heading after the name, links filled in, without markup; nil where there is none.
  func plainTitle(in scope: LinkScope) -> String? {
    if let title { return title }
    guard !rubric.isEmpty else { return nil }
    var plain = PlainText(scope: scope)
    plain.inlines(rubric)
    return plain.string
  }
}
