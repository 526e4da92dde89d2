import EdittoEmit
import EdittoModel
import EdittoSyntax
import Glibc

/// The engine that makes PDFs: the program `typst`, or the Python package of that name; one of them on PATH is enough.
struct Typst: Sendable {
  private enum Kind: Sendable { case program, package }

  private let kind: Kind
  private let path: String
  private let version: String

  /// The program where there is one, else the package of the `python3` that is found first; nil where there is neither, or
  /// only one that is too old.
  static func find() -> Typst? {
    if let path = FileSystem.program("typst"), let version = output(path, ["--version"]), isRecent(version) {
      return Typst(kind: .program, path: path, version: version)
    }
    let script = "import sys; sys.path = [path for path in sys.path if path]; import typst; print(typst.__version__)"
    guard let path = FileSystem.program("python3"), let version = output(path, ["-c", script]),
      isRecent(version)
    else { return nil }
    return Typst(kind: .package, path: path, version: version)
  }

  /// Whether a version such as `typst 0.15.1 (6c6bd4f3)` can write to both standards at once, which begins with 0.15.
  private static func isRecent(_ version: String) -> Bool {
    let numbers = version.split { !$0.isNumber }.compactMap { Int($0) }
    guard let first = numbers.first else { return false }
    return first > 0 || numbers.count > 1 && numbers[1] >= 15
  }

  /// The digest of everything that a PDF is made from.
  func digest(of files: [Artifact], dated date: CalendarDate) -> String {
    let names = [version] + Self.standards + [date.description] + files.flatMap { [$0.path, Digest.sha256($0.bytes)] }
    return names.joined(separator: "\n").withBytes { Digest.sha256($0) }
  }

  /// PDF/UA-1 for people who do not see the page, PDF/A-3a for archives, which allows files to be attached.
  private static let standards = ["ua-1", "a-3a"]

  /// Typst as the package gives it; the folder in which the command stands is not searched for modules.
  private static let script = """
    import sys
    sys.path = [path for path in sys.path if path]
    import typst
    root, standards, date = sys.argv[1:]
    try:
        typst.Compiler(root=root, ignore_system_fonts=True).compile(
            root + "/policy.typ", output=root + "/policy.pdf", format="pdf",
            pdf_standards=standards.split(","), timestamp=int(date))
    except typst.TypstError as error:
        sys.exit(error.diagnostic or error.message)
    """

  /// The PDF of the folder's `policy.typ`, of which every byte comes from the folder and the date.
  ///
  /// Fonts of the machine are not used, so that every machine gives the same bytes.
  func compile(_ folder: String, dated date: CalendarDate) throws -> [UInt8] {
    var day = tm()
    (day.tm_year, day.tm_mon, day.tm_mday) = (Int32(date.year - 1900), Int32(date.month - 1), Int32(date.day))
    let standards = Self.standards.joined(separator: ",")
    // What counts seconds from 1970 knows no day before; the document's own date is in `policy.typ`.
    let seconds = String(max(timegm(&day), 0))
    let arguments =
      switch kind {
      case .program:
        [
          "compile", "--root", folder, "--ignore-system-fonts", "--pdf-standard", standards, "--creation-timestamp", seconds,
          folder + "/policy.typ", folder + "/policy.pdf",
        ]
      case .package: ["-c", Self.script, folder, standards, seconds]
      }
    let messages = folder + "/messages.txt"
    let status = try Self.run(path, arguments, messages: messages)
    guard status == 0, let pdf = try? FileSystem.read(folder + "/policy.pdf") else {
      let said = (try? FileSystem.read(messages)) ?? []
      throw Failure(messages: String(decoding: said, as: UTF8.self).trimmed)
    }
    return pdf
  }

  /// What Typst says of a document that it cannot make.
  struct Failure: Error {
    let messages: String
  }

  /// Runs a program to its end and gives its exit status; what it says on standard error goes into a file.
  private static func run(_ path: String, _ arguments: [String], messages: String) throws(FileSystem.Failure) -> Int32 {
    try run(path, arguments) { actions in
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
  }

  /// The first kilobyte that a program writes on standard output, or nil where it cannot be run or does not succeed.
  private static func output(_ path: String, _ arguments: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { for end in ends { close(end) } }
    let status = try? run(path, arguments) { actions in
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    }
    guard status == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = read(ends[0], &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self).trimmed : nil
  }

  private static func run(
    _ path: String, _ arguments: [String], _ redirect: (inout posix_spawn_file_actions_t) -> Void
  ) throws(FileSystem.Failure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    redirect(&actions)
    let texts = ([path] + arguments).map { strdup($0) }
    defer { for text in texts { free(text) } }
    var process: pid_t = 0
    let problem = posix_spawn(&process, path, &actions, nil, texts + [nil], environ)
    guard problem == 0 else { throw FileSystem.Failure(path: path, number: problem) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw FileSystem.Failure(path: path, number: errno) }
    }
    // A program that a signal ended has no exit status of its own.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }
}
