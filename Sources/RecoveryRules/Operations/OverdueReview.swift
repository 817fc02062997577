import Findings
import Quantities
import RecoveryModel

/// A plan that should have been looked at again by now.
struct OverdueReview: Rule {
  static let card = RuleCard(
    "overdue-review", .warning,
    summary:
      "The plan was to be reviewed before today, is to be reviewed later than its schedule allows, or nobody knows.",
    why: "Plans rot: people leave, buckets are renamed, times grow with the data.",
    mend: "Review it, and write down when.")

  func findings(in system: ProvedSystem) -> [Finding] {
    guard let today = system.plan.asOf, let review = system.system.spec.review else { return [] }
    let gap = review.schedules.compactMap { schedule in
      schedule.known.flatMap { system.gaps.longestGap(of: $0, in: system.system.zone) }
    }.min()
    let distance = review.next?.known?.days(behind: review.last?.known, beyond: gap)
    if let next = review.next, let day = next.known, day < today {
      return [
        Self.finding(
          "the review of \(day) is \(today.daysSinceEpoch - day.daysSinceEpoch)d late", at: next.span,
          label: "this day has passed", subject: system.subject("review")
        ).and(distance == nil ? nil : review.schedules.first?.span, "it is to be reviewed this often")
      ]
    }
    if let next = review.next, let distance {
      return [
        Self.finding(
          "the next review comes \(distance)d after the last, which is later than its schedule allows",
          at: next.span, label: "too late", subject: system.subject("review")
        ).and(review.schedules.first?.span, "to be reviewed this often")
      ]
    }
    if let last = review.last, last.isUnknown, review.next?.known == nil, let rhythm = review.schedules.first
    {
      return [
        Self.finding(
          "nobody knows when the plan was last reviewed", at: last.span, label: "not known",
          subject: system.subject("review")
        ).and(rhythm.span, "to be reviewed this often").help("review it, then write `last:`")
      ]
    }
    guard let last = review.last, let day = last.known, let gap else { return [] }
    let late = today.daysSinceEpoch - day.daysSinceEpoch - Int(gap.seconds / 86_400)
    guard late > 0 else { return [] }
    return [
      Self.finding(
        "the review is \(late)d late", at: last.span, label: "last reviewed \(day)",
        subject: system.subject("review")
      ).and(review.schedules.first?.span, "to be reviewed this often")
    ]
  }
}
