import Findings
import RecoveryModel

/// What was read from one file.
package struct SpecReading: Sendable {
  /// The systems in written order; fields that could not be read are holes in them.
  package var systems: [SystemSpec] = []
  /// The policies in written order.
  package var policies: [PolicySpec] = []
  /// The platforms of one's own in written order.
  package var platforms: [PlatformSpec] = []
  /// The frameworks of one's own in written order.
  package var frameworks: [FrameworkSpec] = []
  /// What is wrong, in the order of the file.
  package var findings: [Finding] = []
}
