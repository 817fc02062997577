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
/// `threads` bounds how many files are read at a time; the result is the same for any number.
package func compile(_ sources: SourceSet, asOf: CivilDate?, threads: Int) async -> Compilation {
  let readings = await read(sources.files, threads: threads)
  let spec = Spec(systems: readings.flatMap(\.systems), policies: readings.flatMap(\.policies))
  let plan = resolve(spec, asOf: asOf)
  let proofs = prove(plan)
  let judgement = judge(plan, proofs, after: readings.flatMap(\.findings))
  return Compilation(
    sources: sources, findings: judgement.findings, plan: plan, proofs: proofs, checked: judgement.checked)
}

/// Reads files side by side and joins the results in the files' order.
private func read(_ files: [SourceFile], threads: Int) async -> [SpecReading] {
  let chunk = max(1, (files.count + threads * 4 - 1) / max(1, threads * 4))
  guard threads > 1, files.count > 8 else { return files.map { readSpec(YAMLFile.parse($0)) } }
  return await withTaskGroup(of: (Int, [SpecReading]).self) { group in
    for start in stride(from: 0, to: files.count, by: chunk) {
      let part = files[start..<min(start + chunk, files.count)]
      group.addTask { (start, part.map { readSpec(YAMLFile.parse($0)) }) }
    }
    var parts: [(Int, [SpecReading])] = []
    for await part in group { parts.append(part) }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
