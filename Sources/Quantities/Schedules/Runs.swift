/// The runs of a schedule from some moment on, one after the other; it ends, at the latest, with the year 9999.
package struct Runs: Sequence, IteratorProtocol {
  /// Where the runs come from.
  private var source: Source
  /// The moment before which no run is given; after each run the second that follows it, for a skipped time may fall
  /// on a run of the next day.
  private var from: Int
  /// Of the days that match only those of every so many weeks count.
  private var weeks = 1

  /// The ways in which runs come about.
  private enum Source {
    case none
    case days(MatchingDays, RunsOfDay, queue: Queue)
    case steps(next: Int, step: Int)
    case months(anchor: CivilDate, step: Int, count: Int, zone: Zone)
  }

  /// What is left of a day: times at a steady offset, or moments worked out one by one.
  private enum Queue {
    case steady(base: Int, from: Int)
    case moments([Int], Int)
  }

  /// No runs.
  static let none = Runs(source: .none, from: 0)

  private init(source: Source, from: Int) {
    self.source = source
    self.from = from
  }

  /// The runs at times of days.
  init(_ days: DayRule, _ times: RunsOfDay, from: Instant, everyWeeks weeks: Int = 1) {
    let start = Int(from.secondsSinceEpoch)
    let first = DayNumber.floorDivide(start + times.rule.standard, 86400) - 1
    self.init(source: .days(MatchingDays(days, from: first), times, queue: .moments([], 0)), from: start)
    self.weeks = Swift.max(1, weeks)
  }

  /// The runs at `period` after each other, which count from the midnight that starts `anchor` in `zone`.
  init(every period: Period, anchor: CivilDate, in zone: Zone, from: Instant) {
    let start = Int(from.secondsSinceEpoch)
    if period.months > 0 {
      let step = Int(period.months)
      let date = zone.local(from).date
      let apart = (date.year - anchor.year) * 12 + date.month - anchor.month
      self.init(
        source: .months(
          anchor: anchor, step: step, count: DayNumber.floorDivide(apart, step) - 1, zone: zone),
        from: start)
    } else {
      let origin = Int(zone.instant(anchor, .midnight).secondsSinceEpoch)
      let step = Int(Swift.max(1, period.seconds))
      let count = -DayNumber.floorDivide(origin - start, step)
      self.init(source: .steps(next: origin + count * step, step: step), from: start)
    }
  }

  /// The next run; `nil` after the last there can be.
  package mutating func next() -> Instant? {
    while let second = step() {
      guard second <= Int(Instant.last) else { break }
      guard second >= from else { continue }
      from = second + 1
      return Instant(secondsSinceEpoch: Int64(second))
    }
    source = .none
    return nil
  }

  /// The next moment of the source.
  private mutating func step() -> Int? {
    switch source {
    case .none: return nil
    case .steps(let next, let step):
      source = .steps(next: next + step, step: step)
      return next
    case .months(let anchor, let step, let count, let zone):
      let date = anchor.adding(months: count * step)
      guard date.year < 9999 else { return nil }
      source = .months(anchor: anchor, step: step, count: count + 1, zone: zone)
      return Int(zone.instant(date, .midnight).secondsSinceEpoch)
    case .days(var days, let times, var queue):
      let found = Self.step(&days, times, &queue, weeks)
      source = .days(days, times, queue: queue)
      return found
    }
  }

  /// The next moment of the queue, which is filled from the next day when it is empty.
  private static func step(
    _ days: inout MatchingDays, _ times: RunsOfDay, _ queue: inout Queue, _ weeks: Int
  ) -> Int? {
    while true {
      switch queue {
      case .steady(let base, let from):
        if let second = times.times.next(from: from) {
          queue = .steady(base: base, from: second + 1)
          return base + second
        }
      case .moments(let moments, let index):
        if index < moments.count {
          queue = .moments(moments, index + 1)
          return moments[index]
        }
      }
      guard let day = days.next() else { return nil }
      // Day 0 is a Thursday; weeks begin on Monday.
      guard weeks == 1 || DayNumber.floorDivide(day + 3, 7) % weeks == 0 else { continue }
      if let offset = times.steadyOffset(on: day) {
        queue = .steady(base: day * 86400 - offset, from: 0)
      } else {
        queue = .moments(times.moments(on: day), 0)
      }
    }
  }
}
