import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel
import RecoveryRules
import SourceText

/// All that comes of compiling a set of files: what is wrong, what was proved, and the plan that may be emitted.
package final class Compilation: Sendable {
  /// The files, which findings point into.
  package let sources: SourceSet
  /// Everything found, by the reader and by the rules; not yet in the order of a report.
  package let findings: [Finding]
  /// What the files mean together.
  package let plan: Plan
  /// What is proved of it.
  package let proofs: Proofs
  /// The plan that emitters take; nil while anything found is an error.
  package let checked: CheckedPlan?

  /// Everything that came of it at once.
  init(sources: SourceSet, findings: [Finding], plan: Plan, proofs: Proofs, checked: CheckedPlan?) {
    self.sources = sources
    self.findings = findings
    self.plan = plan
    self.proofs = proofs
    self.checked = checked
  }
}
