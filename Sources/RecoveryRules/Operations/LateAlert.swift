import Findings
import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// An alert on a stale backup that fires after the recovery point objective is already broken.
struct LateAlert: Rule {
  static let card = RuleCard(
    "late-alert", .error,
    summary: "An alert on a stale backup fires later than the recovery point objective allows.",
    why: "Between the objective and the alert the promise is broken and nobody knows.",
    mend: "Let it fire no later than the objective; the generated alerts do.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.spec.alerts.flatMap { alert in
      alert.watches.compactMap { watched -> Finding? in
        guard alert.on?.known == .staleness, let over = alert.over, let bound = over.known,
          let name = watched.known.map({ String($0.prefix { $0 != "." }) }),
          let component = system.system.components.first(where: { $0.name == name }),
          let rpo = system.tightestRPO(of: component), case .atMost(let promised)? = rpo.known, bound > promised
        else { return nil }
        return Self.finding(
          "alert `\(alert.name.text)` fires when `\(watched.text)` is \(bound) old, but at most \(promised) may be lost",
          at: over.span, label: "too late", subject: system.subject(alert.name.text)
        ).and(rpo.span, "at most this much may be lost").fix(Fix("fire after \(promised)", [Edit(over.span, "\(promised)")]))
      }
    }
  }
}

extension ProvedSystem {
  /// The smallest loss that is promised for a component in any scope.
  fileprivate func tightestRPO(of component: Component) -> Written<RecoveryPointPromise>? {
    let promises = proofs.promises.filter { $0.promise.component == component.index }.compactMap(\.promise.rpo)
    return promises.min { one, other in one.bound < other.bound }
  }
}

extension Written<RecoveryPointPromise> {
  /// The bound, for comparing.
  fileprivate var bound: TimeSpan { if case .atMost(let span)? = known { span } else { .days(10_000_000) } }
}
