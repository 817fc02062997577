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
    system.system.spec.priorities.compactMap { priority in
      guard let within = priority.within, let bound = within.known?.high else { return nil }
      let late = priority.recover.compactMap { wanted -> LateReturn? in
        guard let name = wanted.known,
          let component = system.system.components.first(where: { $0.name == name })
        else { return nil }
        return system.slowestReturn(of: component.index, past: bound, wanted)
      }
      return .late(priority, within, bound, late, in: system)
    }
  }
}

/// A component that comes back later than a priority says.
private struct LateReturn {
  let wanted: Written<String>
  let answer: Answer
  let scope: Scope
}

extension ProvedSystem {
  /// The slowest answer for a component over all its promised scopes that is past a bound.
  fileprivate func slowestReturn(of component: Int, past bound: TimeSpan, _ wanted: Written<String>)
    -> LateReturn?
  {
    proofs.promises.filter { $0.promise.component == component }.compactMap { proof in
      proof.slowest.map { LateReturn(wanted: wanted, answer: $0, scope: proof.promise.scope) }
    }.filter { isBack(component, by: $0.answer, after: bound) }.max {
      $0.answer.time.known < $1.answer.time.known
    }
  }

  /// Whether a component comes back only after a bound: a procedure that brings several things back one behind the other
  /// has brought this one back when its own steps are done.
  func isBack(_ component: Int, by answer: Answer, after bound: TimeSpan) -> Bool {
    guard answer.time.known > bound else { return false }
    let procedure = system.procedures[answer.procedure]
    guard procedure.restores.count > 1, let time = proofs.procedures[answer.procedure] else { return true }
    let ends = zip(procedure.steps, time.steps).filter { step, _ in step.restore?.component == component }
    guard let end = ends.map(\.1.latestEnd).max() else { return true }
    return answer.time.known - time.worst.known + end > bound
  }
}

extension Finding {
  /// The finding about a priority: the slowest of what it lists, the others beside it; nil where none is late.
  fileprivate static func late(
    _ priority: PrioritySpec, _ within: Written<TimeRange>, _ bound: TimeSpan, _ late: [LateReturn],
    in system: ProvedSystem
  ) -> Finding? {
    guard let worst = late.max(by: { $0.answer.time.known < $1.answer.time.known }) else { return nil }
    let (name, time) = (worst.wanted.text, worst.answer.time)
    let procedure = system.system.procedures[worst.answer.procedure]
    var finding = LatePriority.finding(
      "`\(name)` is to be back within \(bound) (\(priority.name.text)), but can take \(time.total) when \(worst.scope.happening)",
      at: within.span, label: "within this time", subject: system.subject(name)
    ).and(worst.wanted.span, "listed here").and(procedure.spec.name.span, "this procedure brings it back")
    for other in late where other.wanted.span != worst.wanted.span {
      finding = finding.and(other.wanted.span, "this can take \(other.answer.time.total)")
    }
    finding = finding.proof(time.text)
    guard time.isExact else { return finding }
    let honest = time.known.roundedUp
    return finding.fix(Fix("allow \(honest)", [Edit(within.span, "\(honest)")]))
  }
}
