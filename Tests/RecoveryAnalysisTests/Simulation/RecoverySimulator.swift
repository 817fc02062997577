/// People and programs that work off a procedure: a step starts when all it waits for is done, and of
/// two that can take each other's place one is chosen and the other never starts.
///
/// It looks at no graph as a whole: it only lets time pass.
struct RecoverySimulator {
  let graph: RandomGraph
  /// How long a number of a range turns out to be.
  var choose: (ClosedRange<Int>) -> Int
  /// Whether a step is done as written where it has an alternative; the alternative is used otherwise.
  var prefersFirst: () -> Bool
  /// Whether resolvers keep old addresses for as long as they may.
  var cachesExpire: Bool

  /// The minutes from the failure until everything is done.
  func recoveryTime() -> Int {
    choose(graph.detect) + choose(graph.declare) + run(graph.procedures[0])
  }

  private func run(_ steps: [RandomGraph.Step]) -> Int {
    var leftOut = Set<Int>()
    for (index, step) in steps.enumerated() {
      guard let replaced = step.instead, !leftOut.contains(index), !leftOut.contains(replaced) else {
        continue
      }
      leftOut.insert(prefersFirst() ? index : replaced)
    }
    // Of a chain of alternatives exactly one is used.
    for (index, step) in steps.enumerated() {
      if let replaced = step.instead, leftOut.contains(index) == false, leftOut.contains(replaced) == false {
        leftOut.insert(index)
      }
    }
    var left = steps.indices.map { index -> Int in
      if let called = steps[index].called {
        return run(graph.procedures[called]) + (cachesExpire ? steps[index].ttl ?? 0 : 0)
      }
      return choose(steps[index].takes) + (cachesExpire ? steps[index].ttl ?? 0 : 0)
    }
    let waits = steps.indices.map { self.waits(steps, $0) }
    var isDone = steps.indices.map { leftOut.contains($0) }
    var minute = 0
    while true {
      var isMoving = true
      while isMoving {
        isMoving = false
        for index in steps.indices
        where !isDone[index] && left[index] == 0 && waits[index].allSatisfy({ isDone[$0] }) {
          isDone[index] = true
          isMoving = true
        }
      }
      if isDone.allSatisfy({ $0 }) { return minute }
      // All that wait for nothing more work until the first of them is done.
      let working = steps.indices.filter { step in !isDone[step] && waits[step].allSatisfy { isDone[$0] } }
      guard let passes = working.map({ left[$0] }).min() else { return minute }
      for index in working { left[index] -= passes }
      minute += passes
    }
  }

  private func waits(_ steps: [RandomGraph.Step], _ index: Int) -> [Int] {
    if let after = steps[index].after {
      return after.flatMap { group(of: $0, in: steps) }.filter { $0 != index }
    }
    guard index > 0 else { return [] }
    let first = group(of: index, in: steps)[0]
    if steps[index].instead != nil { return first > 0 ? group(of: first - 1, in: steps) : [] }
    return group(of: index - 1, in: steps)
  }

  /// A step and those that can take its place.
  private func group(of index: Int, in steps: [RandomGraph.Step]) -> [Int] {
    var first = index
    while let replaced = steps[first].instead { first = replaced }
    return steps.indices.filter { other in
      var root = other
      while let replaced = steps[root].instead { root = replaced }
      return root == first
    }
  }
}
