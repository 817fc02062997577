import ArgumentParser
import ConfigTrees
import Quantities
import RecoveryCompiler

/// `holdfast schedule`: when something runs next, its longest gap, and how each scheduler writes it.
struct ScheduleVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Shows the next runs of a schedule, its longest gap, and each scheduler's form.")

  @Argument(help: "A phrase such as \"daily 02:00\", or five-field cron.")
  var schedule: String

  @Option(help: "The IANA timezone.") var timezone = "UTC"
  @Option(help: "The moment to begin at, ISO 8601 (default: now).") var from: String?
  @Option(help: "How many runs.") var count = 5
  @Option(help: "text or json.") var format: OutputFormat = .text

  /// The forms of the answer.
  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    guard count > 0 else { throw Failure.input("--count \(count): expected a number of runs, 1 or more") }
    let answer = ScheduleAnswer(
      schedule: try read("schedule", schedule) { text throws(Misread) in try Schedule(text) },
      zone: try zone(),
      from: try from.map { try read("--from", $0) { text throws(Misread) in try Instant(text) } }
        ?? Instant(secondsSinceEpoch: Clock.now), count: min(count, 100_000))
    StandardOutput.write(format == .json ? answer.json : Array(answer.text.utf8))
  }

  private func zone() throws(Failure) -> Zone {
    if let zone = Zone.named(timezone) { return zone }
    throw .input(
      "there is no timezone \(timezone)\(Zone.nearest(to: timezone).map { "; did you mean \($0)?" } ?? "")")
  }

  private func read<Value>(
    _ name: String, _ text: String, _ parse: (String) throws(Misread) -> Value
  ) throws(Failure) -> Value {
    do { return try parse(text) } catch { throw .input("\(name) \"\(text)\": \(error)") }
  }
}
