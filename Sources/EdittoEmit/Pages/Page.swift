import EdittoModel
import EdittoSyntax

/// A page of a body: its place, its title and what the frame shows around its content.
struct Page {
  let body: Body
  let publication: Publication
  let interface: Interface
  /// Below the output folder.
  let path: String
  let title: String
  let description: String
  var navigation: [FrameValues.Link] = []
  /// The pages above: from the site's index down.
  var above: [FrameValues.Link] = []

  init(_ body: Body, _ publication: Publication, path: String, title: String, description: String) {
    self.body = body
    self.publication = publication
    self.path = path
    self.title = title
    self.description = description
    interface = Interface(body.language)
  }

  /// The finished page.
  func artifact(_ content: HTMLWriter) -> Artifact {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let root = String(repeating: "../", count: depth)
    let identity = body.identity
    let content = publication.edition == .internal ? content.marked(interface) : content
    var frame = FrameValues(interface: interface)
    frame.values = [
      "lang": body.language, "title": title, "pageTitle": title == identity.name ? title : title + " – " + identity.name,
      "description": description, "root": root, "canonical": publication.site.baseURL + "/" + canonicalPath,
      "siteTitle": publication.site.title.text(in: body.language), "bodyName": identity.name,
      "bodyHref": String(repeating: "../", count: depth - 1) + "index.html", "version": publication.version,
      "head": publication.head,
    ]
    if let website = identity.website { frame.values["bodyWebsite"] = website.string }
    if let logo = identity.logo { frame.values["logo"] = String(repeating: "../", count: depth - 1) + logo }
    frame.breadcrumb =
      [.init(href: root + "index.html", label: publication.site.title.text(in: body.language))] + above
      + [.init(href: "", label: title, isCurrent: true)]
    frame.navigation = navigation
    frame.links = [
      (identity.accessibility, "accessibility", "accessibility-link"), (identity.privacy, "privacy", "privacy-policy-link"),
      (identity.legalNotes, "legal-notes", "legal-notes"), (identity.transparency, "transparency", "transparency-link"),
    ].compactMap { address, key, element in
      address.map { .init(href: $0.string, label: interface[key], element: element) }
    }
    return Artifact(path, publication.frame.page(frame, content: content))
  }

  private var canonicalPath: String {
    path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
  }
}

extension Publication {
  /// Raw markup of each page's head: the internal edition is for no search engine.
  var head: String { edition == .internal ? "<meta name=\"robots\" content=\"noindex, nofollow\">\n" : "" }
}

extension HTMLWriter {
  /// The content under the mark of the internal edition.
  func marked(_ interface: Interface) -> HTMLWriter {
    var html = HTMLWriter(capacity: bytes.count + 256)
    html.markup("<div class=\"status draft\">\n<p><strong>")
    html.text(interface["internal-edition"])
    html.markup("</strong>. ")
    html.text(interface["internal-note"])
    html.markup("</p>\n</div>\n")
    html.append(self)
    return html
  }

  /// A day with its machine-readable form.
  mutating func day(_ date: CalendarDate, _ interface: Interface) {
    markup("<time")
    attribute("datetime", date.description)
    markup(">")
    text(interface.day(date.description))
    markup("</time>")
  }

  /// A link.
  mutating func link(_ kind: StaticString, _ href: String, _ label: String) {
    markup("<a class=\"")
    markup(kind)
    markup("\"")
    attribute("href", href)
    markup(">")
    text(label)
    markup("</a>")
  }

  /// A pair of a list of facts, its value written by the caller.
  mutating func fact(_ name: String, _ value: (inout HTMLWriter) -> Void) {
    markup("<div><dt>")
    text(name)
    markup("</dt><dd>")
    value(&self)
    markup("</dd></div>\n")
  }

  /// The first sentence of a page.
  mutating func lead(_ sentence: String) {
    markup("<p class=\"lead\">")
    text(sentence)
    markup("</p>\n")
  }
}
