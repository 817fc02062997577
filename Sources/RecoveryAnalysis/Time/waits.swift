import PlatformFacts
import Quantities
import RecoveryModel

/// When something begins or is back, counted from the failure.
struct Return: Sendable {
  /// At the earliest.
  var best: TimeSpan
  /// At the latest.
  var worst: Sum
  /// Whether something that has to be back first makes it later.
  var waits = false
}

extension Prover {
  /// What passes before a procedure's first step: somebody must know and declare the failure, and whatever the same
  /// failure took and the procedure needs must be back.
  ///
  /// It begins once for all that it brings back, so that it waits for what any of that needs, as far as the failure
  /// around `component` took it: nobody knows which of its steps could go on without.
  mutating func beginning(
    of procedure: Procedure, for component: Component, in system: SystemPlan, scope: Scope, age: TimeSpan
  ) -> Return {
    var result = memo(of: system).alert(of: procedure)
    guard scope.strikesPlaces else { return result }
    for need in memo(of: system).needs(of: procedure, in: system)
    where isTaken(need.component, with: component, of: system, in: scope) {
      delay(
        &result, until: need.needed, of: system.components[need.component], with: component, in: system,
        scope: scope, age: age)
    }
    return result
  }

  /// Whether the failure that takes a component of a system takes another one of it too, or that is the same.
  func isTaken(_ other: Int, with component: Component, of system: SystemPlan, in scope: Scope) -> Bool {
    other == component.index || isLost(system.components[other], with: component, in: scope)
  }

  /// Lets a beginning wait until something needed is back that the same failure took; not where that stands or serves on.
  ///
  /// What nothing brings back is waited for all the same, nobody knows how long. What waits in a circle is not: that is a
  /// finding of its own, and there is no time in which it ends.
  private mutating func delay(
    _ beginning: inout Return, until need: ComponentReference, of needing: Component,
    with component: Component, in system: SystemPlan, scope: Scope, age: TimeSpan
  ) {
    let other = need.system == system.index ? system : plan.systems[need.system]
    let needed = other.components[need.component]
    guard isLost(needed, with: component, in: scope) else { return }
    func term(_ amount: Amount) -> Term {
      let name = system.name(of: need, in: other)
      return Term(amount, .wait(for: name), at: needing.spec.place(ofNeed: name))
    }
    if let time = timeBack(of: needed, in: other, scope: scope, age: age) {
      beginning.wait(for: time) { term(.known(time.worst.known)) }
    } else if waiting.count >= Self.deepest
      || other.answering(needed.index, in: scope).isEmpty && !servesOn(needed, in: other, scope)
    {
      beginning.wait(forUnknown: term(.unknown))
    }
  }

  /// Whether something of a place that a failure took serves on by itself: the platform spreads it wider, a copy is left
  /// that nobody has to promote, or it keeps nothing and nobody promises when it is back.
  private mutating func servesOn(_ component: Component, in system: SystemPlan, _ scope: Scope) -> Bool {
    if component.outlives(scope) { return true }
    if component.isStateless { return system.promise(of: component.index, in: scope)?.rto.isEmpty ?? true }
    let failure = Failure(scope: scope)
    for index in component.levels.indices {
      let level = component.levels[index]
      guard level.isLive, level.origin == .replica, level.replica?.promote?.isUnknown != true,
        component.promotion(of: level) == nil
      else { continue }
      if survival(of: index, in: component, system: system, failure).isLeft { return true }
    }
    return false
  }

  /// Whether the failure that takes a component takes the other one too.
  func isLost(_ other: Component, with component: Component, in scope: Scope) -> Bool {
    scope.strikesPlaces && !other.place.isApart(from: component.place, in: scope)
  }

  /// When a component is back; nil where nothing answers, or components wait in a circle.
  private mutating func timeBack(
    of component: Component, in system: SystemPlan, scope: Scope, age: TimeSpan
  ) -> Return? {
    let key = WaitKey(system: system.index, component: component.index, scope: scope, age: age)
    if let found = returns[key] { return found }
    guard waiting.count < Self.deepest, !waiting.contains(key) else { return nil }
    waiting.append(key)
    defer { waiting.removeLast() }
    var slowest: Return?
    for found in system.answering(component.index, in: scope) {
      guard let time = stepTimes(of: found.procedure, in: system, age: age) else { continue }
      var total = beginning(
        of: system.procedures[found.procedure], for: component, in: system, scope: scope, age: age)
      total.best += time.best
      for term in sharing(of: found.procedure, for: component, in: system, scope: scope, age: age) {
        total.worst.add(term)
      }
      total.worst = total.worst + time.worst
      let best = max(total.best, slowest?.best ?? .zero)
      if slowest.map({ $0.worst.isBetter(than: total.worst) }) ?? true { slowest = total }
      slowest?.best = best
    }
    returns[key] = .some(slowest)
    return slowest
  }
}

extension Return {
  /// When somebody has noticed a failure and declared it, so that a procedure can begin.
  init(alertOf procedure: ProcedureSpec) {
    let (detect, declare) = (procedure.detect, procedure.declare)
    best = (detect?.known?.low ?? .zero) + (declare?.known?.low ?? .zero)
    worst = Sum()
    if let detect {
      worst.add(Term(detect.known.map { .known($0.high) } ?? .unknown, .detection, at: detect.span))
    }
    if let declare {
      worst.add(Term(declare.known.map { .known($0.high) } ?? .unknown, .declaration, at: declare.span))
    }
  }

  /// Waits for something needed too: the later of the two counts, and what is unknown of either stays. `term` says what is
  /// waited for, where that is the later.
  fileprivate mutating func wait(for need: Return, as term: () -> Term) {
    best = max(best, need.best)
    let own = worst
    let theirs = need.worst
    guard theirs.known > own.known || !theirs.isExact else { return }
    waits = true
    if theirs.known > own.known {
      worst = Sum([term()])
      for term in own.unknowns { worst.add(term) }
    }
    guard !theirs.isExact else { return }
    let present = Set(worst.unknowns.map(\.kind))
    for term in theirs.unknowns where !present.contains(term.kind) { worst.add(term) }
  }

  /// Waits for something of whose return nobody knows anything.
  fileprivate mutating func wait(forUnknown term: Term) {
    waits = true
    if !worst.unknowns.contains(where: { $0.kind == term.kind }) { worst.add(term) }
  }
}

extension Scope {
  /// Whether the failure takes whatever stands in one place, and not one thing alone.
  fileprivate var strikesPlaces: Bool {
    switch self {
    case .service, .instance, .logical, .compromise: false
    case .zone, .region, .provider, .account: true
    }
  }
}
