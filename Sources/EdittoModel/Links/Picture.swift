import EdittoSyntax

/// A file beside the texts as the rim hands it over.
package struct InputAsset: Sendable {
  /// In bytes; 0 where nobody has to know it.
  package let size: Int
  /// What is in it; nil for what is no picture by its name, or larger than `largest`.
  package let bytes: [UInt8]?

  /// The size in bytes up to which a picture is read.
  package static let largest = 4 << 20

  package init(size: Int, bytes: [UInt8]?) {
    self.size = size
    self.bytes = bytes
  }
}

/// Why a picture is not shown, or should not be.
package enum PictureProblem: Equatable, Sendable {
  /// Its bytes are those of no picture that its name may stand for.
  case invalid
  /// Larger than what is read.
  case tooLarge
  /// A drawing that runs something or fetches something: the words that do.
  case active(String)
  /// Larger than what a page should ask of a telephone.
  case heavy

  /// The size in bytes from which a picture is heavy: three times the rest of a page.
  package static let heavySize = 300_000

  /// What is wrong with a picture by its name and bytes.
  package init?(_ path: String, _ asset: InputAsset) {
    guard Asset.isPicture(path) else {
      self = .invalid
      return
    }
    guard let bytes = asset.bytes else {
      self = .tooLarge
      return
    }
    let isDrawing = path.loweredASCII.hasSuffix(".svg")
    guard isDrawing ? Drawing.isDrawing(bytes) : Self.isRaster(bytes) else {
      self = .invalid
      return
    }
    if isDrawing, let words = Drawing.activeWords(in: bytes) {
      self = .active(words)
    } else if asset.size >= Self.heavySize {
      self = .heavy
    } else {
      return nil
    }
  }

  /// Whether bytes begin as a PNG, JPEG, GIF or WebP file does (RFC 2083, ITU-T T.81, GIF89a, RFC 9649).
  private static func isRaster(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
      || bytes.starts(with: "GIF8".utf8) || bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
  }
}

/// SVG as far as it matters who may be harmed by it: a drawing that a browser opens by its address may run scripts and ask other
/// servers for something.
private enum Drawing {
  static func isDrawing(_ bytes: [UInt8]) -> Bool { find("<svg", in: bytes) != nil }

  /// The first words that run or fetch something.
  static func activeWords(in bytes: [UInt8]) -> String? {
    for words: StaticString in [
      "<script", "<foreignobject", "<!entity", "<?xml-stylesheet", "javascript:", "@import", "<iframe", "<set", "<animate",
    ] {
      if let place = find(words, in: bytes) { return text(bytes, place, words.utf8CodeUnitCount) }
    }
    return handler(in: bytes) ?? reference(in: bytes)
  }

  /// An attribute that runs something: `onload="…"`.
  private static func handler(in bytes: [UInt8]) -> String? {
    var start = 0
    while let place = find("on", in: bytes, from: start) {
      start = place + 2
      guard place > 0,
        bytes[place - 1].isSpace || bytes[place - 1] == UInt8(ascii: "\"") || bytes[place - 1] == UInt8(ascii: "'")
          || bytes[place - 1] == UInt8(ascii: "/")
      else { continue }
      let letters = bytes[start...].prefix { $0.isLetter }.count
      let rest = bytes[(start + letters)...].drop(while: \.isSpace)
      if letters > 2, rest.first == UInt8(ascii: "=") { return text(bytes, place, letters + 2) }
    }
    return nil
  }

  /// An address outside the drawing: `href="https://…"`, `url(https://…)`. Pictures in the drawing itself are no harm.
  private static func reference(in bytes: [UInt8]) -> String? {
    for words: StaticString in ["href", "src", "url("] {
      var start = 0
      while let place = find(words, in: bytes, from: start) {
        start = place + words.utf8CodeUnitCount
        let isCall = bytes[start - 1] == UInt8(ascii: "(")
        var value = bytes[start...].drop(while: \.isSpace)
        if !isCall {
          guard value.first == UInt8(ascii: "=") else { continue }
          value = value.dropFirst().drop(while: \.isSpace)
        }
        value = value.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isSpace }
        if value.first == UInt8(ascii: "#") || value.beginsIgnoringCase("data:image/") { continue }
        return text(bytes, place, min(value.startIndex + 24, bytes.count) - place)
      }
    }
    return nil
  }

  private static func text(_ bytes: [UInt8], _ start: Int, _ count: Int) -> String {
    String(decoding: bytes[start..<(start + count)].prefix { !$0.isNewline }, as: UTF8.self).trimmed
  }

  /// Where words begin, in whatever case; they are given in small letters.
  private static func find(_ words: StaticString, in bytes: [UInt8], from start: Int = 0) -> Int? {
    words.withUTF8Buffer { words in
      bytes.withUnsafeBufferPointer { bytes in
        guard bytes.count >= words.count, start <= bytes.count - words.count else { return nil }
        return (start...(bytes.count - words.count)).first { place in
          bytes[place].lowered == words[0] && (1..<words.count).allSatisfy { bytes[place + $0].lowered == words[$0] }
        }
      }
    }
  }
}
