package import EdittoModel
package import EdittoSyntax

/// How much of a policy's normative text its rules formalise, file by file.
package struct Coverage: Sendable {
  /// One file of the text.
  package struct Row: Sendable {
    package let file: String
    package fileprivate(set) var norms = 0
    package fileprivate(set) var covered = 0
  }

  /// A sentence that no rule formalises.
  package struct Gap: Sendable {
    package let place: String
    package let citation: String
    package let words: String
  }

  /// `body/policy`
  package let policy: String
  package private(set) var rows: [Row] = []
  package private(set) var gaps: [Gap] = []

  /// Reads the text of a policy.
  package init(_ policy: Policy, of body: Body) {
    self.policy = body.id + "/" + policy.id
    for norm in Formalisation(policy, of: body).norms {
      let source = body.sources[norm.whole]
      let file = String(source.path.dropFirst(body.root.utf8.count + policy.id.utf8.count + 1))
      if rows.last?.file != file { rows.append(Row(file: file)) }
      rows[rows.count - 1].norms += 1
      if norm.isCovered { rows[rows.count - 1].covered += 1 }
      guard !norm.isCovered else { continue }
      let line = Lines(source.bytes).index(of: Int(norm.whole.start)) + 1
      let words = source.string(norm.whole).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      gaps.append(Gap(place: source.path + ":\(line)", citation: norm.entry.citation, words: words))
    }
  }

  /// The table, and the sentences without a rule.
  package func text(in language: Language) -> String {
    let total = rows.reduce(into: Row(file: language.text("coverage:total"))) { total, row in
      total.norms += row.norms
      total.covered += row.covered
    }
    let lines = rows + [total]
    let width = lines.map(\.file.count).max() ?? 0
    let digits = String(total.norms).count
    var text = policy + "\n"
    for row in lines {
      let name = row.file + String(repeating: " ", count: width - row.file.count)
      let counts = [row.covered, row.norms].map { Self.padded(String($0), digits) }
      let share = row.norms == 0 ? 100 : row.covered * 100 / row.norms
      text += "  " + name + "  "
      text +=
        language.text("coverage:row", ["covered": counts[0], "norms": counts[1], "share": Self.padded("\(share)", 3)]) + "\n"
    }
    for gap in gaps {
      text += "  " + gap.place + " · " + gap.citation + "\n    " + language.text("case:content", ["content": gap.words]) + "\n"
    }
    return text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
