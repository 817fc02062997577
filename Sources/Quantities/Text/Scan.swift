/// A place in a text that is being read, and the small steps that every quantity is read with.
struct Scan {
  /// The whole text.
  let bytes: ArraySlice<UInt8>
  /// The index in `bytes` of the next byte to read.
  var at: Int

  /// A scan at the start of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Whether every byte has been read.
  var isAtEnd: Bool { at >= bytes.endIndex }

  /// The next byte, not consumed; zero at the end (a zero byte in the text matches nothing either).
  var next: UInt8 { at < bytes.endIndex ? bytes[at] : 0 }

  /// How many bytes have been read: an offset as errors state it.
  var offset: Int { at - bytes.startIndex }

  /// The offsets from `start` to here.
  func range(from start: Int) -> Range<Int> { start..<max(start, offset) }

  /// The offsets of what is left, never empty unless the text is.
  var rest: Range<Int> { min(offset, max(0, bytes.count - 1))..<bytes.count }

  /// The offsets of the whole text.
  var whole: Range<Int> { 0..<bytes.count }

  /// Consumes `byte` if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, at < bytes.endIndex else { return false }
    at += 1
    return true
  }

  /// Consumes spaces and tabs.
  mutating func skipBlanks() {
    while at < bytes.endIndex, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  /// The digits that come next as a number, saturating at `Int64.max`; `nil` where no digit stands.
  mutating func number() -> Int64? {
    let start = at
    var value: Int64 = 0
    while at < bytes.endIndex, bytes[at] &- 0x30 < 10 {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = tens.addingReportingOverflow(Int64(bytes[at] &- 0x30))
      value = over || more ? .max : sum
      at += 1
    }
    return at > start ? value : nil
  }

  /// The letters that come next; empty where none stands.
  mutating func letters() -> ArraySlice<UInt8> { bytes[letterRange()] }

  /// Where the letters stand that come next.
  mutating func letterRange() -> Range<Int> {
    let start = at
    while at < bytes.endIndex, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    return start..<at
  }

  /// What comes next up to a blank; empty at the end.
  mutating func word() -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.endIndex, bytes[at] != 0x20, bytes[at] != 0x09 { at += 1 }
    return bytes[start..<at]
  }

  /// Exactly `count` digits as a number; `nil`, and nothing consumed, where they do not stand.
  mutating func digits(_ count: Int) -> Int? {
    guard bytes.endIndex - at >= count else { return nil }
    var value = 0
    for index in at..<at + count {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    at += count
    return value
  }
}

/// Whether `bytes` are the ASCII bytes of `word`.
func spells(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
  guard bytes.count == word.utf8CodeUnitCount else { return false }
  return word.withUTF8Buffer { $0.elementsEqual(bytes) }
}

/// Whether `bytes` are `word`, a lower-case ASCII word, whatever their case.
func spellsLoosely(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
  guard bytes.count == word.utf8CodeUnitCount else { return false }
  return word.withUTF8Buffer { $0.elementsEqual(bytes) { $0 == ($1 &- 0x41 < 26 ? $1 | 0x20 : $1) } }
}
