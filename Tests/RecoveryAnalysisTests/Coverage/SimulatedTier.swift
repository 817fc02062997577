import TestTools

/// A level of backups with a retention, as the simulator and the spec's writer know it; all times in minutes.
struct SimulatedTier {
  /// When it runs, what it reads, how late it may begin and how long it may take.
  var level: SimulatedLevel
  /// How long its points stay once they are usable, or how many of them do.
  var keep: Keep

  /// How long points stay.
  enum Keep {
    case minutes(Int)
    case copies(Int)
    case forever
  }

  /// The retention in the words of a spec.
  var kept: String {
    switch keep {
    case .minutes(let minutes): "\(minutes)m"
    case .copies(let count): count == 1 ? "1 copy" : "\(count) copies"
    case .forever: "forever"
    }
  }
}

/// One restore point: the moment whose data it holds, when it can be read, and when it is gone.
struct SimulatedPoint {
  var taken: Int
  var usable: Int
  var gone: Int
}

/// A random scheme of tiers of one component.
struct RandomTiers {
  let tiers: [SimulatedTier]

  /// One tier, or up to four, where some copy others; punctual ones begin at once and take the same time always.
  init(_ chance: inout Chance, isSingle: Bool, isPunctual: Bool) {
    var tiers: [SimulatedTier] = []
    for index in 0..<(isSingle ? 1 : chance.within(2...4)) {
      let low = chance.within(0...90)
      var level = SimulatedLevel(
        name: "t\(index)", source: .live, clock: Self.clock(&chance),
        delay: isPunctual || chance.oneIn(2) ? 0 : chance.within(1...120),
        takes: low...(isPunctual ? low : low + chance.pick([0, 10, 60])))
      if index > 0, chance.oneIn(3) {
        let below = chance.below(index)
        level.source =
          chance.oneIn(3) ? .follows(below, lag: chance.within(1...60)) : .level(below)
      }
      let keep: SimulatedTier.Keep =
        switch chance.below(8) {
        case 0: .forever
        case 1, 2: .copies(chance.within(1...40))
        default: .minutes(chance.pick([1440, 3 * 1440, 7 * 1440, 14 * 1440, 30 * 1440, 60 * 1440]))
        }
      tiers.append(SimulatedTier(level: level, keep: keep))
    }
    self.tiers = tiers
  }

  /// A daily tier that is kept for a few days, and two or three weekly ones on days of their own that are kept long.
  init(turns chance: inout Chance) {
    func tier(_ index: Int, _ clock: SimulatedLevel.Clock, keep days: Int) -> SimulatedTier {
      let takes = chance.within(0...90)
      return SimulatedTier(
        level: SimulatedLevel(
          name: "t\(index)", source: .live, clock: clock, delay: 0, takes: takes...takes),
        keep: .minutes(days * 1440))
    }
    tiers =
      [tier(0, .daily(chance.below(1440)), keep: chance.within(2...8))]
      + (1...chance.within(2...3)).map {
        tier($0, .weekly(day: chance.below(7), chance.below(1440)), keep: 70)
      }
  }

  private static func clock(_ chance: inout Chance) -> SimulatedLevel.Clock {
    switch chance.below(5) {
    case 0: .every(chance.pick([60, 90, 120, 240, 360, 720]))
    case 1, 2: .daily(chance.below(1440))
    case 3: .weekly(day: chance.below(7), chance.below(1440))
    default: .several((0..<chance.within(2...4)).map { _ in chance.below(1440) })
    }
  }

  /// The tiers as a spec.
  var spec: String {
    let backups = tiers.map { tier -> String in
      let level = tier.level
      let times = "takes: \(level.takes.lowerBound)m..\(level.takes.upperBound)m, delay: \(level.delay)m"
      let rest = "keep: \(tier.kept), to: far}"
      return switch level.source {
      case .level(let below):
        "\(level.name): {method: copy, from: t\(below), schedule: \(level.schedule), \(times), \(rest)"
      case .follows(let below, let lag):
        "\(level.name): {method: copy, from: t\(below), takes: 0m..\(lag)m, \(rest)"
      case .live, .stream: "\(level.name): {method: dump, schedule: \(level.schedule), \(times), \(rest)"
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
          backups:
      \(backups.map { "      \($0)" }.joined(separator: "\n"))
      """
  }
}
