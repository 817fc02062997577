/// An amount of data in bytes.
package struct ByteSize: Hashable, Comparable, Sendable {
  /// The bytes.
  package let bytes: Int64

  /// So many bytes.
  package init(bytes: Int64) { self.bytes = bytes }

  /// The smaller first.
  package static func < (one: ByteSize, other: ByteSize) -> Bool { one.bytes < other.bytes }

  /// Reads `50GiB`, `50GB`, `512KiB`, `10B`.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<ByteSize, QuantityError> {
    var scanner = ByteScanner(text)
    return scanner.bytes(perSecond: false).map(ByteSize.init(bytes:))
  }
}

extension ByteSize: CustomStringConvertible {
  /// The size as a spec writes it, in the largest unit that leaves a whole number.
  package var description: String { ByteUnit.text(bytes) }
}

/// A throughput in bytes each second.
package struct Rate: Hashable, Comparable, Sendable {
  /// The bytes each second.
  package let bytesPerSecond: Int64

  /// So many bytes each second.
  package init(bytesPerSecond: Int64) { self.bytesPerSecond = bytesPerSecond }

  /// The slower first.
  package static func < (one: Rate, other: Rate) -> Bool { one.bytesPerSecond < other.bytesPerSecond }

  /// Reads `200MiB/s`, `1GB/s`, `100Mbit/s`.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<Rate, QuantityError> {
    var scanner = ByteScanner(text)
    return scanner.bytes(perSecond: true).map(Rate.init(bytesPerSecond:))
  }
}

extension Rate: CustomStringConvertible {
  /// The rate as a spec writes it.
  package var description: String { ByteUnit.text(bytesPerSecond) + "/s" }
}

/// The units of data.
private struct ByteUnit {
  let name: StaticString
  let bytes: Int64
  let divisor: Int64

  private static func bytes(_ name: StaticString, _ count: Int64) -> ByteUnit {
    ByteUnit(name: name, bytes: count, divisor: 1)
  }

  private static func bits(_ name: StaticString, _ count: Int64) -> ByteUnit {
    ByteUnit(name: name, bytes: count, divisor: 8)
  }

  /// The largest first, so that a printed number is the smallest whole one.
  static let all: [ByteUnit] = [
    bytes("PiB", 1 << 50), bytes("PB", 1_000_000_000_000_000), bytes("TiB", 1 << 40), bytes("TB", 1_000_000_000_000),
    bytes("GiB", 1 << 30), bytes("GB", 1_000_000_000), bytes("MiB", 1 << 20), bytes("MB", 1_000_000),
    bytes("KiB", 1 << 10), bytes("kB", 1000), bytes("KB", 1000), bytes("B", 1),
    bits("Gbit", 1_000_000_000), bits("Mbit", 1_000_000), bits("kbit", 1000),
  ]

  /// The number of bytes with its unit.
  static func text(_ count: Int64) -> String {
    let unit = all.first { $0.divisor == 1 && count != 0 && count % $0.bytes == 0 }
    guard let unit else { return "\(count)B" }
    return "\(count / unit.bytes)\(unit.name)"
  }
}

extension ByteScanner {
  /// Reads a number with its unit of data, and `/s` behind it where a rate is asked for.
  fileprivate mutating func bytes(perSecond: Bool) -> Result<Int64, QuantityError> {
    let form = perSecond ? "a rate is a number with its unit: `200MiB/s`, `100Mbit/s`" : "a size is a number with its unit: `50GiB`, `50GB`"
    guard let count = number() else { return .failure(QuantityError(0..<bytes.count, form)) }
    skipBlanks()
    let word = letters()
    guard let unit = ByteUnit.all.first(where: { word.equals($0.name) && (perSecond || $0.divisor == 1) }) else {
      return .failure(QuantityError(0..<bytes.count, form, suggestion: guess(count, word, perSecond: perSecond)))
    }
    guard !perSecond || take("/s"), isAtEnd else {
      let suggestion = perSecond && isAtEnd ? "\(count)\(unit.name)/s" : nil
      return .failure(QuantityError(0..<bytes.count, form, suggestion: suggestion))
    }
    let (product, overflow) = count.multipliedReportingOverflow(by: unit.bytes)
    guard !overflow else { return .failure(QuantityError(0..<bytes.count, "larger than anything there is")) }
    return .success(product / unit.divisor)
  }

  /// The number with the unit in its right letters.
  private func guess(_ count: Int64, _ word: ArraySlice<UInt8>, perSecond: Bool) -> String? {
    let lowered = String(decoding: word, as: UTF8.self).lowercased()
    let short = ["k": "KiB", "m": "MiB", "g": "GiB", "t": "TiB"][lowered]
    let unit = short ?? ByteUnit.all.first { "\($0.name)".lowercased() == lowered }.map { "\($0.name)" }
    return unit.map { "\(count)\($0)\(perSecond ? "/s" : "")" }
  }
}
