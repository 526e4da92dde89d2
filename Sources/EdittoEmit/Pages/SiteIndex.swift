package import EdittoModel
import EdittoSyntax

/// What the site's index says of a body; kept after the body itself was let go.
package struct BodySummary: Sendable {
  package let id: String
  let name: String
  let type: String
  let place: String
  let policies: [(id: String, title: String, policy: Policy.State)]

  package init(_ body: Body, on date: CalendarDate) {
    id = body.id
    name = body.identity.name
    type = body.identity.type
    place = body.identity.address.map { $0.city + ($0.province.map { " (" + $0 + ")" } ?? "") } ?? ""
    policies = body.policies.map { ($0.id, $0.title, $0.state(on: date)) }
  }
}

/// The page that lists the bodies.
package enum SiteIndex {
  package static func artifact(_ bodies: [BodySummary], _ publication: Publication) -> Artifact {
    let language = publication.site.languages.first ?? "it"
    let interface = Interface.of(language)
    var html = HTMLWriter(capacity: bodies.count * 512)
    html.lead(.indexLead, interface)
    html.markup("<ul class=\"cards\">\n")
    for body in bodies {
      html.markup("<li")
      html.attribute("id", body.id)
      html.markup(">\n<h2><a")
      html.attribute("href", body.id + "/index.html")
      html.markup(">")
      html.text(body.name)
      html.markup("</a></h2>\n<p class=\"note\">")
      html.text([interface.body(body.type), body.place].filter { !$0.isEmpty }.joined(separator: ", "))
      html.markup("</p>\n")
      if !body.policies.isEmpty { html.markup("<ul>\n") }
      for policy in body.policies {
        html.markup("<li><a")
        html.attribute("href", body.id + "/" + policy.id + "/index.html")
        html.markup(">")
        html.text(policy.title)
        html.markup("</a> ")
        tag(policy.policy, interface, &html)
        html.markup("</li>\n")
      }
      html.markup(body.policies.isEmpty ? "</li>\n" : "</ul>\n</li>\n")
    }
    html.markup("</ul>\n")
    let title = publication.site.title.text(in: language)
    var frame = FrameValues(interface: interface)
    frame[.lang] = interface.language
    frame[.title] = title
    frame[.pageTitle] = title
    frame[.description] = interface[.indexLead]
    frame[.root] = ""
    frame[.canonical] = publication.site.baseURL + "/"
    frame[.siteTitle] = title
    frame[.version] = publication.version
    return Artifact("index.html", publication.page(frame, head: publication.head, html, interface))
  }

  private static func tag(_ state: Policy.State, _ interface: Interface, _ html: inout HTMLWriter) {
    switch state {
    case .inForce: html.markup("<span class=\"tag active\">")
    case .draft, .notYet: html.markup("<span class=\"tag suspended\">")
    case .repealed: html.markup("<span class=\"tag closed\">")
    }
    switch state {
    case .inForce: html.text(.inForce, interface)
    case .draft: html.text(.draft, interface)
    case .notYet(let date): html.text(interface[.notYet] + " " + interface.day(date))
    case .repealed: html.text(.repealed, interface)
    }
    html.markup("</span>")
  }
}
