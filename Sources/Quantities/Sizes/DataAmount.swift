/// How amounts of data are written: the units, and a number in them.
enum DataAmount {
  /// What an amount looks like, for messages.
  private static let examples = "a number with a unit, such as `512KiB`, `50GiB` or `50GB`"

  /// The binary and the decimal factor of the prefix `letter`.
  private static func factors(_ letter: UInt8) -> (binary: Int64, decimal: Int64)? {
    switch letter {
    case 0x4B, 0x6B: (1 << 10, 1000)
    case 0x4D: (1 << 20, 1_000_000)
    case 0x47: (1 << 30, 1_000_000_000)
    case 0x54: (1 << 40, 1_000_000_000_000)
    case 0x50: (1 << 50, 1_000_000_000_000_000)
    default: nil
    }
  }

  /// The bytes that the text says.
  static func bytes(in text: ArraySlice<UInt8>, bitsAllowed: Bool) throws(Misread) -> Int64 {
    var scan = Scan(text)
    guard let whole = scan.number() else {
      throw Misread(scan.rest, "no number stands here", expected: examples)
    }
    var digits: Int64 = 0
    var scale: Int64 = 1
    if scan.take(0x2E) {
      let start = scan.at
      guard let fraction = scan.number(), scan.at - start <= 6 else {
        throw Misread(
          scan.rest, "the fraction is not readable", expected: "one to six digits after the point")
      }
      digits = fraction
      for _ in start..<scan.at { scale *= 10 }
    }
    scan.skipBlanks()
    guard let unit = unit(text[scan.at...], bitsAllowed: bitsAllowed) else {
      throw unknownUnit(in: text, from: scan, bitsAllowed: bitsAllowed)
    }
    let (main, over) = whole.multipliedReportingOverflow(by: unit.factor)
    let (part, partOver) = digits.multipliedReportingOverflow(by: unit.factor)
    let (sum, sumOver) = main.addingReportingOverflow(partOver ? 0 : part / scale)
    guard !over, !partOver, !sumOver else {
      throw Misread(scan.whole, "the number is too large", expected: "less than 8192 PiB")
    }
    guard part % scale == 0, !unit.bits || sum % 8 == 0 else {
      throw Misread(scan.whole, "this is no whole number of bytes", expected: "a whole number of bytes")
    }
    return unit.bits ? sum / 8 : sum
  }

  /// The factor of the unit that `word` spells, and whether it counts bits.
  private static func unit(_ word: ArraySlice<UInt8>, bitsAllowed: Bool) -> (factor: Int64, bits: Bool)? {
    var scan = Scan(word)
    var factor: Int64 = 1
    if let prefix = factors(scan.next) {
      let small = scan.next == 0x6B
      scan.at += 1
      let binary = scan.take(0x69)
      guard !(small && binary) else { return nil }
      factor = binary ? prefix.binary : prefix.decimal
    }
    let rest = word[scan.at...]
    if spells(rest, "B") { return (factor, false) }
    return bitsAllowed && spells(rest, "bit") ? (factor, true) : nil
  }

  /// The error for a unit that is none; `scan` stands behind the number.
  private static func unknownUnit(in text: ArraySlice<UInt8>, from scan: Scan, bitsAllowed: Bool) -> Misread {
    guard !scan.isAtEnd else { return Misread(scan.whole, "the number has no unit", expected: examples) }
    let name = String(decoding: text[scan.at...], as: UTF8.self)
    let count = String(decoding: text[..<scan.at], as: UTF8.self).filter { $0 != " " && $0 != "\t" }
    let letters = name.lowercased()
    let prefix = letters.first.flatMap { "kmgtp".contains($0) ? String($0).uppercased() : nil } ?? ""
    let unit: String? =
      switch letters.dropFirst(prefix.count) {
      case "", "b", "byte", "bytes": prefix + "B"
      case "i", "ib": prefix.isEmpty ? nil : prefix + "iB"
      case "bps", "bits", "bit": bitsAllowed ? prefix + "bit" : nil
      default: nil
      }
    return Misread(
      scan.rest, "`\(name)` is no unit of data", expected: examples,
      suggestion: unit.map { count + $0 + (bitsAllowed ? "/s" : "") })
  }

  /// The text of `bytes` in the unit in which the number is smallest and whole.
  static func text(of bytes: Int64) -> String {
    guard bytes > 0 else { return "0B" }
    var best = (number: bytes, unit: "B")
    for letter in [0x4B, 0x4D, 0x47, 0x54, 0x50] as [UInt8] {
      guard let (binary, decimal) = factors(letter) else { continue }
      let name = String(UnicodeScalar(letter))
      if bytes % decimal == 0, bytes / decimal < best.number { best = (bytes / decimal, name + "B") }
      if bytes % binary == 0, bytes / binary < best.number { best = (bytes / binary, name + "iB") }
    }
    return "\(best.number)\(best.unit)"
  }
}
