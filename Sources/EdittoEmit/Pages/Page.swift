import EdittoModel
import EdittoSyntax

/// A page of a body: its place, its title and what the frame shows around its content.
struct Page {
  let body: Body
  let publication: Publication
  let language: String
  let interface: Interface
  /// Below the output folder.
  let path: String
  let title: String
  let description: String
  var navigation: [FrameValues.Link] = []
  /// Data files that say the same, for programs: feed readers find the feed here.
  var alternates: [String] = []
  /// The scripts of the page, each of which has its words.
  var scripts: [Script] = []
  /// What the page says to search engines, as JSON-LD.
  var structured: [UInt8] = []
  /// The pages before and after this one.
  var neighbours: (previous: FrameValues.Link?, next: FrameValues.Link?) = (nil, nil)
  /// The pages above: from the site's index down.
  var above: [FrameValues.Link] = []
  /// A style sheet of `assets/` that only this page has.
  var style: StaticString?
  /// The same text in other languages, and in the page's own, with addresses from the page.
  var languages: [(language: String, href: String)] = []

  /// A script of `assets/`.
  enum Script {
    /// Searches in a text and copies citations.
    case text
    /// Says whether somebody is there now.
    case hours
    /// Prints the page.
    case print

    fileprivate var file: StaticString {
      switch self {
      case .text: "assets/text.js"
      case .hours: "assets/hours.js"
      case .print: "assets/print.js"
      }
    }

    /// The attributes that hold its words, with their keys.
    fileprivate var words: [(name: StaticString, key: String)] {
      switch self {
      case .text:
        [
          ("data-search", "search"), ("data-none", "search-none"), ("data-one", "search-one"), ("data-many", "search-many"),
          ("data-copy", "copy"), ("data-copied", "copied"),
        ]
      case .hours:
        [
          ("data-open", "now-open"), ("data-closed", "now-closed"), ("data-always", "now-always"),
          ("data-holiday", "now-holiday"), ("data-today", "today"), ("data-tomorrow", "tomorrow"),
        ]
      case .print: [("data-print", "print")]
      }
    }
  }

  /// - Parameter language: of the page; without one, the body's.
  init(
    _ body: Body, _ publication: Publication, path: String, title: String, description: String, language: String? = nil
  ) {
    self.body = body
    self.publication = publication
    self.path = path
    self.title = title
    self.description = description
    interface = Interface.of(language ?? body.language)
    self.language = language ?? body.language
  }

  /// The finished page.
  func artifact(_ content: borrowing HTMLWriter) -> Artifact {
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    let bodyRoot = String(repeating: "../", count: depth - 1)
    let identity = body.identity
    let siteTitle = publication.site.title.text(in: language)
    var frame = FrameValues(interface: interface)
    frame[.lang] = language
    frame[.title] = title
    frame[.pageTitle] = title == identity.name ? title : title + " – " + identity.name
    frame[.description] = description
    frame[.root] = root
    frame[.canonical] = publication.site.baseURL + "/" + canonicalPath
    frame[.siteTitle] = siteTitle
    frame[.bodyName] = identity.name
    frame[.bodyHref] = bodyRoot + "index.html"
    frame[.version] = publication.version
    frame[.head] = head
    frame[.bodyWebsite] = identity.website?.string
    frame[.logo] = identity.logo.map { bodyRoot + $0 }
    frame.breadcrumb =
      [.init(href: root + "index.html", label: siteTitle)] + above + [.init(href: "", label: title, isCurrent: true)]
    frame.navigation = navigation
    frame.links = [
      (identity.accessibility, "accessibility", "accessibility-link"), (identity.privacy, "privacy", "privacy-policy-link"),
      (identity.legalNotes, "legal-notes", "legal-notes"), (identity.transparency, "transparency", "transparency-link"),
    ].compactMap { address, key, element in
      address.map { .init(href: $0.string, label: interface[key], element: element) }
    }
    guard neighbours.previous != nil || neighbours.next != nil else {
      return Artifact(path, publication.page(frame, content, interface))
    }
    var html = HTMLWriter(capacity: content.count + 512)
    html.append(content)
    pager(&html)
    return Artifact(path, publication.page(frame, html, interface))
  }

  /// The links to the pages before and after.
  private func pager(_ html: inout HTMLWriter) {
    html.markup("<nav class=\"pager\"")
    html.attribute("aria-label", interface["pager"])
    html.markup(">\n")
    if let previous = neighbours.previous {
      html.markup("<a rel=\"prev\"")
      html.attribute("href", previous.href)
      html.markup("><span>")
      html.text(interface["previous"])
      html.markup("</span> ")
      html.text(previous.label)
      html.markup("</a>\n")
    }
    if let next = neighbours.next {
      html.markup("<a rel=\"next\"")
      html.attribute("href", next.href)
      html.markup("><span>")
      html.text(interface["next"])
      html.markup("</span> ")
      html.text(next.label)
      html.markup("</a>\n")
    }
    html.markup("</nav>\n")
  }

  /// Raw markup of the page's head.
  /// From the page to the site's root: `../../`.
  private var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }

  private var head: String {
    var html = HTMLWriter(capacity: 1024)
    if let style {
      html.markup("<link rel=\"stylesheet\"")
      html.attribute("href", root + "assets/\(style)")
      html.markup(">\n")
    }
    for (language, href) in languages {
      html.markup("<link rel=\"alternate\"")
      html.attribute("hreflang", language)
      html.attribute("href", address(href))
      html.markup(">\n")
    }
    for file in alternates {
      html.markup("<link rel=\"alternate\"")
      html.attribute("type", DataFormat(file)?.mediaType ?? "")
      html.attribute("href", file)
      html.markup(">\n")
    }
    for script in scripts {
      html.markup("<script defer")
      html.attribute("src", root + "\(script.file)")
      for (name, key) in script.words { html.attribute(name, interface[key]) }
      if script == .hours, let patron = body.identity.patron { html.attribute("data-patron", patron) }
      html.markup("></script>\n")
    }
    // The internal edition is for no search engine.
    if !structured.isEmpty, publication.edition == .public { html.data(structured) }
    return publication.head + String(decoding: html.bytes, as: UTF8.self)
  }

  /// The full address of a page that is given from this one: search engines want no other.
  private func address(_ href: String) -> String {
    var folders = path.split(separator: "/").dropLast()
    var rest = href[...]
    while rest.hasPrefix("../") {
      folders = folders.dropLast()
      rest = rest.dropFirst(3)
    }
    return publication.site.baseURL + "/" + folders.map { $0 + "/" }.joined() + rest
  }

  private var canonicalPath: String {
    path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
  }
}

extension Publication {
  /// Raw markup of each page's head: the internal edition is for no search engine.
  var head: String { edition == .internal ? "<meta name=\"robots\" content=\"noindex, nofollow\">\n" : "" }
}

extension Publication {
  /// A page as the edition shows it: the internal one bears a mark above its content.
  func page(_ values: FrameValues, _ content: borrowing HTMLWriter, _ interface: Interface) -> [UInt8] {
    guard edition == .internal else { return frame.page(values, content: content) }
    var html = HTMLWriter(capacity: content.count + 256)
    html.markup("<div class=\"status draft edition\">\n<p><strong>")
    html.text(interface["internal-edition"])
    html.markup("</strong>. ")
    html.text(interface["internal-note"])
    html.markup("</p>\n</div>\n")
    html.append(content)
    return frame.page(values, content: html)
  }
}

extension HTMLWriter {
  /// A heading of the page's sections.
  mutating func heading(_ id: String, _ title: String) {
    markup("<h2")
    attribute("id", id)
    markup(">")
    text(title)
    markup("</h2>\n")
  }

  /// A day with its machine-readable form.
  mutating func day(_ date: CalendarDate, _ interface: Interface) {
    markup("<time")
    attribute("datetime", date.description)
    markup(">")
    text(interface.day(date))
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
