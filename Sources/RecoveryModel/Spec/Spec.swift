/// Everything that was written, from all files and both front ends, before any of it is given a meaning.
package struct Spec: Sendable {
  /// The systems, in the order of their files.
  package var systems: any SystemSpecs
  /// The policies, in the order of their files.
  package var policies: [PolicySpec]
  /// The platforms of one's own, in the order of their files.
  package var platforms: [PlatformSpec]
  /// The frameworks of one's own, in the order of their files.
  package var frameworks: [FrameworkSpec]

  /// These systems under these policies, on these platforms and under these frameworks beside the built-in ones.
  package init(
    systems: any SystemSpecs = [SystemSpec](), policies: [PolicySpec] = [], platforms: [PlatformSpec] = [],
    frameworks: [FrameworkSpec] = []
  ) {
    self.systems = systems
    self.policies = policies
    self.platforms = platforms
    self.frameworks = frameworks
  }
}
