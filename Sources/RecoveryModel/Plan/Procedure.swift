import PlatformFacts
import SourceText

/// A procedure with its references followed.
package final class Procedure: Sendable {
  /// Its index in the system.
  package let index: Int
  /// What was written.
  package let spec: ProcedureSpec
  /// The failures that it answers; where it says nothing, those of an objective that says nothing.
  package let scopes: Scopes
  /// The components that it brings back, and what each is restored from.
  package let restores: [Restore]
  /// The steps within the recovery time.
  package let steps: [Step]
  /// Where each component's restore stands, for procedures that restore more than are soon looked through.
  private let restoreOfComponent: [Int: Int]?

  /// Everything about a procedure at once.
  package init(index: Int, spec: ProcedureSpec, scopes: Scopes, restores: [Restore], steps: [Step]) {
    self.index = index
    self.spec = spec
    self.scopes = scopes
    self.restores = restores
    self.steps = steps
    restoreOfComponent =
      restores.count < 9
      ? nil
      : Dictionary(
        restores.indices.map { (restores[$0].component, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Its name in the system.
  package var name: String { spec.name.text }
  /// Whether it exists.
  package var isLive: Bool { (spec.status?.known ?? .live) == .live }
  /// What it restores a component from; nil where it does not bring the component back.
  package func restore(of component: Int) -> Restore? {
    guard let restoreOfComponent else { return restores.first { $0.component == component } }
    return restoreOfComponent[component].map { restores[$0] }
  }
  /// Whether it brings a component back.
  package func restores(_ component: Int) -> Bool {
    guard let restoreOfComponent else { return restores.contains { $0.component == component } }
    return restoreOfComponent[component] != nil
  }
}

/// What a procedure restores one component from.
package final class Restore: Sendable {
  /// The component's index in the system.
  package let component: Int
  /// Where its data comes from.
  package let from: Origin
  /// The copy of that level, in a replica of its store, that stands where the component is brought back.
  package let copy: Int?
  /// Where the spec says so; the `recovers` entry where it says nothing of a source.
  package let span: SourceSpan

  /// A component and its source.
  package init(component: Int, from: Origin, copy: Int? = nil, span: SourceSpan) {
    self.component = component
    self.from = from
    self.copy = copy
    self.span = span
  }

  /// Where restored data comes from.
  package enum Origin: Hashable, Sendable {
    /// A level of the component.
    case level(Int)
    /// `none`: it starts empty, or what is stored is still there.
    case nothing
    /// The spec says `unknown`.
    case unknown
    /// The spec does not say, and the component has levels from which to choose.
    case unsaid
    /// A name that is no level of the component; a finding elsewhere.
    case dangling
  }
}

/// A step with its references followed.
package final class Step: Sendable {
  /// What was written.
  package let spec: StepSpec
  /// The steps that must be done before it, by index.
  package let after: [Int]
  /// The step that it can take the place of.
  package let instead: Int?
  /// The procedure of the same system that it stands for.
  package let procedure: Int?
  /// What it restores.
  package let restore: Restore?

  /// Everything about a step at once.
  package init(spec: StepSpec, after: [Int], instead: Int?, procedure: Int?, restore: Restore?) {
    self.spec = spec
    self.after = after
    self.instead = instead
    self.procedure = procedure
    self.restore = restore
  }

  /// What a reader calls it: its name, its id, or what it stands for.
  package var title: String {
    if let name = spec.name?.known { return name }
    if let procedure = spec.procedure?.known { return procedure }
    if let component = spec.restore?.known { return "Restore \(component)" }
    return spec.id?.known ?? "unnamed step"
  }
}
