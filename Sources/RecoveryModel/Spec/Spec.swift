/// Everything that was written, from all files and both front ends, before any of it is given a meaning.
package struct Spec: Sendable {
  /// The systems, in the order of their files.
  package var systems: [SystemSpec]
  /// The policies, in the order of their files.
  package var policies: [PolicySpec]

  /// These systems under these policies.
  package init(systems: [SystemSpec] = [], policies: [PolicySpec] = []) {
    self.systems = systems
    self.policies = policies
  }
}
