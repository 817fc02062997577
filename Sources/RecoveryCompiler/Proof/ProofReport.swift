import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryEmitters
import RecoveryModel
import SourceText

/// What is proved of a system: at a glance for all of it, in full for a component; for a person or for a program.
package struct ProofReport {
  let system: SystemPlan
  let proofs: SystemProofs
  let compilation: Compilation

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
        proof.promise.rpo?.text ?? "-", times(of: proof),
        proof.promise.rto.map { ($0.state.map { "\($0.text) " } ?? "") + $0.within.text }.joined(
          separator: ", "),
        proof.verdictWord,
      ]
    }
    let settings = EffectiveSettings(of: system, in: compilation.plan).rows
    guard !settings.isEmpty else { return TextTable([head] + rows).text }
    return TextTable([head] + rows).text + "\n"
      + TextTable([["setting", "value", "from"]] + settings).text
  }

  /// After how long the component is back, state by state where states are promised.
  private func times(of proof: PromiseProof) -> String {
    let states = proof.promise.rto.filter { $0.state != nil }
    let unanswered = proof.isUntouched ? "untouched" : "no procedure"
    guard !states.isEmpty else { return proof.slowest?.time.total ?? unanswered }
    let times = proof.promise.rto.compactMap { rto in
      proof.worst(against: rto).map { (rto.state.map { "\($0.text) " } ?? "") + $0.time.total }
    }
    return times.isEmpty ? unanswered : times.joined(separator: ", ")
  }

  /// Everything about one component; nil where there is none of that name.
  package func component(named name: String) -> String? {
    guard let component = system.components.first(where: { $0.name == name }) else { return nil }
    return ComponentPage(component, in: self).text + coverageText(of: component)
  }

  /// Who says a value that stands at a place, in words; nil where nobody does.
  func origin(_ source: PromiseSource?, _ span: SourceSpan?) -> String? {
    switch (source, span) {
    case (.component?, _): "its own"
    case (.system?, _): "of the system"
    case (.policyClass(let name)?, let span?):
      PolicyOrigin(of: span, in: compilation.plan).words(forClass: name)
    case (.policyClass, nil), (nil, _): nil
    }
  }
}

extension WorstLoss {
  /// The result in a word or two.
  var brief: String {
    switch outcome {
    case .nothing: "nothing"
    case .since(_, let sum): sum.total
    case .everything: "everything"
    case .unknown: "unknown"
    }
  }
}

extension PromiseProof {
  /// The worst of the verdicts; a promise of time that nothing answers is broken.
  var verdictWord: String {
    [pointVerdict, wholeTimeVerdict].compactMap { $0 }.max()?.rawValue ?? "-"
  }
}
