import EdittoModel
import EdittoSyntax

/// Which commi of a text have a rule, as an accessible picture: a line an article, a square a comma; a table says the same.
///
/// For those who maintain the rules; the public never sees it.
struct CoveragePicture {
  private struct Article {
    let name: String
    let eId: String
    var commi: [State] = []
  }

  private enum State { case rule, none, excused }

  private let articles: [Article]
  private let interface: Interface

  init(_ policy: Policy, _ interface: Interface) {
    self.interface = interface
    var covered: Set<String> = []
    for held in policy.heldRules {
      var entry: Outline.Entry? = held.entry
      while let here = entry, covered.insert(here.eId).inserted { entry = here.parent }
    }
    let excused = Set(policy.notNormative.map(\.eId))
    var articles: [Article] = []
    for entry in policy.outline.entries {
      switch entry.kind {
      case .article, .annex: articles.append(Article(name: entry.citation, eId: entry.eId))
      case .paragraph where !entry.isRepealed && entry.parent?.eId == articles.last?.eId:
        let isExcused = excused.contains(entry.eId) || excused.contains(entry.parent?.eId ?? "")
        articles[articles.count - 1].commi.append(covered.contains(entry.eId) ? .rule : isExcused ? .excused : .none)
      default: break
      }
    }
    self.articles = articles.filter { !$0.commi.isEmpty }
  }

  private static let width = 420
  private static let names = 150
  private static let step = 20
  private static let side = 14
  /// How many squares stand on a line.
  private static let most = (width - names) / step

  private var lines: [Int] { articles.map { ($0.commi.count + Self.most - 1) / Self.most } }

  func write(to html: inout HTMLWriter) {
    guard !articles.isEmpty else { return }
    html.heading("coverage", .coverage, interface)
    html.markup("<p>")
    html.text(sentence(articles))
    html.markup(" ")
    html.text(.coverageKey, interface)
    html.markup("</p>\n")
    PictureHead(kind: "coverage", width: Self.width, height: lines.reduce(0, +) * Self.step, title: interface[.coverage])
      .write(to: &html) { $0.text(sentence(articles)) }
    var y = 0
    for (article, lines) in zip(articles, lines) {
      html.markup("<text")
      html.attribute("y", y + 12)
      html.markup(">")
      html.text(article.name)
      html.markup("</text>\n")
      for (index, state) in article.commi.enumerated() {
        switch state {
        case .rule: html.markup("<rect class=\"rule-there\"")
        case .none: html.markup("<rect class=\"rule-none\"")
        case .excused: html.markup("<rect class=\"rule-excused\"")
        }
        html.attribute("x", Self.names + index % Self.most * Self.step)
        html.attribute("y", y + index / Self.most * Self.step + 1)
        html.attribute("width", Self.side)
        html.attribute("height", Self.side)
        html.markup(" rx=\"2\"/>\n")
      }
      y += lines * Self.step
    }
    html.markup("</svg>\n")
    table(&html)
  }

  private func table(_ html: inout HTMLWriter) {
    html.markup("<details class=\"group\">\n<summary><h3>")
    html.text(.coverageTable, interface)
    html.markup("</h3></summary>\n<dl class=\"data\">\n")
    for article in articles {
      html.markup("<div><dt>")
      html.link("internal", .joining("index.html#", article.eId), article.name)
      html.markup("</dt><dd>")
      html.text(sentence([article]))
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n</details>\n")
  }

  /// «Commi con una regola: 12 su 20. Dichiarati senza contenuto normativo: 3.»
  private func sentence(_ articles: [Article]) -> String {
    let commi = articles.flatMap(\.commi)
    let excused = commi.count { $0 == .excused }
    return interface.text(.coverageCount, ["rules": "\(commi.count { $0 == .rule })", "all": "\(commi.count)"])
      + (excused > 0 ? " " + interface.text(.coverageExcused, ["count": "\(excused)"]) : "")
  }
}
