import Quantities

/// How long a procedure takes at best and at worst, and which steps decide it.
package final class RecoveryTime: Sendable {
  /// The worst case along the critical path, with every unknown step kept by name.
  package let worst: Sum
  /// The best case.
  package let best: TimeSpan
  /// What it asks of people; nil where nobody says how many there are.
  let labour: Labour?
  /// The steps laid out in time.
  let timeline: Timeline
  /// The time until each state that a step reaches, those of procedures that stand for a step among them.
  package let states: [String: Sum]

  /// A worst case with its best case, its labour, its timeline and its states.
  init(
    worst: Sum, best: TimeSpan, labour: Labour?, timeline: consuming Timeline, states: [String: Sum]
  ) {
    self.worst = worst
    self.best = best
    self.labour = labour
    self.timeline = timeline
    self.states = states
  }

  /// When each step begins and ends, from the start of the first; worked out anew each time, for a runbook asks once.
  package var steps: [StepTiming] { timeline.timings }
}

/// When a step begins and ends, from the start of the first step.
package struct StepTiming: Sendable {
  /// When it begins at the earliest.
  package let earliestStart: TimeSpan
  /// When it begins at the latest.
  package let latestStart: TimeSpan
  /// When it ends at the earliest.
  package let earliestEnd: TimeSpan
  /// When it ends at the latest, as far as times are known.
  package let latestEnd: TimeSpan
  /// The terms of the longest way up to its end, and every unknown beside it.
  package let path: Sum
  /// Whether it lies on the procedure's critical path.
  package var isCritical: Bool
}
