import TestTools

/// A restore point that lay somewhere for a while.
struct EstatePoint {
  /// The moment whose data it holds.
  var taken: Int
  /// When it could be read, and when it was gone.
  var usable: Int
  var gone: Int
  /// The full point and the increments that it needs, by their places in their levels' lists.
  var full: Int?
  var chain: Range<Int> = 0..<0
}

/// All that the levels of a component did over a stretch of time, run by run, with chance where a spec leaves it.
///
/// It knows nothing of gaps, lags or sums: only of points, when they were taken, read and gone, and where they lay.
struct EstateHistory {
  let component: EstateComponent
  let stores: [EstateStore]
  /// The points of each level where it writes them.
  private(set) var points: [[EstatePoint]] = []
  /// The points of each level in the replica of its store.
  private(set) var copies: [[EstatePoint]] = []

  /// What a component's levels did before and while a clock's estate is struck.
  init(
    _ component: EstateComponent, _ stores: [EstateStore], _ clock: EstateClock, _ chance: inout Chance
  ) {
    let warm = component.isSeldom ? 130 : 70
    let range = clock.struck.lowerBound - warm * 1440..<clock.struck.upperBound + 10 * 1440
    self.component = component
    self.stores = stores
    for level in component.levels {
      var made: [EstatePoint] = []
      let runs = (level.rhythm.map { clock.runs($0, range) } ?? [])
        .map { (due: $0, begun: $0 + Self.length(0...level.delay, &chance)) }.sorted { $0.begun < $1.begun }
      switch level.kind {
      case .log, .replica: break
      case .dump(let replica):
        made = runs.map { run in
          var behind = 0
          if let replica, case .replica(_, let lag) = component.levels[replica].kind { behind = lag }
          return point(of: level, taken: run.begun - behind, run.begun, &chance)
        }
      case .copy(let source) where level.rhythm == nil:
        made = points[source].map { point(of: level, taken: $0.taken, $0.usable, &chance) }
      case .copy(let source):
        made = runs.compactMap { run in
          // A wait may hold back what was set aside when the run was due.
          newest(of: points[source], readAt: [run.due, run.begun]).map {
            point(of: level, taken: points[source][$0].taken, run.begun, &chance)
          }
        }
      case .increment(let base):
        for run in runs {
          guard let full = newest(of: points[base], readAt: [run.begun]) else { continue }
          var increment = point(of: level, taken: run.begun, run.begun, &chance)
          increment.full = full
          increment.chain = (made.lastIndex { $0.full != full }.map { $0 + 1 } ?? 0)..<made.count
          made.append(increment)
        }
      }
      points.append(made)
      copies.append(arrivals(of: made, level, &chance))
    }
  }

  private func point(of level: EstateLevel, taken: Int, _ begun: Int, _ chance: inout Chance) -> EstatePoint {
    let usable = begun + Self.length(level.takes, &chance)
    return EstatePoint(taken: taken, usable: usable, gone: level.keep.map { usable + $0 } ?? .max)
  }

  /// What the store's replica has of some points.
  private func arrivals(
    of points: [EstatePoint], _ level: EstateLevel, _ chance: inout Chance
  ) -> [EstatePoint] {
    guard let store = level.store, let replica = stores[store].replica else { return [] }
    return points.map { point in
      var copy = point
      copy.usable += Self.length(0...replica.lag, &chance)
      copy.gone = level.keep.map { copy.usable + $0 } ?? .max
      return copy
    }
  }

  /// The place of the newest point that was there at one of some moments, the first at which there was any.
  private func newest(of points: [EstatePoint], readAt moments: [Int]) -> Int? {
    for moment in moments {
      let there = points.indices.filter { points[$0].usable <= moment && moment < points[$0].gone }
      if let found = there.max(by: { points[$0].taken < points[$1].taken }) { return found }
    }
    return nil
  }

  /// A number of a range, one of its ends more often than not.
  private static func length(_ range: ClosedRange<Int>, _ chance: inout Chance) -> Int {
    switch chance.below(4) {
    case 0: chance.within(range)
    case 1: range.lowerBound
    default: range.upperBound
    }
  }
}

extension EstateHistory {
  /// How old the newest data is that a failure leaves of some levels, the copies in replicas of their stores among them;
  /// nil where nothing is left.
  func loss(in failure: EstateFailure, of levels: [Int]) -> Int? {
    levels.compactMap { newest(of: $0, after: failure) }.max().map { failure.minute - $0 }
  }

  private func newest(of index: Int, after failure: EstateFailure) -> Int? {
    let level = component.levels[index]
    let (reach, minute) = (failure.reach, failure.minute)
    switch level.kind {
    case .replica(let place, let lag):
      return failure.isDamage || place.isStruck(with: component.place, in: reach) ? nil : minute - lag
    case .log:
      guard [.instance, .zone, .logical].contains(reach) else { return nil }
      let asked = min(minute, minute + failure.noticed - 5)
      return minute + failure.noticed - asked <= (level.keep ?? 0) ? asked : nil
    case .dump, .copy, .increment: break
    }
    var best: Int?
    for isCopy in [false, true] {
      let list = isCopy ? copies[index] : points[index]
      // The newest of those that can be read, for points are in the order in which they were begun.
      for place in list.indices.reversed() where list[place].taken < minute {
        if let best, list[place].taken <= best { break }
        guard isLeft(place, of: index, isCopy: isCopy, failure), isWhole(list[place], of: index, failure)
        else { continue }
        best = max(best ?? .min, list[place].taken)
        break
      }
    }
    // A full point can be restored without any increment.
    if case .increment(let base) = level.kind, let full = newest(of: base, after: failure) {
      best = max(best ?? .min, full)
    }
    return best
  }

  /// Whether all that an increment builds on is left, in one place or another.
  private func isWhole(_ point: EstatePoint, of index: Int, _ failure: EstateFailure) -> Bool {
    guard let full = point.full, case .increment(let base) = component.levels[index].kind else { return true }
    func isThere(_ place: Int, _ level: Int) -> Bool {
      [false, true].contains { isLeft(place, of: level, isCopy: $0, failure) }
    }
    // What follows a full at once has each of its points, in the same order.
    let fulls = component.levels.indices.filter { other in
      if case .copy(base) = component.levels[other].kind {
        component.levels[other].rhythm == nil
      } else {
        other == base
      }
    }
    return fulls.contains { isThere(full, $0) } && point.chain.allSatisfy { isThere($0, index) }
  }

  /// Whether a point can be read once a failure is over.
  private func isLeft(_ place: Int, of index: Int, isCopy: Bool, _ failure: EstateFailure) -> Bool {
    let list = isCopy ? copies[index] : points[index]
    guard list.indices.contains(place), let number = component.levels[index].store else { return false }
    let (point, store) = (list[place], stores[number])
    // Jobs go on while data is wrong and nobody knows; whoever has the account stops them.
    let asked = failure.minute + (failure.isDamage ? failure.noticed : 0)
    let read = failure.reach == .logical ? asked : failure.minute
    guard point.usable < read, asked <= point.gone else { return false }
    let own = component.place
    if let key = store.key, [.region, .provider, .account].contains(failure.reach),
      key.isStruck(with: own, in: failure.reach)
    {
      return false
    }
    if isCopy, let replica = store.replica {
      let isFollowing =
        replica.repeatsDeletions && failure.reach == .account
        && store.place.isStruck(with: own, in: .account)
      return !replica.place.isStruck(with: own, in: failure.reach) && !isFollowing
    }
    guard store.place.isStruck(with: own, in: failure.reach) else { return true }
    switch failure.reach {
    case .zone: return store.spansZones
    case .account: return store.lock.map { asked <= point.usable + $0 } ?? false
    default: return false
    }
  }

  /// The moments within a stretch at which a failure can cost the most: just before a point can be read, and just before
  /// the last chance to read one that goes.
  func moments(_ range: Range<Int>, noticed: Int) -> [Int] {
    var moments: Set<Int> = []
    for (index, level) in component.levels.enumerated() {
      let lock = level.store.flatMap { stores[$0].lock }
      for point in points[index] + copies[index] {
        moments.insert(point.usable)
        if point.gone < .max { moments.insert(point.gone - noticed + 1) }
        if let lock { moments.insert(point.usable + lock - noticed + 1) }
      }
    }
    return moments.filter(range.contains).sorted()
  }
}
