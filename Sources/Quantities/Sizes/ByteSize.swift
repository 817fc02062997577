/// An amount of data in bytes: `50GiB`, `50GB`, `512KiB`, `10B`.
package struct ByteSize: Quantity, Comparable {
  /// The bytes, never negative.
  package var bytes: Int64

  /// A size of `bytes`.
  package init(bytes: Int64) { self.bytes = max(0, bytes) }

  /// Nothing.
  package static let zero = ByteSize(bytes: 0)

  package static func < (left: ByteSize, right: ByteSize) -> Bool { left.bytes < right.bytes }
  package static func + (left: ByteSize, right: ByteSize) -> ByteSize {
    ByteSize(bytes: left.bytes.addingSaturating(right.bytes))
  }
  package static func * (left: ByteSize, right: Int64) -> ByteSize {
    ByteSize(bytes: left.bytes.multipliedSaturating(by: right))
  }

  /// Reads a whole number, or one with a decimal point that still gives whole bytes, and its unit.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    self.init(bytes: try DataAmount.bytes(in: bytes, bitsAllowed: false))
  }

  /// The canonical text: the unit, binary or decimal, in which the number is smallest and whole.
  package var description: String { DataAmount.text(of: bytes) }
}
