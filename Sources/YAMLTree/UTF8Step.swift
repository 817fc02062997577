/// One character of UTF-8 at a time, by the table of well-formed sequences of the Unicode standard (3-7).
enum UTF8Step {
  /// How many bytes the character at an offset takes; 0 where the bytes are no UTF-8.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0x00...0x7F: (1, 0x80...0xBF)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 1 else { return length }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return 0 }
    for place in offset + 2..<offset + max(length, 2) where bytes[place] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The character at an offset whose length is known and not 0.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, length: Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    var scalar = length == 1 ? first : first & (0xFF >> UInt32(length + 1))
    for place in offset + 1..<offset + max(length, 1) { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
    return scalar
  }
}
