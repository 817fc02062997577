/// How long, or how many, recovery points stay.
package enum Keep: Hashable, Sendable {
  /// For so long.
  case period(Period)
  /// So many of the newest.
  case copies(Int)
  /// Without end.
  case forever

  /// Reads `30d`, `12mo`, `30 copies`, `forever`.
  package static func parse(_ text: ArraySlice<UInt8>) -> Result<Keep, QuantityError> {
    if text.equals("forever") { return .success(.forever) }
    var scanner = ByteScanner(text)
    if let count = scanner.number() {
      scanner.skipBlanks()
      let word = scanner.letters()
      if word.equals("copies") || word.equals("copy"), scanner.isAtEnd {
        guard count > 0 else { return .failure(QuantityError(0..<text.count, "no copies are kept at all")) }
        return .success(.copies(Int(min(count, 1_000_000))))
      }
    }
    return Period.parse(text).map(Keep.period)
  }
}

extension Keep: CustomStringConvertible {
  /// What is kept, as a spec writes it.
  package var description: String {
    switch self {
    case .period(let period): period.description
    case .copies(let count): count == 1 ? "1 copy" : "\(count) copies"
    case .forever: "forever"
    }
  }
}
