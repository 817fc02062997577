import Quantities
import RecoveryModel

/// The bounds of one step's own time.
struct StepDuration: Sendable {
  /// The least that it takes.
  var low = TimeSpan.zero
  /// What it takes at most.
  var terms = Sum()
}

extension Prover {
  /// The deepest that procedures may stand for steps of each other, or components wait for each other.
  static let deepest = 128

  /// The time of a procedure's steps, without detection; nil where procedures or steps wait for each other in a circle.
  ///
  /// `age` is how far back the data asked for lies beyond the newest point: an older point may have to be thawed.
  mutating func stepTimes(of procedure: Int, in system: SystemPlan, age: TimeSpan = .zero) -> RecoveryTime? {
    let matters = age != .zero && writesColdClasses(system)
    let key = ProcedureKey(system: system.index, procedure: procedure, age: matters ? age : .zero)
    let memo = memo(of: system)
    if let known = memo.time(of: procedure, age: key.age) { return known }
    guard running.count < Self.deepest, !running.contains(key) else { return nil }
    running.append(key)
    defer { running.removeLast() }
    let result = time(of: system.procedures[procedure], in: system, age: key.age)
    memo.set(result, of: procedure, age: key.age)
    return result
  }

  private mutating func time(of procedure: Procedure, in system: SystemPlan, age: TimeSpan) -> RecoveryTime? {
    guard let order = StepOrder(procedure.steps) else { return nil }
    let crew = procedure.spec.crew ?? system.spec.crew
    // What a procedure asks of people is counted where anybody says how many there are: it may stand for a step there.
    let hands =
      system.saysCrew ? Hands(crew?.known, at: crew?.known == nil ? nil : crew?.span, order: order) : nil
    var timeline = Timeline(order, start: ownThaw(of: procedure, in: system, age: age), hands: hands)
    var nested: [(step: Int, time: RecoveryTime)] = []
    for index in order.order {
      let step = procedure.steps[index]
      var inner: RecoveryTime?
      if let called = step.procedure {
        guard let time = stepTimes(of: called, in: system, age: age) else { return nil }
        nested.append((index, time))
        inner = time
      }
      timeline.lay(
        index, step, lasting: duration(of: step, inner, in: procedure, system: system, age: age), inner)
    }
    let start = timeline.start.terms
    return procedure.whole(timeline.result(of: procedure, nested: nested), behind: start)
  }

  /// The bounds of a step's own time; `inner` is that of the procedure for which it stands.
  private mutating func duration(
    of step: Step, _ inner: RecoveryTime?, in procedure: Procedure, system: SystemPlan, age: TimeSpan
  ) -> StepDuration {
    var result = StepDuration()
    if let inner, let called = step.procedure {
      result.low = inner.best
      let kind = Term.Kind.procedure(system.procedures[called].name)
      result.terms.add(Term(.known(inner.worst.known), kind, at: step.spec.procedure?.span))
      for term in inner.worst.unknowns { result.terms.add(term) }
    } else {
      addOwnTime(of: step, in: procedure, system: system, age: age, to: &result)
    }
    if let ttl = step.spec.ttl {
      result.terms.add(Term(Amount(ttl), .ttl(of: step.title), at: ttl.span))
    }
    return result
  }

  /// The time that a step states, or that follows from size and throughput, and the thaw before it.
  private mutating func addOwnTime(
    of step: Step, in procedure: Procedure, system: SystemPlan, age: TimeSpan, to result: inout StepDuration
  ) {
    let kind = Term.Kind.step(step.title)
    let thaw = step.restore.flatMap { self.thaw(for: $0, system: system, age: age) }
    switch step.spec.takes?.known {
    case .ongoing?: return
    case .range(let range)?:
      if let thaw, range.high < thaw.terms.known { result = thaw }
      result.low += range.low
      result.terms.add(Term(.known(range.high), kind, at: step.spec.takes?.span))
    case nil:
      if let thaw { result = thaw }
      if step.spec.takes == nil, let derived = derivedTime(of: step, system: system) {
        result.low += derived
        result.terms.add(Term(.known(derived), kind, at: step.spec.throughput?.span))
      } else if step.spec.elapsed == nil || step.spec.takes != nil {
        result.terms.add(Term(.unknown, kind, at: step.spec.takes?.span ?? step.spec.place.key))
      }
    }
  }

  /// Size over throughput, where a restore step says how fast it copies.
  private func derivedTime(of step: Step, system: SystemPlan) -> TimeSpan? {
    guard let restore = step.restore, let rate = step.spec.throughput?.known else { return nil }
    return system.components[restore.component].spec.size?.known?.time(at: rate)
  }
}

extension Timeline {
  /// The whole time, and the time until each state; a state that several steps reach is reached when the last has.
  fileprivate consuming func result(
    of procedure: Procedure, nested: [(step: Int, time: RecoveryTime)]
  ) -> RecoveryTime {
    var states: [String: Sum] = [:]
    func reach(_ state: String, _ sum: Sum) {
      if states[state].map({ $0.isBetter(than: sum) }) ?? true { states[state] = sum }
    }
    for (index, step) in procedure.steps.enumerated() {
      if let state = step.spec.reaches?.known { reach(state, worst(until: [index])) }
    }
    for (index, time) in nested where !time.states.isEmpty {
      let before = order.awaited[index]
      let start = before.isEmpty ? start.terms : worst(until: before)
      // Hands that are busy elsewhere may hold up every step of the procedure, so that its end is what bounds them.
      for (state, sum) in time.states { reach(state, hasFewHands ? worst(until: [index]) : start + sum) }
    }
    let (worst, best, labour) = (worst(until: order.ends), best, procedure.labour(labour))
    return RecoveryTime(worst: worst, best: best, labour: labour, timeline: self, states: states)
  }
}

extension Procedure {
  /// The time with what the procedure states for all of itself, which counts where its steps do not say theirs.
  ///
  /// Something that nobody wrote down takes unknown time, not none.
  fileprivate func whole(_ time: RecoveryTime, behind start: Sum) -> RecoveryTime {
    let isStated = steps.contains { step in
      step.spec.takes?.known != nil || step.spec.elapsed?.known != nil || step.procedure != nil
        || step.spec.throughput?.known != nil && step.restore != nil
    }
    if isStated, time.worst.isExact { return time }
    let stated = spec.takes?.known
    if let stated, start.known + stated.high >= time.worst.known {
      let whole = start + Sum([Term(.known(stated.high), .whole(of: name), at: spec.takes?.span)])
      let states = time.states.mapValues { $0.isExact ? $0 : whole }
      return RecoveryTime(
        worst: whole, best: max(time.best, stated.low), labour: time.labour.map { $0.whole(whole.known) },
        timeline: time.timeline, states: states)
    }
    guard spec.takes == nil ? steps.isEmpty : !isStated && stated == nil else { return time }
    let whole = start + Sum([Term(.unknown, .whole(of: name), at: spec.takes?.span ?? spec.place.key)])
    return RecoveryTime(
      worst: whole, best: time.best, labour: time.labour, timeline: time.timeline, states: time.states)
  }
}

extension SystemPlan {
  /// Whether it says anywhere how many people there are.
  var saysCrew: Bool { spec.crew != nil || procedures.contains { $0.spec.crew != nil } }
}

extension Procedure {
  /// What its steps ask of people, no more of whom are at work in it than it says itself.
  ///
  /// People of its own that are few hold its longest way up whatever others do, so that the bound on all its work is its
  /// longest way then.
  fileprivate func labour(_ steps: Labour?) -> Labour? {
    guard var labour = steps, let crew = spec.crew?.known else { return steps }
    let own = Int64(max(1, crew))
    guard labour.width > own else { return steps }
    labour.free = Labour.bound(
      work: labour.work, free: labour.free, hasWindow: labour.hasWindow, hands: own)
    labour.work = max(labour.work, labour.free)
    labour.width = min(labour.width, Int(own))
    return labour
  }
}

extension Labour {
  /// The labour of a procedure that states a time for all of itself.
  fileprivate func whole(_ time: TimeSpan) -> Labour {
    Labour(work: max(work, time), free: max(free, time), width: width, hasWindow: hasWindow)
  }
}
