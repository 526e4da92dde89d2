import ArgumentParser
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
      """)

  @Argument(help: "File di testo, o - per l'ingresso standard. (Text file, or - for the standard input.)")
  var file = "-"

  @Option(name: .long, help: "Formato: text, json, csv. (Format.)")
  var format: CitationFormat = .text

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) {
      do throws(FileSystem.Failure) {
        let bytes = file == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(file)
        Terminal.write(format.render(LegalCitations.find(in: bytes), in: bytes))
      } catch {
        throw Trouble.unreadable(file)
      }
    }
  }
}

/// A form in which citations are printed, one element a target.
enum CitationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv

  /// The citations that were found in the bytes of a text. Offsets count bytes of UTF-8.
  func render(_ citations: [Citation], in bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .text: Self.rows(citations, bytes, separator: "\t") { $0 }
    case .csv: Array("start,end,kind,identifier,partition,address,text\r\n".utf8) + Self.csv(citations, bytes)
    case .json: Self.json(citations, bytes)
    }
  }

  private static func csv(_ citations: [Citation], _ bytes: [UInt8]) -> [UInt8] {
    // RFC 4180: cells with commas or quotes stand in quotes; line ends are CR LF.
    rows(citations, bytes, separator: ",", end: "\r\n") { cell in
      guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C }) else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
  }

  private static func rows(
    _ citations: [Citation], _ bytes: [UInt8], separator: String, end: String = "\n", _ cell: (String) -> String
  ) -> [UInt8] {
    var rows = ""
    for citation in citations {
      let cells = [
        "\(citation.range.lowerBound)", "\(citation.range.upperBound)", citation.kind.rawValue,
        citation.urn ?? citation.celex ?? "",
        citation.partition.description, citation.address ?? "", oneLine(text(citation, bytes)),
      ]
      rows += cells.map(cell).joined(separator: separator) + end
    }
    return Array(rows.utf8)
  }

  private static func json(_ citations: [Citation], _ bytes: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { writer in
      for citation in citations {
        writer.object { writer in
          writer.member("text", text(citation, bytes))
          writer.member("start", citation.range.lowerBound)
          writer.member("end", citation.range.upperBound)
          writer.member("kind", citation.kind.rawValue)
          writer.member("urn", citation.urn)
          writer.member("celex", citation.celex)
          writer.member("eli", citation.eli)
          writer.member("url", citation.address)
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
