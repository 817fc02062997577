import Findings
import RecoveryModel

/// What was read from one file.
package struct SpecReading: Sendable {
  /// The systems in written order; fields that could not be read are holes in them.
  package var systems: [SystemSpec] = []
  /// The policies in written order.
  package var policies: [PolicySpec] = []
  /// What is wrong, in the order of the file.
  package var findings: [Finding] = []
}
