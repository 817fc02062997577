import Quantities
import RecoveryModel

/// What all policies together let waivers do.
package struct WaiverLimits {
  /// The longest time that a waiver may run: what the strictest policy says; nil where none does.
  let longest: Written<Period>?
  /// The rules that cannot be waived: those of every policy.
  let never: [Written<String>]
  /// Whether a waiver may excuse what the change that brings it introduces: where every policy that says so agrees.
  package let allowsSameChange: Bool

  /// The limits of these policies.
  package init(_ policies: [PolicySpec]) {
    let limits = policies.compactMap(\.waivers)
    longest = limits.compactMap(\.longest).filter { !$0.isUnknown }.min {
      ($0.known?.longest ?? .longest) < ($1.known?.longest ?? .longest)
    }
    never = limits.flatMap(\.never)
    let said = limits.compactMap { $0.sameChange?.known }
    allowsSameChange = !said.isEmpty && said.allSatisfy { $0 }
  }
}
