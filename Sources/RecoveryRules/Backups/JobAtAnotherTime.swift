import Findings
import Quantities
import RecoveryModel

/// A job runs at other times than the backup says that it makes.
struct JobAtAnotherTime: Rule {
  static let card = RuleCard(
    "job-at-another-time", .error,
    summary: "A job runs at other times than the backup that it makes says.",
    why: """
      The backup exists when its job has run, whatever stands beside the backup: one of the two schedules is not true, \
      and the loss that is promised rests on it.
      """,
    mend: "Say the schedule once, at the job or at the backup.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let jobs = system.system.spec.jobs.filter { !$0.makes.isEmpty && !$0.schedules.isEmpty }
    guard !jobs.isEmpty else { return [] }
    return system.system.backupLevels.compactMap { entry in
      let name = "\(entry.component.name).\(entry.level.name)"
      guard let own = entry.level.backup?.schedules, let first = own.first,
        let job = jobs.first(where: { $0.makes.contains { $0.known == name } }),
        let other = job.schedules.first,
        let times = own.known, let others = job.schedules.known, times != others
      else { return nil }
      return Self.finding(
        "`\(name)` is said to run \(first.text), but `\(job.name.text)`, which makes it, runs \(other.text)",
        at: first.span, label: "at these times?",
        subject: system.subject(entry.component.name, entry.level.name)
      ).and(other.span, "or at these?")
        .fix(Fix("say what its job does", [Edit(first.span, other.text)]))
    }
  }
}

extension [Written<Schedule>] {
  /// The schedules; nil where one of them is not known.
  fileprivate var known: Set<Schedule>? {
    let known = compactMap(\.known)
    return known.count == count ? Set(known) : nil
  }
}
