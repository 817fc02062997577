extension TimeSpan {
  /// Reads `15m`, `1h 30m`, `2d`, `12w`: numbers with `s`, `m`, `h`, `d` or `w`, which add up.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    let period = try Period(parsing: bytes)
    guard period.months == 0 else {
      throw Misread(
        0..<bytes.count, "a month or a year has no fixed length",
        expected: "a duration such as `15m`, `4h` or `30d`")
    }
    seconds = period.seconds
  }

  /// The canonical text: `45s`, `1h 30m`, `26h`, `2d`, `3d 2h`; below three days in hours, but whole days from two on.
  public var description: String {
    var out: [UInt8] = []
    append(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the canonical text to `out`; a negative span (a difference) has a leading minus and is not read back.
  package func append(to out: inout [UInt8]) {
    guard seconds != 0 else { return out.append(contentsOf: [0x30, 0x73]) }
    if seconds < 0 { out.append(0x2D) }
    var left = seconds.magnitude
    let start = out.count
    func put(_ unit: UInt64, _ letter: UInt8) {
      guard left >= unit else { return }
      if out.count > start { out.append(0x20) }
      appendDecimal(left / unit, to: &out)
      out.append(letter)
      left %= unit
    }
    if left >= 3 * 86400 || (left >= 2 * 86400 && left % 86400 == 0) { put(86400, 0x64) }
    put(3600, 0x68)
    put(60, 0x6D)
    put(1, 0x73)
  }
}

/// Appends `number` in decimal, with zeros in front up to `width` digits.
func appendDecimal(_ number: UInt64, width: Int = 1, to out: inout [UInt8]) {
  let start = out.count
  var left = number
  repeat {
    out.append(0x30 + UInt8(left % 10))
    left /= 10
  } while left > 0
  while out.count - start < width { out.append(0x30) }
  out[start...].reverse()
}
