import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// Whether a level's points stay for as long as they are asked for: each until the next can be read and, where damage
  /// is noticed late, one from before it until then. What builds on others needs one of these `bases` as well.
  mutating func lasting(
    of index: Int, upon bases: [Int], in component: Component, system: SystemPlan, _ failure: Failure
  ) -> Survival {
    if let missed = missedSource(of: index, in: component, system: system) { return missed }
    guard failure.age > .zero else { return lasting(of: index, in: component, system: system) }
    guard var reach = surelyReaches(index, upon: bases, in: component, system: system) else {
      return .survives
    }
    // Nothing that is on its way when an account is taken over need arrive.
    if failure.scope == .account { reach = reach - rhythm(of: index, in: component, system: system).spread }
    return reach < failure.age ? .reachesBack(max(.zero, reach), noticed: failure.age) : .survives
  }

  /// Whether a level always has a point: what is kept for less long than its runs lie apart is gone for a while, and so is
  /// what builds on it.
  private mutating func lasting(of index: Int, in component: Component, system: SystemPlan) -> Survival {
    let memo = memo(of: system)
    if let known = memo.levels[component.index][index].lasts { return known }
    let lasts = workedOutLasting(of: index, in: component, system: system)
    memo.levels[component.index][index].lasts = lasts
    return lasts
  }

  private mutating func workedOutLasting(
    of index: Int, in component: Component, system: SystemPlan
  ) -> Survival {
    if let gone = expired(index, in: component, system: system) {
      return .goneBeforeNext(gone.keep, gap: gone.gap)
    }
    // Without a full point where they build on it, no increments are made, whatever copies of it there are.
    guard let base = component.base(of: index) else { return .survives }
    let name = component.levels[base].name
    if let gone = expired(base, in: component, system: system) {
      return .baseGone(gone.keep, base: name, gap: gone.gap)
    }
    let full = rhythm(of: base, in: component, system: system).gap
    guard case .period(let keep)? = component.levels[component.writer(of: index)].effectiveKeep,
      component.needsWholeChain(index), keep.rotation < full
    else { return .survives }
    return .goneBeforeFull(keep, base: name, gap: full)
  }

  /// How long a level's points are kept, and how far apart they can be, where one is gone before the next.
  private mutating func expired(
    _ index: Int, in component: Component, system: SystemPlan
  ) -> (keep: Period, gap: TimeSpan)? {
    guard case .period(let keep)? = component.levels[component.writer(of: index)].effectiveKeep else {
      return nil
    }
    let rhythm = rhythm(of: index, in: component, system: system)
    let gap = rhythm.gap + rhythm.spread
    return keep.rotation < gap ? (keep, gap) : nil
  }

  /// The age up to which a level is certain to hold a point of that age or older; nil where that has no end, or nobody
  /// knows it.
  ///
  /// A stream that keeps 7d can be read at any moment of them; of points made by a schedule the oldest may just have
  /// gone, so that one gap less is certain, and so many copies reach back as many of the shortest gaps less one. An
  /// increment needs a full point that is older and, in a chain, all that came since.
  private mutating func surelyReaches(
    _ index: Int, upon bases: [Int] = [], in component: Component, system: SystemPlan
  ) -> TimeSpan? {
    let writer = component.writer(of: index)
    let level = component.levels[writer]
    let rhythm = rhythm(of: writer, in: component, system: system)
    var (reach, stays): (TimeSpan?, TimeSpan?)
    switch level.effectiveKeep {
    case .forever?, nil: break
    case .period(let period)?: (reach, stays) = (period.shortest - rhythm.gap, period.shortest)
    case .copies(let count)?:
      let maker = component.levels[component.maker(of: writer)]
      let schedules = maker.schedules.compactMap(\.known)
      reach = leastSpan(of: max(0, count - 1), schedules, maker.method, system).map { $0 - rhythm.wait }
      stays = leastSpan(of: count, schedules, maker.method, system)
    }
    guard !bases.isEmpty else { return reach }
    var most = TimeSpan.zero
    for base in bases {
      var full = surelyReaches(base, in: component, system: system) ?? .longest
      if let stays, component.needsWholeChain(index) {
        full = min(full, stays - self.rhythm(of: base, in: component, system: system).gap)
      }
      most = max(most, full)
    }
    return min(reach ?? most, most)
  }

  /// How a level's points follow each other; each is worked out once.
  mutating func rhythm(of index: Int, in component: Component, system: SystemPlan) -> PointRhythm {
    let memo = memo(of: system)
    if let known = memo.levels[component.index][index].rhythm { return known }
    let rhythm = countedRhythm(of: index, in: component, system: system)
    memo.levels[component.index][index].rhythm = rhythm
    return rhythm
  }

  private mutating func countedRhythm(
    of index: Int, in component: Component, system: SystemPlan
  ) -> PointRhythm {
    let maker = component.maker(of: index)
    var spread = TimeSpan.zero
    var next = index
    for _ in component.levels.indices {
      let level = component.levels[next]
      if let takes = level.takes?.known { spread = spread + (takes.high - takes.low) }
      if level.replica != nil {
        spread = spread + lag(of: next, in: component, system: system).known(.lag(of: level.name))
      }
      guard next != maker, let source = level.source else { break }
      next = source
    }
    let level = component.levels[maker]
    let wait = lag(of: maker, in: component, system: system).known(.delay(of: level.name))
    var gap = accumulation(of: level, system: system).knownOrZero + wait
    if let source = level.source, seldomSource(of: maker, in: component, system: system) != nil {
      gap = gap + rhythm(of: source, in: component, system: system).gap
    }
    return PointRhythm(gap: gap, wait: wait, spread: spread)
  }

  /// What a level copies, or what that copies, where some of its points are gone before any copy of them can begin; nil
  /// where each is copied once.
  private mutating func missedSource(
    of index: Int, in component: Component, system: SystemPlan
  ) -> Survival? {
    var next = index
    for _ in component.levels.indices {
      let level = component.levels[next]
      guard let source = level.source, !level.isIncrement, source != next else { return nil }
      if let found = seldomSource(of: next, in: component, system: system) {
        let gap = accumulation(of: level, system: system).knownOrZero
        if found.keep.rotation < gap {
          return .goneBeforeCopy(found.keep, source: component.levels[source].name, gap: min(gap, found.age))
        }
      }
      next = source
    }
    return nil
  }

  /// How long the points that a level copies by a schedule are kept, and how old they can be when a copy asks for one,
  /// where some copies find none; nil where each finds one.
  mutating func seldomSource(
    of index: Int, in component: Component, system: SystemPlan
  ) -> (keep: Period, age: TimeSpan)? {
    let level = component.levels[index]
    guard let source = level.source, !level.isIncrement, source != index, !level.schedules.isEmpty,
      case .period(let keep)? = component.levels[source].effectiveKeep
    else { return nil }
    let lag = lag(of: index, in: component, system: system)
    guard !lag.isUnbounded else { return nil }
    let phased = lag.known(.sourceAge(of: component.levels[source].name))
    let points = rhythm(of: source, in: component, system: system)
    let age = phased == .zero ? points.gap + points.spread : phased
    return keep.rotation < age ? (keep, age) : nil
  }
}

/// How points follow each other.
struct PointRhythm {
  /// The most that lies between two moments at which they are taken.
  let gap: TimeSpan
  /// How much of that is waiting.
  let wait: TimeSpan
  /// By how much one can take longer than the one before it until it can be read.
  let spread: TimeSpan
}

extension Component {
  /// Whether an increment, or a copy of such, is of no use without all those between it and its full.
  func needsWholeChain(_ index: Int) -> Bool {
    increment(behind: index).map { $0.backup?.method?.known != "differential" } ?? false
  }

  /// Whether an increment, or a copy of such, goes with one full alone; what a log holds goes with any full that is older.
  func goesWithOneFull(_ index: Int) -> Bool {
    guard let word = increment(behind: index)?.backup?.method?.known else { return false }
    return word == "incremental" || word == "differential"
  }

  /// A level, or what it copies, that holds changes alone; nil where its points stand alone.
  private func increment(behind index: Int) -> Level? {
    var next = index
    for _ in levels.indices {
      guard !levels[next].isIncrement, let source = levels[next].source else { break }
      next = source
    }
    return levels[next].isIncrement ? levels[next] : nil
  }

  /// The level whose runs make a level's points: what copies without a schedule of its own follows what it copies at once.
  fileprivate func maker(of index: Int) -> Int {
    var next = index
    for _ in levels.indices {
      guard levels[next].schedules.isEmpty, !levels[next].isIncrement, let source = levels[next].source else {
        break
      }
      next = source
    }
    return next
  }

  /// The level whose runs write a level's points: behind a copy in a replica of a store, what it is the copy of.
  func writer(of index: Int) -> Int {
    if case .storeReplica(of: let original) = levels[index].origin { original } else { index }
  }
}

extension Period {
  /// How long points that are kept so long stay at least beside their successors. What is kept for days goes day by day:
  /// a change of clocks makes one an hour or two longer than it is called, for the points as for their schedule.
  var rotation: TimeSpan {
    seconds % TimeSpan.days(1).seconds == 0 ? longest + .hours(2) : longest
  }
}
