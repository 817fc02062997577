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
    system.system.spec.alerts.compactMap { alert in
      guard alert.on?.known == .staleness, let over = alert.over, let bound = over.known else { return nil }
      let promises = alert.watches.compactMap {
        watched -> (name: String, rpo: Written<RecoveryPointPromise>)? in
        guard let name = watched.known else { return nil }
        return system.tightestRPO(restingOn: name).map { (name, $0) }
      }
      guard let tightest = promises.min(by: { $0.rpo.bound < $1.rpo.bound }),
        case .atMost(let promised)? = tightest.rpo.known, bound > promised
      else { return nil }
      return Self.finding(
        "alert `\(alert.name.text)` fires when `\(tightest.name)` is \(bound) old, but at most \(promised) may be lost",
        at: over.span, label: "too late", subject: system.subject(alert.name.text)
      ).and(tightest.rpo.span, "at most this much may be lost")
        .fix(Fix("fire after \(promised)", [Edit(over.span, "\(promised)")]))
    }
  }
}

extension ProvedSystem {
  /// The smallest loss that is promised of a component in any scope; of a level, only where it is restored from.
  fileprivate func tightestRPO(restingOn name: String) -> Written<RecoveryPointPromise>? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard let component = system.components.first(where: { $0.name == parts.first }) else { return nil }
    let proofs = proofs.promises.filter { proof in
      guard proof.promise.component == component.index else { return false }
      return parts.count < 2 || proof.rests(on: parts[1], of: component)
    }
    return proofs.compactMap(\.promise.rpo).min { one, other in one.bound < other.bound }
  }
}

extension PromiseProof {
  /// Whether the points of a level are what would be restored from, itself or under what is.
  fileprivate func rests(on name: String, of component: Component) -> Bool {
    var next = loss.levelUsed
    for _ in component.levels.indices {
      guard let index = next else { return false }
      if component.levels[index].name == name { return true }
      next = component.levels[index].source
    }
    return false
  }
}

extension Written<RecoveryPointPromise> {
  /// The bound, for comparing.
  fileprivate var bound: TimeSpan { if case .atMost(let span)? = known { span } else { .days(10_000_000) } }
}
