import RecoveryModel
import Testing

@testable import RecoveryEmitters

@Suite("What starts a job")
struct RunnerTests {
  /// The sample system under a policy that names a runner.
  private func jobs(under runner: RunsOn, _ change: (inout SystemSpec) -> Void = { _ in }) -> [SelfRunJob] {
    var policy = PolicySpec(place: SampleSystem.place)
    var defaults = PolicyDefaultsSpec(place: SampleSystem.place)
    defaults.runsOn = SampleSystem.said(runner)
    policy.defaults = defaults
    return resolve(Spec(systems: [SampleSystem.drills(change)], policies: [policy])).systems[0].selfRunJobs
  }

  @Test("a policy's runner holds for the cron table as it does for Terraform, so that no job runs twice")
  func policies() {
    let nightly = jobs(under: .eventbridge).first { $0.word == "database.nightly" }
    #expect(nightly?.runsOn == .eventbridge)
    #expect(nightly?.isWrapped == false)
    let own = jobs(under: .eventbridge) { $0.runsOn = SampleSystem.said(.systemd) }
    #expect(own.first { $0.word == "database.nightly" }?.runsOn == .systemd)
  }

  @Test("a platform is asked from a host, where its answer becomes a metric", arguments: RunsOn.allCases)
  func polls(runner: RunsOn) {
    let polls = jobs(under: runner).filter { $0.purpose == .poll }
    #expect(!polls.isEmpty)
    #expect(polls.allSatisfy { $0.isWrapped && $0.runsOn == (runner == .systemd ? .systemd : .cron) })
  }
}
