import EdittoModel
import EdittoSyntax

extension Check {
  /// What front matter says of provisions, references and contacts names ones that exist.
  static let declarations = Check([.provisionMissing, .idMissing, .linkInternal]) { body, report in
    for channel in body.channels where !channel.isInternal {
      guard let owner = channel.owner, body.contact(owner)?.isInternal == true else { continue }
      report(.linkInternal, channel.span, ["what": "contact", "id": owner])
    }
    for policy in body.policies {
      func isMissing(_ eId: String) -> Bool { policy.outline.entry(eId) == nil && !body.mayBeUnread("provision") }
      let entries =
        policy.notNormative.map { (eId: $0.eId, span: $0.span) } + policy.validity.map { (eId: $0.eId, span: $0.span) }
      for (eId, span) in entries where isMissing(eId) {
        let edits = body.sources[span].removal(ofEntriesAt: [Int(span.start)])
        report(
          .provisionMissing, span, policy.outline.absence(of: eId),
          fixes: edits.isEmpty ? [] : [Fix("delete-entry", ["id": eId], edits, .reread)])
      }
      for (eId, span) in policy.amendments.flatMap(\.provisions) + policy.forms.compactMap(\.provision) where isMissing(eId) {
        report(.provisionMissing, span, policy.outline.absence(of: eId))
      }
      for (id, span) in policy.repeals where body.reference(id) == nil && !body.mayBeUnread("ref") {
        report.missing("ref", id, span, among: body.references.map(\.id))
      }
      for form in policy.forms {
        guard let (id, span) = form.to else { continue }
        guard let contact = body.contact(id) else {
          if !body.mayBeUnread("contact") { report.missingContact(id, span, in: body) }
          continue
        }
        if contact.isInternal, !form.isInternal { report(.linkInternal, span, ["what": "contact", "id": id]) }
      }
      for (eId, span) in policy.amendments.flatMap(\.provisions) where !policy.isInternal {
        guard let entry = policy.outline.entry(eId), entry.isInternal else { continue }
        report(.linkInternal, span, ["what": "provision", "id": entry.citation])
      }
    }
  }
}
