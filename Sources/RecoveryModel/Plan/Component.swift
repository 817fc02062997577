import PlatformFacts

/// A component with its platform, its place and its levels of protection.
package final class Component: Sendable {
  /// Its index in the system.
  package let index: Int
  /// What was written.
  package let spec: ComponentSpec
  /// What it runs on; nil where the spec does not say or the word is not known.
  package let platform: Platform?
  /// Where it stands.
  package let place: Place
  /// Its sources of recovery points.
  package let levels: [Level]
  /// The components of the same system that must be up before it.
  package let needs: [Int]
  /// The components of other systems that must be up before it.
  package let needsElsewhere: [ComponentReference]

  /// Everything about a component at once.
  package init(
    index: Int, spec: ComponentSpec, platform: Platform?, place: Place, levels: [Level], needs: [Int],
    needsElsewhere: [ComponentReference]
  ) {
    self.index = index
    self.spec = spec
    self.platform = platform
    self.place = place
    self.levels = levels
    self.needs = needs
    self.needsElsewhere = needsElsewhere
  }

  /// Its name in the system.
  package var name: String { spec.name.text }
  /// Whether it keeps nothing that could be lost.
  package var isStateless: Bool { spec.stateless?.known == true }
  /// Whether it exists and serves production, which is what a system's promises bind.
  package var isProduction: Bool {
    (spec.environment?.known ?? "production") == "production" && (spec.status?.known ?? .live) == .live
  }

  /// The level that a spec names by the name of its backup or replica.
  package func level(named name: String) -> Int? { levels.firstIndex { $0.name == name } }
}

/// A component of some system.
package struct ComponentReference: Hashable, Sendable {
  /// The index of the system in the plan.
  package let system: Int
  /// The index of the component in the system.
  package let component: Int

  /// A component of a system.
  package init(system: Int, component: Int) {
    self.system = system
    self.component = component
  }
}
