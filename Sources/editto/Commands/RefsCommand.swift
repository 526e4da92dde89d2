import ArgumentParser
import EdittoCheck
import EdittoEmit
import EdittoModel
import EdittoSyntax
import LegalCitations

struct RefsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refs",
    abstract: "Elenca gli atti citati e dove. (Lists the acts that are cited, and where.)",
    discussion: """
      Esempi / examples:
        editto refs
        editto refs orio-al-serio --format csv > riferimenti.csv
      """)

  @Argument(help: "Cartella di lavoro o enti. (Workspace or bodies.)")
  var paths: [String] = []

  @Option(name: .long, help: "Formato: text, json, csv. (Format.)")
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      let language = common.chosen
      let compilation = try Compilation(try Workspace.find(paths), on: Clock.today)
      let acts = await compilation.eachBody { _, id in compilation.body(id).body.citedActs }.flatMap { $0 }
      switch format {
      case .text: Terminal.write(Array(Self.text(acts, language).utf8))
      case .csv: Terminal.write(CSV.table(Self.columns, acts))
      case .json: Terminal.write(Self.json(acts))
      }
    }
  }

  private static let columns: [CSV.Column<CitedAct>] = [
    ("body", { $0.body }),
    ("id", { $0.reference?.id }),
    ("act", { $0.name }),
    ("title", { $0.title }),
    ("identifier", { $0.act.flatMap { $0.urn ?? $0.celex } }),
    ("address", { $0.address }),
    ("cited_in", { $0.places.map { $0.policy + ", " + name($0) }.uniqued().joined(separator: "; ") }),
  ]

  /// «art. 6, comma 4», or the file where the place is no provision.
  private static func name(_ place: CitedAct.Place) -> String {
    place.provision?.citation ?? place.path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// The acts of each body, as a person reads them.
  static func text(_ acts: [CitedAct], _ language: Language) -> String {
    var text = ""
    var body: String?
    for act in acts {
      if act.body != body {
        text += (body == nil ? "" : "\n") + act.body + "\n"
        body = act.body
      }
      text += "\n  " + act.name + (act.reference.map { " · " + $0.id } ?? " · " + language.text("ui:refs-unlisted", [:])) + "\n"
      if let title = act.title, title != act.name { text += "    " + title + "\n" }
      if let address = act.address { text += "    " + address + "\n" }
      if act.places.isEmpty { text += "    " + language.text("ui:refs-uncited", [:]) + "\n" }
      for policy in act.places.map(\.policy).uniqued() {
        let names = act.places.filter { $0.policy == policy }.map(name).uniqued().joined(separator: "; ")
        text += "    " + language.text("ui:refs-cited", ["policy": policy, "places": names]) + "\n"
      }
      if let proposal = act.proposal {
        text += "    " + language.text("ui:refs-proposal", [:]) + "\n"
        text += proposal.text(isItalian: language == .italian, margin: "      ")
      }
    }
    return text
  }

  private static func json(_ acts: [CitedAct]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for act in acts {
        writer.object { writer in
          writer.member("body", act.body)
          writer.member("id", act.reference?.id)
          writer.member("act", act.name)
          writer.member("title", act.title)
          writer.member("urn", act.act?.urn)
          writer.member("celex", act.act?.celex)
          writer.member("eli", act.act?.eli)
          writer.member("url", act.address)
          writer.array("citedIn") { writer in
            for place in act.places {
              writer.object { writer in
                writer.member("policy", place.policy)
                writer.member("eId", place.provision?.eId)
                writer.member("provision", place.provision?.citation)
                writer.member("path", place.path)
                writer.member("text", place.text)
              }
            }
          }
          writer.member("proposal", act.proposal?.text(isItalian: true))
        }
      }
    }
    return writer.finished()
  }
}
