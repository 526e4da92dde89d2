import EdittoModel
import EdittoSyntax

extension Emitter {
  /// The pages of a body and its policies.
  static let pages = Emitter("html") { body, publication, artifacts in
    let pages = BodyPages(body, publication)
    artifacts.append(pages.index())
    artifacts.append(pages.channels())
    artifacts.append(pages.contacts())
    artifacts.append(pages.references())
    for policy in body.policies {
      let pages = PolicyPages(body, policy, publication)
      artifacts.append(pages.text())
      if publication.hasPrint { artifacts.append(pages.print()) }
      if !policy.questions.isEmpty { artifacts.append(pages.questions()) }
      for form in policy.forms { artifacts.append(pages.form(form)) }
    }
  }
}
