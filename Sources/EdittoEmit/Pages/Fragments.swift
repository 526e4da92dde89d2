import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `fragment.html`: the text of a policy for the page of another system, and `fragment-<eId>.html` for each of its parts and annexes.
  ///
  /// No frame, no script, no style; everything stands in one element of the class `editto`, and links are absolute, so that they
  /// work wherever the text is pasted.
  static let fragments = Emitter("fragment") { body, publication, artifacts in
    for policy in body.policies {
      let fragments = Fragments(body, policy, publication)
      artifacts.append(fragments.whole())
      for provision in policy.provisions where provision.kind.rank != nil || provision.kind == .annex {
        artifacts.append(fragments.part(provision))
      }
    }
  }
}

private struct Fragments {
  private let policy: Policy
  private let folder: String
  private let address: String
  private let scope: LinkScope
  private let edition: Edition

  init(_ body: Body, _ policy: Policy, _ publication: Publication) {
    self.policy = policy
    edition = publication.edition
    folder = body.id + "/" + policy.id + "/"
    address = policy.address(in: body, publication.site)
    scope = LinkScope(
      body, policy, Interface.of(body.language), bodyRoot: publication.site.baseURL + "/" + body.id + "/",
      folder: address, textPage: address, glossary: address)
  }

  func whole() -> Artifact {
    artifact("fragment.html") { $0.write() }
  }

  func part(_ provision: Provision) -> Artifact {
    artifact("fragment-" + provision.eId + ".html") { $0.write(provision, level: 2) }
  }

  private func artifact(_ name: String, _ write: (inout ProvisionWriter) -> Void) -> Artifact {
    var html = HTMLWriter(capacity: 48 * 1024)
    html.markup("<div class=\"editto\"")
    html.attribute("lang", policy.language)
    html.markup(">\n")
    var writer = ProvisionWriter(scope: scope, edition: edition, html: html)
    write(&writer)
    html = writer.text.html
    html.markup("<p class=\"source\">")
    html.text(.fragmentSource, scope.interface)
    html.markup(" ")
    html.link("internal", address, policy.title)
    html.markup("</p>\n</div>\n")
    return Artifact(folder + name, html.bytes)
  }
}
