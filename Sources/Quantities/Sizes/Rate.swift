/// A speed of moving data: `200MiB/s`, `1GB/s`, `100Mbit/s`.
package struct Rate: Quantity, Comparable {
  /// Bytes in a second, never negative.
  package var bytesPerSecond: Int64

  /// A rate of `bytesPerSecond`.
  package init(bytesPerSecond: Int64) { self.bytesPerSecond = max(0, bytesPerSecond) }

  package static func < (left: Rate, right: Rate) -> Bool { left.bytesPerSecond < right.bytesPerSecond }

  /// How long `size` takes at this rate, rounded up to a second; for ever (`.longest`) at a rate of zero.
  package func time(toMove size: ByteSize) -> TimeSpan {
    guard size.bytes > 0 else { return .zero }
    guard bytesPerSecond > 0 else { return .longest }
    let (whole, rest) = size.bytes.quotientAndRemainder(dividingBy: bytesPerSecond)
    return TimeSpan(seconds: rest == 0 ? whole : whole + 1)
  }

  /// Reads an amount of bytes or bits and `/s`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    guard bytes.count > 2, bytes[bytes.endIndex - 2] == 0x2F, bytes[bytes.endIndex - 1] == 0x73 else {
      throw Misread(
        0..<bytes.count, "this does not say how much a second",
        expected: "a rate such as `200MiB/s` or `100Mbit/s`")
    }
    self.init(bytesPerSecond: try DataAmount.bytes(in: bytes.dropLast(2), bitsAllowed: true))
  }

  /// The canonical text, in bytes a second.
  package var description: String { DataAmount.text(of: bytesPerSecond) + "/s" }
}
