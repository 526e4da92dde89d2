import EdittoSyntax
import Glibc

/// Standard output and error, and what the environment says about them.
enum Terminal {
  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// Colour where a person looks and has not refused it (no-color.org).
  static var isColoured: Bool {
    isTerminal(STDOUT_FILENO) && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The language of messages where none is asked for: the locale's, else Italian.
  static var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
    return Language(locale: locale)
  }

  /// Everything that comes from standard input.
  static func input() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func print(_ text: String) { write(Array((text + "\n").utf8), STDOUT_FILENO) }
  static func printError(_ text: String) { write(Array((text + "\n").utf8), STDERR_FILENO) }

  static func write(_ bytes: [UInt8], _ file: Int32 = STDOUT_FILENO) {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if wrote < 0 {
        if errno == EINTR { continue }
        return
      }
      done += wrote
    }
  }
}
