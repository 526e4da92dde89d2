import EdittoModel
import EdittoRules
import EdittoSyntax
import LegalCitations

extension Check {
  /// What running text cites exists, is listed, and can be found by whoever reads it.
  static let citations = Check([
    .actUnlisted, .citationIncomplete, .citationUnclear, .citedDateWrong, .citedArticleMissing, .citedActRepealed,
    .citedProvisionMissing, .linkInternal,
  ]) { body, report in
    var unlisted: [Act] = []
    for policy in body.policies {
      let resolver = Resolver(body: body, policy: policy)
      for file in body.files where file.policy == policy.id {
        for index in file.citations.indices where file.citations[index].isLinkable && !report.isFull {
          var found = Cited(citation: file.citations[index], file: file, resolver: resolver, report: report)
          found.verify(resolver.targets(ofCitation: index, in: file), &unlisted)
          report = found.report
        }
      }
    }
  }
}

/// A citation while it is verified.
private struct Cited {
  let citation: TextCitation
  let file: SourceFile
  let resolver: Resolver
  var report: Report

  private var text: String { file.source.string(citation.span) }

  mutating func verify(_ targets: [CitedTarget], _ unlisted: inout [Act]) {
    for (target, citation) in zip(targets, citation.targets) {
      switch target {
      case .reference(let reference, _):
        if reference.isInternal { refuse("ref", reference.id) }
        doubts(citation, reference.citation)
      case .act(let act, _):
        if let listed = resolver.body.reference(ofOtherDay: act) {
          dateIsWrong(listed.act?.name ?? listed.citation, citation.partition)
        } else if act.date == nil || citation.remarks.contains(.ambiguousNumber) {
          incomplete(citation)
        } else if !citation.remarks.contains(.wrongDate) {
          list(act, &unlisted)
        }
        doubts(citation, act.name)
      case .provision(let entry): if entry.isInternal { refuse("provision", entry.citation) }
      case .missing where resolver.body.mayBeUnread("provision"): break
      case .missing(let eId): report(.citedProvisionMissing, self.citation.span, resolver.policy.outline.absence(of: eId))
      case .unclear: report(.citationUnclear, self.citation.span, ["text": text])
      case .unidentified: if citation.meantAct != nil { incomplete(citation) }
      }
    }
  }

  /// Public text must not lead to what the public does not see.
  private mutating func refuse(_ what: String, _ id: String) {
    let isInternal = file.isInternal || resolver.policy.outline.innermost(at: citation.span)?.isInternal ?? false
    if !isInternal { report(.linkInternal, citation.span, ["what": what, "id": id]) }
  }

  private mutating func list(_ act: Act, _ unlisted: inout [Act]) {
    guard !unlisted.contains(where: { $0.isSame(as: act) }), !resolver.body.mayBeUnread("ref") else { return }
    unlisted.append(act)
    let list = ReferenceList(resolver.body)
    let named = NamedAct(act, citedAs: text)
    report(
      .actUnlisted, citation.span, ["act": named.name],
      notes: list == nil ? [Note("make-references")] : [], fixes: list.flatMap { $0.adding(named) }.map { [$0] } ?? [])
  }

  private mutating func incomplete(_ citation: Citation) {
    let missing: [Citation.Remark] = [.ambiguousNumber, .missingNumber, .missingYear, .missingRegion, .missingAuthority]
    guard let remark = missing.first(where: citation.remarks.contains) else { return }
    report(.citationIncomplete, self.citation.span, ["text": text, "reason": remark.rawValue])
  }

  /// What the table of well-known acts says against a citation.
  private mutating func doubts(_ citation: Citation, _ name: String) {
    if citation.remarks.contains(.wrongDate) { dateIsWrong(citation.meantAct?.name ?? name, citation.partition) }
    guard let known = citation.meantAct?.known else { return }
    if citation.remarks.contains(.noSuchArticle), let last = known.lastArticle {
      report(.citedArticleMissing, self.citation.span, ["text": text, "act": name, "last": "\(last)"])
    }
    if let successor = known.repealedBy {
      let isWhole = citation.partition.isEmpty && self.citation.targets.count == 1
      report(
        .citedActRepealed, self.citation.span, ["act": name, "by": successor],
        fixes: isWhole ? [.replace(self.citation.span, text, with: successor, .reread)] : [])
    }
  }

  private mutating func dateIsWrong(_ name: String, _ partition: Partition) {
    let right = partition.isEmpty ? name : partition.written + ", " + name
    let fixes: [Fix] = citation.targets.count == 1 ? [.replace(citation.span, text, with: right, .reread)] : []
    report(.citedDateWrong, citation.span, ["text": text, "act": name], fixes: fixes)
  }
}

extension Body {
  /// A listed act of the same type, number and year, but of another day.
  func reference(ofOtherDay act: Act) -> Reference? {
    guard let number = act.number, let year = act.date?.year else { return nil }
    return references.first { $0.act?.type == act.type && $0.act?.number == number && $0.act?.date?.year == year }
  }
}
