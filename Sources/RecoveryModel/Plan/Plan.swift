import Quantities
import SourceText

/// What all specs mean together: names followed, defaults filled in, nothing judged yet.
package struct Plan: Sendable {
  /// The systems, in the order of the spec.
  package let systems: Systems
  /// The policies, in the order of the spec.
  package let policies: [PolicySpec]
  /// The platforms of one's own, in the order of the spec.
  package let platforms: [PlatformSpec]
  /// The frameworks of one's own, in the order of the spec.
  package let frameworks: [FrameworkSpec]
  /// What is known of platforms and frameworks.
  package let book: FactBook
  /// The day that counts as today; nil where nobody asked about days.
  package let asOf: CivilDate?

  /// These systems under these policies on this day.
  package init(
    systems: Systems, policies: [PolicySpec], platforms: [PlatformSpec] = [],
    frameworks: [FrameworkSpec] = [], book: FactBook = .builtIn, asOf: CivilDate?
  ) {
    self.systems = systems
    self.policies = policies
    self.platforms = platforms
    self.frameworks = frameworks
    self.book = book
    self.asOf = asOf
  }

  /// The files that speak of more than one system.
  package var sharedFiles: Set<FileID> {
    Set(
      policies.map(\.place.body.file) + platforms.map(\.place.body.file) + frameworks.map(\.place.body.file))
  }

  /// The same plan, of which no system is resolved yet: for work on some of them, given up with what it is done with.
  package var anew: Plan {
    Plan(
      systems: systems.anew, policies: policies, platforms: platforms, frameworks: frameworks, book: book,
      asOf: asOf)
  }
}
