import Foundation
import Quantities
import RecoveryModel

@testable import RecoveryEmitters

/// A folder of one's own in which a generated wrapper is really run.
final class WrapperRun {
  let folder: URL
  private let script: URL

  /// A wrapper with these jobs, for a system in a zone, written down in a new folder.
  init(_ jobs: [SelfRunJob], zone: Zone = .utc) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    script = folder.appending(path: "wrapper.sh")
    let system = SampleSystem.proved(SampleSystem.drills { $0.timezone = SampleSystem.said(zone) }).system
    try Data(JobWrapper(system: system, jobs: jobs).script.bytes).write(to: script)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs one job under sh on a host in UTC, and gives its exit code.
  func run(_ job: String, _ variables: [String: String] = [:]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [script.path, job]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "TZ": "UTC", "HOLDFAST_TEXTFILE_DIR": folder.path,
      "HOLDFAST_LOCK_DIR": folder.path, "HOLDFAST_SETTINGS": folder.appending(path: "settings").path,
    ].merging(variables) { $1 }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// A file of the folder as text; empty where there is none.
  func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  /// The value of a metric that a job wrote; nil where it wrote none.
  func value(_ metric: Names.Metric, of job: String) -> String? {
    let lines = text("holdfast_interview-drills_\(job).prom").split(separator: "\n")
    return lines.first { $0.hasPrefix(metric.rawValue + "{") }?.split(separator: " ").last.map(String.init)
  }
}

extension SelfRunJob {
  /// A job of the sample system that runs a command.
  static func sample(
    _ command: String, purpose: Purpose = .backup, limit: TimeSpan = .minutes(1), writes: String? = nil
  ) -> SelfRunJob {
    SelfRunJob(
      word: "database.nightly", purpose: purpose, command: command, schedules: [], runsOn: .cron,
      limit: limit,
      writes: writes, series: [MetricLabel.backup("interview-drills", "database", "nightly")])
  }
}
