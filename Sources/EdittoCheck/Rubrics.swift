import EdittoModel
import EdittoSyntax

extension Check {
  /// Articles say in a rubric what they are about.
  static let rubrics = Check([.rubricMissing]) { body, report in
    for policy in body.policies {
      policy.eachProvision { provision, _ in
        guard provision.kind == .article, provision.rubric.isEmpty, (provision.title ?? "").isEmpty, !provision.isRepealed,
          let number = provision.number
        else {
          return
        }
        report(.rubricMissing, number.span, ["article": number.text])
      }
    }
  }
}
