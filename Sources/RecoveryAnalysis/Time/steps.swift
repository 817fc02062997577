import Quantities
import RecoveryModel

/// The bounds of one step's own time.
struct StepDuration {
  var low: TimeSpan
  var terms: Sum
}

extension Prover {
  /// The time of a procedure's steps, without detection; nil where procedures or steps wait for each other in a circle.
  mutating func stepTimes(of procedure: Int, in system: SystemPlan) -> RecoveryTime? {
    let key = ProcedureKey(system: system.index, procedure: procedure)
    if let known = procedureTimes[key] { return known }
    guard running.insert(key).inserted else { return nil }
    defer { running.remove(key) }
    let result = timeline(of: system.procedures[procedure], in: system)
    procedureTimes[key] = .some(result)
    return result
  }

  private mutating func timeline(of procedure: Procedure, in system: SystemPlan) -> RecoveryTime? {
    if let whole = wholeTime(of: procedure) { return whole }
    guard let order = procedure.steps.topologicalOrder() else { return nil }
    var timings = [StepTiming?](repeating: nil, count: procedure.steps.count)
    for index in order {
      guard let duration = duration(of: procedure.steps[index], in: procedure, system: system) else {
        return nil
      }
      timings[index] = procedure.steps.timing(of: index, lasting: duration, after: timings)
    }
    return RecoveryTime(steps: timings.compactMap { $0 })
  }

  /// The time that the procedure states for itself, where no step states one.
  private func wholeTime(of procedure: Procedure) -> RecoveryTime? {
    guard let takes = procedure.spec.takes else { return nil }
    let stated = procedure.steps.contains { step in
      step.spec.takes?.known != nil || step.spec.elapsed?.known != nil || step.procedure != nil
    }
    guard !stated else { return nil }
    let amount = takes.known.map { Amount.known($0.high) } ?? .unknown
    return RecoveryTime(
      worst: Sum([Term(amount, .whole(of: procedure.name), at: takes.span)]), best: takes.known?.low ?? .zero,
      steps: [])
  }

  /// The bounds of a step's own time; nil where the procedure that it stands for runs in a circle.
  private mutating func duration(
    of step: Step, in procedure: Procedure, system: SystemPlan
  ) -> StepDuration? {
    var result = StepDuration(low: .zero, terms: Sum())
    if let nested = step.procedure {
      guard let time = stepTimes(of: nested, in: system) else { return nil }
      let kind = Term.Kind.procedure(system.procedures[nested].name)
      result.low = time.best
      result.terms.add(Term(.known(time.worst.known), kind, at: step.spec.procedure?.span))
      for term in time.worst.terms where term.amount == .unknown || term.amount == .unbounded {
        result.terms.add(term)
      }
    } else {
      addOwnTime(of: step, in: procedure, system: system, to: &result)
    }
    if let ttl = step.spec.ttl {
      result.terms.add(Term(Amount(ttl), .ttl(of: step.title), at: ttl.span))
    }
    return result
  }

  /// The time that a step states, or that follows from size and throughput, and the thaw before it.
  private mutating func addOwnTime(
    of step: Step, in procedure: Procedure, system: SystemPlan, to result: inout StepDuration
  ) {
    let kind = Term.Kind.step(step.title)
    let thaw = thawTerm(of: step, in: procedure, system: system)
    switch step.spec.takes {
    case .some(let takes):
      guard let known = takes.known else { return result.terms.add(Term(.unknown, kind, at: takes.span)) }
      guard case .range(let range) = known else { return }
      result.low = range.low
      if let thaw, case .known(let span) = thaw.amount, range.high < span { result.terms.add(thaw) }
      result.terms.add(Term(.known(range.high), kind, at: takes.span))
    case nil:
      if let thaw { result.terms.add(thaw) }
      if let derived = derivedTime(of: step, system: system) {
        result.low = derived
        result.terms.add(Term(.known(derived), kind, at: step.spec.throughput?.span))
      } else if step.spec.elapsed == nil {
        result.terms.add(Term(.unknown, kind, at: step.spec.place.key))
      }
    }
  }

  /// Size over throughput, where a restore step says how fast it copies.
  private func derivedTime(of step: Step, system: SystemPlan) -> TimeSpan? {
    guard let restore = step.restore, let rate = step.spec.throughput?.known else { return nil }
    return system.components[restore.component].spec.size?.known?.time(at: rate)
  }
}

extension [Step] {
  /// The steps so that each comes behind all it waits for; nil where they wait in a circle.
  package func topologicalOrder() -> [Int]? {
    var order: [Int] = []
    var state = [UInt8](repeating: 0, count: count)
    for root in indices where state[root] == 0 {
      var stack = [(root, 0)]
      state[root] = 1
      while let (node, next) = stack.last {
        if next < self[node].after.count {
          stack[stack.count - 1].1 += 1
          let wanted = self[node].after[next]
          if state[wanted] == 1 { return nil }
          if state[wanted] == 0 {
            state[wanted] = 1
            stack.append((wanted, 0))
          }
        } else {
          state[node] = 2
          order.append(node)
          stack.removeLast()
        }
      }
    }
    return order
  }

  /// When a step begins and ends, given all that it waits for.
  ///
  /// Where something waited for has an alternative, the later of the two counts: nobody knows beforehand which is used.
  fileprivate func timing(of index: Int, lasting duration: StepDuration, after timings: [StepTiming?])
    -> StepTiming
  {
    let step = self[index]
    let alternatives = indices.filter { other in
      self[other].instead.map { step.after.contains($0) } ?? false && other != index
    }
    let before = (step.after + alternatives).compactMap { timings[$0] }
    let start = before.map(\.earliestEnd).max() ?? .zero
    let latest = before.max { $0.latestEnd < $1.latestEnd }
    if let window = step.spec.elapsed {
      let high = window.known?.high ?? latest?.latestEnd ?? .zero
      let amount = window.known.map { Amount.known($0.high) } ?? .unknown
      let path = Sum([Term(amount, .window(of: step.title), at: window.span)])
      return StepTiming(
        earliestStart: window.known?.low ?? start, latestStart: window.known?.low ?? start,
        earliestEnd: window.known?.low ?? start, latestEnd: high, path: path, isCritical: false)
    }
    var path = latest?.path ?? Sum()
    for term in duration.terms.terms { path.add(term) }
    let latestStart = latest?.latestEnd ?? .zero
    return StepTiming(
      earliestStart: start, latestStart: latestStart, earliestEnd: start + duration.low,
      latestEnd: latestStart + duration.terms.known, path: path, isCritical: false)
  }
}

extension RecoveryTime {
  /// The time of steps whose timings are known: the longest way, and every unknown beside it.
  init(steps: [StepTiming]) {
    let last = steps.indices.max { steps[$0].latestEnd < steps[$1].latestEnd }
    var worst = last.map { steps[$0].path } ?? Sum()
    for step in steps {
      for term in step.path.terms
      where term.amount == .unknown && !worst.terms.contains(where: { $0.kind == term.kind }) {
        worst.add(term)
      }
    }
    let kinds = Set(worst.terms.map(\.kind))
    let marked = steps.map { step in
      var copy = step
      copy.isCritical = step.path.terms.last.map { kinds.contains($0.kind) } ?? false
      return copy
    }
    self.init(worst: worst, best: steps.map(\.earliestEnd).max() ?? .zero, steps: marked)
  }
}
