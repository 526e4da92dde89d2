import Glibc

/// The cores that this process may use.
enum Processors {
  static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
