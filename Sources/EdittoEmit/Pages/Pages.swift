import EdittoModel
import EdittoSyntax

extension Emitter {
  /// The pages of a body and its policies. They link the data files that are published along with them, so they come last.
  static let pages = Emitter("html") { body, publication, artifacts in
    let data = DataFiles.all(of: body, artifacts)
    let first = artifacts.count
    let pages = BodyPages(body, publication, data: data)
    var images: [Artifact] = []
    artifacts.append(pages.index())
    artifacts.append(pages.channels())
    artifacts.append(pages.contacts())
    artifacts.append(pages.references())
    for policy in body.policies {
      let files = data.first { if case .policy(let other) = $0.subject { other.id == policy.id } else { false } }
      let versions = VersionPages(body, policy, publication)
      let pages = PolicyPages(body, policy, publication, files: files?.paths ?? [], hasVersions: versions != nil)
      artifacts.append(pages.text())
      for translation in policy.translations {
        artifacts.append(PolicyPages.translation(translation, of: policy, body, publication, hasVersions: versions != nil))
      }
      if !pages.publicRules.isEmpty { artifacts.append(pages.netiquette()) }
      if publication.hasPrint { artifacts.append(pages.print()) }
      if !policy.questions.isEmpty { artifacts.append(pages.questions()) }
      for form in policy.forms { artifacts.append(pages.form(form)) }
      // Last of those that lead to its terms.
      artifacts.append(pages.summary())
      if let versions {
        artifacts += versions.artifacts(pages.navigation(from: "../", current: "versions/index.html"))
        images += versions.images()
      }
    }
    if publication.edition == .public { artifacts.append(Sitemap.artifact(body, Array(artifacts[first...]), publication)) }
    artifacts += images
  }
}
