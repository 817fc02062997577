import PlatformFacts
import Quantities

/// Gives the written spec its meaning: names followed, classes and schemes applied, promises laid out by scope.
///
/// Nothing is judged here: a name that leads nowhere leaves a hole, which the rules report and the analysis skips.
package func resolve(_ spec: Spec, asOf: CivilDate? = nil) -> Plan {
  let policies = PolicyBook(spec.policies)
  let directory = SystemDirectory(spec.systems)
  let book = FactBook.book(of: spec.platforms, spec.frameworks)
  let systems = spec.systems.enumerated().map { index, system in
    SystemResolution(system, index: index, policies: policies, directory: directory, book: book).plan()
  }
  return Plan(
    systems: systems, policies: spec.policies, platforms: spec.platforms, frameworks: spec.frameworks,
    book: book, asOf: asOf)
}

/// Finds systems and their components by name.
final class SystemDirectory {
  private let systems: [SystemSpec]
  private let indices: [String: Int]

  /// The directory of these systems; of two with one name the first counts.
  init(_ systems: [SystemSpec]) {
    self.systems = systems
    indices = Dictionary(
      systems.enumerated().map { ($1.name.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The components that `system` or `system/component` names.
  func components(named path: String) -> [ComponentReference] {
    let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let system = indices[String(name)] else { return [] }
    let components = systems[system].components
    guard parts.count == 2 else {
      return components.indices.map { ComponentReference(system: system, component: $0) }
    }
    return components.index(of: String(parts[1])).map { [ComponentReference(system: system, component: $0)] }
      ?? []
  }
}
