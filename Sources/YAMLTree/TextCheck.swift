import SourceText

/// Whether bytes are a text that YAML may be written in: UTF-8 without control characters.
///
/// Looking first keeps libyaml's own reader errors, which have no place, from ever coming up.
enum TextCheck {
  /// The bytes of a byte order mark.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes of a byte order mark the file begins with.
  static func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Whether all bytes are printable ASCII, tabs and line breaks; the common case, looked for in one sweep.
  static func isPlainASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var odd: UInt8 = 0
    for byte in bytes {
      let strange: UInt8 = byte &- 0x20 >= 0x5F ? 1 : 0
      let break9: UInt8 = byte == 0x0A || byte == 0x0D || byte == 0x09 ? 0 : 1
      odd |= strange & break9
    }
    return odd == 0
  }

  /// What a look at all bytes shows.
  enum Result {
    /// Printable ASCII: code points are bytes.
    case ascii
    /// Text with other characters.
    case text
    /// No text, or too much of it.
    case refused(YAMLProblem)
  }

  /// Looks at all bytes of a file.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, of source: SourceFile) -> Result {
    guard bytes.count <= Bounds.bytes else { return .refused(.tooManyBytes(source)) }
    if isPlainASCII(bytes) { return .ascii }
    if bytes.count >= 2, bytes[0] ^ bytes[1] == 1, bytes[0] >= 0xFE { return .refused(.utf16(source)) }
    var offset = markLength(bytes)
    while offset < bytes.count {
      if bytes[offset] &- 0x20 < 0x5F {
        offset += 1
        continue
      }
      let length = UTF8Step.length(in: bytes, at: offset)
      guard length > 0 else { return .refused(.notUTF8(bytes[offset], at: offset, in: source)) }
      let scalar = UTF8Step.scalar(in: bytes, at: offset, length: length)
      guard isAllowed(scalar) else {
        return .refused(.control(scalar, at: offset, length: length, in: source))
      }
      offset += length
    }
    return .text
  }

  /// YAML's printable characters.
  private static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0x10000...0x10FFFF: true
    case 0xFEFF: false
    case 0xE000...0xFFFD: true
    default: false
    }
  }
}
