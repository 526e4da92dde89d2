import EdittoRules
import EdittoSyntax

extension [Term] {
  /// The terms in the alphabetical order of their labels.
  func alphabetical(in language: String) -> [Term] {
    map { (key: Array<UInt8>(folded: $0.label(in: language)), term: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.term)
  }
}

extension Term {
  /// Whether the definition says more than the label, that is, has a word that begins otherwise than every word of it.
  func isExplained(in language: String) -> Bool {
    guard let definition = definition(in: language) else { return false }
    var known: [UInt32] = []
    [UInt8](folded: label(in: language)).eachBeginning {
      known.append($0)
      return true
    }
    return ![UInt8](folded: definition).eachBeginning(while: known.contains)
  }
}

extension [UInt8] {
  /// The base letters of U+00C0 to U+00DF, with which those of U+00E0 to U+00FF agree.
  private static let bases = Array("aaaaaaaceeeeiiiidnooooo ouuuuyts".utf8)

  /// A text without capitals, and without the accents of Western Europe.
  fileprivate init(folded text: String) {
    self = text.withBytes { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      var isLatin = false
      for byte in bytes {
        if isLatin {
          folded.append(Self.bases[Int(byte & 0x1F)])
        } else if byte != 0xC3 {
          folded.append(byte.lowered)
        }
        isLatin = byte == 0xC3
      }
      return folded
    }
  }

  /// Goes through the first four letters of each word that has so many, as long as a condition holds; whether it always did.
  @discardableResult fileprivate func eachBeginning(while holds: (UInt32) -> Bool) -> Bool {
    var (beginning, count) = (UInt32(0), 0)
    for byte in self {
      guard byte.isLetter || byte >= 0x80 else {
        count = 0
        continue
      }
      count += 1
      beginning = beginning << 8 | UInt32(byte)
      if count == 4, !holds(beginning) { return false }
    }
    return true
  }
}
