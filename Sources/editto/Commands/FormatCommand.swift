import ArgumentParser
import EdittoModel
import EdittoSyntax

struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Mette i testi nella forma canonica, senza cambiarne il senso. (Brings the texts into their canonical form.)",
    discussion: """
      Esempi / examples:
        editto fmt
        editto fmt --check policies/orio-al-serio
      """)

  @Argument(help: "Cartella di lavoro, enti, policy o file. (Workspace, bodies, policies or files.)")
  var paths: [String] = []

  @Flag(name: .long, help: "Dice soltanto che cosa cambierebbe. (Only says what would change.)")
  var check = false

  @OptionGroup var common: CommonOptions

  func run() async throws {
    try await Trouble.reporting(common.chosen) { try await format() }
  }

  private func format() async throws {
    let language = common.chosen
    let workspace = try Workspace.find(paths)
    let compilation = try Compilation(workspace, on: Clock.today)
    let changes = await compilation.eachBody { _, id in Formatter.changes(id, compilation) }.flatMap { $0 }
    for change in changes {
      if !check {
        do throws(FileSystem.Failure) {
          try FileSystem.replace(workspace.root + "/" + change.path, with: change.bytes)
        } catch {
          throw Trouble.unwritableFile(change.path, error.number)
        }
      }
      Terminal.print(language.text(check ? "ui:would-format" : "ui:formatted", ["path": change.path]))
    }
    if check, !changes.isEmpty { throw ExitCode(1) }
  }
}

/// The canonical form of sources: headings and numbers in one form, no blanks at line ends, LF, one line end at the end.
enum Formatter {
  struct Change: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  /// Advice whose fix changes only the form.
  private static let codes: Set<Code> = [.byteOrderMark, .ordinalForm, .headingLevel, .blockColumn]

  /// The files of a body that have another form.
  static func changes(_ id: String, _ compilation: Compilation) -> [Change] {
    let (body, findings, forms) = compilation.body(id)
    let fixes = findings.filter { codes.contains($0.diagnostic.code) }.compactMap(\.diagnostic.fixes.first).flatMap(\.edits)
    var edits: [UInt32: [Edit]] = [:]
    for edit in forms + fixes
    where !edits[edit.span.source, default: []].contains(where: { $0.span.start < edit.span.end && edit.span.start < $0.span.end }
    ) {
      edits[edit.span.source, default: []].append(edit)
    }
    return body.sources.sources.compactMap { source in
      guard compilation.workspace.isInScope(source.path), source.text == source.bytes || edits[source.id] != nil,
        !source.bytes.isEmpty
      else { return nil }
      let formed = tidy(Edit.apply(edits[source.id] ?? [], to: source.bytes))
      return formed == source.bytes ? nil : Change(path: source.path, bytes: formed)
    }
  }

  /// Line ends as LF, no blank before them (two blanks are a line break and stay), one at the end.
  static func tidy(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 1)
    var i = 0
    while i < bytes.count {
      guard bytes[i].isNewline else {
        result.append(bytes[i])
        i += 1
        continue
      }
      let isHardBreak = result.count > 2 && result.suffix(2).allSatisfy { $0 == 0x20 } && !result[result.count - 3].isSpace
      if !isHardBreak { while let last = result.last, last.isBlank { result.removeLast() } }
      result.append(0x0A)
      i += bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
    }
    while let last = result.last, last.isSpace { result.removeLast() }
    result.append(0x0A)
    return result
  }
}
