import TestTools
import Testing

@testable import RecoveryRules

@Suite("Circles") struct CircleTests {
  private func all(_ edges: [[Int]]) -> [[Int]] { circles(among: edges.count) { edges[$0] } }

  @Test("a chain, a fork and nothing at all hold no circle")
  func none() {
    #expect(all([]) == [])
    #expect(all([[]]) == [])
    #expect(all([[1], [2], []]) == [])
    #expect(all([[1, 2], [3], [3], []]) == [])
  }

  @Test("the circle is found alone, without the way that leads to it, each followed by what it waits for")
  func found() {
    #expect(all([[0]]) == [[0]])
    #expect(all([[1], [0]]) == [[0, 1]])
    #expect(all([[1], [2], [3], [1]]) == [[1, 2, 3]])
    #expect(all([[], [2, 0], [1]]) == [[1, 2]])
    #expect(all([[1], [0, 2], [3], [2]]) == [[0, 1], [2, 3]])
  }

  @Test("what is found are circles that share nothing, and what they leave has an order, over random graphs")
  func random() {
    var chance = Chance(seed: 7)
    var (some, many) = (0, 0)
    for _ in 0..<2000 {
      let count = chance.within(1...9)
      let edges = (0..<count).map { _ in (0..<chance.below(3)).map { _ in chance.below(count) } }
      let found = all(edges)
      let nodes = found.flatMap { $0 }
      #expect(Set(nodes).count == nodes.count)
      for circle in found {
        for (index, node) in circle.enumerated() {
          #expect(edges[node].contains(circle[(index + 1) % circle.count]))
        }
      }
      // Taking away what waits for nothing left must take everything away.
      var left = Set(0..<count).subtracting(nodes)
      while let free = left.first(where: { node in edges[node].allSatisfy { !left.contains($0) } }) {
        left.remove(free)
      }
      #expect(left.isEmpty)
      some += found.isEmpty ? 0 : 1
      many += found.count > 1 ? 1 : 0
    }
    #expect(some > 500 && some < 1900 && many > 100)
  }
}
