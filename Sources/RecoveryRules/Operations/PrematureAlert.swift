import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// An alert on a stale backup that fires although every run succeeds.
struct PrematureAlert: Rule {
  static let card = RuleCard(
    "premature-alert", .warning,
    summary: "An alert on a stale backup fires before the next run can have succeeded.",
    why: """
      A daily backup is 24 hours old just before the next one, and older while that one runs. An alert that goes off \
      then goes off for nothing, until people mute it.
      """,
    mend: "Let it fire after the longest time between two runs and the time that a run takes.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.alerts.compactMap { alert -> Finding? in
      // A copy that is nearly as far behind as it may be is worth a word before it is; what has not run yet is not.
      guard alert.on?.known == .staleness, let over = alert.over, let bound = over.known else { return nil }
      let patience = bound + (alert.holds?.known ?? .zero)
      let early = alert.watches.compactMap { watched -> (watched: Written<String>, terms: Sum)? in
        guard let terms = system.wait(between: watched), patience < terms.known else { return nil }
        // What is promised is broken before the next run where even that is too late: the promise is the finding then.
        let isKept = system.promise(restingOn: watched).map { $0.bound >= terms.known } ?? true
        return isKept ? (watched, terms) : nil
      }
      guard let worst = early.max(by: { $0.terms.known < $1.terms.known }) else { return nil }
      let finding = Self.finding(
        "alert `\(alert.name.text)` fires after \(over.text), but runs of `\(worst.watched.text)` can succeed \(worst.terms.known) apart",
        at: over.span, label: "too soon", subject: system.subject(alert.name.text)
      ).and(worst.watched.span, "watched here").and(worst.terms.terms.first?.span, "it runs this often")
        .proof(worst.terms.text)
      let enough = max(.zero, worst.terms.known - (alert.holds?.known ?? .zero)).roundedUp
      return finding.fix(Fix("fire after \(enough)", [Edit(over.span, "\(enough)")]))
    }
  }
}

extension ProvedSystem {
  /// The most that can lie between two successes of a backup that is watched by its own name, of the moments at which it
  /// runs and how much longer one run may take than another; nil where something about it is unknown, unless what is known
  /// is enough.
  func wait(between watched: Written<String>, atLeast isEnough: Bool = false) -> Sum? {
    let parts = (watched.known ?? "").split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let component = system.components.first(where: { $0.name == parts[0] }),
      let index = component.level(named: parts[1]), component.levels[index].isLive
    else { return nil }
    let level = component.levels[index]
    let fate = proofs.promises.lazy.filter { $0.promise.component == component.index }
      .compactMap { $0.best.levels.first { $0.level == index } }.first
    guard let lag = fate?.lag, isEnough || lag.isExact, level.source == nil || !level.schedules.isEmpty else {
      return nil
    }
    let own: Set<Term.Kind> = [
      .gap(of: level.name), .floor(of: level.name), .delay(of: level.name),
    ]
    var sum = Sum(lag.terms.filter { own.contains($0.kind) })
    if let takes = level.takes, let range = takes.known, range.high > range.low {
      sum.add(Term(.known(range.high - range.low), .takes(of: level.name), at: takes.span))
    }
    return sum.terms.isEmpty ? nil : sum
  }
}
