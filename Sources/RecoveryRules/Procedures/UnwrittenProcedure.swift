import Findings
import RecoveryModel

/// A procedure that has a name and nothing else.
struct UnwrittenProcedure: Rule {
  static let card = RuleCard(
    "unwritten-procedure", .warning,
    summary: "A procedure has no steps, and nobody says how long it takes.",
    why: """
      A name in a plan reads like an answer. On the day when it is needed somebody looks for the page behind it, and \
      there is none.
      """,
    mend: "Write its steps, or say `status: planned` until somebody has.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let procedures = system.system.procedures
    return procedures.filter { $0.isUnwritten && !isPromised($0, in: system) }.map { procedure in
      var finding = Self.finding(
        "nobody wrote down what `\(procedure.name)` does", at: procedure.spec.name.span,
        label: "has no steps",
        subject: system.subject(procedure.name))
      for step in procedures.flatMap({ $0.spec.steps + $0.spec.afterwards })
      where step.procedure?.known == procedure.name {
        finding = finding.and(step.procedure?.span, "followed here")
      }
      return finding.help("write its steps")
    }
  }

  /// Whether some promise rests on it: its unknown time is found there.
  private func isPromised(_ procedure: Procedure, in system: ProvedSystem) -> Bool {
    system.proofs.promises.contains { proof in
      procedure.restores(proof.promise.component) && procedure.scopes.contains(proof.promise.scope)
        && !proof.promise.rto.isEmpty
    }
  }
}

extension Procedure {
  /// Whether it has no steps, no time, and no prose that could stand for them.
  fileprivate var isUnwritten: Bool {
    isLive && spec.steps.isEmpty && spec.afterwards.isEmpty && spec.takes?.known == nil && spec.notes == nil
  }
}
