import Findings
import Quantities
import RecoveryModel
import SourceText

/// Somebody is told only after the recovery time objective, or the time of a priority, is over.
struct LateEscalation: Rule {
  static let card = RuleCard(
    "late-escalation", .warning,
    summary:
      "A level of the escalation is told only after a recovery time objective, or a priority's time, is over.",
    why: "Whoever can decide to break the promise, or to save it, should hear of it while it still holds.",
    mend: "Tell them sooner.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var tightest: (bound: TimeSpan, span: SourceSpan)?
    func take(_ bound: TimeSpan?, _ span: SourceSpan) {
      if let bound, tightest.map({ bound < $0.bound }) ?? true { tightest = (bound, span) }
    }
    for promise in system.system.promises {
      if let within = promise.fullRTO?.within { take(within.known, within.span) }
    }
    for priority in system.system.spec.priorities where !priority.recover.isEmpty {
      if let within = priority.within { take(within.known?.high, within.span) }
    }
    guard let (bound, promised) = tightest else { return [] }
    let late = system.system.spec.escalation.filter { ($0.after?.known ?? .zero) >= bound }
    guard let first = late.first, let after = first.after else { return [] }
    let who = first.notify.map(\.text).quoted("and")
    var finding = Self.finding(
      "\(who.isEmpty ? "the next level" : who) is told after \(after.text), when the shortest time promised, \(bound), has run out",
      at: after.span, label: "too late to help", subject: system.subject("escalation")
    ).and(promised, "back within this time")
    for other in late.dropFirst() {
      if let later = other.after { finding = finding.and(later.span, "and later still") }
    }
    return [finding]
  }
}
