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
  let analysis = analyse(sources, said: said, asOf: asOf, threads: threads, keeping: true)
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
  /// The waivers of every system that has some.
  let waivers: [SystemWaivers]
  /// What was proved of it; empty where nobody asked for it to be kept.
  let proofs: Proofs

  /// Everything that was found.
  var findings: [Finding] { judgement.slips + judgement.offences }
}

/// Reads, resolves, proves and judges some files.
///
/// A system takes several times the room of its text once it is read, and its proofs take as much again. Unless somebody
/// wants to keep them, a few systems at a time are read, proved and judged, and given up before the next.
func analyse(
  _ sources: SourceSet, said: SaidSpecs = SaidSpecs(), asOf: CivilDate?, threads: Int, keeping: Bool = false
) -> Analysis {
  let specs = open(sources, said, threads: threads)
  let plan = resolve(specs.spec, asOf: asOf)
  let parts = inParts(of: plan.systems.count, threads) { part in
    let gaps = GapTable()
    return stride(from: part.lowerBound, to: part.upperBound, by: systemsAtOnce).map { start in
      let systems = start..<min(start + systemsAtOnce, part.upperBound)
      let plan = keeping ? plan : plan.anew
      let proofs = prove(systems, of: plan, gaps)
      let offences = offences(in: systems, of: plan, proofs, gaps)
      return Part(
        proofs: keeping ? proofs : [], offences: offences,
        waivers: plan.systems[systems].compactMap(SystemWaivers.init),
        needs: plan.systems[systems].flatMap { NeedElsewhere.all(of: $0, in: plan) })
    }
  }
  let waivers = parts.flatMap(\.waivers)
  let slips = specs.findings + said.slips
  let unread = slips.lazy.filter { ShapeRules.endsOfReading.contains($0.rule) }.map(\.label.span.file)
  return Analysis(
    judgement: judge(
      plan, offences: parts.flatMap(\.offences), waivers, parts.flatMap(\.needs),
      after: slips, unread: Set(unread)),
    plan: plan, waivers: waivers, proofs: Proofs(systems: parts.flatMap(\.proofs)))
}

/// So many systems are read, proved and judged at a time: few enough that a processor's own memory holds them and their
/// proofs while rule after rule looks at them, and enough that the code of each rule is fetched for several.
private let systemsAtOnce = 8

/// What is proved and found of some systems.
private struct Part {
  let proofs: [SystemProofs]
  let offences: [Finding]
  let waivers: [SystemWaivers]
  let needs: [NeedElsewhere]
}

/// Opens some files.
private func open(_ sources: SourceSet, _ said: SaidSpecs, threads: Int) -> OpenedSpecs {
  let files = sources.files.filter { !said.files.contains($0.id) }
  let written = inParts(of: files.count, threads) { part in
    files[part].map(OpenedSpec.init)
  }
  return OpenedSpecs(written + said.trees.map { OpenedSpec($0) })
}
