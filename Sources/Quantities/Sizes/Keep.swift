/// How long recovery points are kept: for a period, up to a number of copies, or for ever.
package enum Keep: Quantity {
  /// Each for a period: `30d`, `7y`.
  case period(Period)
  /// The newest so many: `30 copies`; the age that this reaches back follows from the schedule.
  case copies(Int)
  /// Without an end: `forever`.
  case forever

  /// Reads `30d`, `30 copies` or `forever`.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    if spells(bytes, "forever") {
      self = .forever
      return
    }
    var scan = Scan(bytes)
    if let count = scan.number() {
      scan.skipBlanks()
      let word = bytes[scan.at...]
      if spells(word, "copies") || (count == 1 && spells(word, "copy")) {
        guard count > 0, count <= 1_000_000 else {
          throw Misread(
            scan.range(from: 0), "that many copies cannot be kept", expected: "1 to 1000000 copies")
        }
        self = .copies(Int(count))
        return
      }
    }
    let period: Period
    do {
      period = try Period(parsing: bytes)
    } catch {
      var widened = error
      widened.expected = "a period (`30d`, `12mo`, `7y`), a number (`30 copies`) or `forever`"
      throw widened
    }
    guard period.longest > .zero else {
      throw Misread(
        0..<bytes.count, "what is kept so long is not kept", expected: "more than nothing, or `forever`")
    }
    self = .period(period)
  }

  /// The canonical text.
  package var description: String {
    switch self {
    case .period(let period): period.description
    case .copies(let count): count == 1 ? "1 copy" : "\(count) copies"
    case .forever: "forever"
    }
  }
}
