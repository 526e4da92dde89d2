import EdittoModel
import EdittoSyntax

extension Check {
  /// Blocks that stand where no rule or case is read, such as inside a quotation or a question, are not lost without a word.
  static let strayBlocks = Check([.ruleOutside, .caseOutside, .blockUnknown]) { body, report in
    // Without their words no block could be read.
    for policy in body.policies where !body.mayBeUnread("term") {
      let files = body.files.filter { $0.policy == policy.id }
      // Where there are as many blocks as rules and cases, none is left over.
      guard files.reduce(0, { $0 + $1.fenced.count }) > policy.rules.count + policy.cases.count else { continue }
      let read = Set(policy.rules.map(\.span) + policy.cases.map(\.span))
      for file in files {
        for fenced in file.fenced where !report.isFull && !read.contains(fenced.span) {
          // A block that could not be read was reported inside it.
          guard !report.diagnostics.contains(where: { fenced.span.contains($0.span) }) else { continue }
          switch file.source.string(fenced.info).loweredASCII {
          case "rule", "regola": report(.ruleOutside, fenced.info)
          case "case", "caso": report(.caseOutside, fenced.info)
          case let word: report(.blockUnknown, fenced.info, ["block": word])
          }
        }
      }
    }
  }
}
