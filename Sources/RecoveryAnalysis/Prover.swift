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

  /// A procedure of some system.
  struct ProcedureKey: Hashable {
    let system: Int
    let procedure: Int
  }

  /// A component whose return something waits for.
  struct WaitKey: Hashable {
    let system: Int
    let component: Int
  }

  /// A prover that has worked out nothing yet.
  init(_ plan: Plan) { self.plan = plan }
}
