import PlatformFacts
import Quantities
import RecoveryModel
import RecoveryYAML
import SourceText
import Testing
import YAMLTree

@testable import RecoveryAnalysis

/// A spec read, resolved and proved, with its results in words.
struct Proved {
  let plan: Plan
  let proofs: Proofs
  /// What the reader found wrong; a test of the analysis starts from a spec that reads cleanly.
  let slips: [String]

  /// Proves the documents of a text.
  init(_ text: String) {
    let file = YAMLFile.parse(SourceFile(path: "test.yaml", bytes: Array(text.utf8), id: FileID(0)))
    let reading = readSpec(file)
    plan = resolve(Spec(systems: reading.systems, policies: reading.policies))
    proofs = prove(plan)
    slips = reading.findings.map(\.message)
  }

  /// A system around the text of its sections.
  static func system(_ sections: String) -> Proved {
    Proved("holdfast: 1\nsystem: test\nowner: ops\n" + sections)
  }

  /// A component `data` with so much under it, which promises something in every scope.
  static func data(_ fields: String, _ sections: String = "") -> Proved {
    let every = Scope.allCases.map { "\($0.rawValue): {rto: 1h, rpo: 1h}" }.joined(separator: ", ")
    let indented = fields.split(separator: "\n").map { "    \($0)\n" }.joined()
    return system("objectives: {when: {\(every)}}\n\(sections)\ncomponents:\n  data:\n\(indented)")
  }

  /// The proof for a component of the first system.
  func proof(_ scope: Scope, of component: String = "data") -> PromiseProof? {
    guard let system = plan.systems.first,
      let index = system.components.firstIndex(where: { $0.name == component })
    else { return nil }
    return proofs.systems.first?.promise(of: index, in: scope)
  }

  /// What the best mechanism loses: `nightly: 24h between runs of nightly + … = …`, or a word.
  func best(_ scope: Scope, of component: String = "data") -> String {
    words(proof(scope, of: component)?.best)
  }

  /// What is lost with the procedures that there are.
  func loss(_ scope: Scope, of component: String = "data") -> String {
    words(proof(scope, of: component)?.loss)
  }

  private func words(_ loss: WorstLoss?) -> String {
    guard let loss else { return "no promise" }
    switch loss.outcome {
    case .nothing: return "nothing"
    case .everything: return "everything"
    case .unknown: return "unknown"
    case .since(let level, let sum):
      let names = plan.systems[0].components.flatMap(\.levels).map(\.name)
      return "\(names.indices.contains(level) ? names[level] : "?"): \(sum.text)"
    }
  }

  /// What became of a level: `survives`, or why not.
  func fate(of level: String, in scope: Scope) -> String {
    guard let component = plan.systems.first?.components.first, let index = component.level(named: level),
      let fate = proof(scope)?.best.levels.first(where: { $0.level == index })
    else { return "no such level" }
    return fate.survival == .survives ? "survives" : fate.survival.reason
  }

  /// The lag of a level of the first component.
  func lag(of level: String) -> Sum? {
    guard let component = plan.systems.first?.components.first, let index = component.level(named: level)
    else {
      return nil
    }
    return proof(.logical)?.best.levels.first { $0.level == index }?.lag
  }

  /// The time of a procedure of the first system.
  func time(of procedure: String) -> RecoveryTime? {
    guard let system = plan.systems.first,
      let index = system.procedures.firstIndex(where: { $0.name == procedure })
    else { return nil }
    return proofs.systems[0].procedures[index]
  }
}
