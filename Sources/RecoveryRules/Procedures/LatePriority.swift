import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// Something is to be back within a time in which no procedure brings it back.
struct LatePriority: Rule {
  static let card = RuleCard(
    "late-priority", .error,
    summary: "A priority promises something back earlier than any procedure brings it back.",
    why: """
      "Critical: first 30 minutes" over a procedure whose steps end after 90 sets the wrong order and the wrong hopes: \
      the priority list is what people read first.
      """,
    mend: "Give the priority the time that the procedures take, or make them faster.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.priorities.flatMap { priority in
      priority.recover.compactMap { wanted -> Finding? in
        guard let within = priority.within, let bound = within.known?.high, let name = wanted.known,
          let component = system.system.components.first(where: { $0.name == name }),
          let late = system.slowestAnswer(for: component.index, past: bound)
        else { return nil }
        return .late(priority, within, bound, wanted, late, in: system)
      }
    }
  }
}

extension ProvedSystem {
  /// The slowest answer for a component over all its promised scopes that is past a bound.
  fileprivate func slowestAnswer(for component: Int, past bound: TimeSpan) -> (answer: Answer, scope: Scope)? {
    proofs.promises.filter { $0.promise.component == component }.compactMap { proof in
      proof.slowest.map { ($0, proof.promise.scope) }
    }.filter { $0.0.time.known > bound }.max { $0.0.time.known < $1.0.time.known }
  }
}

extension Finding {
  fileprivate static func late(
    _ priority: PrioritySpec, _ within: Written<TimeRange>, _ bound: TimeSpan, _ wanted: Written<String>,
    _ late: (answer: Answer, scope: Scope), in system: ProvedSystem
  ) -> Finding {
    let procedure = system.system.procedures[late.answer.procedure]
    return LatePriority.finding(
      "`\(wanted.text)` is to be back within \(bound) (\(priority.name.text)), but takes \(late.answer.time.total) when \(late.scope.happening)",
      at: wanted.span, label: "listed here", subject: system.subject(wanted.text)
    ).and(within.span, "within this time").and(procedure.spec.name.span, "this procedure brings it back")
      .proof(late.answer.time.text)
  }
}
