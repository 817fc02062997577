/// The bytes of one file while it is printed; one buffer is emptied and used again for the next file.
///
/// Printers append to a growing array and nothing else, so that a build of thousands of files allocates once.
package struct OutputBuffer: Sendable {
  /// What has been printed so far, UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// An empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 4096) {
    bytes.reserveCapacity(capacity)
  }

  /// The number of bytes printed so far.
  package var count: Int { bytes.count }

  /// The last byte printed, nil in an empty buffer.
  package var last: UInt8? { bytes.last }

  /// Forgets what was printed and keeps the room.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes back what was printed after the first `count` bytes, where another layout is to be tried.
  package mutating func cut(to count: Int) {
    bytes.removeSubrange(min(count, bytes.count)...)
  }

  /// Appends the UTF-8 of a text.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends the UTF-8 of a part of a text.
  package mutating func append(_ text: Substring) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends one byte.
  package mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends bytes that another buffer or reader holds.
  package mutating func append(bytes more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends a whole number in decimal digits.
  package mutating func append(integer: Int) {
    if integer < 0 { bytes.append(UInt8(ascii: "-")) }
    var magnitude = integer.magnitude
    var divisor: UInt = 1
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / divisor))
      magnitude %= divisor
      divisor /= 10
    }
  }

  /// Appends that many spaces, none for a negative count.
  package mutating func append(spaces: Int) {
    if spaces > 0 { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: spaces)) }
  }

  /// Appends a line feed.
  package mutating func newline() {
    bytes.append(0x0A)
  }

  /// Appends a byte as two lower-case hexadecimal digits.
  package mutating func append(hex byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Appends a number up to 0xFFFF as four lower-case hexadecimal digits, the form that `\u` escapes take.
  package mutating func append(hex unit: UInt16) {
    append(hex: UInt8(unit >> 8))
    append(hex: UInt8(unit & 0xFF))
  }
}
