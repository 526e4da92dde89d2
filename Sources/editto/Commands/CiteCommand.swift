import ArgumentParser
import EdittoModel
import EdittoSyntax
import LegalCitations

struct CiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Trova le citazioni di norme in un testo. (Finds the legal citations in a text.)",
    discussion: """
      Esempi / examples:
        editto cite policies/orio-al-serio/social-media/10-regolamento.md
        pdftotext regolamento.pdf - | editto cite --format csv
        editto cite --date 2025-11-20 regolamento.txt
      """)

  @Argument(help: "File di testo, o - per l'ingresso standard. (Text file, or - for the standard input.)")
  var file = "-"

  @Option(name: .long, help: "Formato: text, json, csv. (Format.)")
  var format: CitationFormat = .text

  @Option(
    name: .long,
    help: "Giorno di cui si vuole il testo vigente su Normattiva, AAAA-MM-GG. (Day whose text in force addresses ask for.)")
  var date: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.chosen
    try await Trouble.reporting(language) {
      let day = try date.map { text in
        guard CalendarDate(text) != nil, let day = ActDate(text) else {
          throw Trouble.usage(language.text("trouble:date", ["value": text]))
        }
        return day
      }
      if file != "-", FileSystem.isFolder(file) { throw Trouble.usage(language.text("trouble:cite-folder", ["path": file])) }
      do throws(FileSystem.Failure) {
        let bytes = file == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file)
        Terminal.write(format.render(LegalCitations.find(in: bytes), in: bytes, on: day))
      } catch {
        throw Trouble.unreadable(file)
      }
    }
  }
}

/// A form in which citations are printed, one element a target.
enum CitationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv

  /// The citations that were found in the bytes of a text, those of the State with the text in force on a day. Offsets count
  /// bytes of UTF-8.
  func render(_ citations: [Citation], in bytes: [UInt8], on day: ActDate? = nil) -> [UInt8] {
    switch self {
    case .text: Self.rows(citations.map { ($0, bytes, day) })
    case .csv: CSV.table(Self.columns, citations.map { ($0, bytes, day) })
    case .json: Self.json(citations, bytes, day)
    }
  }

  /// A citation with the bytes of the text in which it was found, and the day that addresses ask for.
  private typealias Found = (citation: Citation, bytes: [UInt8], day: ActDate?)

  private static let columns: [CSV.Column<Found>] = [
    ("start", { "\($0.citation.range.lowerBound)" }),
    ("end", { "\($0.citation.range.upperBound)" }),
    ("kind", { $0.citation.kind.rawValue }),
    ("identifier", { $0.citation.urn(on: $0.day) ?? $0.citation.celex }),
    ("partition", { $0.citation.partition.description }),
    ("address", { $0.citation.address(on: $0.day) }),
    ("text", { oneLine(text($0.citation, $0.bytes)) }),
  ]

  private static func rows(_ found: [Found]) -> [UInt8] {
    Array(found.map { row in columns.map { $0.cell(row) ?? "" }.joined(separator: "\t") + "\n" }.joined().utf8)
  }

  private static func json(_ citations: [Citation], _ bytes: [UInt8], _ day: ActDate?) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for citation in citations {
        writer.object { writer in
          writer.member("text", text(citation, bytes))
          writer.member("start", citation.range.lowerBound)
          writer.member("end", citation.range.upperBound)
          writer.member("kind", citation.kind.rawValue)
          writer.member("urn", citation.urn(on: day))
          writer.member("celex", citation.celex)
          writer.member("eli", citation.eli)
          writer.member("url", citation.address(on: day))
          writer.object("partition") { writer in
            let partition = citation.partition
            if let article = partition.article { writer.member("art", article) }
            if let comma = partition.comma { writer.member("com", comma) }
            if let paragraph = partition.paragraph { writer.member("par", paragraph) }
            if let letter = partition.letter { writer.member("let", letter) }
            if let number = partition.number { writer.member("num", number) }
          }
          writer.member("internal", citation.isInternal)
          writer.member("remarks", citation.remarks.map(\.rawValue))
        }
      }
    }
    return writer.finished()
  }

  private static func text(_ citation: Citation, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[citation.range], as: UTF8.self)
  }

  /// A text without line ends and tabs, which a row cannot hold.
  private static func oneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
