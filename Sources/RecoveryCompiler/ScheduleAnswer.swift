import ConfigTrees
import Quantities

/// What a schedule comes to: its next runs, its longest gap, and its form in each scheduler's words.
package struct ScheduleAnswer {
  private let schedule: Schedule
  private let zone: Zone
  private let runs: [Instant]

  /// The answer for the runs from a moment on.
  package init(schedule: Schedule, zone: Zone, from: Instant, count: Int) {
    self.schedule = schedule
    self.zone = zone
    runs = Array(schedule.runs(from: from, in: zone).prefix(count))
  }

  /// The answer for a person.
  package var text: String {
    var lines = ["\(schedule) in \(zone)"]
    lines += runs.isEmpty ? [silence] : runs.map { "  \($0.text(in: zone))" }
    if let gap = schedule.longestGap(in: zone) {
      lines.append(
        "longest gap: \(gap.span), from \(gap.after.text(in: zone)) to \(gap.before.text(in: zone))")
    } else {
      lines.append("longest gap: no bound")
    }
    for dialect in Dialect.allCases {
      switch schedule.lowered(to: dialect, in: zone) {
      case .success(let form):
        let only = form.runGuard.map { ", guarded to run only on \($0.words)" } ?? ""
        lines.append("\(dialect.rawValue): \(form.text)\(form.zone.map { ", timezone \($0)" } ?? "")\(only)")
      case .failure(let refusal): lines.append("\(dialect.rawValue): not possible: \(refusal.reason)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Why no run can be named.
  private var silence: String {
    if schedule.neverFires { return "  never runs: it names no date that exists" }
    return schedule.isContinuous ? "  runs all the time" : "  no run that a clock decides"
  }

  /// The answer for a program.
  package var json: [UInt8] {
    let gap = schedule.longestGap(in: zone)
    let value: JSONValue = [
      "schedule": .string(schedule.description), "timezone": .string(zone.name),
      "runs": .array(runs.map { .string($0.description) }),
      "longestGap": gap.map { gap in
        [
          "seconds": .integer(Int(gap.span.seconds)), "after": .string(gap.after.description),
          "before": .string(gap.before.description),
        ]
      } ?? .null,
      "dialects": .object(Dialect.allCases.map { JSONMember($0.rawValue, form(in: $0)) }),
    ]
    var out = OutputBuffer()
    JSONPrinter().print(value, into: &out)
    return out.bytes
  }

  private func form(in dialect: Dialect) -> JSONValue {
    switch schedule.lowered(to: dialect, in: zone) {
    case .success(let form):
      [
        "text": .string(form.text), "timezone": form.zone.map { .string($0.name) } ?? .null,
        "guard": form.runGuard.map(\.json) ?? .null,
      ]
    case .failure(let refusal): ["refused": .string(refusal.reason)]
    }
  }
}

extension RunGuard {
  /// The days on which the guard lets a run pass.
  fileprivate var words: String {
    let days = weekdays.map { $0.days.map(\.description).joined(separator: ", ") }
    let end = lastDays.map { $0 == 1 ? "the last day of the month" : "the last \($0) days of the month" }
    return [days, end].compactMap { $0 }.joined(separator: " in ")
  }

  /// The guard for a program: `{"weekdays": ["Sun"], "lastDays": 7}`.
  fileprivate var json: JSONValue {
    .object(
      (weekdays.map { [JSONMember("weekdays", .array($0.days.map { .string($0.description) }))] } ?? [])
        + (lastDays.map { [JSONMember("lastDays", .integer($0))] } ?? []))
  }
}
