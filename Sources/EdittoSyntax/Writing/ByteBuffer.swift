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
    Self.copy(source, to: base + count, count: bytes.count)
    count &+= bytes.count
  }

  /// A text of the program, whose length is known where it is written: copying it takes two or three steps.
  @inline(__always) @inlinable package mutating func append(_ literal: StaticString) {
    let length = literal.utf8CodeUnitCount
    reserve(length)
    Self.copy(literal.utf8Start, to: base + count, count: length)
    count &+= length
  }

  /// A name of the program between what opens and what closes it: ` href="`, `"title": `.
  @inline(__always) @inlinable package mutating func append(_ opening: UInt8, _ name: StaticString, _ closing: StaticString) {
    let (length, rest) = (name.utf8CodeUnitCount, closing.utf8CodeUnitCount)
    reserve(1 &+ length &+ rest)
    base[count] = opening
    Self.copy(name.utf8Start, to: base + (count &+ 1), count: length)
    Self.copy(closing.utf8Start, to: base + (count &+ 1 &+ length), count: rest)
    count &+= 1 &+ length &+ rest
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
    // Most are small: places and lengths in pictures.
    if 0..<10 ~= number { return append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)) }
    // An Int has at most 19 digits and a sign.
    reserve(20)
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    count &+= Self.digits(of: rest)
    var place = base + count
    repeat {
      place -= 1
      place.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  private static func digits(of number: UInt) -> Int {
    number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 3 &+ digits(of: number / 1000)
  }

  /// The same byte several times.
  package mutating func append(repeating byte: UInt8, count: Int) {
    reserve(count)
    (base + self.count).update(repeating: byte, count: count)
    self.count += count
  }

  /// What was written.
  package borrowing func bytes() -> [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count))
  }

  /// What was written, as a text.
  package var string: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }

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

  /// Copies bytes; most pieces are so short that a call of `memcpy` would take longer than the copying.
  @inline(__always) @inlinable
  static func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
    switch count {
    case ..<4: for index in 0..<count { target[index] = source[index] }
    case ..<8: copyEnds(source, to: target, count: count, as: UInt32.self)
    case ..<16: copyEnds(source, to: target, count: count, as: UInt64.self)
    case ...32: copyEnds(source, to: target, count: count, as: SIMD16<UInt8>.self)
    default: target.initialize(from: source, count: count)
    }
  }

  /// Copies one to two words: the first and the last of them, which may overlap.
  @inline(__always) @inlinable static func copyEnds<Word: BitwiseCopyable>(
    _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int, as _: Word.Type
  ) {
    let last = count &- MemoryLayout<Word>.size
    let ends = (
      UnsafeRawPointer(source).loadUnaligned(as: Word.self), UnsafeRawPointer(source + last).loadUnaligned(as: Word.self)
    )
    UnsafeMutableRawPointer(target).storeBytes(of: ends.0, as: Word.self)
    UnsafeMutableRawPointer(target + last).storeBytes(of: ends.1, as: Word.self)
  }

  @inline(never) @usableFromInline mutating func grow(_ more: Int) {
    let capacity = max(capacity * 2, count + more)
    let base = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    base.initialize(from: self.base, count: count)
    self.base.deallocate()
    (self.base, self.capacity) = (base, capacity)
  }
}
