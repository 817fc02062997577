import RecoveryModel

/// The components of one system before and after, each beside the one that it was.
struct ComponentPairs {
  /// Components on both sides, by their indices.
  let both: [(before: Int, after: Int)]
  /// The indices of those that are new.
  let added: [Int]
  /// The indices of those that are gone.
  let removed: [Int]
  /// The new name of each that has another now, by its old one.
  let newNames: [String: String]

  /// Components are paired by name; of the others those that stand for the same resource.
  init(_ before: [Component], _ after: [Component]) {
    var gone = before.indices.filter { old in !after.contains { $0.name == before[old].name } }
    var (both, added): ([(before: Int, after: Int)], [Int]) = ([], [])
    var names: [String: String] = [:]
    for (index, component) in after.enumerated() {
      if let old = before.firstIndex(where: { $0.name == component.name }) {
        both.append((old, index))
      } else if let identity = component.spec.identity,
        let old = gone.first(where: { before[$0].spec.identity == identity })
      {
        gone.removeAll { $0 == old }
        both.append((old, index))
        names[before[old].name] = component.name
      } else {
        added.append(index)
      }
    }
    self.both = both
    self.added = added
    removed = gone
    newNames = names
  }
}
