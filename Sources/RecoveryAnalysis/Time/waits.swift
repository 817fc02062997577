import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// What passes before a procedure's first step can help a component: somebody must know and declare it, and what the
  /// component needs, if the same failure took it, must be back.
  mutating func beginning(
    of procedure: Int, for component: Component, in system: SystemPlan, scope: Scope
  ) -> Sum {
    var own = Sum()
    let spec = system.procedures[procedure].spec
    if let detect = spec.detect {
      own.add(Term(detect.known.map { .known($0.high) } ?? .unknown, .detection, at: detect.span))
    }
    if let declare = spec.declare {
      own.add(Term(declare.known.map { .known($0.high) } ?? .unknown, .declaration, at: declare.span))
    }
    for need in component.needs {
      let needed = system.components[need]
      guard system.procedures[procedure].restore(of: need) == nil, isLost(needed, with: component, in: scope),
        let wait = timeBack(of: needed, in: system, scope: scope), wait.known > own.known || !wait.isExact
      else { continue }
      own = Sum([Term(.known(wait.known), .wait(for: needed.name))] + wait.unknowns)
    }
    return own
  }

  /// Whether the failure that takes a component takes the other one too.
  private func isLost(_ other: Component, with component: Component, in scope: Scope) -> Bool {
    switch scope {
    case .service, .instance, .logical, .compromise: false
    case .zone, .region, .provider, .account: !other.place.isApart(from: component.place, in: scope)
    }
  }

  /// When a component is back at the latest; nil where nothing answers, or components wait in a circle.
  private mutating func timeBack(of component: Component, in system: SystemPlan, scope: Scope) -> Sum? {
    let key = WaitKey(system: system.index, component: component.index)
    guard waiting.insert(key).inserted else { return nil }
    defer { waiting.remove(key) }
    var worst: Sum?
    for found in system.answering(component.index, in: scope) {
      guard let time = stepTimes(of: found.procedure, in: system) else { continue }
      let total = beginning(of: found.procedure, for: component, in: system, scope: scope) + time.worst
      if worst.map({ $0.isBetter(than: total) }) ?? true { worst = total }
    }
    return worst
  }
}
