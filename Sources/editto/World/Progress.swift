import EdittoSyntax
import Glibc
import Synchronization

/// A bar on a terminal once work takes more than a second; silence otherwise.
final class Progress: Sendable {
  private let total: Int
  private let language: Language
  private let start: Int
  private let done = Atomic<Int>(0)
  private let shown = Atomic<Bool>(false)
  private let isVisible: Bool

  init(total: Int, _ language: Language) {
    self.total = total
    self.language = language
    start = Self.milliseconds()
    isVisible = Terminal.isTerminal(STDERR_FILENO)
  }

  func advance() {
    let count = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard isVisible, Self.milliseconds() - start > 1000, count % max(1, total / 200) == 0 else { return }
    shown.store(true, ordering: .relaxed)
    let width = 30
    let filled = width * count / max(1, total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    Terminal.write(Array("\r\(bar) \(count)/\(total)".utf8), STDERR_FILENO)
  }

  func finish() {
    if shown.load(ordering: .relaxed) { Terminal.write(Array("\r\u{1B}[K".utf8), STDERR_FILENO) }
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
