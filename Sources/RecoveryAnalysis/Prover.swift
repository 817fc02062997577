import PlatformFacts
import Quantities
import RecoveryModel

/// Works out what would be lost and how long recovery would take; keeps what it has worked out once.
struct Prover {
  let plan: Plan
  var gaps = GapTable()
  var procedureTimes: [ProcedureKey: RecoveryTime?] = [:]
  var running: Set<ProcedureKey> = []
  var waiting: Set<WaitKey> = []
  var returns: [WaitKey: Return?] = [:]
  var lags: [LevelKey: Sum] = [:]
  /// The gap of each level, which many questions come back to.
  var gapTerms: [ObjectIdentifier: Term] = [:]
  /// The system that was asked for last, and whether it writes into classes that have to be thawed.
  private var coldness: (system: Int, isCold: Bool)?

  /// A procedure of some system, and how far back the data lies that is asked of it.
  struct ProcedureKey: Hashable {
    let system: Int
    let procedure: Int
    let age: TimeSpan
  }

  /// A component whose return from a failure something waits for.
  struct WaitKey: Hashable {
    let system: Int
    let component: Int
    let scope: Scope
  }

  /// A level of a component.
  struct LevelKey: Hashable {
    let system: Int
    let component: Int
    let level: Int
  }

  /// A prover that has worked out nothing yet.
  init(_ plan: Plan) { self.plan = plan }

  /// Whether a system writes into storage classes that have to be thawed.
  mutating func writesColdClasses(_ system: SystemPlan) -> Bool {
    if let coldness, coldness.system == system.index { return coldness.isCold }
    let isCold = system.writesColdClasses
    coldness = (system.index, isCold)
    return isCold
  }
}
