import Findings
import Quantities
import RecoveryModel
import SourceText

/// Somebody is told only after the recovery time objective is over.
struct LateEscalation: Rule {
  static let card = RuleCard(
    "late-escalation", .warning,
    summary: "A level of the escalation is told only after a recovery time objective is over.",
    why: "Whoever can decide to break the promise, or to save it, should hear of it while it still holds.",
    mend: "Tell them sooner.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var tightest: (bound: TimeSpan, span: SourceSpan)?
    for promise in system.system.promises {
      guard let within = promise.fullRTO?.within, let bound = within.known else { continue }
      if tightest.map({ bound < $0.bound }) ?? true { tightest = (bound, within.span) }
    }
    guard let (bound, promised) = tightest else { return [] }
    let late = system.system.spec.escalation.filter { ($0.after?.known ?? .zero) >= bound }
    guard let first = late.first, let after = first.after else { return [] }
    let who = first.notify.map(\.text).quoted("and")
    var finding = Self.finding(
      "\(who.isEmpty ? "the next level" : who) is told after \(after.text), when the tightest objective, \(bound), has run out",
      at: after.span, label: "too late to help", subject: system.subject("escalation")
    ).and(promised, "back within this time")
    for other in late.dropFirst() {
      if let later = other.after { finding = finding.and(later.span, "and later still") }
    }
    return [finding]
  }
}
