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
    while points < point, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      points += 1
    }
    while points > point, offset > base {
      offset -= 1
      while offset > base, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      points -= 1
    }
    return offset
  }
}
