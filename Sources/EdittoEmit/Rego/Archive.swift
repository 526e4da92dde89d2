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
    for number in [checksum(bytes), UInt32(truncatingIfNeeded: bytes.count)] {
      for shift in [0, 8, 16, 24] as [UInt32] { file.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    return file
  }

  /// CRC-32 as in ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
