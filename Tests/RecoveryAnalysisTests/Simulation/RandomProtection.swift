import TestTools

/// A random tree of levels over one component, for the simulator and as a spec.
struct RandomProtection {
  /// The levels; a level copies only levels before it.
  let levels: [SimulatedLevel]

  /// So many levels at most; `isChained` lets some copy others.
  init(_ chance: inout Chance, isChained: Bool, isPunctual: Bool = false) {
    var levels: [SimulatedLevel] = []
    for index in 0..<(isChained ? chance.within(2...4) : 1) {
      var level = SimulatedLevel(
        name: "l\(index)", source: .live, clock: Self.clock(&chance),
        delay: isPunctual || chance.oneIn(2) ? 0 : chance.within(1...120), takes: 1...1)
      let low = chance.within(0...90)
      level.takes = low...(isPunctual ? low : low + chance.pick([0, 0, 10, 60]))
      if index > 0, chance.below(4) > 0 {
        let below = chance.below(index)
        let lag = chance.within(1...60)
        level.source = .level(below)
        // What follows a stream is a stream itself.
        if chance.oneIn(3) {
          if case .stream = levels[below].source {} else { level.source = .follows(below, lag: lag) }
        }
      } else if index > 0, chance.oneIn(4) {
        level.source = .stream(lag: chance.within(1...60))
      }
      levels.append(level)
    }
    self.levels = levels
  }

  /// A level, a copy of it, and perhaps copies of that, whose runs all have known moments of the week, so that nothing is
  /// left to chance.
  init(inPhase chance: inout Chance) {
    levels = (0..<chance.within(2...4)).map { index in
      let takes = chance.within(0...90)
      return SimulatedLevel(
        name: "l\(index)", source: index == 0 ? .live : .level(chance.below(index)),
        clock: Self.clock(&chance),
        delay: 0, takes: takes...takes)
    }
  }

  /// Two to four levels that read the live data at known moments of the week and are all as long on their way each time.
  init(turns chance: inout Chance) {
    levels = (0..<chance.within(2...4)).map { index in
      let takes = chance.within(0...240)
      return SimulatedLevel(
        name: "l\(index)", source: .live, clock: Self.clock(&chance), delay: 0, takes: takes...takes)
    }
  }

  private static func clock(_ chance: inout Chance) -> SimulatedLevel.Clock {
    switch chance.below(5) {
    case 0: .every(chance.pick([15, 30, 45, 50, 60, 90, 100, 120, 240, 360, 420, 720]))
    case 1, 2: .daily(chance.below(1440))
    case 3: .weekly(day: chance.below(7), chance.below(1440))
    default: .several((0..<chance.within(2...4)).map { _ in chance.below(1440) })
    }
  }

  /// The levels as a spec that promises something when a region is lost; each level stands in a store of its own.
  var spec: String {
    var backups: [String] = []
    var replicas: [String] = []
    for level in levels {
      let times = "takes: \(level.takes.lowerBound)m..\(level.takes.upperBound)m, delay: \(level.delay)m"
      switch level.source {
      case .live:
        backups.append("      \(level.name): {method: dump, schedule: \(level.schedule), \(times), to: far}")
      case .level(let below):
        backups.append(
          "      \(level.name): {method: copy, from: l\(below), schedule: \(level.schedule), \(times), to: far}"
        )
      case .follows(let below, let lag):
        backups.append("      \(level.name): {method: copy, from: l\(below), takes: \(lag)m, to: far}")
      case .stream(let lag):
        replicas.append("      \(level.name): {at: west, mode: async, lag: \(lag)m}")
      }
    }
    return """
      holdfast: 1
      system: random
      owner: ops
      timezone: UTC
      objectives: {when: {region: {rto: 1h, rpo: 1h}}}
      places: {east: {provider: aws, region: us-east-1}, west: {provider: aws, region: us-west-2}}
      stores: {far: {platform: s3, at: west}}
      components:
        data:
          platform: other
          at: east
          backups: \(backups.isEmpty ? "{}" : "\n" + backups.map { "      \($0)" }.joined(separator: "\n"))
          replicas: \(replicas.isEmpty ? "{}" : "\n" + replicas.map { "      \($0)" }.joined(separator: "\n"))
      """
  }
}
