/// The local times of a day at which a schedule runs, in seconds since midnight; never empty.
enum DayTimes: Hashable {
  /// Midnight and every so many seconds after it, within the day.
  case step(Int)
  /// Minutes of the hour, a bit each, in hours of the day, a bit each.
  case grid(minutes: UInt64, hours: UInt32)

  /// The distance between two times in seconds, and the earlier one.
  struct Step {
    /// Seconds since midnight.
    var from: Int
    /// Seconds to the next time.
    var span: Int
  }

  /// One time.
  static func at(_ time: TimeOfDay) -> DayTimes {
    .grid(minutes: 1 << UInt64(time.minute), hours: 1 << UInt32(time.hour))
  }

  /// The first time.
  var first: Int {
    switch self {
    case .step: 0
    case .grid(let minutes, let hours): hours.trailingZeroBitCount * 3600 + minutes.trailingZeroBitCount * 60
    }
  }

  /// The last time.
  var last: Int {
    switch self {
    case .step(let step): 86399 / step * step
    case .grid(let minutes, let hours):
      (31 - hours.leadingZeroBitCount) * 3600 + (63 - minutes.leadingZeroBitCount) * 60
    }
  }

  /// How many times there are.
  var count: Int {
    switch self {
    case .step(let step): 86399 / step + 1
    case .grid(let minutes, let hours): minutes.nonzeroBitCount * hours.nonzeroBitCount
    }
  }

  /// The first time at or after `second`.
  func next(from second: Int) -> Int? {
    switch self {
    case .step(let step):
      let found = (max(0, second) + step - 1) / step * step
      return found < 86400 ? found : nil
    case .grid(let minutes, let hours):
      let minute = (max(0, second) + 59) / 60
      guard minute < 1440 else { return nil }
      if hours & 1 << UInt32(minute / 60) != 0 {
        let left = (minutes >> UInt64(minute % 60)) << UInt64(minute % 60)
        if left != 0 { return minute / 60 * 3600 + left.trailingZeroBitCount * 60 }
      }
      let hour = UInt32(minute / 60 + 1)
      let later: UInt32 = (hours >> hour) << hour
      return later == 0 ? nil : later.trailingZeroBitCount * 3600 + minutes.trailingZeroBitCount * 60
    }
  }

  /// The largest and the smallest distance between two times of one day, with the time before each; `nil` where
  /// there is only one time.
  var steps: (widest: Step, narrowest: Step)? {
    if case .step(let step) = self {
      let only = Step(from: 0, span: step)
      return step < 86400 ? (only, only) : nil
    }
    var widest = Step(from: 0, span: 0)
    var narrowest = Step(from: 0, span: .max)
    var here = first
    while let there = next(from: here + 60) {
      if there - here > widest.span { widest = Step(from: here, span: there - here) }
      if there - here < narrowest.span { narrowest = Step(from: here, span: there - here) }
      here = there
    }
    return widest.span == 0 ? nil : (widest, narrowest)
  }
}
