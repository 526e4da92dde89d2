/// Bytes that are written one after another: what every output is written into.
///
/// It grows by itself and never shrinks. Output consists of hundreds of thousands of short pieces, for which an array's checks
/// (is it shared, is there room, what kind of sequence comes) cost several times the copying.
package struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes were written.
  @usableFromInline package internal(set) var count = 0

  /// An empty buffer with room for a number of bytes.
  package init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  @inlinable package mutating func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  @inlinable package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count &+= bytes.count
  }

  @inlinable package mutating func append(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  package mutating func append(_ other: borrowing ByteBuffer) {
    append(UnsafeBufferPointer(start: other.base, count: other.count))
  }

  /// A number in decimal digits.
  package mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    append(atMost: digits) { place in
      var rest = number.magnitude
      for index in stride(from: digits - 1, through: 0, by: -1) {
        place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return digits
    }
  }

  /// The same byte several times.
  package mutating func append(repeating byte: UInt8, count: Int) {
    reserve(count)
    (base + self.count).update(repeating: byte, count: count)
    self.count += count
  }

  /// Lets bytes be written in place; `write` gets room for `most` of them and gives how many it wrote.
  @inlinable package mutating func append(atMost most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(most)
    count &+= write(base + count)
  }

  /// What was written.
  package borrowing func bytes() -> [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// What was written, with the whole of another buffer laid in at each place (offsets, rising).
  package borrowing func bytes(laying other: borrowing ByteBuffer, at places: [Int]) -> [UInt8] {
    let (own, laid) = (UnsafeBufferPointer(start: base, count: count), UnsafeBufferPointer(start: other.base, count: other.count))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(own.count + places.count * laid.count)
    var start = 0
    for place in places {
      bytes.append(contentsOf: own[start..<place])
      bytes.append(contentsOf: laid)
      start = place
    }
    bytes.append(contentsOf: own[start...])
    return bytes
  }

  @inlinable mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(more) }
  }

  @usableFromInline mutating func grow(_ more: Int) {
    let capacity = max(capacity * 2, count + more)
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    base.update(from: self.base, count: count)
    self.base.deallocate()
    (self.base, self.capacity) = (base, capacity)
  }
}
