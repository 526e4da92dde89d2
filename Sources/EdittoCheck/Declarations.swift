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
      var addresses: [(eId: String, span: Span)] = policy.notNormative.map { ($0.eId, $0.span) }
      addresses += policy.validity.map { ($0.eId, $0.span) }
      addresses += policy.amendments.flatMap(\.provisions)
      addresses += policy.forms.compactMap(\.provision)
      for (eId, span) in addresses where policy.outline.entry(eId) == nil && !body.mayBeUnread("provision") {
        report(.provisionMissing, span, policy.outline.absence(of: eId))
      }
      for (id, span) in policy.repeals where body.reference(id) == nil && !body.mayBeUnread("ref") {
        report.missing("ref", id, span, among: body.references.map(\.id))
      }
      for form in policy.forms {
        guard let (id, span) = form.to else { continue }
        guard let contact = body.contact(id) else {
          if !body.mayBeUnread("contact") { report.missing("contact", id, span, among: body.contacts.map(\.id)) }
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
