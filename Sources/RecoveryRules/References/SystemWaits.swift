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
    /// The system's name and the component's.
    let name: (system: String, component: Key)
    /// What it needs, in its own system and in others.
    let needs: [ComponentReference]
    /// What it needs, as it is written.
    let written: [Written<String>]
  }

  /// What the components of a system wait for; nil where all of it lies in the system itself.
  package init?(_ system: SystemPlan) {
    guard system.components.contains(where: { !$0.needsElsewhere.isEmpty }) else { return nil }
    components = system.components.map { component in
      let own = component.needs.map { ComponentReference(system: system.index, component: $0) }
      return Wait(
        component: ComponentReference(system: system.index, component: component.index),
        name: (system.name, component.spec.name), needs: own + component.needsElsewhere,
        written: component.spec.needs)
    }
  }
}

extension SystemWaits.Wait {
  /// What the component is called from outside its system.
  var path: String { "\(name.system)/\(name.component.text)" }

  /// Where it says that it needs another component; its own name where it does so in no words of its own.
  func span(ofNeed other: Self) -> SourceSpan {
    let words = [other.path, other.name.system, other.name.component.text]
    let need = words.lazy.compactMap { word in written.first { $0.known == word } }.first
    return need?.span ?? name.component.span
  }
}
