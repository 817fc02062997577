/// A text in one word, by which nearly all texts of the same length are told apart at once.
struct TextPrint: Equatable {
  /// The first bytes and the last ones, which overlap in a short text: of up to eight bytes, each text has its own.
  let word: UInt64

  /// The most bytes of which texts of the same length and print are the same.
  static let certain = 8

  /// The print of a text; no byte beyond it is looked at.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeRawBufferPointer(text)
    let count = bytes.count
    if count > 8 {
      let tail = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      word = bytes.loadUnaligned(as: UInt64.self) &* 31 &+ tail
    } else if count >= 4 {
      let tail = bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      word = UInt64(bytes.loadUnaligned(as: UInt32.self)) << 32 | UInt64(tail)
    } else if count > 0 {
      word = UInt64(bytes[0]) << 16 | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1])
    } else {
      word = 0
    }
  }

  /// Where to look for it first in a table whose size is a power of two.
  @inline(__always)
  func slot(under mask: Int) -> Int {
    // A product spreads the differences of low bits over the high ones (Knuth, volume 3, 6.4).
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
