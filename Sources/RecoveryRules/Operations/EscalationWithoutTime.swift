import Findings
import RecoveryModel

/// A level of the escalation behind the first of which nobody knows when it is reached.
struct EscalationWithoutTime: Rule {
  static let card = RuleCard(
    "escalation-without-time", .warning,
    summary: "A level of the escalation behind the first says nothing of when it is reached.",
    why: """
      Whoever works on an incident asks for help too late, for it is always nearly mended. A time that was agreed on a \
      quiet day decides it for them.
      """,
    mend: "Say after how long each level is told, well before the recovery time objective is over.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let late = system.system.spec.escalation.dropFirst().filter { $0.after?.isUnknown == true }
    guard let first = late.first, let after = first.after else { return [] }
    let names = first.notify.compactMap(\.known)
    let who = names.isEmpty ? first.title?.known.map { "`\($0)`" } ?? "the next level" : names.quoted("and")
    var finding = Self.finding(
      "nobody knows when \(who) \(names.count > 1 ? "are" : "is") told", at: after.span,
      label: "after how long?", subject: system.subject("escalation"))
    for other in late.dropFirst() { finding = finding.and(other.after?.span, "nor here") }
    return [finding.help("say after how long, so that there is time left to act")]
  }
}
