import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// How old the newest usable point of a level can be at worst: the whole chain from the live data.
  ///
  /// Keeton and Merchant (DSN 2004): hold, propagation and accumulation along the chain. A copy without a schedule of
  /// its own follows its source at once; one with a schedule may just have missed it, so both gaps count, unless the two
  /// run in a known phase.
  mutating func lag(of index: Int, in component: Component, system: SystemPlan) -> Sum {
    lag(of: index, in: component, system: system, deep: 0)
  }

  private mutating func lag(of index: Int, in component: Component, system: SystemPlan, deep: Int) -> Sum {
    let memo = memo(of: system)
    if let known = memo.levels[component.index][index].lag { return known }
    let level = component.levels[index]
    var sum = Sum()
    if level.hasUnknownMethod {
      sum.add(Term(.unknown, .gap(of: level.name), at: level.backup?.method?.span))
      memo.levels[component.index][index].lag = sum
      return sum
    }
    if let source = level.source, !level.isIncrement {
      // Levels that copy each other in a circle never see the live data.
      guard source != index, deep < 64 else {
        return Sum([Term(.unbounded, .gap(of: level.name), at: level.clause.key)])
      }
      if let aligned = alignedGap(of: level, behind: source, in: component, system: system) {
        sum = aligned
      } else {
        sum = lag(of: source, in: component, system: system, deep: deep + 1)
        if !level.schedules.isEmpty { sum.add(gapTerm(of: level, system: system)) }
      }
    } else if level.replica == nil {
      sum.add(gapTerm(of: level, system: system))
    }
    if let replica = level.replica { sum.add(lagTerm(of: level, replica, system: system)) }
    if let term = delayTerm(of: level, system: system) { sum.add(term) }
    if let term = takesTerm(of: level, component: component) { sum.add(term) }
    memo.levels[component.index][index].lag = sum
    return sum
  }

  /// The time in which changes gather until a run takes them up; no time for a stream.
  mutating func accumulation(of level: Level, system: SystemPlan) -> Amount {
    if level.method?.schedule == .continuous, level.schedules.isEmpty { return .known(.zero) }
    return gapTerm(of: level, system: system).amount
  }

  /// The longest time between two points of a level before any wait or transfer, but no less than the platform allows.
  private mutating func gapTerm(of level: Level, system: SystemPlan) -> Term {
    if let known = gapTerms[ObjectIdentifier(level)] { return known }
    let term = boundedGap(of: level, system: system)
    gapTerms[ObjectIdentifier(level)] = term
    return term
  }

  /// The gap of the schedules, unless the platform gives no bound or a coarser one.
  private mutating func boundedGap(of level: Level, system: SystemPlan) -> Term {
    let method = level.method
    if method?.unbounded == true {
      let fact =
        method?.facts.first { $0.hasSuffix(".unbounded") || $0.hasSuffix(".lag") } ?? method?.facts.first
      return Term(
        .unbounded, .gap(of: level.name), at: level.clause.key, from: fact, in: system.book)
    }
    let scheduled = scheduledGap(of: level, system: system)
    guard case .known(let span) = scheduled.amount, let floor = floor(of: level, by: system.book) else {
      return scheduled
    }
    guard case .known(let least) = floor.amount, span > least else { return floor }
    return scheduled
  }

  /// The gap that the spec's schedules or the platform's own rhythm leave.
  private mutating func scheduledGap(of level: Level, system: SystemPlan) -> Term {
    let kind = Term.Kind.gap(of: level.name)
    let rhythm = level.method?.schedule
    if rhythm == .onEvent, level.schedules.allSatisfy({ $0.known?.isEventDriven == true }) {
      return Term(.known(.zero), kind)
    }
    if !level.schedules.isEmpty { return runsGap(of: level, system: system) }
    switch rhythm {
    case .continuous? where level.method?.floor != nil || level.backup?.fsync != nil:
      return Term(.known(.zero), kind)
    case .fixed(let span)?:
      let window = level.window
      return Term(
        .known(span + (window?.known?.length ?? .zero)), kind, at: window?.span,
        from: level.method?.facts.first, in: system.book)
    default: return Term(.unknown, kind, at: level.clause.key)
    }
  }

  /// The gap between the runs of all a level's schedules together.
  private mutating func runsGap(of level: Level, system: SystemPlan) -> Term {
    let kind = Term.Kind.gap(of: level.name)
    let known = level.schedules.compactMap { written in
      written.known.map { (schedule: $0, span: written.span) }
    }
    guard let first = level.schedules.first, known.count == level.schedules.count else {
      return Term(.unknown, kind, at: level.schedules.first { $0.isUnknown }?.span)
    }
    guard let gap = gaps.longestGap(of: known.map(\.schedule), in: system.zone) else {
      return Term(.unbounded, kind, at: first.span)
    }
    return Term(.known(gap.span), kind, at: known[gap.schedule].span)
  }

  private func lagTerm(of level: Level, _ replica: ReplicaSpec, system: SystemPlan) -> Term {
    let kind = Term.Kind.lag(of: level.name)
    if level.replicaMode?.isSynchronous ?? (replica.mode?.known == .sync) {
      return Term(.known(.zero), kind, at: replica.mode?.span)
    }
    if let lag = replica.lag { return Term(Amount(lag), kind, at: lag.span) }
    if let mode = replica.mode, mode.isUnknown { return Term(.unknown, kind, at: mode.span) }
    let facts = level.replicaMode?.facts ?? []
    let fact =
      facts.first { $0.hasSuffix(".unbounded") || $0.hasSuffix(".lag") || $0.hasSuffix(".rtc") }
      ?? facts.first
    guard let promised = level.replicaMode?.lag else {
      return Term(.unbounded, kind, at: level.clause.key, from: fact, in: system.book)
    }
    return Term(.known(promised), kind, from: fact, in: system.book)
  }

  /// The wait before a run begins: the delay that is stated, or the window in which a scheduled run may start, but no
  /// less than the platform needs; else the window that the platform takes when nobody states one.
  private func delayTerm(of level: Level, system: SystemPlan) -> Term? {
    let kind = Term.Kind.delay(of: level.name)
    // What copies another level's points follows them, so no start window of its own comes before it.
    let starts = level.source == nil ? level.method?.startsWithin : nil
    var said: Term?
    if let delay = level.backup?.delay ?? level.replica?.delay {
      said = Term(Amount(delay), kind, at: delay.span)
    } else if let window = level.window {
      // The gap of a rhythm that the platform chooses within a window holds the window already.
      guard !level.schedules.isEmpty else { return nil }
      said = Term(window.known.map { .known($0.length) } ?? .unknown, kind, at: window.span)
    }
    guard let starts else { return said }
    guard let said else {
      return Term(.known(starts.usual), kind, from: starts.fact, in: system.book)
    }
    guard case .known(let span) = said.amount, span < starts.least else { return said }
    return Term(.known(starts.least), kind, at: said.span, from: starts.fact, in: system.book)
  }

  /// The time until a point is usable; nil where there is no run to wait for.
  private func takesTerm(of level: Level, component: Component) -> Term? {
    guard let backup = level.backup else { return nil }
    let kind = Term.Kind.takes(of: level.name)
    if let takes = level.takes {
      return Term(takes.known.map { .known($0.high) } ?? .unknown, kind, at: takes.span)
    }
    if let size = component.spec.size?.known, let rate = backup.throughput?.known,
      let time = size.time(at: rate)
    {
      return Term(.known(time), kind, at: backup.throughput?.span)
    }
    switch level.method?.schedule {
    case .continuous?, .onEvent?: return nil
    default: return Term(.unknown, kind, at: level.clause.key)
    }
  }
}

extension Amount {
  /// The amount of something written: unknown where the spec says so.
  init(_ written: Written<TimeSpan>) { self = written.known.map(Amount.known) ?? .unknown }
}

extension ByteSize {
  /// How long so many bytes take at a rate, rounded up to a second; nil for a rate of nothing.
  package func time(at rate: Rate) -> TimeSpan? {
    guard rate.bytesPerSecond > 0 else { return nil }
    let (quotient, rest) = bytes.quotientAndRemainder(dividingBy: rate.bytesPerSecond)
    return .seconds(quotient + (rest > 0 ? 1 : 0))
  }
}
