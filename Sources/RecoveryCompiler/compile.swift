import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel
import RecoveryRules
import RecoveryYAML
import SourceText
import YAMLTree

/// Compiles files into findings and, where none is an error, into a plan that may be emitted. Reads no disk.
///
/// `threads` bounds how much is done at a time; the result is the same for any number.
package func compile(_ sources: SourceSet, asOf: CivilDate?, threads: Int) -> Compilation {
  let analysis = analyse(sources, asOf: asOf, threads: threads)
  let trial = FixTrial(sources, analysis.plan)
  return Compilation(
    sources: sources,
    findings: analysis.slips + trial.tried(analysis.offences, threads: threads), plan: analysis.plan,
    proofs: analysis.proofs, checked: analysis.checked)
}

/// What is found and proved of some files, the fixes not yet tried.
struct Analysis {
  /// What the reader found.
  let slips: [Finding]
  /// What the rules found.
  let offences: [Finding]
  let plan: Plan
  let proofs: Proofs
  let checked: CheckedPlan?

  /// Everything that was found.
  var findings: [Finding] { slips + offences }
}

/// Reads, resolves, proves and judges some files.
func analyse(_ sources: SourceSet, asOf: CivilDate?, threads: Int) -> Analysis {
  let files = sources.files
  let readings = inParts(of: files.count, threads) { part in
    files[part].map { readSpec(YAMLFile.parse($0)) }
  }
  let spec = Spec(
    systems: readings.flatMap(\.systems), policies: readings.flatMap(\.policies),
    platforms: readings.flatMap(\.platforms), frameworks: readings.flatMap(\.frameworks))
  let plan = resolve(spec, asOf: asOf)
  let count = plan.systems.count
  let proofs = Proofs(systems: inParts(of: count, threads) { prove($0, of: plan) })
  let found = inParts(of: count, threads) { offences(in: $0, of: plan, proofs) }
  let slips = readings.flatMap(\.findings)
  let judgement = judge(plan, proofs, offences: found, after: slips)
  return Analysis(
    slips: slips, offences: Array(judgement.findings.dropFirst(slips.count)), plan: plan, proofs: proofs,
    checked: judgement.checked)
}
