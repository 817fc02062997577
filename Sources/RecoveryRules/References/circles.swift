/// Circles in a graph of indices that share no node, in the order in which they are found; each begins where it is entered.
func circles(among count: Int, _ edges: (Int) -> [Int]) -> [[Int]] {
  // Where everything leads back to what stands above it, as it mostly does, nothing leads round.
  guard (0..<count).contains(where: { node in edges(node).contains { $0 >= node } }) else { return [] }
  /// What is known of a node.
  enum State { case unseen, open, done }
  var circles: [[Int]] = []
  var states = [State](repeating: .unseen, count: count)
  for root in 0..<count where states[root] == .unseen {
    var way = [(node: root, next: 0)]
    states[root] = .open
    while let top = way.last {
      let targets = edges(top.node)
      guard top.next < targets.count else {
        states[top.node] = .done
        way.removeLast()
        continue
      }
      way[way.count - 1].next += 1
      let target = targets[top.next]
      switch states[target] {
      case .done: break
      case .unseen:
        states[target] = .open
        way.append((target, 0))
      case .open:
        guard let begin = way.firstIndex(where: { $0.node == target }) else { break }
        circles.append(way[begin...].map(\.node))
        for step in way[begin...] { states[step.node] = .done }
        way.removeSubrange(begin...)
      }
    }
  }
  return circles
}
