package import EdittoModel
import EdittoRules
import EdittoSyntax

/// How the words of a policy and its rules belong together: which normative sentence each rule formalises.
///
/// A rule formalises the words from the rule before it in the same provision, or the provision's start, up to itself; a rule
/// right behind another shares that one's words.
package struct Formalisation: Sendable {
  /// A sentence with deontic force.
  package struct Norm: Sendable {
    let sentence: NormativeSentence
    /// The words that give it its force; of a point that continues an introducing clause, the whole sentence.
    let span: Span
    /// The whole sentence.
    let whole: Span
    /// Whether the force is its own, not that of the clause that introduces it.
    var isOwn: Bool { !sentence.expressions.isEmpty }
    /// The expressions that count: its own, or the one that governs it.
    var expressions: [NormativeExpression] {
      sentence.expressions.isEmpty ? [sentence.governing].compactMap(\.self) : sentence.expressions
    }
    /// The provision that the sentence stands in.
    let entry: Outline.Entry
    /// Indices of the rules that formalise it.
    fileprivate(set) var rules: [Int] = []
    /// The introducing clause that a point continues, by its number.
    fileprivate var introduction: Int?
    /// Whether a point that continues the sentence is formalised.
    fileprivate var isContinued = false

    var isCovered: Bool { !rules.isEmpty || isContinued }
  }

  /// The sentences with deontic force in the order of the text; where the policy declares a provision not normative, only those
  /// that a rule formalises.
  package var norms: [Norm] { found.filter { $0.isCovered || !isSilent($0.entry) } }

  /// The norms that no rule formalises; points that continue one of these go without saying.
  var uncovered: [Norm] {
    norms.filter { !$0.isCovered && ($0.isOwn || $0.introduction.map { found[$0].isCovered } ?? false) }
  }

  private var found: [Norm] = []
  private let body: Body
  private let silent: Set<String>

  package init(_ policy: Policy, of body: Body) {
    self.body = body
    silent = Set(policy.notNormative.compactMap { policy.outline.entry($0.eId)?.eId })
    for provision in policy.provisions { _ = read(provision, governedBy: nil, introduction: nil) }
  }

  private func isSilent(_ entry: Outline.Entry) -> Bool {
    guard !silent.isEmpty else { return false }
    var current: Outline.Entry? = entry
    while let next = current {
      if silent.contains(next.eId) { return true }
      current = next.parent
    }
    return false
  }

  /// Reads a provision and gives the sentences that still wait for a rule.
  private mutating func read(
    _ provision: Provision, governedBy outer: NormativeExpression?, introduction outerIntroduction: Int?
  ) -> [Int] {
    guard !provision.isRepealed else { return [] }
    var governing = outer
    var introduction = outerIntroduction
    var open: [Int] = []
    var formalised: [Int] = []
    for element in provision.content {
      switch element {
      case .block(let block):
        let first = found.count
        let isIntroducing = read(block, in: provision.entry, governedBy: &governing, outer, introduction)
        open += first..<found.count
        introduction = !isIntroducing ? nil : found.count > first ? found.count - 1 : introduction
      case .provision(let inner):
        let first = found.count
        open += read(inner, governedBy: governing, introduction: introduction)
        if let introduction, found[first...].contains(where: \.isCovered) {
          found[introduction].isContinued = true
        }
      case .rule(let index):
        if !open.isEmpty { formalised = open }
        for norm in formalised { found[norm].rules.append(index) }
        open = []
      }
    }
    return open
  }

  /// Reads a block, with what governs it and then the points after it; whether it introduces them.
  private mutating func read(
    _ block: Block, in entry: Outline.Entry, governedBy governing: inout NormativeExpression?,
    _ outer: NormativeExpression?, _ introduction: Int?
  ) -> Bool {
    var isIntroducing = false
    var new: [Norm] = []
    [block].eachText { inlines in
      guard let text = LocatedText(inlines, body.sources) else { return }
      let read = DeonticText(text.bytes[...], governedBy: governing)
      isIntroducing = text.bytes.last == UInt8(ascii: ":")
      governing = isIntroducing ? read.governing : outer
      for sentence in read.sentences where !sentence.forces.isEmpty {
        new.append(
          Norm(
            sentence: sentence, span: text.span(sentence.expressions.first?.range ?? sentence.range),
            whole: text.span(sentence.range), entry: entry, introduction: sentence.expressions.isEmpty ? introduction : nil))
      }
    }
    found += new
    return isIntroducing
  }
}

/// Running text without markup that knows where each byte comes from.
private struct LocatedText {
  private(set) var bytes: [UInt8] = []
  private let source: Source
  /// Where a piece starts in the text and in the source; one that is spelled otherwise there has one place.
  private var pieces: [(start: Int, place: Int, isSpelled: Bool)] = []

  init?(_ inlines: [Inline], _ sources: SourceTable) {
    guard let first = inlines.first else { return nil }
    source = sources[first.span]
    for inline in inlines {
      let start = bytes.count
      inline.appendText(source, to: &bytes)
      guard bytes.count > start else { continue }
      let isSpelled = bytes.count - start == inline.inner.count
      pieces.append((start, Int(isSpelled ? inline.inner.start : inline.span.start), isSpelled))
    }
  }

  func span(_ range: Range<Int>) -> Span {
    let start = place(range.lowerBound)
    return source.span(start, max(start, range.isEmpty ? start : place(range.upperBound - 1) + 1))
  }

  private func place(_ index: Int) -> Int {
    guard let piece = pieces.last(where: { $0.start <= index }) else { return 0 }
    return piece.isSpelled ? piece.place + index - piece.start : piece.place
  }
}
