import Glibc
import Synchronization

/// Whether somebody pressed Ctrl-C or the system asked to stop: work ends at the next body, and what was begun is removed.
enum Interrupt {
  private static let flag = Atomic<Bool>(false)

  static func watch() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in Interrupt.flag.store(true, ordering: .relaxed) } }
  }

  static var isRaised: Bool { flag.load(ordering: .relaxed) }
}
