import RecoveryModel

/// What each step of a procedure waits for, where a step that another can take the place of counts with it.
struct StepOrder: Sendable {
  /// For each step the sets of alternatives that it waits for; one of each set is done before it.
  let waits: [[[Int]]]
  /// The steps so that each comes behind all it waits for.
  let order: [Int]
  /// The steps that can stand for a step, itself among them, in written order.
  let alternatives: [[Int]]

  /// The order of these steps; nil where they wait for each other in a circle.
  init?(_ steps: [Step]) {
    if steps.contains(where: { $0.instead != nil }) {
      self.init(withAlternatives: steps)
    } else {
      self.init(withoutAlternatives: steps)
    }
  }

  /// The order of steps of which some can take another's place.
  private init?(withAlternatives steps: [Step]) {
    let groups = Self.groups(steps)
    let alternatives = steps.indices.map { groups.members[groups.of[$0]] }
    let both = steps.indices.map { index in
      Self.once(steps[index].after.map { groups.of[$0] }).map { group -> [Int] in
        group == groups.of[index]
          ? steps[index].after.filter { groups.of[$0] == group } : groups.members[group]
      }
    }
    let plain = steps.map { $0.after.map { [$0] } }
    // An alternative may itself wait for what comes behind the step that it replaces: then only what is written counts.
    if let order = topologicalOrder(both.map { $0.flatMap { $0 } }) {
      (self.waits, self.order) = (both, order)
    } else if let order = topologicalOrder(plain.map { $0.flatMap { $0 } }) {
      (self.waits, self.order) = (plain, order)
    } else {
      return nil
    }
    self.alternatives = alternatives
  }

  /// The order of steps of which none takes another's place.
  private init?(withoutAlternatives steps: [Step]) {
    waits = steps.map { $0.after.map { [$0] } }
    alternatives = steps.indices.map { [$0] }
    let isInOrder = steps.indices.allSatisfy { index in steps[index].after.allSatisfy { $0 < index } }
    guard let order = isInOrder ? Array(steps.indices) : steps.topologicalOrder() else { return nil }
    self.order = order
  }

  /// The steps that nothing waits for.
  var ends: [Int] {
    var isWaitedFor = [Bool](repeating: false, count: waits.count)
    for sets in waits { for set in sets { for step in set { isWaitedFor[step] = true } } }
    return waits.indices.filter { !isWaitedFor[$0] }
  }

  /// Steps that can take each other's place, each in one group.
  private static func groups(_ steps: [Step]) -> (of: [Int], members: [[Int]]) {
    var of = [Int](repeating: -1, count: steps.count)
    var members: [[Int]] = []
    for index in steps.indices where of[index] < 0 {
      var way: [Int] = []
      var next = index
      while of[next] < 0 {
        of[next] = members.count
        way.append(next)
        guard let replaced = steps[next].instead, steps.indices.contains(replaced),
          of[replaced] != members.count
        else { break }
        next = replaced
      }
      let group = of[next]
      if group == members.count { members.append([]) }
      for step in way { of[step] = group }
      members[group] += way
    }
    return (of, members.map { $0.sorted() })
  }

  /// Each number once, in the order of their first appearance.
  private static func once(_ numbers: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return numbers.filter { seen.insert($0).inserted }
  }
}
