import Quantities
import RecoveryModel

/// What was worked out of one system, by the indices of its components and procedures: the same few questions come back
/// for every promise, and a search by hash would cost more than most answers.
final class SystemMemo {
  /// The system's index in the plan.
  let system: Int
  /// How old the newest point of each level can be, by component and level; nil where nobody asked.
  var lags: [[Sum?]]
  /// The times of each procedure, by how far back the data lies that is asked of it.
  private var times: [[(age: TimeSpan, time: RecoveryTime?)]]

  /// Nothing is worked out yet.
  init(_ system: SystemPlan) {
    self.system = system.index
    lags = system.components.map { [Sum?](repeating: nil, count: $0.levels.count) }
    times = [[(age: TimeSpan, time: RecoveryTime?)]](repeating: [], count: system.procedures.count)
  }

  /// The time of a procedure, which is nil where it runs in a circle; nothing where nobody asked.
  func time(of procedure: Int, age: TimeSpan) -> RecoveryTime?? {
    for index in times[procedure].indices where times[procedure][index].age == age {
      return .some(times[procedure][index].time)
    }
    return nil
  }

  /// Takes down the time of a procedure.
  func set(_ time: RecoveryTime?, of procedure: Int, age: TimeSpan) { times[procedure].append((age, time)) }
}
