/// The heads of words that may begin a citation.
struct Triggers: Sendable {
  private var begins: [Bool] = Array(repeating: false, count: FormHead.count(3))

  static let all = Triggers(PartitionWords.levels.forms + ActForms.all.forms + Alias.all.forms + Words.actNouns.forms)

  private init(_ forms: [[UInt8]]) {
    for form in forms {
      for head in FormHead.heads(of: form, 3) { begins[head] = true }
    }
  }

  /// The first place from here on where a word begins that may begin a citation.
  func next(_ text: Text, from start: Int) -> Int? {
    var place = start
    begins.withUnsafeBufferPointer { begins in
      while place < text.count {
        let byte = text[place]
        if byte >= 0x80 {
          place += byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
          continue
        }
        guard FormHead.rank(byte) < 26 else {
          place += 1
          continue
        }
        if begins[FormHead.head(text, place, 3)], !text.followsWord(place) { return }
        repeat { place += 1 } while FormHead.rank(text[place]) < 26
      }
    }
    return place < text.count ? place : nil
  }
}
