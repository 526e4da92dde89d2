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
  /// From the page to the site's root: `../../`.
  private let root: String
  let title: String
  let description: String
  /// What the page belongs to, where its title does not say that.
  var part: String?
  /// The page of the same text that search engines are to show, below the output folder; without one, this page.
  var original: String?
  var navigation: [FrameValues.Link] = []
  /// What these are together.
  var navigationName = Interface.Key.sections
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
  /// A style sheet that only this page has, from the site's root.
  var style: StaticString?
  /// Whether it shows the text of a policy or what follows from it, of which only the signed act is authentic.
  var isOfText = false
  /// Whether it is of a policy that nobody has adopted, which search engines are not to show as one.
  var isDraft = false
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
    fileprivate var words: [(name: StaticString, key: Interface.Key)] {
      switch self {
      case .text:
        [
          ("data-search", .search), ("data-none", .searchNone), ("data-one", .searchOne), ("data-many", .searchMany),
          ("data-copy", .copy), ("data-copied", .copied),
        ]
      case .hours:
        [
          ("data-open", .nowOpen), ("data-closed", .nowClosed), ("data-always", .nowAlways),
          ("data-holiday", .nowHoliday), ("data-today", .today), ("data-tomorrow", .tomorrow),
        ]
      case .print: [("data-print", .print)]
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
    root = String(repeating: "../", count: path.withBytes { $0.count { $0 == UInt8(ascii: "/") } })
    self.title = title
    self.description = description
    interface = Interface.of(language ?? body.language)
    self.language = language ?? body.language
  }

  /// The finished page.
  func artifact(_ content: consuming HTMLWriter) -> Artifact {
    let bodyRoot = String(root.utf8.dropFirst(3)) ?? ""
    let identity = body.identity
    let siteTitle = publication.site.title.text(in: language)
    var frame = FrameValues(interface: interface)
    frame[.lang] = language
    frame[.title] = title
    let name = part.map { .joining(title, " – ", $0) } ?? title
    frame[.pageTitle] = name == identity.name ? name : .joining(name, " – ", identity.name)
    frame[.description] = description
    frame[.root] = root
    frame[.canonical] = .joining(publication.site.baseURL, "/", canonicalPath)
    frame[.siteTitle] = siteTitle
    frame[.bodyName] = identity.name
    frame[.bodyHref] = .joining(bodyRoot, "index.html")
    frame[.version] = publication.version
    if isOfText, !isDraft { frame[.authentic] = interface[.authentic] }
    frame[.bodyWebsite] = identity.website?.string
    frame[.logo] = identity.logo.map { bodyRoot + $0 }
    frame.breadcrumb.reserveCapacity(above.count + 2)
    frame.breadcrumb.append(.init(href: .joining(root, "index.html"), label: siteTitle))
    frame.breadcrumb += above
    frame.breadcrumb.append(.init(href: "", label: title, isCurrent: true))
    frame.navigation = navigation
    if !navigation.isEmpty { frame[.navigationName] = interface[navigationName] }
    frame.links.reserveCapacity(4)
    func link(_ address: WebAddress?, _ key: Interface.Key, _ element: String) {
      guard let address else { return }
      frame.links.append(.init(href: address.string, label: interface[key], element: element))
    }
    link(identity.accessibility, .accessibility, "accessibility-link")
    link(identity.privacy, .privacy, "privacy-policy-link")
    link(identity.legalNotes, .legalNotes, "legal-notes")
    link(identity.transparency, .transparency, "transparency-link")
    if neighbours.previous != nil || neighbours.next != nil { pager(&content) }
    return Artifact(path, publication.page(frame, head: { head(&$0) }, content, interface))
  }

  /// The links to the pages before and after.
  private func pager(_ html: inout HTMLWriter) {
    html.markup("<nav class=\"pager\"")
    html.attribute("aria-label", interface[.pager])
    html.markup(">\n")
    if let previous = neighbours.previous {
      html.markup("<a rel=\"prev\"")
      html.attribute("href", previous.href)
      html.markup("><span>")
      html.text(.previous, interface)
      html.markup("</span> ")
      html.text(previous.label)
      html.markup("</a>\n")
    }
    if let next = neighbours.next {
      html.markup("<a rel=\"next\"")
      html.attribute("href", next.href)
      html.markup("><span>")
      html.text(.next, interface)
      html.markup("</span> ")
      html.text(next.label)
      html.markup("</a>\n")
    }
    html.markup("</nav>\n")
  }

  /// Raw markup of the page's head.
  private func head(_ html: inout HTMLWriter) {
    if isDraft, publication.edition == .public { html.markup("<meta name=\"robots\" content=\"noindex\">\n") }
    publication.head(&html)
    if let style {
      html.markup("<link rel=\"stylesheet\"")
      html.attribute("href", root, ending: style)
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
      html.attribute("src", root, ending: script.file)
      for (name, key) in script.words { html.attribute(name, interface[key]) }
      if script == .text { html.attribute("data-body", body.identity.name) }
      if script == .hours, let patron = body.identity.patron { html.attribute("data-patron", patron) }
      html.markup("></script>\n")
    }
    // The internal edition is for no search engine.
    if !structured.isEmpty, publication.edition == .public { html.data(structured) }
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
    let path = original ?? path
    return path.hasSuffix("index.html") ? String(path.utf8.dropLast(10)) ?? "" : path
  }
}

extension Publication {
  /// Raw markup of each page's head: the internal edition is for no search engine.
  func head(_ html: inout HTMLWriter) {
    if edition == .internal { html.markup("<meta name=\"robots\" content=\"noindex, nofollow\">\n") }
  }
}

extension Publication {
  /// A page as the edition shows it: the internal one bears a mark above its content.
  func page(
    _ values: FrameValues, head: (inout HTMLWriter) -> Void, _ content: borrowing HTMLWriter, _ interface: Interface
  ) -> [UInt8] {
    guard edition == .internal else { return frame.page(values, head: head, content: content) }
    var html = HTMLWriter(capacity: content.count + 256)
    html.markup("<div class=\"status draft edition\">\n<p><strong>")
    html.text(.internalEdition, interface)
    html.markup("</strong>. ")
    html.text(.internalNote, interface)
    html.markup("</p>\n</div>\n")
    html.append(content)
    return frame.page(values, head: head, content: html)
  }
}

extension HTMLWriter {
  /// A heading of the page's sections.
  mutating func heading(_ id: StaticString, _ title: Interface.Key, _ interface: Interface) {
    markup("<h2 id=\"")
    markup(id)
    markup("\">")
    text(title, interface)
    markup("</h2>\n")
  }

  /// A day with its machine-readable form.
  mutating func day(_ date: CalendarDate, _ interface: Interface) {
    markup("<time")
    attribute("datetime", date.description)
    markup(">")
    number(date.day)
    text(interface.afterDay(date.day))
    markup(" ")
    text(interface.month(date))
    markup(" ")
    number(date.year)
    markup("</time>")
  }

  /// A link.
  mutating func link(_ kind: StaticString, _ href: String, _ label: String) {
    link(kind, "", href, label)
  }

  /// A link to what it cites.
  mutating func link(_ kind: StaticString, _ href: String, citation: String) { link(kind, "", href, citation: citation) }

  /// The same, where the address begins with a text of the program.
  mutating func link(_ kind: StaticString, _ start: StaticString, _ href: String, citation: String) {
    markup("<a class=\"")
    markup(kind)
    markup("\" href=\"")
    markup(start)
    text(href)
    markup("\">")
    self.citation(citation)
    markup("</a>")
  }

  /// A link whose address begins with a text of the program: `mailto:`, `index.html#`.
  mutating func link(_ kind: StaticString, _ start: StaticString, _ href: String, _ label: String) {
    markup("<a class=\"")
    markup(kind)
    markup("\" href=\"")
    markup(start)
    text(href)
    markup("\">")
    text(label)
    markup("</a>")
  }

  /// A pair of a list of facts, its value written by the caller.
  mutating func fact(_ name: Interface.Key, _ interface: Interface, _ value: (inout HTMLWriter) -> Void) {
    markup("<div><dt>")
    text(name, interface)
    markup("</dt><dd>")
    value(&self)
    markup("</dd></div>\n")
  }

  /// A pair whose name is data.
  mutating func fact(_ name: String, _ value: (inout HTMLWriter) -> Void) {
    markup("<div><dt>")
    text(name)
    markup("</dt><dd>")
    value(&self)
    markup("</dd></div>\n")
  }

  /// Files that say the same as the page; nothing where there are none.
  mutating func downloads(_ files: [(href: String, name: String)]) {
    guard !files.isEmpty else { return }
    markup("<ul class=\"downloads\">\n")
    for (href, name) in files {
      markup("<li><a")
      attribute("href", href)
      markup(">")
      text(name)
      markup("</a></li>\n")
    }
    markup("</ul>\n")
  }

  /// The first sentence of a page.
  mutating func lead(_ sentence: Interface.Key, _ interface: Interface) {
    markup("<p class=\"lead\">")
    text(sentence, interface)
    markup("</p>\n")
  }
}
