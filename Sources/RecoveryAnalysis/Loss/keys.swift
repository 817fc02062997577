import PlatformFacts
import Quantities
import RecoveryModel

extension Prover {
  /// A key that a level cannot be opened without and that is lost with the failure; nil where none is.
  ///
  /// What several keys of `keys` open, each of them opens. A key of which the spec says nothing is taken to be where the
  /// store is; one that is `unknown` where it is kept may be lost.
  func lostKey(
    of level: Level, component: Component, system: SystemPlan, scope: Scope
  ) -> String? {
    guard scope == .region || scope == .provider || scope == .account else {
      return keyInside(of: level, component: component, system: system, scope: scope)
    }
    if let store = level.store, let encryption = system.stores[store].spec.encryption,
      let key = encryption.key?.known,
      isLost(encryption.kept, opening: level, of: component, in: system, scope)
    {
      return key
    }
    let keys = openers(of: level, component: component, system: system)
    guard let first = keys.first,
      keys.allSatisfy({ isLost($0.kept, opening: level, of: component, in: system, scope) })
    else {
      return nil
    }
    return first.name.text
  }

  /// A key that is kept in nothing but the component itself, and so is lost with its instance; nil where there is none.
  private func keyInside(
    of level: Level, component: Component, system: SystemPlan, scope: Scope
  ) -> String? {
    guard scope == .instance || scope == .zone, !system.spec.keys.isEmpty else { return nil }
    let keys = openers(of: level, component: component, system: system)
    let isInside = keys.allSatisfy { key in
      !key.kept.isEmpty && key.kept.allSatisfy { $0.known == component.name }
    }
    return isInside ? keys.first?.name.text : nil
  }

  /// The keys of the system that open a level: the one that its backup names, or those that name it or its store.
  private func openers(of level: Level, component: Component, system: SystemPlan) -> [KeySpec] {
    guard !system.spec.keys.isEmpty else { return [] }
    var writer = level
    if case .storeReplica(of: let original) = level.origin { writer = component.levels[original] }
    if let named = writer.backup?.key?.known { return system.spec.keys[named].map { [$0] } ?? [] }
    let store = level.store.map { system.stores[$0].name }
    let path = "\(component.name).\(writer.name)"
    return system.spec.keys.filter { key in
      key.opens.contains { $0.known == path || ($0.known != nil && $0.known == store) }
    }
  }

  /// Whether every place where a key is kept may be lost; people are not, and what leads nowhere is passed over. A key
  /// that is kept where the points are stays with them, where they are certain to be elsewhere.
  private func isLost(
    _ kept: [Written<String>], opening level: Level, of component: Component, in system: SystemPlan,
    _ scope: Scope
  ) -> Bool {
    guard !kept.isEmpty else { return false }
    let isElsewhere = level.place.isApart(from: component.place, in: scope)
    return kept.allSatisfy { written in
      guard let name = written.known else { return true }
      guard let place = system.place(named: name) else { return false }
      if let part = place.part(for: scope), isElsewhere, part == level.place.part(for: scope) { return false }
      return !place.isApart(from: component.place, in: scope)
    }
  }
}
