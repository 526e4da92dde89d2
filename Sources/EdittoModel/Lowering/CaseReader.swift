package import EdittoRules
package import EdittoSyntax

/// Reads the circumstances that somebody asks about, with the words and keys of a `case` block.
package enum CaseReader {
  /// A case of a body, or nil where it cannot be decided; every problem is reported.
  ///
  /// - Parameters:
  ///   - node: The case as a mapping.
  ///   - day: When it happens where it gives no date.
  package static func read(_ node: YAMLNode, of body: Body, on day: Day, _ report: inout Report) -> Circumstances? {
    guard case .mapping = node.content else {
      report(.frontMatterSyntax, node.span, ["reason": "not-mapping"])
      return nil
    }
    let found = report.diagnostics.count
    var validator = Validator(report)
    let record = validator.record(node, Schemas.question)
    report = validator.report
    var names: [RuleBlock.Name] = []
    let circumstances = RuleReader(body).circumstances(record, &names, on: day, &report)
    return report.diagnostics[found...].contains { $0.code.severity == .error } ? nil : circumstances
  }
}
