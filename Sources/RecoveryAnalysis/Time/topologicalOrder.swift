import RecoveryModel

/// The numbers of a graph so that each comes behind all that stand before it; nil where they go round in a circle.
///
/// It keeps its own stack, for a spec may hold a chain of any length.
func topologicalOrder(_ before: [[Int]]) -> [Int]? {
  var order: [Int] = []
  var state = [UInt8](repeating: 0, count: before.count)
  for root in before.indices where state[root] == 0 {
    var stack = [(node: root, next: 0)]
    state[root] = 1
    while let (node, next) = stack.last {
      if next < before[node].count {
        stack[stack.count - 1].next += 1
        let wanted = before[node][next]
        if state[wanted] == 1 { return nil }
        if state[wanted] == 0 {
          state[wanted] = 1
          stack.append((wanted, 0))
        }
      } else {
        state[node] = 2
        order.append(node)
        stack.removeLast()
      }
    }
  }
  return order
}

extension [Step] {
  /// The steps so that each comes behind all it waits for; nil where they wait in a circle.
  package func topologicalOrder() -> [Int]? { RecoveryAnalysis.topologicalOrder(map(\.after)) }
}
