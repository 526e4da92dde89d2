/// A tar archive of files that belong to nobody and have no time, so that the same files are the same bytes.
///
/// Source: POSIX.1-2017, pax, «ustar Interchange Format».
enum Tar {
  /// - Parameter files: paths of at most 100 bytes, and contents.
  static func file(_ files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    for (path, bytes) in files {
      archive += header(path, bytes.count)
      archive += bytes
      archive += Array(repeating: 0, count: (block - bytes.count % block) % block)
    }
    return archive + Array(repeating: 0, count: 2 * block)
  }

  /// The files of an archive that holds nothing but ordinary files, each once; nil of any other.
  static func files(in archive: [UInt8]) -> [(path: String, bytes: [UInt8])]? {
    var files: [(path: String, bytes: [UInt8])] = []
    var rest = archive[...]
    while let first = rest.prefix(block).first, first != 0 {
      guard rest.count >= block else { return nil }
      let head = Array(rest.prefix(block))
      guard let size = number(head[124..<136]), let path = text(head[0..<100]), !path.isEmpty, !path.hasPrefix("/"),
        !path.split(separator: "/", omittingEmptySubsequences: false).contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
        !files.contains(where: { $0.path.utf8.elementsEqual(path.utf8) })
      else { return nil }
      // Any other header of the same file would say something that is not looked at here, such as a link or a longer name.
      guard head == header(path, size), size <= rest.count - block else { return nil }
      let bytes = rest.dropFirst(block).prefix(size)
      files.append((path, Array(bytes)))
      let padding = (block - size % block) % block
      guard rest.count - block - size >= padding, rest.dropFirst(block + size).prefix(padding).allSatisfy({ $0 == 0 }) else {
        return nil
      }
      rest = rest.dropFirst(block + size + padding)
    }
    return rest.count == 2 * block && rest.allSatisfy { $0 == 0 } ? files : nil
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String? { String(validating: field.prefix { $0 != 0 }, as: UTF8.self) }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    text(field).flatMap { Int($0, radix: 8) }.flatMap { $0 < 0 ? nil : $0 }
  }

  private static let block = 512

  private static func header(_ path: String, _ size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: String, at offset: Int) { header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8) }
    put(path, at: 0)
    put(octal(0o644, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(size, 11), at: 124)
    put(octal(0, 11), at: 136)
    // The sum is taken as if its own field held spaces.
    put("        0", at: 148)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6), at: 148)
    header[154] = 0
    return header
  }

  private static func octal(_ number: Int, _ width: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A gzip file whose content is stored as it is.
///
/// It needs no library, and is the same bytes everywhere; whoever serves it compresses on the way. Sources: RFC 1952, RFC 1951 §3.2.4.
enum Gzip {
  static func file(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(0xFFFF)
      rest = rest.dropFirst(part.count)
      let count = UInt16(part.count)
      file.append(rest.isEmpty ? 1 : 0)
      file += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
      file += part
    } while !rest.isEmpty
    return file + trailer(bytes)
  }

  /// Why a file is not read.
  enum Fault: Error { case notGzip, compressed, damaged }

  /// The content of a file that was written by `file`.
  static func content(of file: [UInt8]) throws(Fault) -> [UInt8] {
    guard file.starts(with: [0x1F, 0x8B]) else { throw .notGzip }
    guard file.count > 10, file[2] == 8, file[3] == 0 else { throw .compressed }
    var content: [UInt8] = []
    var rest = file.dropFirst(10)
    var isLast = false
    while !isLast {
      guard let kind = rest.first else { throw .damaged }
      guard kind < 2 else { throw .compressed }
      isLast = kind == 1
      let head = Array(rest.prefix(5).map(UInt16.init))
      guard head.count == 5, head[1] | head[2] << 8 == ~(head[3] | head[4] << 8) else { throw .damaged }
      let count = Int(head[1] | head[2] << 8)
      guard rest.count >= 5 + count else { throw .damaged }
      content += rest.dropFirst(5).prefix(count)
      rest = rest.dropFirst(5 + count)
    }
    guard rest.elementsEqual(trailer(content)) else { throw .damaged }
    return content
  }

  private static func trailer(_ bytes: [UInt8]) -> [UInt8] {
    [checksum(bytes), UInt32(truncatingIfNeeded: bytes.count)].flatMap { number in
      ([0, 8, 16, 24] as [UInt32]).map { UInt8(truncatingIfNeeded: number >> $0) }
    }
  }

  /// CRC-32 as in ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
