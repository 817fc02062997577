/// Turns libyaml's places, which count code points and no byte order mark, into byte offsets.
///
/// In ASCII both are the same. Else it walks from the last place asked for, which lies close by.
struct PlaceCursor {
  private let base: Int
  private let isASCII: Bool
  private var points = 0
  private var offset: Int

  /// A cursor over bytes whose first `base` are a byte order mark.
  init(base: Int, isASCII: Bool) {
    self.base = base
    self.isASCII = isASCII
    offset = base
  }

  /// The byte offset of a code point, clamped to the bytes.
  @inline(__always)
  mutating func offset(of point: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    isASCII ? min(point + base, bytes.count) : walk(to: point, in: bytes)
  }

  private mutating func walk(to point: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // Eight bytes begin eight characters at most, so that whole words can be stepped over without going too far.
    while point - points >= 8, bytes.count - offset >= 8 {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let inner = (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
      points += 8 - inner.nonzeroBitCount
      offset += 8
    }
    while offset < bytes.count, points < point || Self.isInner(bytes[offset]) {
      if !Self.isInner(bytes[offset]) { points += 1 }
      offset += 1
    }
    while points > point, offset > base {
      offset -= 1
      if !Self.isInner(bytes[offset]) { points -= 1 }
    }
    return offset
  }

  /// Whether a byte goes on with a character that began before it.
  @inline(__always)
  private static func isInner(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
