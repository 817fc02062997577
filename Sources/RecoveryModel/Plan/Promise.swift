import PlatformFacts
import Quantities
import SourceText

/// What is promised for one component in one failure scope, and who promised it.
package final class Promise: Sendable {
  /// The component's index in the system.
  package let component: Int
  /// The failure scope.
  package let scope: Scope
  /// How soon it must be back, by state.
  package let rto: [RecoveryTimePromise]
  /// How soon it must be fully back; nil where only states are promised.
  package let fullRTO: RecoveryTimePromise?
  /// How much may be lost; nil where nothing is promised.
  package let rpo: Written<RecoveryPointPromise>?
  /// How late a corruption may be noticed.
  package let noticed: Written<TimeSpan>?
  /// Where the recovery time objective comes from.
  package let rtoSource: PromiseSource?
  /// Where the recovery point objective comes from.
  package let rpoSource: PromiseSource?

  /// Everything about a promise at once.
  package init(
    component: Int, scope: Scope, rto: [RecoveryTimePromise], rpo: Written<RecoveryPointPromise>?,
    noticed: Written<TimeSpan>?, rtoSource: PromiseSource?, rpoSource: PromiseSource?
  ) {
    self.component = component
    self.scope = scope
    self.rto = rto
    fullRTO = rto.first { $0.state == nil || $0.state?.text == "full" }
    self.rpo = rpo
    self.noticed = noticed
    self.rtoSource = rtoSource
    self.rpoSource = rpoSource
  }
}

/// Who made a promise.
package enum PromiseSource: Hashable, Sendable {
  /// The component itself.
  case component
  /// The system.
  case system
  /// The class of a policy.
  case policyClass(String)
}
