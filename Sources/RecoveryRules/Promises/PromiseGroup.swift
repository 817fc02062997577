import PlatformFacts
import RecoveryAnalysis
import RecoveryModel

/// Promises of one component that fail in the same way in several scopes: one slip, so one finding.
struct PromiseGroup {
  /// The proofs, in the order of the scopes.
  private(set) var proofs: [PromiseProof]

  /// The component of all of them.
  var component: Int { proofs[0].promise.component }
  /// The scopes, in order.
  var scopes: [Scope] { proofs.map(\.promise.scope) }

  /// The proofs that a condition picks, put together where the component and the key are the same.
  static func groups<Key: Hashable>(
    _ proofs: [PromiseProof], where isOffence: (PromiseProof) -> Bool, by key: (PromiseProof) -> Key
  ) -> [PromiseGroup] {
    guard proofs.contains(where: isOffence) else { return [] }
    var groups: [PromiseGroup] = []
    var places: [GroupKey<Key>: Int] = [:]
    for proof in proofs where isOffence(proof) {
      let place = GroupKey(component: proof.promise.component, key: key(proof))
      if let index = places[place] {
        groups[index].proofs.append(proof)
      } else {
        places[place] = groups.count
        groups.append(PromiseGroup(proofs: [proof]))
      }
    }
    return groups
  }

  /// The groups put together that share a key, in the order of names: components that one and the same thing strikes. One
  /// without a key stays alone.
  static func slips<Key: Hashable>(
    _ groups: [PromiseGroup], in system: ProvedSystem, by key: (PromiseGroup) -> Key?
  ) -> [[PromiseGroup]] {
    var places: [Key: Int] = [:]
    var slips: [[PromiseGroup]] = []
    for group in groups.byName({ system.system.components[$0.component].name }) {
      let key = key(group)
      if let key, let index = places[key] {
        slips[index].append(group)
      } else {
        if let key { places[key] = slips.count }
        slips.append([group])
      }
    }
    return slips
  }

  private struct GroupKey<Key: Hashable>: Hashable {
    let component: Int
    let key: Key
  }
}
