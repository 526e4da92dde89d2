/// The beginnings of words that may begin a citation, looked up by the first three bytes.
struct Triggers: Sendable {
  private var begins: [Bool] = Array(repeating: false, count: 27 * 27 * 27)

  static let all = Triggers(PartitionWords.levels.forms + ActForms.all.forms + Alias.all.forms + Words.actNouns.forms)

  private init(_ forms: [[UInt8]]) {
    for form in forms {
      for head in FormHead.heads(of: form, count: 3) { begins[head] = true }
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
        let first = FormHead.rank(byte)
        guard first < 26 else {
          place += 1
          continue
        }
        let head = (first * 27 + FormHead.rank(text[place + 1])) * 27 + FormHead.rank(text[place + 2])
        if begins[head], !text.followsWord(place) { return }
        repeat { place += 1 } while FormHead.rank(text[place]) < 26
      }
    }
    return place < text.count ? place : nil
  }
}
