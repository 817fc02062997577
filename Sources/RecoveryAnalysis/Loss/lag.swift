import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// How old the newest usable point of a level can be at worst: the whole chain from the live data.
  ///
  /// Keeton and Merchant (DSN 2004): hold, propagation and accumulation along the chain. A copy without a schedule of
  /// its own follows its source at once; one with a schedule may just have missed it, so both gaps count.
  mutating func lag(of index: Int, in component: Component, system: SystemPlan) -> Sum {
    let level = component.levels[index]
    var sum = Sum()
    if let source = level.source, source != index, !level.isIncrement, depth(of: index, in: component) < 16 {
      if let aligned = alignedGap(of: level, behind: component.levels[source], in: component, system: system)
      {
        sum = aligned
      } else {
        sum = lag(of: source, in: component, system: system)
        if !level.schedules.isEmpty { sum.add(gapTerm(of: level, system: system)) }
      }
    } else if level.replica == nil {
      sum.add(gapTerm(of: level, system: system))
    }
    if let replica = level.replica { sum.add(lagTerm(of: level, replica)) }
    if let delay = level.backup?.delay ?? level.replica?.delay {
      sum.add(Term(Amount(delay), .delay(of: level.name), at: delay.span))
    }
    if let term = takesTerm(of: level, component: component) { sum.add(term) }
    return sum
  }

  /// How many sources lie under a level; stops at a circle, which is a finding elsewhere.
  private func depth(of index: Int, in component: Component) -> Int {
    var depth = 0
    var next = component.levels[index].source
    while let source = next, depth < 16 {
      depth += 1
      next = component.levels[source].source
    }
    return depth
  }

  /// The longest time between two points of a level, before any wait or transfer.
  mutating func gap(of level: Level, system: SystemPlan) -> Amount {
    gapTerm(of: level, system: system).amount
  }

  private mutating func gapTerm(of level: Level, system: SystemPlan) -> Term {
    let method = level.method
    let fact = method?.facts.first
    if method?.unbounded == true { return Term(.unbounded, .gap(of: level.name), fact: fact) }
    if method?.schedule == .onEvent {
      return Term(.known(method?.floor ?? .zero), .floor(of: level.name), fact: fact)
    }
    let scheduled = scheduledGap(of: level, system: system)
    if let floor = method?.floor, method?.schedule == .continuous || scheduled.amount.knownOrZero < floor,
      scheduled.amount != .unknown, scheduled.amount != .unbounded
    {
      return Term(.known(floor), .floor(of: level.name), at: scheduled.span, fact: floorFact(of: method))
    }
    return scheduled
  }

  /// The gap that the spec's schedules or the platform's own rhythm leave.
  private mutating func scheduledGap(of level: Level, system: SystemPlan) -> Term {
    let kind = Term.Kind.gap(of: level.name)
    if !level.schedules.isEmpty {
      var best: (span: TimeSpan, at: Written<Schedule>)?
      for schedule in level.schedules {
        guard let known = schedule.known else { return Term(.unknown, kind, at: schedule.span) }
        guard let gap = gaps.longestGap(of: known, in: system.zone) else { continue }
        if best.map({ gap < $0.span }) ?? true { best = (gap, schedule) }
      }
      guard let best else { return Term(.unbounded, kind, at: level.schedules.first?.span) }
      return Term(.known(best.span), kind, at: best.at.span)
    }
    switch level.method?.schedule {
    case .continuous?: return Term(.known(.zero), kind)
    case .fixed(let span)?:
      let window = level.backup?.window
      return Term(
        .known(span + (window?.known?.length ?? .zero)), kind, at: window?.span,
        fact: level.method?.facts.first)
    default: return Term(.unknown, kind, at: level.clause.key)
    }
  }

  /// The fact behind a method's floor: the first that it cites.
  private func floorFact(of method: Method?) -> String? { method?.facts.first }

  private func lagTerm(of level: Level, _ replica: ReplicaSpec) -> Term {
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
      return Term(.unbounded, kind, at: level.clause.key, fact: fact)
    }
    return Term(.known(promised), kind, fact: fact)
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
