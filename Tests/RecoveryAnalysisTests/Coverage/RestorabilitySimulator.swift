import TestTools

/// Every restore point of some tiers over a stretch of time, made run by run and dropped when its time is over; at any
/// moment one can ask for the newest point that is old enough.
///
/// It knows nothing of gaps, sums or ages: only of points, when they were taken, when they could be read and when they
/// were gone.
struct RestorabilitySimulator {
  /// The points of each tier, in the order in which their data was read.
  private(set) var points: [[SimulatedPoint]] = []

  /// Makes all points until the horizon.
  init(_ tiers: [SimulatedTier], _ chance: inout Chance, horizon: Int) {
    for tier in tiers {
      var made: [SimulatedPoint] = []
      switch tier.level.source {
      case .live, .stream:
        for run in tier.level.runs(until: horizon) {
          let begun = run + Self.length(within: 0...tier.level.delay, &chance)
          made.append(
            SimulatedPoint(
              taken: begun, usable: begun + Self.length(within: tier.level.takes, &chance), gone: .max))
        }
      case .level(let below):
        let source = points[below]
        for run in tier.level.runs(until: horizon) {
          let begun = run + Self.length(within: 0...tier.level.delay, &chance)
          let there = source.filter { $0.usable <= begun && begun < $0.gone }
          guard let newest = there.map(\.taken).max() else { continue }
          made.append(
            SimulatedPoint(
              taken: newest, usable: begun + Self.length(within: tier.level.takes, &chance), gone: .max))
        }
      case .follows(let below, let lag):
        made = points[below].map {
          SimulatedPoint(
            taken: $0.taken, usable: $0.usable + Self.length(within: 0...lag, &chance), gone: .max)
        }
      }
      points.append(Self.expiring(made, tier.keep).sorted { ($0.taken, $0.usable) < ($1.taken, $1.usable) })
    }
  }

  /// The points with the moments at which they go.
  private static func expiring(_ made: [SimulatedPoint], _ keep: SimulatedTier.Keep) -> [SimulatedPoint] {
    var points = made
    switch keep {
    case .forever: break
    case .minutes(let minutes):
      for index in points.indices { points[index].gone = points[index].usable + minutes }
    case .copies(let count):
      // The oldest goes when one more than so many can be read.
      for index in points.indices {
        let newer = points.dropFirst(index + 1).prefix(count + 8).map(\.usable).sorted()
        if newer.count >= count { points[index].gone = newer[count - 1] }
      }
    }
    return points
  }

  /// How far before a moment so long ago lies the newest point that exists now; nil where none does. Just before a
  /// moment, what becomes usable then is not there yet and what goes then still is.
  func loss(at moment: Int, asOf age: Int, justBefore: Bool) -> Int? {
    let asked = moment - age
    var best: Int?
    for tier in points {
      var low = 0
      var high = tier.count
      while low < high {
        let middle = (low + high) / 2
        if justBefore ? tier[middle].taken < asked : tier[middle].taken <= asked {
          low = middle + 1
        } else {
          high = middle
        }
      }
      for point in tier[..<low].reversed() {
        let isThere =
          justBefore
          ? point.usable < moment && moment <= point.gone : point.usable <= moment && moment < point.gone
        if isThere {
          best = max(best ?? .min, point.taken)
          break
        }
        if let best, point.taken <= best { break }
      }
    }
    return best.map { asked - $0 }
  }

  /// The moments at which the answer for an age can change for the worse: when the moment asked for passes a point, when
  /// a point goes, and when a new one comes.
  func moments(asOf age: Int, within range: Range<Int>) -> Set<Int> {
    var all: Set<Int> = []
    for point in points.joined() {
      for moment in [point.taken + age, point.gone, point.usable] where range.contains(moment) {
        all.insert(moment)
      }
    }
    return all
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
