import PlatformFacts
import RecoveryModel

/// That something which a procedure brings back needs what the procedure does not bring back.
struct ProcedureNeed: Sendable {
  /// What is brought back, by its index in the system.
  let component: Int
  /// What that needs, of the same system or of another.
  let needed: ComponentReference
}

extension SystemPlan {
  /// What a procedure needs: all that is needed by what it and those that stand for its steps bring back, and is not
  /// brought back by them.
  func needs(of procedure: Procedure) -> [ProcedureNeed] {
    guard components.contains(where: \.needsAnything) else { return [] }
    let together = procedures.nested(in: procedure.index)
    var found: [ProcedureNeed] = []
    for restore in together.flatMap({ procedures[$0].restores }) {
      let component = components[restore.component]
      guard component.needsAnything, !found.contains(where: { $0.component == component.index }) else {
        continue
      }
      for need in component.needs where !together.contains(where: { procedures[$0].restores(need) }) {
        let needed = ComponentReference(system: index, component: need)
        found.append(ProcedureNeed(component: component.index, needed: needed))
      }
      for needed in component.needsElsewhere {
        found.append(ProcedureNeed(component: component.index, needed: needed))
      }
    }
    return found
  }
}

/// The procedures of some systems, each by its system's place among these and its index there; and for each of some scopes
/// and each of the procedures, which of them it awaits when such a failure takes what both bring back. Nothing is awaited
/// in any scope where fewer than two await any, so that none can await itself.
package func awaitedProcedures(
  of systems: [SystemPlan], in scopes: [Scope]
) -> (procedures: [(system: Int, procedure: Int)], awaited: [[[Int]]]) {
  var procedures: [(system: Int, procedure: Int)] = []
  var first: [Int] = []
  for (place, system) in systems.enumerated() {
    first.append(procedures.count)
    procedures += system.procedures.indices.map { (place, $0) }
  }
  let needs = procedures.map { place, index in
    systems[place].needs(of: systems[place].procedures[index]).compactMap { need in
      systems.firstIndex { $0.index == need.needed.system }.map { (need, in: $0) }
    }
  }
  guard needs.count(where: { !$0.isEmpty }) > 1 else { return (procedures, []) }
  let awaited = scopes.map { scope in
    zip(procedures, needs).map { procedure, needs in
      needs.flatMap { need, place -> [Int] in
        let (system, other) = (systems[procedure.system], systems[place])
        let (waiting, needed) = (system.components[need.component], other.components[need.needed.component])
        guard
          system.answering(waiting.index, in: scope).contains(where: { $0.procedure == procedure.procedure }),
          !needed.place.isApart(from: waiting.place, in: scope)
        else { return [] }
        return other.answering(needed.index, in: scope).map { first[place] + $0.procedure }
      }
    }
  }
  return (procedures, awaited)
}

extension Component {
  /// Whether it needs anything at all.
  fileprivate var needsAnything: Bool { !needs.isEmpty || !needsElsewhere.isEmpty }
}

extension [Procedure] {
  /// A procedure and all that stand for steps of it, directly or over others, the outermost first.
  func nested(in procedure: Int) -> [Int] {
    // Hardly any step stands for a procedure.
    guard self[procedure].steps.contains(where: { $0.procedure != nil }) else { return [procedure] }
    var found = [procedure]
    var seen: Set<Int> = [procedure]
    var next = 0
    while next < found.count {
      found += self[found[next]].steps.compactMap(\.procedure).filter { seen.insert($0).inserted }
      next += 1
    }
    return found
  }
}
