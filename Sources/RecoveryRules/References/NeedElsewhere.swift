import RecoveryModel
import SourceText

/// That a component of a system needs another, where the system needs something of other systems.
///
/// A structure of places alone: one of each need stays until all systems have been looked at, and whatever stays of a system
/// keeps the memory around it from being used again.
package struct NeedElsewhere: Sendable {
  /// What needs the other.
  let component: ComponentReference
  /// What it needs, in its own system or in another.
  let needed: ComponentReference
  /// Where it says so, or its own name where it does in no words.
  let place: SourceSpan

  /// The needs of a system of a plan; none where all of them lie in the system itself.
  package static func all(of system: SystemPlan, in plan: Plan) -> [NeedElsewhere] {
    guard system.components.contains(where: { !$0.needsElsewhere.isEmpty }) else { return [] }
    return system.components.flatMap { component in
      let own = component.needs.map { ComponentReference(system: system.index, component: $0) }
      return (own + component.needsElsewhere).map { need in
        let name = system.name(of: need, in: plan.systems[need.system])
        return NeedElsewhere(
          component: ComponentReference(system: system.index, component: component.index), needed: need,
          place: component.spec.place(ofNeed: name) ?? component.spec.name.span)
      }
    }
  }
}
