/// Which pairs of neighbouring bytes stand in a text, whatever the case of its letters, folded into 256 bits.
///
/// A dozen rules ask each command for some words, and most commands hold none of them: nearly always one of a word's pairs
/// is missing, which is told by a look or two where the whole text would have to be searched.
struct BytePairs {
  private let bits: SIMD4<UInt64>

  /// The pairs of some bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    bits = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 4) { bits in
      bits.initialize(repeating: 0)
      var before = bytes.first ?? 0
      for byte in bytes.dropFirst() {
        let pair = Self.fold(before, byte)
        bits[pair >> 6] |= 1 << UInt64(pair & 63)
        before = byte
      }
      return SIMD4(bits[0], bits[1], bits[2], bits[3])
    }
  }

  /// Whether some bytes may stand in the text; certain where it says that they do not.
  func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var before = bytes.first else { return true }
    for byte in bytes.dropFirst() {
      let pair = Self.fold(before, byte)
      guard bits[pair >> 6] & 1 << UInt64(pair & 63) != 0 else { return false }
      before = byte
    }
    return true
  }

  /// The place of a pair among the bits: the same for a letter and its capital.
  private static func fold(_ first: UInt8, _ second: UInt8) -> Int {
    Int((first | 0x20) &* 8 ^ (second | 0x20))
  }
}
