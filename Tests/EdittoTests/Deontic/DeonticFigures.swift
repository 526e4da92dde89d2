import EdittoCheck
import EdittoRules

/// A sentence of `Tests/Deontic/sentences.tsv`, as a lawyer labelled it.
struct LabelledSentence {
  /// `tuned`; `held-out` or `later`: not looked at by whoever works on the recogniser.
  let part: String
  let forces: Set<DeonticForce>
  /// `must`, `may`, or `-` where no measure is spoken of.
  let application: String
  let introduction: String?
  let text: String

  init?(row: Substring) {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 5 else { return nil }
    part = columns[0]
    let names = columns[1] == "none" ? [] : columns[1].split(separator: "+")
    forces = Set(names.compactMap { DeonticForce(rawValue: String($0)) })
    guard forces.count == names.count else { return nil }
    application = columns[2]
    introduction = columns[3] == "-" ? nil : columns[3]
    text = columns[4]
  }

  /// What the recogniser says of it.
  var read: DeonticText {
    let governing = introduction.flatMap { DeonticText(Array($0.utf8)[...]).governing }
    return DeonticText(Array(text.utf8)[...], governedBy: governing)
  }
}

/// How often the recogniser and the labels agree, for one part of the set and one force.
struct DeonticFigure: Equatable {
  var labelled = 0
  var found = 0
  var right = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { labelled == 0 ? 1 : Double(right) / Double(labelled) }

  mutating func count(isLabelled: Bool, isFound: Bool) {
    labelled += isLabelled ? 1 : 0
    found += isFound ? 1 : 0
    right += isLabelled && isFound ? 1 : 0
  }
}

/// The figures of all parts and forces, as `Tests/Deontic/figures.tsv` holds them.
struct DeonticFigures {
  static let parts = ["tuned", "held-out", "later"]
  static let rows = DeonticForce.allCases.map(\.rawValue) + ["all forces", "none", "whole sentence", "apply"]
  private(set) var figures: [String: DeonticFigure] = [:]
  /// Sentences of the tuned part that are read otherwise than labelled; the others are not told, or somebody would tune on them.
  private(set) var mistakes: [String] = []

  subscript(part: String, row: String) -> DeonticFigure { figures[part + "\t" + row] ?? DeonticFigure() }

  init(_ sentences: [LabelledSentence]) {
    for sentence in sentences { count(sentence) }
  }

  /// Figures as they were written.
  init(table: String) {
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t").map(String.init)
      let numbers = columns.dropFirst(2).prefix(3).compactMap { Int($0) }
      guard numbers.count == 3 else { continue }
      figures[columns[0] + "\t" + columns[1]] = DeonticFigure(labelled: numbers[0], found: numbers[1], right: numbers[2])
    }
  }

  /// The table as it is written and printed.
  var table: String {
    var table = "part\trow\tlabelled\tfound\tright\tprecision\trecall\n"
    for part in DeonticFigures.parts {
      for row in Self.rows {
        let figure = self[part, row]
        let shares = [figure.precision, figure.recall].map { "\(($0 * 1000).rounded() / 10)" }
        table +=
          ([part, row] + [figure.labelled, figure.found, figure.right].map(String.init) + shares).joined(separator: "\t") + "\n"
      }
    }
    return table
  }

  /// The table as `docs/deontic.md` shows it.
  var markdown: String {
    var table = "| part | of | labelled | found | right | precision | recall |\n| --- | --- | --: | --: | --: | --: | --: |\n"
    for part in Self.parts {
      for row in Self.rows {
        let figure = self[part, row]
        let shares = [figure.precision, figure.recall].map { "\(Int(($0 * 100).rounded())) %" }
        table +=
          "| "
          + ([part, row] + [figure.labelled, figure.found, figure.right].map(String.init) + shares).joined(separator: " | ")
        table += " |\n"
      }
    }
    return table
  }

  private mutating func count(_ sentence: LabelledSentence) {
    let read = sentence.read.sentences
    let forces = read.reduce(into: Set<DeonticForce>()) { $0.formUnion($1.forces) }
    func add(_ row: String, _ isLabelled: Bool, _ isFound: Bool) {
      figures[sentence.part + "\t" + row, default: DeonticFigure()].count(isLabelled: isLabelled, isFound: isFound)
    }
    for force in DeonticForce.allCases {
      for row in [force.rawValue, "all forces"] { add(row, sentence.forces.contains(force), forces.contains(force)) }
    }
    add("none", sentence.forces.isEmpty, forces.isEmpty)
    add("whole sentence", true, true)
    if forces != sentence.forces { figures[sentence.part + "\twhole sentence"]?.right -= 1 }
    let applications = read.flatMap { $0.expressions.isEmpty ? [$0.governing].compactMap { $0 } : $0.expressions }.compactMap(
      \.application)
    let application = applications.first?.rawValue ?? "-"
    if sentence.application != "-" || application != "-" {
      add("apply", sentence.application != "-", application != "-")
      if sentence.application != application, sentence.application != "-", application != "-" {
        figures[sentence.part + "\tapply"]?.right -= 1
      }
    }
    if sentence.part == "tuned", forces != sentence.forces || application != sentence.application {
      let names = forces.map(\.rawValue).sorted().joined(separator: "+")
      mistakes.append("\(sentence.introduction ?? "") \(sentence.text) → \(names.isEmpty ? "none" : names), \(application)")
    }
  }
}
