import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// What is promised and what is proved, by component and scope; nil where nothing is promised.
  var promiseSection: RunbookSection? {
    guard !proofs.promises.isEmpty else { return nil }
    return RunbookSection(.promises, "Promises and proofs") { links in
      self.scopeWords + [
        .paragraph([.strong("How soon it is back"), " (RTO), counted from the failure:"]),
        self.table(
          self.timeRows(links),
          ["Component", "When this is lost", "Promised", "Proved at worst", "Spare", "Verdict", "By"]),
        .paragraph([.strong("How much may be lost"), " (RPO):"]),
        self.table(
          self.lossRows,
          ["Component", "When this is lost", "Promised", "Proved at worst", "Spare", "Verdict", "From"]),
      ]
    }
  }

  /// What the names of the scopes mean that promises speak of.
  private var scopeWords: [MarkdownBlock] {
    let used = Scope.allCases.filter { scope in proofs.promises.contains { $0.promise.scope == scope } }
    return [.bullets(used.map { [.strong($0.rawValue), .text(": \($0.damage)")] })]
  }

  /// A table in which rows that differ in their second cell alone are one row.
  private func table(_ rows: [[[MarkdownInline]]], _ heads: [String]) -> MarkdownBlock {
    var merged: [[[MarkdownInline]]] = []
    for row in rows {
      if let same = merged.firstIndex(where: { $0[0] == row[0] && $0[2...] == row[2...] }) {
        merged[same][1] += [", "] + row[1]
      } else {
        merged.append(row)
      }
    }
    return .filled(heads, merged)
  }

  private func timeRows(_ links: RunbookLinks) -> [[[MarkdownInline]]] {
    proofs.promises.flatMap { proof in
      proof.promise.rto.map { rto -> [[MarkdownInline]] in
        let standing = proof.standing(of: rto)
        let by = (proof.worst(against: rto)?.answer.procedure).map { index -> [MarkdownInline] in
          [links.link([.text(system.procedures[index].title)], to: .procedure(index))]
        }
        let state = rto.state.map { " (\($0.text))" } ?? ""
        return [
          name(of: proof), [.text(proof.promise.scope.rawValue)],
          [rto.within.inline, .text(state + words(proof.promise.rtoSource))], [.text(standing.proved)],
          spare(standing.slack), [verdict(standing.verdict)], by ?? [],
        ]
      }
    }
  }

  private var lossRows: [[[MarkdownInline]]] {
    proofs.promises.compactMap { proof -> [[MarkdownInline]]? in
      guard let rpo = proof.promise.rpo else { return nil }
      var from: [MarkdownInline] = []
      if case .since(let level, _) = proof.loss.outcome {
        from = [.code(system.components[proof.promise.component].levels[level].name)]
      }
      return [
        name(of: proof), [.text(proof.promise.scope.rawValue)],
        [rpo.inline, .text(words(proof.promise.rpoSource))], [.text(proof.loss.words)],
        spare(proof.pointSlack), [verdict(proof.pointVerdict)], from,
      ]
    }
  }

  private func name(of proof: PromiseProof) -> [MarkdownInline] {
    [.code(system.components[proof.promise.component].name)]
  }

  private func spare(_ slack: TimeSpan?) -> [MarkdownInline] {
    slack.map { [.text($0 < .zero ? "short by \(.zero - $0)" : $0.description)] } ?? []
  }

  private func verdict(_ verdict: Verdict?) -> MarkdownInline {
    switch verdict {
    case .holds?: "holds"
    case .unproved?: .strong("unproved")
    case .broken?: .strong("broken")
    case nil: .strong("no procedure")
    }
  }

  private func words(_ source: PromiseSource?) -> String {
    switch source {
    case .policyClass(let name)?: ", class \(name)"
    case .component?, .system?, nil: ""
    }
  }
}

extension PromiseProof {
  /// How a recovery time objective of one state stands: what is proved, what is left, and the verdict.
  func standing(of rto: RecoveryTimePromise) -> (proved: String, slack: TimeSpan?, verdict: Verdict?) {
    guard let (_, sum) = worst(against: rto) else {
      return isUntouched ? ("left as it is", rto.within.known, .holds) : ("no procedure answers", nil, nil)
    }
    return (sum.words, rto.within.known.flatMap { sum.slack(within: $0) }, verdict(of: rto))
  }

  /// What is left of the recovery point objective; nil where that cannot be said.
  var pointSlack: TimeSpan? {
    guard case .atMost(let bound)? = promise.rpo?.known else { return nil }
    switch loss.outcome {
    case .nothing: return bound
    case .since(_, let sum): return sum.slack(within: bound)
    case .everything, .unknown: return nil
    }
  }
}
