import EdittoModel
import EdittoRules
import EdittoSyntax

/// Writes the text of a policy with its numbers, permanent anchors and rules.
struct ProvisionWriter: ~Copyable {
  var text: TextWriter
  private let scope: LinkScope
  private let policy: Policy
  private let edition: Edition
  private let hasRules: Bool
  /// Provisions of a translation whose original has changed since.
  private let stale: Set<String>

  /// - Parameters:
  ///   - glossary: The terms of the page's glossary, to which the text is linked; none where there is no glossary.
  ///   - html: What it is written on to.
  init(
    scope: LinkScope, edition: Edition, hasRules: Bool = true, glossary: [Term] = [], stale: Set<String> = [],
    html: consuming HTMLWriter
  ) {
    self.stale = stale
    self.scope = scope
    self.edition = edition
    self.hasRules = hasRules
    policy = scope.policy
    text = TextWriter(scope: scope, html: html)
    if !glossary.isEmpty { text.terms = TermFinder(glossary, in: policy.language) }
  }

  private var interface: Interface { scope.interface }

  /// The whole text.
  mutating func write() {
    if !policy.preamble.isEmpty {
      text.html.markup("<section class=\"preamble\" id=\"preamble\">\n<h2>")
      text.html.text(.preamble, interface)
      text.html.markup("</h2>\n")
      text.blocks(policy.preamble)
      text.html.markup("</section>\n")
    }
    for provision in policy.provisions { write(provision, level: 2) }
  }

  // MARK: Contents

  /// The nested list of parts and articles.
  mutating func contents() {
    text.html.markup("<ol>\n")
    if !policy.preamble.isEmpty {
      text.html.markup("<li><a href=\"#preamble\">")
      text.html.text(.preamble, interface)
      text.html.markup("</a></li>\n")
    }
    contents(policy.provisions)
    text.html.markup("</ol>\n")
  }

  private mutating func contents(_ provisions: [Provision]) {
    for provision in provisions where provision.kind.rank != nil || provision.kind == .article || provision.kind == .annex {
      text.html.markup(provision.isRepealed ? "<li class=\"repealed\"><a href=\"#" : "<li><a href=\"#")
      text.html.text(provision.eId)
      text.html.markup("\">")
      heading(provision, linked: false)
      text.html.markup("</a>")
      let inner = provision.children.filter { $0.kind.rank != nil || $0.kind == .article }
      if !inner.isEmpty {
        text.html.markup("\n<ol>\n")
        contents(inner)
        text.html.markup("</ol>\n")
      }
      text.html.markup("</li>\n")
    }
  }

  // MARK: Provisions

  /// A provision with what it holds; `level` is that of its heading.
  mutating func write(_ provision: Provision, level: Int) {
    switch provision.kind {
    case .title, .chapter, .section: section(provision, "part", level: level)
    case .article: section(provision, "article", level: level)
    case .annex: section(provision, "annex", level: level)
    case .paragraph: paragraph(provision)
    case .point, .subpoint, .item: break
    }
  }

  private mutating func section(_ provision: Provision, _ kind: StaticString, level: Int) {
    text.terms?.begin()
    text.html.markup("<section class=\"")
    text.html.markup(kind)
    text.html.markup(provision.isRepealed ? " repealed\" id=\"" : "\" id=\"")
    text.html.text(provision.eId)
    text.html.markup("\">\n<div class=\"heading\">")
    text.html.markup(Self.opening(level))
    heading(provision, linked: true)
    text.html.markup(Self.closing(level))
    permalink(provision.entry)
    text.html.markup("</div>\n")
    remarks(on: provision)
    elements(provision, level: level + 1)
    text.html.markup("</section>\n")
  }

  private static func opening(_ level: Int) -> StaticString {
    switch level {
    case ...2: "<h2>"
    case 3: "<h3>"
    case 4: "<h4>"
    case 5: "<h5>"
    default: "<h6>"
    }
  }

  private static func closing(_ level: Int) -> StaticString {
    switch level {
    case ...2: "</h2>"
    case 3: "</h3>"
    case 4: "</h4>"
    case 5: "</h5>"
    default: "</h6>"
    }
  }

  private mutating func permalink(_ entry: Outline.Entry) {
    text.html.markup(" <a class=\"permalink\" href=\"#")
    text.html.text(entry.eId)
    text.html.markup("\" data-name=\"")
    text.html.text(entry.citation)
    text.html.markup("\" aria-label=\"")
    text.html.text(.permalink, interface, before: entry.citation)
    text.html.markup("\">#</a>")
  }

  /// «Sezione 1 – Policy esterna», «Art. 6 – Moderazione»
  private mutating func heading(_ provision: Provision, linked: Bool) {
    text.html.text(provision.key, interface)
    if provision.number != nil || provision.kind != .article {
      text.html.markup(" ")
      text.html.text(provision.number?.text ?? "")
    }
    if let title = provision.title {
      text.html.markup(" – ")
      text.html.text(title)
    } else if !provision.rubric.isEmpty {
      text.html.markup(" – ")
      if linked {
        // In a heading terms stay plain.
        var terms: TermFinder?
        swap(&terms, &text.terms)
        text.inlines(provision.rubric)
        swap(&terms, &text.terms)
      } else {
        // A link may not stand inside the link of the table of contents.
        var plain = PlainText(scope: scope)
        plain.inlines(provision.rubric)
        text.html.text(plain.bytes, plain.range)
      }
    }
  }

  private mutating func paragraph(_ provision: Provision) {
    let number = provision.number
    text.html.markup(number == nil ? "<div class=\"paragraph unnumbered" : "<div class=\"paragraph")
    text.html.markup(provision.isRepealed ? " repealed\" id=\"" : "\" id=\"")
    text.html.text(provision.eId)
    text.html.markup("\">\n")
    var content = provision.content[...]
    if let number {
      text.html.markup("<p><a class=\"number\" href=\"#")
      text.html.text(provision.eId)
      text.html.markup("\" aria-label=\"")
      text.html.text(capitalized: provision.entry.citation)
      text.html.markup(".\">")
      text.html.text(number.text)
      text.html.markup(".</a> ")
      if case .block(.paragraph(let paragraph))? = content.first {
        if !text.termItem(paragraph.inlines) { text.inlines(paragraph.inlines) }
        content = content.dropFirst()
      }
      text.html.markup("</p>\n")
    }
    remarks(on: provision)
    self.content(content, of: provision)
    text.html.markup("</div>\n")
  }

  /// The days of a provision that differ from the policy's, and whether its original has changed since it was translated.
  private mutating func remarks(on provision: Provision) {
    if stale.contains(provision.eId) {
      text.html.markup("<p class=\"note stale\">")
      text.html.text(.translationChanged, interface)
      text.html.markup(" ")
      text.html.markup("<a class=\"internal\"")
      text.html.attribute("href", scope.folder + "index.html#" + provision.eId)
      if let original = scope.original { text.html.attribute("hreflang", original) }
      text.html.markup(">")
      text.html.citation(provision.entry.citation)
      text.html.markup("</a></p>\n")
    }
    for own in policy.validity where policy.outline.entry(own.eId)?.eId == provision.eId {
      for (key, day) in [(Interface.Key.validFrom, own.from), (.validTo, own.to)] {
        guard let day else { continue }
        text.html.markup("<p class=\"note\">")
        text.html.text(key, interface)
        text.html.markup(" ")
        text.html.day(day, interface)
        text.html.markup("</p>\n")
      }
    }
  }

  private mutating func elements(_ provision: Provision, level: Int) {
    for element in provision.content {
      switch element {
      case .provision(let inner): write(inner, level: level)
      case .block(let block): self.block(block, of: provision)
      case .rule(let index): rule(index)
      }
    }
  }

  /// What a comma or point holds; neighbouring list items share one list.
  private mutating func content(_ content: ArraySlice<Element>, of provision: Provision) {
    var close: StaticString?
    for element in content {
      if case .provision(let inner) = element {
        if close == nil {
          let isNumbered = inner.kind != .item
          text.html.markup(isNumbered ? "<ol class=\"points\">\n" : "<ul>\n")
          close = isNumbered ? "</ol>\n" : "</ul>\n"
        }
        item(inner)
        continue
      }
      if let end = close {
        text.html.markup(end)
        close = nil
      }
      switch element {
      case .block(let block): self.block(block, of: provision)
      case .rule(let index): rule(index)
      case .provision: break
      }
    }
    if let end = close { text.html.markup(end) }
  }

  private mutating func item(_ provision: Provision) {
    text.html.markup(provision.isRepealed ? "<li class=\"repealed\" id=\"" : "<li id=\"")
    text.html.text(provision.eId)
    text.html.markup(provision.number == nil ? "\"><p>" : "\"><p><span class=\"marker\">")
    if let number = provision.number {
      text.html.text(number.text)
      text.html.markup(")</span> ")
    }
    var content = provision.content[...]
    if case .block(.paragraph(let paragraph))? = content.first {
      if !text.termItem(paragraph.inlines) { text.inlines(paragraph.inlines) }
      content = content.dropFirst()
    }
    text.html.markup("</p>")
    if !content.isEmpty {
      text.html.markup("\n")
      self.content(content, of: provision)
    }
    text.html.markup("</li>\n")
  }

  private mutating func block(_ block: Block, of provision: Provision) {
    if case .table(let table) = block {
      text.table(table, label: interface.text(.table, ["name": capitalized(provision.entry.citation)]))
    } else {
      text.block(block)
    }
  }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private mutating func rule(_ index: Int) {
    guard hasRules else { return }
    RuleWriter(scope: scope, edition: edition).write(policy.rules[index], to: &text.html)
  }
}
