import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// What is proved of a system, for a person: at a glance for all of it, in full for a component.
package struct ProofReport {
  private let system: SystemPlan
  private let proofs: SystemProofs
  private let compilation: Compilation

  /// The report on a system of a compilation.
  package init(_ compilation: Compilation, system: Int) {
    self.compilation = compilation
    self.system = compilation.plan.systems[system]
    proofs = compilation.proofs.systems[system]
  }

  /// Component and scope against loss and time, with what was promised and what is to spare.
  package var table: String {
    let head = ["component", "scope", "may lose", "promised", "back after", "promised", "verdict"]
    let rows = proofs.promises.map { proof in
      [
        system.components[proof.promise.component].name, proof.promise.scope.rawValue, proof.loss.brief,
        proof.promise.rpo?.text ?? "-", proof.slowest?.time.total ?? "no procedure",
        proof.promise.rto.map { ($0.state.map { "\($0.text) " } ?? "") + $0.within.text }.joined(
          separator: ", "),
        proof.verdictWord,
      ]
    }
    return TextTable([head] + rows).text
  }

  /// Everything about one component; nil where there is none of that name.
  package func component(named name: String) -> String? {
    guard let component = system.components.first(where: { $0.name == name }) else { return nil }
    var lines = ["\(system.name)/\(name)"]
    for proof in proofs.promises where proof.promise.component == component.index {
      lines +=
        ["", "\(proof.promise.scope.rawValue): \(proof.verdictWord)"] + loss(of: proof, component)
        + time(of: proof)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func loss(of proof: PromiseProof, _ component: Component) -> [String] {
    guard let rpo = proof.promise.rpo else { return [] }
    var lines = ["  RPO \(rpo.text)\(from(proof.promise.rpoSource)): may lose \(proof.loss.brief)"]
    for fate in proof.loss.levels {
      let level = component.levels[fate.level].name
      lines.append("    \(level): " + (fate.survival == .survives ? fate.lag.text : fate.survival.reason))
    }
    if case .atMost(let bound)? = rpo.known, case .since(_, let sum) = proof.loss.outcome,
      proof.pointVerdict == .holds
    {
      lines.append("    to spare: \(bound - sum.known)")
    }
    return lines
  }

  private func time(of proof: PromiseProof) -> [String] {
    proof.promise.rto.flatMap { rto -> [String] in
      var lines = [
        "  RTO \(rto.within.text)\(rto.state.map { " for \($0.text)" } ?? "")\(from(proof.promise.rtoSource))"
      ]
      for answer in proof.answers {
        let name = system.procedures[answer.procedure].name
        lines.append(
          "    \(name)\(answer.isFallback ? " (written for a wider scope)" : ""): \(answer.time.text)")
      }
      if proof.answers.isEmpty { lines.append("    no procedure answers") }
      if let bound = rto.within.known, rto.state == nil, let time = proof.slowest?.time,
        proof.timeVerdict == .holds
      {
        lines.append("    to spare: \(bound - time.known)")
      }
      return lines
    }
  }

  private func from(_ source: PromiseSource?) -> String {
    switch source {
    case .component?: " (its own)"
    case .system?: " (of the system)"
    case .policyClass(let name)?: " (of class \(name))"
    case nil: ""
    }
  }
}

extension WorstLoss {
  /// The result in a word or two.
  fileprivate var brief: String {
    switch outcome {
    case .nothing: "nothing"
    case .since(_, let sum): sum.total
    case .everything: "everything"
    case .unknown: "unknown"
    }
  }
}

extension PromiseProof {
  /// The worse of the two verdicts; a promise of time that nothing answers is broken.
  fileprivate var verdictWord: String {
    let time: Verdict? = promise.rto.isEmpty ? nil : timeVerdict ?? (answers.isEmpty ? .broken : nil)
    return [pointVerdict, time].compactMap { $0 }.max()?.rawValue ?? "-"
  }
}
