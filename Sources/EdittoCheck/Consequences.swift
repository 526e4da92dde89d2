import EdittoModel
import EdittoSyntax

/// What is found only because something else was: a file or rule that could not be read, a list that is not there, a number that is
/// missing. The mistake is said once.
enum Consequences {
  /// Takes findings that follow from others out of a report.
  static func gather(_ body: Body, _ report: inout Report) {
    guard report.diagnostics.contains(where: { $0.code.severity == .error }) else { return }
    files(body, &report)
    words(&report)
    Gap.gather(body, &report)
    lists(body, &report)
    rules(body, &report)
  }

  /// Files that could not be read may hold what seems to be missing: numbers between those of others, provisions of a version.
  private static func files(_ body: Body, _ report: inout Report) {
    guard body.mayBeUnread("provision") else { return }
    report.replace(
      with: report.diagnostics.filter { finding in
        switch finding.code {
        case .versionDiffers: finding.arguments["reason"] != "removed"
        case .numberGap where Self.units.contains(finding.arguments["unit"] ?? ""):
          finding.notes.contains { $0.span?.source == finding.span.source }
        default: true
        }
      })
  }

  /// The units of which one file may have some and another the next.
  private static let units = Set([Provision.Kind.title, .chapter, .section, .annex, .article].map(\.rawValue))

  /// In a file in which accents cannot be read no word is said to be wrong.
  private static func words(_ report: inout Report) {
    let garbled = Set(report.diagnostics.filter { $0.code == .notUTF8 }.map(\.span.source))
    guard !garbled.isEmpty else { return }
    report.replace(
      with: report.diagnostics.filter { finding in
        !garbled.contains(finding.span.source)
          || ![.termUnknown, .keyUnknown, .valueUnknown, .blockUnknown, .kindUnknown].contains(finding.code)
      })
  }

  /// The lists that texts name things of, with the words of findings for them.
  private static let lists = [
    (kind: "contacts", what: "contact", code: Code.idMissing), (kind: "channels", what: "channel", code: .channelUnknown),
    (kind: "references", what: "ref", code: .actUnlisted),
  ]

  /// Where a list has no file, one finding says so instead of one for each name.
  private static func lists(_ body: Body, _ report: inout Report) {
    // Of two entries without a dash between them only the first was read.
    let joined = Set(report.diagnostics.filter { $0.code == .keyRepeated && $0.arguments["reason"] == "dash" }.map(\.span.source))
    for (kind, what, code) in lists {
      let file = body.files.first { $0.kind == kind }
      guard file == nil || joined.contains(file?.source.id ?? 0) else { continue }
      func isNaming(_ finding: Diagnostic) -> Bool {
        finding.code == .idMissing && finding.arguments["what"] == what || finding.code == code && code != .idMissing
      }
      guard let first = report.diagnostics.first(where: { isNaming($0) && $0.code.severity == .error }) else { continue }
      report.replace(with: report.diagnostics.filter { !isNaming($0) })
      if file == nil { report(.listMissing, first.span, ["file": kind + ".md"]) }
    }
  }

  /// Nothing is said of the names of rules that could not be read, nor of words that one of them may formalise.
  private static func rules(_ body: Body, _ report: inout Report) {
    for policy in body.policies {
      let read = Set(policy.rules.map(\.span))
      let files = body.files.filter { $0.policy == policy.id && $0.kind != "cases" && $0.kind != "translation" }
      let unread = files.flatMap(\.fenced).filter { block in
        !read.contains(block.span) && report.diagnostics.contains { $0.code.severity == .error && block.span.contains($0.span) }
      }
      guard !unread.isEmpty else { continue }
      let provisions = Set(unread.compactMap { policy.outline.innermost(at: $0.span)?.eId })
      let ids = Set(unread.map { String(decoding: $0.excerpt.bytes, as: UTF8.self).id })
      report.replace(
        with: report.diagnostics.filter { finding in
          switch finding.code {
          case .normUncovered: !provisions.contains(finding.arguments["id"] ?? "")
          case .idMissing where finding.arguments["what"] == "rule": ids.isDisjoint(with: [nil, finding.arguments["id"]])
          default: true
          }
        })
    }
  }
}

extension String {
  /// The value of the line `id:` in the text of a rule.
  fileprivate var id: String? {
    split(whereSeparator: \.isNewline).lazy.map { $0.drop { $0 == " " } }.first { $0.hasPrefix("id:") }
      .map { String($0.dropFirst(3).drop { $0 == " " }.prefix { !$0.isWhitespace }) }
  }
}
