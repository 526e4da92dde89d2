import CLinux
import EdittoModel
import EdittoSyntax
import Glibc

/// Files and folders of the world; the only place that touches the disk.
enum FileSystem {
  struct Failure: Error {
    let path: String
    let number: Int32
  }

  /// What a folder holds.
  struct Entry {
    let name: String
    let isFolder: Bool
    let isLink: Bool
  }

  /// The entries of a folder in byte order of their names, hidden ones left out; nil where it cannot be read.
  static func entries(_ path: String, withHidden: Bool = false) -> [Entry]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != "..", withHidden || !name.hasPrefix(".") else { continue }
      var type = Int32(entry.pointee.d_type)
      if type == Int32(DT_UNKNOWN) { type = isFolder(path + "/" + name) ? Int32(DT_DIR) : Int32(DT_REG) }
      entries.append(Entry(name: name, isFolder: type == Int32(DT_DIR), isLink: type == Int32(DT_LNK)))
    }
    return entries.sorted { $0.name.precedes($1.name) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The absolute path without links, or nil where there is nothing.
  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The program that a name means, as PATH has it.
  static func program(_ name: String) -> String? {
    guard let folders = getenv("PATH") else { return nil }
    return String(cString: folders).split(separator: ":").lazy.map { $0 + "/" + name }.first {
      access($0, X_OK) == 0 && !isFolder($0)
    }
  }

  /// A file's bytes; one above a size is refused unread, with `EFBIG` and its size.
  static func read(_ path: String, upTo limit: Int = .max) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(path: path, number: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Failure(path: path, number: EINVAL) }
    let size = Int(status.st_size)
    guard size <= limit else { throw Failure(path: path, number: EFBIG) }
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0 { problem = errno }
        guard got > 0 else { break }
        count += got
      }
    }
    guard problem == 0 else { throw Failure(path: path, number: problem) }
    return bytes
  }

  /// What comes in on the standard input, to its end.
  static func readStandardInput() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw Failure(path: "-", number: errno) }
      guard got > 0 else { return bytes }
      bytes += chunk[..<got]
    }
  }

  /// The size of a file in bytes; nil where it cannot be looked at.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Writes a new file; one that exists is replaced.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(path: path, number: errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if wrote < 0 {
        if errno == EINTR { continue }
        throw Failure(path: path, number: errno)
      }
      done += wrote
    }
  }

  /// Writes a file beside its place and moves it there, so that nobody ever sees half of it.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let temporary = path + ".editto-\(getpid())"
    try write(bytes, to: temporary)
    guard rename(temporary, path) == 0 else {
      let number = errno
      unlink(temporary)
      throw Failure(path: path, number: number)
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw Failure(path: path, number: errno)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Failure(path: path, number: errno) }
  }

  /// Removes a folder with everything in it; links are removed, not followed.
  static func removeFolder(_ path: String) {
    var folders = [path]
    var order: [String] = []
    while let next = folders.popLast() {
      order.append(next)
      for entry in entries(next, withHidden: true) ?? [] {
        if entry.isFolder { folders.append(next + "/" + entry.name) } else { unlink(next + "/" + entry.name) }
      }
    }
    for folder in order.reversed() { rmdir(folder) }
  }

  /// Exchanges two folders in one step, or moves the first where there is no second.
  static func exchange(_ new: String, _ old: String) throws(Failure) {
    if !exists(old) {
      guard rename(new, old) == 0 else { throw Failure(path: old, number: errno) }
      return
    }
    // RENAME_EXCHANGE; file systems without it get two moves.
    if renameat2(AT_FDCWD, new, AT_FDCWD, old, 2) == 0 { return }
    let aside = new + "-old"
    guard rename(old, aside) == 0 else { throw Failure(path: old, number: errno) }
    guard rename(new, old) == 0 else {
      let number = errno
      rename(aside, old)
      throw Failure(path: old, number: number)
    }
    rename(aside, new)
  }
}
