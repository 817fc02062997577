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

  /// The runbook of the first system, as text; empty where there is none.
  var runbook: String {
    guard let system = plan.systems.first, let proof = proofs.systems.first else { return "" }
    return String(decoding: Runbook.file(for: system, proof, in: plan).bytes, as: UTF8.self)
  }

  /// The `objectives.json` of the first system, as text; empty where there is none.
  var objectives: String {
    guard let system = plan.systems.first, let proof = proofs.systems.first else { return "" }
    return String(decoding: ObjectivesFile.file(for: system, proof, in: plan).bytes, as: UTF8.self)
  }
}
