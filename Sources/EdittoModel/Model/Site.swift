package import EdittoSyntax

/// What belongs to the workspace as a whole: `site/site.yml`.
package struct Site: Sendable {
  package let title: LocalizedText
  /// Without a slash at its end.
  package let baseURL: String
  package let languages: [String]

  /// Reads `site.yml`; every problem is reported.
  package static func read(_ source: Source, _ report: inout Report) -> Site? {
    guard let node = YAMLParser.parse(Excerpt(source, 0..<source.text.count), &report), node.isMapping else {
      if report.diagnostics.isEmpty { report(.frontMatterSyntax, source.head, ["reason": "not-mapping"]) }
      return nil
    }
    var validator = Validator(report)
    let record = validator.record(node, Schemas.site)
    report = validator.report
    guard let title = record[.title]?.localized, let base = record[.baseURL]?.url else { return nil }
    let languages = record[.languages]?.list.compactMap(\.text) ?? []
    let address = base.string.hasSuffix("/") ? String(base.string.dropLast()) : base.string
    return Site(title: title, baseURL: address, languages: languages.isEmpty ? ["it"] : languages)
  }
}
