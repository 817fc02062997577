import PlatformFacts
import Quantities

/// Gives the written spec its meaning: names followed, classes and schemes applied, promises laid out by scope.
///
/// Nothing is judged here: a name that leads nowhere leaves a hole, which the rules report and the analysis skips.
package func resolve(_ spec: Spec, asOf: CivilDate? = nil) -> Plan {
  let book = FactBook.book(of: spec.platforms, spec.frameworks)
  let resolver = Resolver(
    policies: PolicyBook(spec.policies), directory: SystemDirectory(spec.systems), book: book)
  return Plan(
    systems: Systems(resolver), policies: spec.policies, platforms: spec.platforms,
    frameworks: spec.frameworks, book: book, asOf: asOf)
}

/// What the resolution of every system rests on.
final class Resolver: Sendable {
  let policies: PolicyBook
  let directory: SystemDirectory
  let book: FactBook

  /// A resolver of the systems of a directory under policies, by what a book knows.
  init(policies: PolicyBook, directory: SystemDirectory, book: FactBook) {
    self.policies = policies
    self.directory = directory
    self.book = book
  }

  /// The system at a place with every name followed.
  func plan(at place: Int) -> SystemPlan {
    SystemResolution(
      directory.spec(at: place), index: place, policies: policies, directory: directory, book: book
    ).plan()
  }
}
