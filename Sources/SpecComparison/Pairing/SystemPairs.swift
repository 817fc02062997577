import RecoveryModel

/// The systems of two plans, each beside the one that it was.
struct SystemPairs {
  /// A system on both sides, or on one.
  struct Pair {
    /// Its index in the plan before; nil where it is new.
    let before: Int?
    /// Its index in the plan after; nil where it is gone.
    let after: Int?
  }

  /// Every system, in the order of the names it has now; then those that are gone.
  let all: [Pair]
  /// The new name of each system that has another now, by its old one.
  let newNames: [String: String]

  /// Systems are paired by name; of the others those that stand for the same resources, or that are made of the same
  /// components.
  init(_ before: Systems, _ after: Systems) {
    var places = Dictionary(
      before.keys.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
    // A document whose name could not be read is none that could be compared.
    places[""] = nil
    var pairs: [Pair] = []
    var fresh: [Int] = []
    for (index, name) in after.keys.map(\.text).enumerated() where !name.isEmpty {
      if let place = places.removeValue(forKey: name) {
        pairs.append(Pair(before: place, after: index))
      } else {
        fresh.append(index)
      }
    }
    var gone = places.values.sorted()
    var names: [String: String] = [:]
    for index in fresh {
      let likely = gone.max { one, other in
        before[one].likeness(to: after[index]) < before[other].likeness(to: after[index])
      }
      guard let old = likely, before[old].likeness(to: after[index]) >= 0.5 else {
        pairs.append(Pair(before: nil, after: index))
        continue
      }
      gone.removeAll { $0 == old }
      pairs.append(Pair(before: old, after: index))
      names[before.name(at: old)] = after.name(at: index)
    }
    all =
      pairs.sorted { one, other in
        let (here, there) = (one.after.map(after.name(at:)) ?? "", other.after.map(after.name(at:)) ?? "")
        return here.utf8.lexicographicallyPrecedes(there.utf8)
      } + gone.map { Pair(before: $0, after: nil) }
    newNames = names
  }
}

extension Systems {
  /// The name of the system at a place.
  fileprivate func name(at place: Int) -> String { keys[place].text }
}

extension SystemPlan {
  /// How much of two systems is the same, from 0 to 1: by the resources that their components stand for where both name
  /// some, otherwise by the names and platforms of their components.
  fileprivate func likeness(to other: SystemPlan) -> Double {
    let (own, others) = (resources, other.resources)
    if !own.isEmpty, !others.isEmpty { return Self.share(own, others) }
    let (kinds, otherKinds) = (kinds, other.kinds)
    return kinds.count > 1 || otherKinds.count > 1 ? Self.share(kinds, otherKinds) : 0
  }

  private static func share(_ one: Set<String>, _ other: Set<String>) -> Double {
    Double(one.intersection(other).count) / Double(max(1, max(one.count, other.count)))
  }

  private var resources: Set<String> { Set(components.compactMap(\.spec.identity)) }
  private var kinds: Set<String> {
    Set(components.map { "\($0.name) \($0.spec.platform?.text ?? "")" })
  }
}

extension ComponentSpec {
  /// What a component stands for outside the spec; nil where it does not say.
  var identity: String? { resource?.known.map { "\(platform?.text ?? "") \($0)" } }
}
