import PlatformFacts
import Quantities
import RecoveryAnalysis
import RecoveryModel

/// One component before and after: its promises, what is proved of them, and what its copies outlive.
struct ComponentComparison {
  let before: Component
  let after: Component
  let promisesBefore: [Promise]
  let promisesAfter: [Promise]
  let proofsBefore: SystemProofs
  let proofsAfter: SystemProofs

  /// The comparison of a component with its promises and the proofs of its system.
  init(
    _ before: Component, _ after: Component, _ promisesBefore: [Promise], _ promisesAfter: [Promise],
    _ proofsBefore: SystemProofs, _ proofsAfter: SystemProofs
  ) {
    self.before = before
    self.after = after
    self.promisesBefore = promisesBefore
    self.promisesAfter = promisesAfter
    self.proofsBefore = proofsBefore
    self.proofsAfter = proofsAfter
  }

  /// The name that it has now.
  var name: String { after.name }

  /// What changed.
  var changes: [Change] {
    inScopes(Scope.allCases.flatMap(promiseChanges)) + inScopes(Scope.allCases.flatMap(proofChanges))
      + survivalChanges + copyChanges
  }

  /// What is promised for a scope; nil where nothing is.
  func promises(in scope: Scope) -> (before: Promise?, after: Promise?) {
    (promisesBefore.first { $0.scope == scope }, promisesAfter.first { $0.scope == scope })
  }

  /// Changes that differ in their scope alone, told once.
  private func inScopes(_ found: [Change]) -> [Change] {
    var result: [Change] = []
    for change in found {
      let place = result.firstIndex { change.isSame(as: $0) }
      if let place {
        result[place] = result[place].alsoIn(change.scopes)
      } else {
        result.append(change)
      }
    }
    return result
  }
}

extension Change {
  /// Whether it is the other but for the scopes.
  fileprivate func isSame(as other: Change) -> Bool { alsoIn(other.scopes) == other.alsoIn(scopes) }

  /// The change in more scopes.
  fileprivate func alsoIn(_ more: [Scope]) -> Change {
    let all = Set(scopes + more)
    var copy = Change(
      kind, of: things.first ?? "", aspect, from: before, to: after, direction,
      in: Scope.allCases.filter(all.contains), remark: remark)
    copy.approval = approval
    return copy
  }
}
