import Quantities
import RecoveryModel

/// What was worked out of one system, by the indices of its components and procedures: the same few questions come back
/// for every promise, and a search by hash would cost more than most answers.
final class SystemMemo {
  /// The system's index in the plan.
  let system: Int
  /// What was worked out of each level, by component and level.
  var levels: [[LevelMemo]]
  /// The times of each procedure, by how far back the data lies that is asked of it, and the same behind its alert.
  private var times: [[(age: TimeSpan, time: RecoveryTime?, whole: Sum?)]]
  /// When each procedure can begin at the earliest and at the latest, where it waits for nothing else.
  private var alerts: [Return?]
  /// What each procedure needs; nil where nobody asked.
  private var needs: [[ProcedureNeed]?]

  /// Nothing is worked out yet.
  init(_ system: SystemPlan) {
    self.system = system.index
    levels = system.components.map { Array(repeating: LevelMemo(), count: $0.levels.count) }
    times = Array(repeating: [], count: system.procedures.count)
    alerts = Array(repeating: nil, count: system.procedures.count)
    needs = Array(repeating: nil, count: system.procedures.count)
  }

  /// The time of a procedure, which is nil where it runs in a circle; nothing where nobody asked.
  func time(of procedure: Int, age: TimeSpan) -> RecoveryTime?? {
    for index in times[procedure].indices where times[procedure][index].age == age {
      return .some(times[procedure][index].time)
    }
    return nil
  }

  /// Takes down the time of a procedure.
  func set(_ time: RecoveryTime?, of procedure: Int, age: TimeSpan) {
    times[procedure].append((age, time, nil))
  }

  /// One of the procedure's times counted from the failure on, where it waits for nothing but its alert.
  func whole(_ time: RecoveryTime, of procedure: Procedure) -> Sum {
    let place = times[procedure.index].firstIndex { $0.time === time }
    if let place, let known = times[procedure.index][place].whole { return known }
    let whole = alert(of: procedure).worst + time.worst
    if let place { times[procedure.index][place].whole = whole }
    return whole
  }

  /// When a procedure can begin, as far as it waits for nothing but somebody to notice and declare the failure.
  func alert(of procedure: Procedure) -> Return {
    if let alert = alerts[procedure.index] { return alert }
    let alert = Return(alertOf: procedure.spec)
    alerts[procedure.index] = alert
    return alert
  }

  /// What a procedure of the system needs and does not bring back itself.
  func needs(of procedure: Procedure, in system: SystemPlan) -> [ProcedureNeed] {
    if let known = needs[procedure.index] { return known }
    let found = system.needs(of: procedure)
    needs[procedure.index] = found
    return found
  }
}

/// What was worked out of one level; nil where nobody asked.
struct LevelMemo {
  /// How old its newest point can be.
  var lag: Sum?
  /// How its points follow each other.
  var rhythm: PointRhythm?
  /// Whether it always has a point, as far as that does not hang on how late a failure is noticed.
  var lasts: Survival?
}
