import TestTools

/// What happens to levels as time passes: runs begin, read, and make points usable; at any moment everything else may be
/// lost.
///
/// It knows nothing of gaps, sums or proofs. It goes from one event to the next, to the minute, and asks before each how
/// old the data is that each level could give back: the last moment before a point becomes usable is the worst to fail.
struct ProtectionSimulator {
  /// A point on its way.
  private struct Transfer {
    let taken: Int
    let usable: Int
  }

  /// What one level does.
  private struct State {
    var runs: ArraySlice<Int>
    var waiting: [Int] = []
    var moving: [Transfer] = []
    var newest = -1
    var lastTaken = -1

    /// The next minute at which something happens.
    var next: Int? {
      [runs.first, waiting.min(), moving.lazy.map(\.usable).min()].compactMap { $0 }.min()
    }
  }

  /// The most that each level lost at any moment that was measured.
  private(set) var worst: [Int]
  /// The most that was lost with the best level of each moment.
  private(set) var worstOfAll = 0

  /// Lets time pass until the horizon; nothing is measured before every level has had its time to fill.
  init(_ levels: [SimulatedLevel], _ chance: inout Chance, horizon: Int, from warm: Int) {
    worst = Array(repeating: 0, count: levels.count)
    var states = levels.map { level -> State in
      switch level.source {
      case .live, .level: State(runs: level.runs(until: horizon)[...])
      case .follows, .stream: State(runs: [])
      }
    }
    while let minute = states.compactMap(\.next).min(), minute < horizon {
      for (index, level) in levels.enumerated() {
        if case .stream(let lag) = level.source { states[index].newest = minute - lag }
      }
      if minute >= warm { measure(states.map { minute - $0.newest }) }
      for (index, level) in levels.enumerated() {
        begin(level, at: minute, index, &states, &chance)
        for transfer in states[index].moving where transfer.usable <= minute {
          states[index].newest = max(states[index].newest, transfer.taken)
        }
        states[index].moving.removeAll { $0.usable <= minute }
      }
    }
  }

  /// What would be lost in a failure now.
  private mutating func measure(_ ages: [Int]) {
    for (index, age) in ages.enumerated() { worst[index] = max(worst[index], age) }
    worstOfAll = max(worstOfAll, ages.min() ?? 0)
  }

  /// Begins what is due: a run may begin anywhere between its time and the longest delay.
  private func begin(
    _ level: SimulatedLevel, at minute: Int, _ index: Int, _ states: inout [State], _ chance: inout Chance
  ) {
    switch level.source {
    case .stream: return
    case .live, .level:
      if states[index].runs.first == minute {
        states[index].runs.removeFirst()
        states[index].waiting.append(minute + Self.length(within: 0...level.delay, &chance))
      }
      guard states[index].waiting.contains(where: { $0 <= minute }) else { return }
      states[index].waiting.removeAll { $0 <= minute }
      var taken = minute
      if case .level(let below) = level.source { taken = states[below].newest }
      states[index].moving.append(
        Transfer(taken: taken, usable: minute + Self.length(within: level.takes, &chance)))
    case .follows(let below, let lag):
      guard states[below].newest > states[index].lastTaken else { return }
      states[index].lastTaken = states[below].newest
      states[index].moving.append(
        Transfer(taken: states[below].newest, usable: minute + Self.length(within: 0...lag, &chance)))
    }
  }

  /// A number of a range, one of its ends more often than not.
  private static func length(within range: ClosedRange<Int>, _ chance: inout Chance) -> Int {
    switch chance.below(4) {
    case 0: chance.within(range)
    case 1: range.lowerBound
    default: range.upperBound
    }
  }
}
