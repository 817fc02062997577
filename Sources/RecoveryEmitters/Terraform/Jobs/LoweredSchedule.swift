import ConfigTrees
import Quantities
import RecoveryModel

/// A schedule as a resource says it: in the words of its scheduler, or asked of the caller where these have none.
struct LoweredSchedule {
  /// The expression.
  let expression: HCLExpression
  /// The timezone to state beside it.
  let zone: String
  /// What the job must check before it goes on.
  let runGuard: RunGuard?
}

extension ModuleSubjects {
  /// A schedule in the words of a dialect.
  ///
  /// What a dialect cannot say exactly becomes a variable without a default: the caller then decides, and nothing
  /// runs at times that the spec does not mean.
  func lowered(
    _ schedule: Written<Schedule>, to dialect: Dialect, name: String, parts: inout ModuleParts
  ) -> LoweredSchedule {
    let reason: String
    switch schedule.known?.lowered(to: dialect, in: system.zone) {
    case .success(let lowering)?:
      return LoweredSchedule(
        expression: .string(lowering.text), zone: (lowering.zone ?? system.zone).name,
        runGuard: lowering.runGuard)
    case .failure(let refusal)?: reason = refusal.reason
    case nil: reason = "the spec does not know it"
    }
    let asked = parts.variable(
      ModuleVariable(
        name: "\(name)_schedule",
        description:
          "When this runs, as \(dialect.rawValue) says it. The spec says `\(schedule.text)`: \(reason).",
        example: dialect == .eventBridge ? "cron(0 3 * * ? *)" : "0 3 * * *"))
    return LoweredSchedule(expression: asked, zone: system.zone.name, runGuard: nil)
  }

  /// A schedule and its timezone as two attributes of a resource of Amazon.
  func eventBridgeItems(
    _ schedule: Written<Schedule>, name: String, as names: (schedule: String, zone: String),
    parts: inout ModuleParts
  ) -> [HCLItem] {
    let lowered = lowered(schedule, to: .eventBridge, name: name, parts: &parts)
    return [.attribute(names.schedule, lowered.expression), .attribute(names.zone, .string(lowered.zone))]
  }
}
