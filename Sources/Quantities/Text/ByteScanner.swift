/// Walks over the bytes of a short text; knows where it is, counted from the text's beginning.
struct ByteScanner {
  let bytes: ArraySlice<UInt8>
  private(set) var index: Int

  /// A scanner at the beginning of a text.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// How many bytes lie behind it.
  var offset: Int { index - bytes.startIndex }
  /// Whether nothing is left.
  var isAtEnd: Bool { index == bytes.endIndex }
  /// The next byte; nil at the end.
  var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  /// The offsets of everything that is left.
  var rest: Range<Int> { offset..<bytes.count }

  /// Steps over one byte.
  mutating func advance() { if index < bytes.endIndex { index += 1 } }

  /// Steps over a byte if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  /// Steps over a word if it comes next.
  mutating func take(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { buffer in
      guard bytes[index...].starts(with: buffer) else { return false }
      index += buffer.count
      return true
    }
  }

  /// Steps over blanks.
  mutating func skipBlanks() { while next == 0x20 || next == 0x09 { index += 1 } }

  /// Steps over the digits of a number that is not negative; nil where there is none or it is beyond 18 digits.
  mutating func number() -> Int64? {
    var value: Int64 = 0
    let begin = index
    while let byte = next, byte >= 0x30, byte <= 0x39 {
      guard index - begin < 18 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
      index += 1
    }
    return index > begin ? value : nil
  }

  /// Steps over letters and gives them back.
  mutating func letters() -> ArraySlice<UInt8> {
    let begin = index
    while let byte = next, (byte | 0x20) >= 0x61, (byte | 0x20) <= 0x7A { index += 1 }
    return bytes[begin..<index]
  }

  /// Everything from an offset on, as text.
  func text(from offset: Int) -> String {
    String(decoding: bytes[(bytes.startIndex + offset)...], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of a word.
  func equals(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { $0.count == count && elementsEqual($0) }
  }
}
