import Findings
import Quantities
import RecoveryAnalysis
import RecoveryModel
import RecoveryRules
import RecoveryYAML
import SourceText
import YAMLTree

/// Says what is wrong with some files. Reads no disk.
///
/// `threads` bounds how much is done at a time; the result is the same for any number.
package func inspect(
  _ sources: SourceSet, said: SaidSpecs = SaidSpecs(), asOf: CivilDate?, threads: Int
) -> Inspection {
  let analysis = analyse(sources, said: said, asOf: asOf, threads: threads)
  return Inspection(of: sources, said: said, analysis, threads: threads)
}

/// Compiles files into findings and, where none is an error, into a plan that may be emitted. Reads no disk.
///
/// `threads` bounds how much is done at a time; the result is the same for any number.
package func compile(
  _ sources: SourceSet, said: SaidSpecs = SaidSpecs(), asOf: CivilDate?, threads: Int
) -> Compilation {
  let analysis = analyse(sources, said: said, asOf: asOf, threads: threads, keepingProofs: true)
  return Compilation(
    Inspection(of: sources, said: said, analysis, threads: threads), proofs: analysis.proofs,
    checked: analysis.judgement.checked(by: analysis.proofs))
}

/// What is found and proved of some files, the fixes not yet tried.
struct Analysis {
  /// What the reader and the rules found, at the severities that the policies give.
  let judgement: Judgement
  /// What the files mean together.
  let plan: Plan
  /// What was proved of it; empty where nobody asked for it to be kept.
  let proofs: Proofs

  /// Everything that was found.
  var findings: [Finding] { judgement.slips + judgement.offences }
}

/// Reads, resolves, proves and judges some files.
///
/// Proofs take more room than what they are proofs of, and once the rules have read them most callers ask for them no
/// more: those of one part are then given up before the next part is begun.
func analyse(
  _ sources: SourceSet, said: SaidSpecs = SaidSpecs(), asOf: CivilDate?, threads: Int,
  keepingProofs: Bool = false
) -> Analysis {
  let plan: Plan
  let slips: [Finding]
  (plan, slips) = read(sources, said, asOf: asOf, threads: threads)
  let parts = inParts(of: plan.systems.count, threads) { part in
    let gaps = GapTable()
    return stride(from: part.lowerBound, to: part.upperBound, by: systemsAtOnce).map { start in
      let systems = start..<min(start + systemsAtOnce, part.upperBound)
      let proofs = prove(systems, of: plan, gaps)
      let offences = offences(in: systems, of: plan, proofs, gaps)
      return Part(proofs: keepingProofs ? proofs : [], offences: offences)
    }
  }
  return Analysis(
    judgement: judge(plan, offences: parts.flatMap(\.offences), after: slips), plan: plan,
    proofs: Proofs(systems: parts.flatMap(\.proofs)))
}

/// So many systems are proved and then judged at a time: few enough that a processor's own memory holds them and their
/// proofs while rule after rule looks at them.
private let systemsAtOnce = 16

/// What is proved and found of some systems.
private struct Part {
  let proofs: [SystemProofs]
  let offences: [Finding]
}

/// Reads and resolves some files; also what the reader found.
private func read(
  _ sources: SourceSet, _ said: SaidSpecs, asOf: CivilDate?, threads: Int
) -> (Plan, [Finding]) {
  let files = sources.files.filter { !said.files.contains($0.id) }
  let written = inParts(of: files.count, threads) { part in
    files[part].map { readSpec(YAMLFile.parse($0)) }
  }
  let readings = written + said.trees.map(readSpec)
  let spec = Spec(
    systems: readings.flatMap(\.systems), policies: readings.flatMap(\.policies),
    platforms: readings.flatMap(\.platforms), frameworks: readings.flatMap(\.frameworks))
  return (resolve(spec, asOf: asOf), readings.flatMap(\.findings) + said.slips)
}
