import EdittoModel
import EdittoSyntax

extension Check {
  /// What front matter says of provisions, references and contacts names ones that exist.
  static let declarations = Check([.provisionMissing, .idMissing]) { body, report in
    for policy in body.policies {
      var addresses: [(eId: String, span: Span)] = policy.notNormative.map { ($0.eId, $0.span) }
      addresses += policy.validity.map { ($0.eId, $0.span) }
      addresses += policy.amendments.flatMap(\.provisions)
      addresses += policy.forms.compactMap(\.provision)
      for (eId, span) in addresses where policy.outline.entry(eId) == nil {
        let last = policy.outline.last(in: nil).map(policy.outline.citation) ?? "—"
        report(.provisionMissing, span, ["name": Outline.describe(eId), "id": eId, "last": last])
      }
      for (id, span) in policy.repeals where body.reference(id) == nil {
        missing("ref", id, span, body.references.map(\.id), &report)
      }
      for form in policy.forms {
        guard let (id, span) = form.to, body.contact(id) == nil else { continue }
        missing("contact", id, span, body.contacts.map(\.id), &report)
      }
    }
  }

  private static func missing(_ what: String, _ id: String, _ span: Span, _ known: [String], _ report: inout Report) {
    report(
      .idMissing, span, ["what": what, "id": id], fixes: Similar.best(id, in: known).map { [.replace(span, id, with: $0)] } ?? [])
  }
}
