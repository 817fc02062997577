import PlatformFacts
import Quantities
import SourceText

/// What is promised for one component in one failure scope, and who promised it.
package struct Promise: Sendable {
  /// The component's index in the system.
  package let component: Int
  /// The failure scope.
  package let scope: Scope
  private let terms: PromiseTerms

  /// Terms that hold for a component in a scope.
  init(component: Int, scope: Scope, terms: PromiseTerms) {
    self.component = component
    self.scope = scope
    self.terms = terms
  }

  /// How soon it must be back, by state.
  package var rto: [RecoveryTimePromise] { terms.rto }
  /// How soon it must be fully back; nil where only states are promised.
  package var fullRTO: RecoveryTimePromise? { terms.fullRTO }
  /// Whether it promises states on the way, and not just to be fully back.
  package var promisesStates: Bool { terms.promisesStates }
  /// How much may be lost; nil where nothing is promised.
  package var rpo: Written<RecoveryPointPromise>? { terms.rpo }
  /// How late a corruption may be noticed.
  package var noticed: Written<TimeSpan>? { terms.noticed }
  /// Where the recovery time objective comes from.
  package var rtoSource: PromiseSource? { terms.rtoSource }
  /// Where the recovery point objective comes from.
  package var rpoSource: PromiseSource? { terms.rpoSource }
}

/// What is promised, apart from what it is promised for: most scopes of a component share one promise.
final class PromiseTerms: Sendable {
  let rto: [RecoveryTimePromise]
  let fullRTO: RecoveryTimePromise?
  let promisesStates: Bool
  let rpo: Written<RecoveryPointPromise>?
  let noticed: Written<TimeSpan>?
  let rtoSource: PromiseSource?
  let rpoSource: PromiseSource?

  /// What some objectives promise in a scope, the nearest first; nil where they promise nothing.
  ///
  /// `scope` is nil where none of them names the scope; `isCovered` says that what they promise without a scope holds in it.
  init?(_ heard: [HeardObjectives], in scope: Scope?, isCovered: Bool, isStateless: Bool) {
    var rto: [RecoveryTimePromise] = []
    var rpo: Written<RecoveryPointPromise>?
    var noticed: Written<TimeSpan>?
    var rtoSource: PromiseSource?
    var rpoSource: PromiseSource?
    for heard in heard {
      let own = scope.flatMap { heard.objectives.promises(in: $0) }
      if rto.isEmpty, let own, !own.rto.isEmpty {
        (rto, rtoSource) = (own.rto, heard.source)
      } else if rto.isEmpty, isCovered, !heard.objectives.rto.isEmpty {
        (rto, rtoSource) = (heard.objectives.rto, heard.source)
      }
      if rpo == nil {
        rpo = own?.rpo ?? (isCovered || heard.isAtNoStake ? heard.objectives.rpo : nil)
        if rpo != nil { rpoSource = heard.source }
      }
      noticed = noticed ?? own?.noticed ?? heard.objectives.noticed
    }
    if isStateless { (rpo, rpoSource) = (nil, nil) }
    guard !rto.isEmpty || rpo != nil else { return nil }
    (self.rto, self.rpo, self.noticed) = (rto, rpo, noticed)
    fullRTO = rto.first { $0.state == nil }
    promisesStates = rto.count > (fullRTO == nil ? 0 : 1)
    (self.rtoSource, self.rpoSource) = (rtoSource, rpoSource)
  }
}

/// Objectives, and who sets them.
struct HeardObjectives {
  /// The objectives.
  let objectives: ObjectivesSpec
  /// Who sets them.
  let source: PromiseSource

  /// Whether a component says, without a word on what fails, that no data of its own is at stake: that is so in every
  /// failure.
  var isAtNoStake: Bool { source == .component && objectives.rpo?.known == .nothingAtStake }
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
