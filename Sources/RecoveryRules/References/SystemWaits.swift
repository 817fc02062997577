import RecoveryModel
import SourceText

/// What the components of a system wait for, where some of it lies in other systems.
package struct SystemWaits: Sendable {
  /// The components, in the order of the spec.
  let components: [Wait]

  /// What one component waits for.
  struct Wait: Sendable {
    /// The component.
    let component: ComponentReference
    /// What it is called from outside its system.
    let path: String
    /// What it needs, in its own system and in others.
    let needs: [ComponentReference]
    /// Where it says so of each, or its own name where it does in no words.
    let places: [SourceSpan]
  }

  /// What the components of a system of a plan wait for; nil where all of it lies in the system itself.
  package init?(_ system: SystemPlan, in plan: Plan) {
    guard system.components.contains(where: { !$0.needsElsewhere.isEmpty }) else { return nil }
    components = system.components.map { component in
      let own = component.needs.map { ComponentReference(system: system.index, component: $0) }
      let needs = own + component.needsElsewhere
      return Wait(
        component: ComponentReference(system: system.index, component: component.index),
        path: "\(system.name)/\(component.name)", needs: needs,
        places: needs.map { need in
          let name = system.name(of: need, in: plan.systems[need.system])
          return component.spec.place(ofNeed: name) ?? component.spec.name.span
        })
    }
  }
}
