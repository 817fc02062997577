import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// What the rules about promises offer in common.
extension Finding {
  /// The same with a better level to restore from: as an edit where the procedure names the one it reads.
  func restoring(from better: Level, _ reason: String, _ proof: PromiseProof, in system: ProvedSystem)
    -> Finding
  {
    let title = "\(fixes.isEmpty ? "" : "or ")restore from `\(better.name)`, \(reason)"
    let restore = proof.answers.lazy.filter { !$0.isFallback }
      .compactMap { system.system.procedures[$0.procedure].restore(of: proof.promise.component) }.first
    guard let restore, case .level = restore.from, better.isNamed, proof.answers.count == 1 else {
      return help(title)
    }
    return fix(Fix(title, [Edit(restore.span, better.name)]))
  }

  /// The same with a fact of the base cited; where nobody has read it anywhere, the proof says so, as the arithmetic of a
  /// promise does already.
  func citing(_ cited: Fact) -> Finding {
    guard cited.confidence == .unverified else { return fact(cited.statement, source: cited.source) }
    let mark = "unverified fact \(cited.id)"
    let isSaid = notes.contains { if case .proof(let text) = $0 { text.contains(mark) } else { false } }
    return (isSaid ? self : proof("rests on the \(mark)")).fact(cited.statement, source: cited.source)
  }

  /// The same with the edit that promises what holds, rounded up to something one can say; a promise that a policy
  /// makes for many systems is not one system's to change. What is needed may promise still more, and binds as well.
  func promising(
    _ sum: Sum, at span: SourceSpan, by source: PromiseSource?, needing needed: TimeSpan = .zero
  ) -> Finding {
    guard sum.isExact else { return self }
    let honest = max(sum.known.roundedUp, needed)
    if case .policyClass(let name)? = source {
      return note(
        "class `\(name)` promises this for all its systems; the system's own `objectives:` can promise \(honest)"
      )
    }
    return fix(Fix("\(fixes.isEmpty ? "" : "or ")promise \(honest), which holds", [Edit(span, "\(honest)")]))
  }
}

extension Level {
  /// Whether a procedure can name it; a copy in a replica of a store has no name of its own.
  fileprivate var isNamed: Bool { if case .storeReplica = origin { false } else { true } }
}
