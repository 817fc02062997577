import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// A timer and a service for every run that systemd starts for a system; both go through the cron table's wrapper.
package enum SystemdTimers {
  /// The units of a system; a schedule that systemd cannot say exactly is left to a person, and the service says so.
  package static func files(for system: SystemPlan, _ proofs: SystemProofs, in plan: Plan) -> [OutputFile] {
    system.selfRunJobs.filter { $0.runsOn == .systemd }.flatMap { job in
      let path = "\(Names.folder(of: system.name))/systemd/\(Names.unit(system.name, job.word))"
      let times = times(of: job, in: system)
      let service = OutputFile(path: "\(path).service", bytes: service(job, of: system, times.refused).bytes)
      guard !times.said.isEmpty else { return [service] }
      return [service, OutputFile(path: "\(path).timer", bytes: timer(job, of: system, times.said).bytes)]
    }
  }

  /// What systemd can say of a job's schedules, and why it cannot say the others.
  private static func times(of job: SelfRunJob, in system: SystemPlan) -> (said: [String], refused: [String])
  {
    var said: [String] = []
    var refused: [String] = []
    for schedule in job.schedules {
      switch schedule.lowered(to: .systemd, in: system.zone) {
      case .success(let lowering) where lowering.runGuard == nil: said.append(lowering.text)
      case .success: refused.append("\(schedule): systemd cannot say this, so it is started by hand.")
      case .failure(let refusal):
        refused.append(
          "\(schedule): systemd cannot say this, since \(refusal.reason); it is started by hand.")
      }
    }
    return (said, refused)
  }

  private static func service(_ job: SelfRunJob, of system: SystemPlan, _ refused: [String]) -> SystemdUnit {
    SystemdUnit(
      comment: ([Names.origin(of: system.name)] + refused).joined(separator: "\n"),
      sections: [
        SystemdUnit.Section(
          name: "Unit",
          settings: [
            ("Description", "\(job.word) of \(system.name)"), ("Wants", "network-online.target"),
            ("After", "network-online.target"),
          ]),
        SystemdUnit.Section(
          name: "Service",
          settings: [
            ("Type", "oneshot"),
            // A timer states its own zone, so the host's may be another.
            ("Environment", "HOLDFAST_ANY_ZONE=1"),
            ("ExecStart", "\(Names.wrapperPath(of: system.name)) \(job.word)"),
          ]),
      ])
  }

  private static func timer(_ job: SelfRunJob, of system: SystemPlan, _ times: [String]) -> SystemdUnit {
    SystemdUnit(
      comment: Names.origin(of: system.name),
      sections: [
        SystemdUnit.Section(
          name: "Unit", settings: [("Description", "When \(job.word) of \(system.name) runs")]),
        SystemdUnit.Section(
          name: "Timer",
          settings: times.map { ("OnCalendar", $0) } + [("Persistent", "true"), ("AccuracySec", "1s")]),
        SystemdUnit.Section(name: "Install", settings: [("WantedBy", "timers.target")]),
      ])
  }
}
