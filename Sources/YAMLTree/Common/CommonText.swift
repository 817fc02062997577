import CYAML
import SourceText

/// Whether a text is set as nearly all specs are: lines end with a line feed alone, nothing is set off by tabs, and there are
/// not more nodes than are read.
enum CommonText {
  /// Whether the bytes of a file are such a text.
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ source: SourceFile) -> Bool {
    switch TextCheck.check(bytes, of: source) {
    case .refused: false
    case .ascii: holds(bytes, isASCII: true)
    case .text: holds(bytes, isASCII: false)
    }
  }

  /// Whether bytes that are known to be a text are such a one.
  static func holds(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> Bool {
    guard bytes.count < Bounds.nodes, let base = bytes.baseAddress, memchr(base, 0x0D, bytes.count) == nil,
      memchr(base, 0x09, bytes.count) == nil
    else { return false }
    return isASCII || TextCheck.markLength(bytes) == 0 && !hasWideBreaks(bytes)
  }

  /// Whether one of the line breaks of YAML 1.1 beyond ASCII stands somewhere: U+0085, U+2028, U+2029.
  private static func hasWideBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in bytes.indices.dropLast() {
      if bytes[offset] == 0xC2, bytes[offset + 1] == 0x85 { return true }
      if bytes[offset] == 0xE2, bytes[offset + 1] == 0x80, offset + 2 < bytes.count,
        bytes[offset + 2] & 0xFE == 0xA8
      {
        return true
      }
    }
    return false
  }
}
