import Findings
import RecoveryAnalysis
import RecoveryModel
import RecoveryRules
import SourceText

/// All that comes of compiling a set of files: what is wrong, what was proved, and the plan that may be emitted.
package final class Compilation: Sendable {
  /// What is wrong.
  package let inspection: Inspection
  /// What is proved of the plan.
  package let proofs: Proofs
  /// The plan that emitters take; nil while anything found is an error.
  package let checked: CheckedPlan?

  /// Everything that came of it at once.
  init(_ inspection: Inspection, proofs: Proofs, checked: CheckedPlan?) {
    self.inspection = inspection
    self.proofs = proofs
    self.checked = checked
  }

  /// The files, which findings point into.
  package var sources: SourceSet { inspection.sources }
  /// Everything found, by the reader and by the rules; not yet in the order of a report.
  package var findings: [Finding] { inspection.findings }
  /// What the files mean together.
  package var plan: Plan { inspection.plan }
}
