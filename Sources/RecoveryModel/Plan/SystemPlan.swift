import PlatformFacts
import Quantities

/// A system with every name followed and every default filled in.
package final class SystemPlan: Sendable {
  /// Its index in the plan.
  package let index: Int
  /// What was written.
  package let spec: SystemSpec
  /// What is known of platforms and frameworks.
  package let book: FactBook
  /// The timezone of its schedules.
  package let zone: Zone
  /// What starts the jobs that do not say it themselves; nil where neither the system nor a policy does.
  package let usualRunner: RunsOn?
  /// Its class, with what the class inherits filled in.
  package let policyClass: PolicyClassSpec?
  /// What can be lost.
  package let components: [Component]
  /// What backups go to.
  package let stores: [Store]
  /// How things are brought back.
  package let procedures: [Procedure]
  /// What is promised, by component and scope, in that order.
  package let promises: [Promise]

  /// Every backup of every component, with its level; copies in replicas of stores are not counted.
  package let backupLevels: [BackupLevel]

  /// Everything about a system at once.
  package init(
    index: Int, spec: SystemSpec, book: FactBook, zone: Zone, usualRunner: RunsOn?,
    policyClass: PolicyClassSpec?, components: [Component], stores: [Store], procedures: [Procedure],
    promises: [Promise]
  ) {
    self.index = index
    self.spec = spec
    self.book = book
    self.zone = zone
    self.usualRunner = usualRunner
    self.policyClass = policyClass
    self.components = components
    self.stores = stores
    self.procedures = procedures
    self.promises = promises
    backupLevels = components.flatMap { component in
      component.levels.compactMap { level in
        level.backup == nil ? nil : BackupLevel(component: component, level: level)
      }
    }
  }

  /// Its name.
  package var name: String { spec.name.text }

  /// What one of its components calls a component that it needs: `database`, or `orders/database` of another system.
  package func name(of need: ComponentReference, in system: SystemPlan) -> String {
    let name = system.components[need.component].name
    return system.index == index ? name : "\(system.name)/\(name)"
  }

  /// What is promised of a component in a failure scope; nil where nothing is.
  package func promise(of component: Int, in scope: Scope) -> Promise? {
    // By index, since going through the promises themselves would count each.
    promises.indices.first { promises[$0].component == component && promises[$0].scope == scope }
      .map { promises[$0] }
  }

  /// The component of this name.
  package func component(named name: String) -> Component? { components.first { $0.name == name } }
}

/// A backup of some component of a system.
package final class BackupLevel: Sendable {
  /// The component.
  package let component: Component
  /// The level of it that the backup makes.
  package let level: Level

  /// A level of a component.
  init(component: Component, level: Level) {
    self.component = component
    self.level = level
  }
}
