package import EdittoModel
package import EdittoRules
package import EdittoSyntax

/// A body that was read and checked: the step that commands, examples and documentation share.
package struct BodyFindings: Sendable {
  package let body: Body
  package let findings: [Finding]
  /// Edits that bring the sources into their canonical form.
  package let forms: [Edit]

  /// Reads a body's files and runs every check; those that read every sentence only where they are asked for.
  package static func of(
    _ id: String, root: String, _ files: [InputFile], assets: [String: InputAsset], shared: Vocabulary?, frozen: [InputFile] = [],
    day: Day, readsWords: Bool
  ) -> BodyFindings {
    var (body, report) = BodyReader.read(id: id, root: root, files: files, assets: assets, shared: shared, frozen: frozen)
    Check.run(on: body, day, ofWords: readsWords, &report)
    let findings = report.diagnostics.map { diagnostic in
      Finding(diagnostic, body.sources, provision: provision(at: diagnostic.span, body))
    }
    return BodyFindings(body: body, findings: findings, forms: report.forms)
  }

  private static func provision(at span: Span, _ body: Body) -> Finding.Place? {
    for policy in body.policies {
      if let entry = policy.outline.innermost(at: span) {
        return Finding.Place(eId: entry.eId, citation: entry.citation)
      }
      for translation in policy.translations {
        guard let entry = translation.outline.innermost(at: span) else { continue }
        return Finding.Place(eId: entry.eId, citation: policy.outline[entry.eId]?.citation ?? Outline.describe(entry.eId))
      }
    }
    return nil
  }
}
