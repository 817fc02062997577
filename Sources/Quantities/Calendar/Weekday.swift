/// A day of the week, from Sunday as 0.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday

  /// The three letters of specs and of cron: `Sun`.
  package var short: String {
    switch self {
    case .sunday: "Sun"
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    }
  }

  /// The day that three letters or the whole name mean, in any case of letters.
  package init?(_ word: ArraySlice<UInt8>) {
    guard word.count >= 3, word.count <= 9 else { return nil }
    let lowered = word.map { $0 | 0x20 }
    for (day, name) in zip(Self.allCases, Self.names) where name.starts(with: lowered) {
      guard lowered.count == 3 || lowered.count == name.count else { return nil }
      self = day
      return
    }
    return nil
  }

  private static let names = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ].map { Array($0.utf8) }
}
