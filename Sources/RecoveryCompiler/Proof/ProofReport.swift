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
    guard !states.isEmpty else { return proof.slowest?.time.total ?? "no procedure" }
    let times = proof.promise.rto.compactMap { rto in
      proof.worst(against: rto).map { (rto.state.map { "\($0.text) " } ?? "") + $0.time.total }
    }
    return times.isEmpty ? "no procedure" : times.joined(separator: ", ")
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
    return lines.joined(separator: "\n") + "\n" + coverageText(of: component)
  }

  private func loss(of proof: PromiseProof, _ component: Component) -> [String] {
    guard let rpo = proof.promise.rpo else { return [] }
    var lines = ["  RPO \(rpo.text)\(from(proof.promise.rpoSource, rpo.span)): may lose \(proof.loss.brief)"]
    for fate in proof.loss.levels {
      let level = component.levels[fate.level].name
      lines.append("    \(level): " + (fate.survival.isLeft ? fate.sum.words : fate.survival.reason))
    }
    if proof.assumesNewestGood {
      lines.append("    the newest point is taken to be good: nothing says how late damage is noticed")
    }
    if case .atMost(let bound)? = rpo.known, case .since(_, let sum) = proof.loss.outcome,
      proof.pointVerdict == .holds
    {
      lines.append("    to spare: \(bound - sum.known)")
      lines += sum.tightest(.holds).map { ["    tightest: \($0)"] } ?? []
    }
    return lines
  }

  private func time(of proof: PromiseProof) -> [String] {
    proof.promise.rto.flatMap { rto -> [String] in
      var lines = [
        "  RTO \(rto.within.text)\(rto.state.map { " for \($0.text)" } ?? "")\(from(proof.promise.rtoSource, rto.within.span))"
      ]
      for answer in proof.answers {
        let name = system.procedures[answer.procedure].name
        let isLate = rto.state.map { answer.states[$0.text] == nil } ?? false
        let remarks =
          (answer.isFallback ? " (written for a wider scope)" : "")
          + (isLate ? " (no step reaches it before the end)" : "")
        lines.append("    \(name)\(remarks): \(answer.time(until: rto.state?.text).words)")
      }
      if proof.answers.isEmpty { lines.append("    no procedure answers") }
      if let bound = rto.within.known, let time = proof.worst(against: rto)?.time,
        proof.verdict(of: rto) == .holds
      {
        lines.append("    to spare: \(bound - time.known)")
        lines += time.tightest(.holds).map { ["    tightest: \($0)"] } ?? []
      }
      return lines
    }
  }

  /// Who says a value that stands at a place.
  private func from(_ source: PromiseSource?, _ span: SourceSpan) -> String {
    origin(source, span).map { " (\($0))" } ?? ""
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

extension Sum {
  /// The arithmetic, with each fact that it rests on and does not name.
  fileprivate var words: String {
    let facts = terms.compactMap { $0.isUnverified ? nil : $0.fact }
    return facts.isEmpty ? text : "\(text) [\(facts.joined(separator: ", "))]"
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
  /// Whether data may be wrong, points are left, and nothing says how old the one must be that is not wrong as well.
  fileprivate var assumesNewestGood: Bool {
    guard promise.scope == .logical || promise.scope == .account, promise.noticed == nil else { return false }
    if case .since = loss.outcome { return true }
    return false
  }

  /// The worst of the verdicts; a promise of time that nothing answers is broken.
  var verdictWord: String {
    [pointVerdict, wholeTimeVerdict].compactMap { $0 }.max()?.rawValue ?? "-"
  }
}
