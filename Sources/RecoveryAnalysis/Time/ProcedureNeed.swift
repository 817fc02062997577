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
    let together = procedures.nested(in: procedure.index).map { procedures[$0] }
    var found: [ProcedureNeed] = []
    var seen: Set<Int> = []
    for restore in together.lazy.flatMap(\.restores) {
      let component = components[restore.component]
      guard component.needsAnything, seen.insert(component.index).inserted else { continue }
      let own = component.needs.filter { need in !together.contains { $0.restores(need) } }
        .map { ComponentReference(system: index, component: $0) }
      found += (own + component.needsElsewhere).map {
        ProcedureNeed(component: component.index, needed: $0)
      }
    }
    return found
  }

  /// The procedures of the system whose end a procedure awaits when such a failure takes what both bring back.
  package func awaited(by procedure: Procedure, in scope: Scope) -> [Int] {
    needs(of: procedure).flatMap { need -> [Int] in
      guard need.needed.system == index,
        answering(need.component, in: scope).contains(where: { $0.procedure == procedure.index }),
        !components[need.needed.component].place.isApart(from: components[need.component].place, in: scope)
      else { return [] }
      return answering(need.needed.component, in: scope).map(\.procedure)
    }
  }
}

extension Component {
  /// Whether it needs anything at all.
  fileprivate var needsAnything: Bool { !needs.isEmpty || !needsElsewhere.isEmpty }
}

extension [Procedure] {
  /// A procedure and all that stand for steps of it, directly or over others, the outermost first.
  func nested(in procedure: Int) -> [Int] {
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
