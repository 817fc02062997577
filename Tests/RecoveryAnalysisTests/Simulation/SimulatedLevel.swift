/// A level of protection as the simulator and the spec's writer know it; all times in minutes.
struct SimulatedLevel {
  /// How it comes by its points.
  enum Source {
    /// Runs that read the live data.
    case live
    /// Runs that copy the newest usable point of another level.
    case level(Int)
    /// A copy of each point of another level, so long after it is usable there at most.
    case follows(Int, lag: Int)
    /// A stream of the live data that is so far behind at most.
    case stream(lag: Int)
  }

  /// When it runs, from the beginning of a week.
  enum Clock {
    case every(Int)
    case daily(Int)
    case weekly(day: Int, Int)
    case several([Int])
  }

  var name: String
  var source: Source
  var clock: Clock
  var delay: Int
  var takes: ClosedRange<Int>

  /// The minutes at which it runs before a horizon; weeks begin on Monday 2026-01-05, days at midnight.
  func runs(until horizon: Int) -> [Int] {
    switch clock {
    case .every(let interval):
      return stride(from: 0, to: horizon, by: 1440).flatMap { stride(from: $0, to: $0 + 1440, by: interval) }
    case .daily(let minute): return Array(stride(from: minute, to: horizon, by: 1440))
    case .weekly(let day, let minute): return Array(stride(from: day * 1440 + minute, to: horizon, by: 10080))
    case .several(let minutes):
      return stride(from: 0, to: horizon, by: 1440).flatMap { day in minutes.sorted().map { day + $0 } }
    }
  }

  /// Its schedule in the words of a spec.
  var schedule: String {
    func time(_ minute: Int) -> String {
      let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return parts.joined(separator: ":")
    }
    switch clock {
    case .every(let interval): return "every \(interval)m"
    case .daily(let minute): return "daily \(time(minute))"
    case .weekly(let day, let minute):
      return "weekly \(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day]) \(time(minute))"
    case .several(let minutes): return "[\(minutes.map { "daily \(time($0))" }.joined(separator: ", "))]"
    }
  }

  /// The longest and the shortest wait between two runs, found by looking: what a chain's phases may hide.
  var longestGap: Int { gaps.max() ?? 10080 }
  var shortestGap: Int { gaps.min() ?? 0 }

  private var gaps: [Int] {
    let runs = runs(until: 4 * 10080)
    return zip(runs, runs.dropFirst()).map { $1 - $0 }
  }
}
