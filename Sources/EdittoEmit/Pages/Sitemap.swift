import EdittoModel
import EdittoSyntax

/// Which pages there are, for search engines (https://www.sitemaps.org/protocol.html): a list for each body, and a list of these,
/// so that no list grows with the site.
package enum Sitemap {
  private static let name = "sitemap.xml"

  /// The list of a body's pages, without those of drafts.
  static func artifact(_ body: Body, _ pages: [Artifact], _ publication: Publication) -> Artifact {
    var xml = XMLWriter(capacity: 2048)
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let policies = body.policies.map { (folder: String.joining(body.id, "/", $0.id, "/"), policy: $0) }
    for page in pages where !page.path.hasSuffix("/print.html") {
      let path = page.path.hasSuffix("/index.html") ? String(Substring(page.path.utf8.dropLast(10))) : page.path
      let owner = policies.first { path.hasPrefix($0.folder) }
      guard owner?.policy.isAct(on: publication.date) ?? true else { continue }
      // Of other pages nobody knows the day: they change with contacts and channels.
      let day = owner?.folder == path ? owner?.policy.modified(by: publication.date) : nil
      entry("<url>", path, day, "</url>\n", publication, &xml)
    }
    xml.markup("</urlset>\n")
    return Artifact(body.id + "/" + name, xml.bytes)
  }

  /// The list of the bodies' lists.
  package static func artifact(_ bodies: [BodySummary], _ publication: Publication) -> Artifact {
    var xml = XMLWriter(capacity: 256 + bodies.count * 160)
    xml.markup(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for body in bodies {
      entry("<sitemap>", body.id + "/" + name, nil, "</sitemap>\n", publication, &xml)
    }
    xml.markup("</sitemapindex>\n")
    return Artifact(name, xml.bytes)
  }

  /// The file that tells crawlers of the list.
  package static func robots(_ publication: Publication) -> Artifact {
    let text = "User-agent: *\nAllow: /\nSitemap: " + publication.site.baseURL + "/" + name + "\n"
    return Artifact("robots.txt", Array(text.utf8))
  }

  private static func entry(
    _ open: StaticString, _ path: String, _ modified: CalendarDate?, _ close: StaticString, _ publication: Publication,
    _ xml: inout XMLWriter
  ) {
    xml.markup(open)
    xml.markup("<loc>")
    xml.text(publication.site.baseURL)
    xml.markup("/")
    xml.text(path)
    xml.markup("</loc>")
    if let modified {
      xml.markup("<lastmod>")
      xml.text(modified.description)
      xml.markup("</lastmod>")
    }
    xml.markup(close)
  }
}
