import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// Runs that make or check several backups; nil where there is none.
  var jobSection: RunbookSection? {
    guard !spec.jobs.isEmpty else { return nil }
    return RunbookSection(.jobs, "Jobs") { _ in
      let rows = self.spec.jobs.map { job -> [[MarkdownInline]] in
        [
          [.code(job.name.text)], job.makes.codes(), job.verifies.codes(), job.schedules.inlines(),
          job.takes.inlines(), [job.runsOn.inlines(), job.manual.inlines("by hand")].joined(with: ", "),
          job.owner.map { self.who($0) } ?? [], job.notes.inlines(),
        ]
      }
      let heads = ["Job", "Makes", "Verifies", "When", "Takes", "Runs on", "Runs it", "Notes"]
      var commands = FactList()
      for job in self.spec.jobs { commands.add(job.name.text, command: job.run) }
      return [.filled(heads, rows)] + commands.blocks
    }
  }

  /// Alerts and what to do when they go off; nil where there is none.
  var alertSection: RunbookSection? {
    guard !spec.alerts.isEmpty else { return nil }
    return RunbookSection(.alerts, "Alerts and what to do") { _ in
      let heads = ["Alert", "Goes off", "Watches", "Severity", "Act within", "Do", "Tell", "Notes"]
      return [.filled(heads, self.spec.alerts.map(self.row))]
    }
  }

  private func row(_ alert: AlertSpec) -> [[MarkdownInline]] {
    let name: [MarkdownInline] = [[.code(alert.name.text)], alert.title.inlines()].lines
    let trigger = [
      alert.on.map { ["on ", $0.inline] } ?? [], alert.over.map { ["over ", $0.inline] } ?? [],
      alert.holds.map { ["for ", $0.inline] } ?? [],
    ].joined(with: ", ")
    return [
      name, trigger, alert.watches.codes(), alert.severity.inlines(), alert.respond.inlines(),
      alert.action.inlines(), who(alert.notify), alert.notes.inlines(),
    ]
  }
}
