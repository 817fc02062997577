extension Schedule {
  /// The local minutes of the day at which it can run, in order; empty where it says no time.
  package var minutesOfDay: [Int] {
    guard case .calendar(_, let times, _) = timing else { return [] }
    var minutes: [Int] = []
    var from = 0
    while let second = times.next(from: from) {
      if minutes.last != second / 60 { minutes.append(second / 60) }
      from = second + 1
    }
    return minutes
  }
}
