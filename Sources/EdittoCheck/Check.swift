package import EdittoModel
package import EdittoRules
package import EdittoSyntax

/// Something that is verified of a body once all of it was read.
package struct Check: Sendable {
  /// The codes that the check can report.
  package let codes: [Code]
  private let verify: @Sendable (Body, Day, inout Report) -> Void

  init(_ codes: [Code], _ verify: @escaping @Sendable (Body, inout Report) -> Void) {
    self.init(codes) { body, _, report in verify(body, &report) }
  }

  /// A check that depends on the day of the publication.
  init(_ codes: [Code], _ verify: @escaping @Sendable (Body, Day, inout Report) -> Void) {
    self.codes = codes
    self.verify = verify
  }

  /// Every check, in the order in which they run.
  package static let all: [Check] = [
    placeholders, markup, images, numbering, rubrics, links, facts, citations, listedOnce, names, points, precedence,
    declarations, strayBlocks,
    brokenLinks, leftoverEmphasis,
    unusedTerms,
    meaning, translations, versions,
  ]

  /// The checks that read every sentence: what they find does not stand in the way of publishing.
  package static let ofWords: [Check] = [formalised, confirmed, cited, listedFacts, linkLabels]

  /// Runs every check, as on a day.
  package static func run(on body: Body, _ day: Day, ofWords readsWords: Bool, _ report: inout Report) {
    for check in readsWords ? all + ofWords : all { check.verify(body, day, &report) }
    Consequences.gather(body, &report)
  }
}
