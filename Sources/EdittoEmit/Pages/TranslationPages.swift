import EdittoModel
import EdittoSyntax

/// The page of a policy's text in another language: the same addresses, links to the original, and a word where the original has
/// changed since.
extension PolicyPages {
  static func translation(
    _ translation: Translation, of policy: Policy, _ body: Body, _ publication: Publication, hasVersions: Bool
  ) -> Artifact {
    let translated = policy.translated(translation)
    var held: Set<String> = []
    translated.eachProvision { provision, _ in held.insert(provision.eId) }
    return PolicyPages(body, translated: translated, held: held, publication, hasVersions: hasVersions).translation(
      of: policy, stale: policy.staleUnits(of: translation, body.sources))
  }

  private func translation(of original: Policy, stale: Set<String>?) -> Artifact {
    var html = HTMLWriter(capacity: 48 * 1024)
    languages(of: original, from: policy.language, &html)
    html.markup("<div class=\"status\">\n<p>")
    html.text(.translationNote, interface)
    html.markup(" ")
    html.markup("<a class=\"internal\" href=\"../index.html\"")
    html.attribute("hreflang", original.language)
    html.attribute("lang", original.language)
    html.markup(">")
    html.text(original.title)
    html.markup("</a>.")
    if stale?.isEmpty != true {
      html.markup(" <strong>")
      html.text(stale == nil ? .translationUnconfirmed : .translationStale, interface)
      html.markup("</strong>")
    }
    html.markup("</p>\n")
    missing(original, &html)
    html.markup("</div>\n")
    banner(&html)
    text(onText, isOnScreen: true, stale: stale ?? [], &html)
    var page = page("index.html", policy.title, .aboutText)
    page.scripts.append(.text)
    page.languages = addresses(of: original, from: policy.language)
    page.structured = StructuredData.translation(policy, of: original, body, publication)
    return page.artifact(html)
  }

  /// What only the original has: articles, annexes, and whatever else stands alone.
  private func missing(_ original: Policy, _ html: inout HTMLWriter) {
    let missing = policy.outline.entries.filter { entry in
      guard entry.kind.rank == nil, !entry.isRepealed, !onText.holds(entry) else { return false }
      return entry.parent.map { $0.kind.rank != nil || onText.holds($0) } ?? true
    }
    guard !missing.isEmpty else { return }
    html.markup("<p>")
    html.text(.translationPartial, interface)
    for (index, entry) in missing.enumerated() {
      html.markup(index == 0 ? " " : "; ")
      html.markup("<a class=\"internal\"")
      html.attribute("href", onText.address(of: entry))
      html.attribute("hreflang", original.language)
      html.markup(">")
      html.citation(entry.citation)
      html.markup("</a>")
    }
    html.markup(".</p>\n")
  }

  // MARK: Languages

  /// Where the text stands in each of its languages, from the page in one of them; nothing where there is only that one.
  func addresses(of original: Policy, from language: String) -> [(language: String, href: String)] {
    guard !original.translations.isEmpty else { return [] }
    let up = language == original.language ? "" : "../"
    return [(original.language, up)]
      + original.translations.map { ($0.language, $0.language == language ? "" : up + $0.language + "/") }
  }

  /// The links to the text in its other languages, each in its own.
  func languages(of original: Policy, from language: String, _ html: inout HTMLWriter) {
    let others = addresses(of: original, from: language).filter { $0.language != language }
    guard !others.isEmpty else { return }
    html.markup("<nav class=\"languages\"")
    html.attribute("aria-label", interface[.languages])
    html.markup(">\n<ul>\n")
    for (other, href) in others {
      html.markup("<li><a")
      html.attribute("href", href + "index.html")
      html.attribute("hreflang", other)
      html.attribute("lang", other)
      html.markup(">")
      html.text(Interface.of(other)[.languageName])
      html.markup("</a></li>\n")
    }
    html.markup("</ul>\n</nav>\n")
  }
}
