/// Places by words.
///
/// A `Dictionary` costs four times as much a question, because it hashes against attackers, who have no say in the words of a
/// vocabulary; every rule asks a dozen times.
package struct WordTable: Sendable {
  private var entries: [(word: String, place: Int)] = []
  /// By hash, the place of an entry and one, or 0. A word whose slot is taken is in the next one that is free.
  private var slots: [UInt32]

  /// An empty table with room for a number of words.
  package init(capacity: Int = 0) {
    entries.reserveCapacity(capacity)
    slots = Self.slots(for: capacity)
  }

  /// The place of a word.
  package subscript(word: String) -> Int? {
    let place = slots[slot(of: word)]
    return place == 0 ? nil : entries[Int(place) - 1].place
  }

  /// Gives a word a place, unless it has one; gives the one that it has then.
  @discardableResult
  package mutating func add(_ word: String, _ place: Int) -> Int {
    let slot = slot(of: word)
    if slots[slot] != 0 { return entries[Int(slots[slot]) - 1].place }
    entries.append((word, place))
    slots[slot] = UInt32(entries.count)
    guard entries.count * 2 > slots.count else { return place }
    slots = Self.slots(for: entries.count * 2)
    for entry in entries.indices { slots[self.slot(of: entries[entry].word)] = UInt32(entry + 1) }
    return place
  }

  /// Free slots, at least twice as many as words.
  private static func slots(for count: Int) -> [UInt32] {
    var size = 8
    while size < count * 2 { size *= 2 }
    return Array(repeating: 0, count: size)
  }

  /// The slot that holds a word or would take it.
  private func slot(of word: String) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(word) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].word != word { slot = (slot + 1) & mask }
    return slot
  }

  /// Eight bytes at a time, of each product both halves. Letters beyond ASCII may be written in two ways, which Swift's own hash
  /// takes for one.
  private static func hash(_ word: String) -> Int {
    let hash = word.utf8.withContiguousStorageIfAvailable { bytes -> UInt64? in
      var (hash, all): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0)
      func add(_ eight: UInt64) {
        let product = (hash ^ eight).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        hash = product.high ^ product.low
        all |= eight
      }
      func eight(_ place: Int) -> UInt64 { UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self) }
      // The last eight may be some of those before again.
      var place = 0
      while place + 8 < bytes.count {
        add(eight(place))
        place += 8
      }
      add(bytes.count < 8 ? bytes.reduce(0) { $0 << 8 | UInt64($1) } : eight(bytes.count - 8))
      return all & 0x8080_8080_8080_8080 == 0 ? hash : nil
    }
    return (hash ?? nil).map { Int(truncatingIfNeeded: $0) } ?? word.hashValue
  }
}
