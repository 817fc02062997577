import RecoveryModel

/// What each step of a procedure waits for, where a step that another can take the place of counts with it.
struct StepOrder: Sendable {
  /// The steps that each step waits for, all of those that can take each other's place among them.
  let awaited: [[Int]]
  /// The steps so that each comes behind all it waits for.
  let order: [Int]
  /// What is told apart where steps take each other's place; nil where, as mostly, none does.
  private let choices: Choices?

  /// Steps of which one or another is used.
  private struct Choices: Sendable {
    /// For each step the sets of alternatives that it waits for.
    let sets: [[[Int]]]
    /// For each step those that can stand for it.
    let groups: [[Int]]
  }

  /// How many steps there are.
  var count: Int { awaited.count }

  /// Whether some step can take another's place.
  var hasAlternatives: Bool { choices != nil }

  /// The sets of alternatives that a step waits for; one of each set is done before it.
  func waits(of step: Int) -> [[Int]] { choices?.sets[step] ?? awaited[step].map { [$0] } }

  /// The steps that can stand for a step, itself among them, in written order.
  func alternatives(to step: Int) -> [Int] { choices?.groups[step] ?? [step] }

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
    // An alternative may itself wait for what comes behind the step that it replaces: then only what is written counts.
    let all = both.map { $0.flatMap { $0 } }
    let written = steps.map(\.after)
    if let order = topologicalOrder(all) {
      (self.awaited, self.order) = (all, order)
      choices = Choices(sets: both, groups: alternatives)
    } else if let order = topologicalOrder(written) {
      (self.awaited, self.order) = (written, order)
      choices = Choices(sets: written.map { $0.map { [$0] } }, groups: alternatives)
    } else {
      return nil
    }
  }

  /// The order of steps of which none takes another's place.
  private init?(withoutAlternatives steps: [Step]) {
    awaited = steps.map(\.after)
    choices = nil
    let isInOrder = steps.indices.allSatisfy { index in steps[index].after.allSatisfy { $0 < index } }
    guard let order = isInOrder ? Array(steps.indices) : steps.topologicalOrder() else { return nil }
    self.order = order
  }

  /// The steps that nothing waits for.
  var ends: [Int] {
    var isWaitedFor = [Bool](repeating: false, count: count)
    for steps in awaited { for step in steps { isWaitedFor[step] = true } }
    return isWaitedFor.indices.filter { !isWaitedFor[$0] }
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
