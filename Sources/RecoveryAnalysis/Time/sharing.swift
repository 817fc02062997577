import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// What a procedure may have to wait because the people of the system work off other procedures for the same failure;
  /// empty where nobody says how many there are, or there are enough.
  ///
  /// Nobody knows which is taken first, so all the work of the others is shared out before its own (Graham's bound over
  /// all the steps there are). A procedure with a crew of its own takes nobody from the others and waits for none of
  /// them. What brings back something that this one waits for is over by then, and what waits for this one has not begun.
  mutating func sharing(
    of procedure: Int, for component: Component, in system: SystemPlan, scope: Scope, age: TimeSpan = .zero
  ) -> [Term] {
    guard let crew = system.spec.crew, let count = crew.known.map({ Int64(max(1, $0)) }),
      system.procedures[procedure].spec.crew == nil,
      let own = stepTimes(of: procedure, in: system, age: age), let labour = own.labour
    else { return [] }
    let others = competitors(of: procedure, for: component, in: system, scope: scope)
    guard !others.isEmpty else { return [] }
    let times = others.compactMap { stepTimes(of: $0, in: system, age: age) }
    let labours = times.compactMap(\.labour)
    guard Int64(labours.reduce(labour.width) { $0 + $1.width }) > count else { return [] }
    let work = labours.reduce(labour.work) { $0 + $1.work }
    let bound = Labour.bound(work: work, free: labour.free, hasWindow: labour.hasWindow, hands: count)
    var terms = [Term(.known(max(.zero, bound - own.worst.known)), .others(of: count), at: crew.span)]
    let known = Set(own.worst.unknowns.map(\.kind))
    for term in times.flatMap(\.worst.unknowns) where !known.contains(term.kind) { terms.append(term) }
    return terms
  }

  /// The other procedures that the people of the system may be busy with: those that bring back what the same failure
  /// took.
  private mutating func competitors(
    of procedure: Int, for component: Component, in system: SystemPlan, scope: Scope
  ) -> [Int] {
    let inside = system.procedures.nested(in: procedure)
    let over = awaited(by: procedure, with: component, in: system, scope: scope)
    var found: [Int] = []
    for other in system.components
    where other.index != component.index && isLost(other, with: component, in: scope) {
      guard !system.procedures[procedure].restores(other.index), !over.contains(other.index) else { continue }
      for answer in system.answering(other.index, in: scope).map(\.procedure)
      where !inside.contains(answer) && !found.contains(answer) && system.procedures[answer].spec.crew == nil
        && !awaited(by: answer, with: component, in: system, scope: scope).contains(component.index)
      {
        found.append(answer)
      }
    }
    return found
  }

  /// The components of a system, lost with another, that are back before a procedure begins: it, or what it waits for,
  /// needs them.
  private mutating func awaited(
    by procedure: Int, with component: Component, in system: SystemPlan, scope: Scope
  ) -> Set<Int> {
    var seen: Set<Int> = []
    var open = memo(of: system).needs(of: system.procedures[procedure], in: system).filter {
      isTaken($0.component, with: component, of: system, in: scope)
    }.map(\.needed).filter { $0.system == system.index }.map(\.component)
    while let next = open.popLast() {
      guard isTaken(next, with: component, of: system, in: scope), seen.insert(next).inserted else {
        continue
      }
      open += system.components[next].needs
    }
    return seen
  }
}
