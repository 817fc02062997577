import PlatformFacts
import Quantities
import RecoveryModel

/// Works out what would be lost and how long recovery would take; keeps what it has worked out once.
struct Prover {
  let plan: Plan
  /// The gaps of schedules.
  let gaps: GapTable
  /// The procedures whose times are being worked out, the outermost first.
  var running: [ProcedureKey] = []
  /// The components whose return is being worked out, the outermost first.
  var waiting: [WaitKey] = []
  var returns: [WaitKey: Return?] = [:]
  private var memos: [Int: SystemMemo] = [:]
  /// The memo of the system that was asked for last, for which most questions are.
  private var lastMemo: SystemMemo?
  /// The gap of each level, which many questions come back to.
  var gapTerms: [ObjectIdentifier: Term] = [:]
  /// How old the newest point of levels that take turns can be.
  var turns: [TurnsKey: Sum?] = [:]
  /// The system that was asked for last, and whether it writes into classes that have to be thawed.
  private var coldness: (system: Int, isCold: Bool)?

  /// A procedure of some system, and how far back the data lies that is asked of it.
  struct ProcedureKey: Hashable {
    let system: Int
    let procedure: Int
    let age: TimeSpan
  }

  /// A component whose return from a failure something waits for, and how far back the data lies that is asked of all.
  struct WaitKey: Hashable {
    let system: Int
    let component: Int
    let scope: Scope
    let age: TimeSpan
  }

  /// A prover that has worked out nothing yet, but perhaps some gaps.
  init(_ plan: Plan, _ gaps: GapTable = GapTable()) {
    self.plan = plan
    self.gaps = gaps
  }

  /// What was worked out of a system.
  mutating func memo(of system: SystemPlan) -> SystemMemo {
    if let lastMemo, lastMemo.system == system.index { return lastMemo }
    let memo = memos[system.index] ?? SystemMemo(system)
    memos[system.index] = memo
    lastMemo = memo
    return memo
  }

  /// Whether a system writes into storage classes that have to be thawed.
  mutating func writesColdClasses(_ system: SystemPlan) -> Bool {
    if let coldness, coldness.system == system.index { return coldness.isCold }
    let isCold = system.writesColdClasses
    coldness = (system.index, isCold)
    return isCold
  }
}
