import RecoveryModel

/// The steps of one list before and after, each under a name that both sides share.
struct StepPairs {
  /// The name of each step before, by its place.
  let before: [String]
  /// The name of each step after, by its place.
  let after: [String]
  /// Whether those that are on both sides come in another order.
  let isReordered: Bool

  /// Steps are paired by id, then by what they are called; where as many are left over on both sides, in their order.
  init(_ before: [StepSpec], _ after: [StepSpec]) {
    var partners = [Int?](repeating: nil, count: after.count)
    var free = Array(before.indices)
    func pair(by word: (StepSpec) -> String?) {
      for (index, step) in after.enumerated() where partners[index] == nil {
        guard let wanted = word(step), let old = free.first(where: { word(before[$0]) == wanted }) else {
          continue
        }
        partners[index] = old
        free.removeAll { $0 == old }
      }
    }
    pair { $0.id?.known }
    pair(by: \.title)
    let fresh = partners.indices.filter { partners[$0] == nil }
    if fresh.count == free.count { for (index, old) in zip(fresh, free) { partners[index] = old } }
    let names = Self.unlike(after.map(\.title))
    // A step that is gone may bear the name of one that is new.
    var old = Self.unlike(before.map(\.title)).map { names.contains($0) ? "\($0) (as it was)" : $0 }
    for (index, partner) in partners.enumerated() { if let partner { old[partner] = names[index] } }
    self.before = old
    self.after = names
    let order = partners.compactMap { $0 }
    isReordered = order != order.sorted()
  }

  /// The names with a number behind those that come again.
  private static func unlike(_ names: [String]) -> [String] {
    var seen: [String: Int] = [:]
    return names.map { name in
      let count = seen[name, default: 0] + 1
      seen[name] = count
      return count == 1 ? name : "\(name) (\(count))"
    }
  }
}

extension StepSpec {
  /// What a reader calls it.
  fileprivate var title: String {
    name?.known ?? procedure?.known ?? restore?.known.map { "Restore \($0)" } ?? id?.known ?? "unnamed step"
  }
}
