import ConfigTrees
import RecoveryAnalysis
import RecoveryModel
import RecoveryYAML
import SourceText
import YAMLTree

@testable import RecoveryEmitters

/// A spec of one system that a test writes as YAML, read, resolved and proved, but not judged.
struct CompiledSample {
  /// The plan.
  let plan: Plan
  /// What is proved of it.
  let proofs: Proofs
  /// What the reader found wrong, in words.
  let findings: [String]

  /// What these documents mean.
  init(_ yaml: String) {
    let file = SourceFile(path: "sample.yaml", bytes: Array(yaml.utf8), id: FileID(0))
    let reading = readSpec(YAMLFile.parse(file))
    plan = resolve(Spec(systems: reading.systems, policies: reading.policies))
    proofs = prove(plan)
    findings = reading.findings.map(\.message)
  }

  /// The runbook of the first system; nil where there is none.
  var document: MarkdownDocument? {
    guard let system = plan.systems.first, let proof = proofs.systems.first else { return nil }
    return Runbook.document(of: RunbookSubject(system: system, proofs: proof, plan: plan))
  }

  /// The runbook of the first system, as the file to be written; none where there is no system.
  var runbookFiles: [OutputFile] {
    zip(plan.systems, proofs.systems).prefix(1).map { Runbook.file(for: $0, $1, in: plan) }
  }

  /// The `objectives.json` of the first system, as the file to be written; none where there is no system.
  var objectivesFiles: [OutputFile] {
    zip(plan.systems, proofs.systems).prefix(1).map { ObjectivesFile.file(for: $0, $1, in: plan) }
  }

  /// The runbook as text.
  var runbook: String { runbookFiles.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }
  /// The `objectives.json` as text.
  var objectives: String { objectivesFiles.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }
}
