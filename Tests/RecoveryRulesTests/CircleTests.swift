import Testing

@testable import RecoveryRules

@Suite("Circles") struct CircleTests {
  private func first(_ edges: [[Int]]) -> [Int]? { Circle.first(among: edges.count) { edges[$0] } }

  @Test("a chain, a fork and nothing at all hold no circle")
  func none() {
    #expect(first([]) == nil)
    #expect(first([[]]) == nil)
    #expect(first([[1], [2], []]) == nil)
    #expect(first([[1, 2], [3], [3], []]) == nil)
  }

  @Test("the circle is found alone, without the way that leads to it, each followed by what it waits for")
  func found() {
    #expect(first([[0]]) == [0])
    #expect(first([[1], [0]]) == [0, 1])
    #expect(first([[1], [2], [3], [1]]) == [1, 2, 3])
    #expect(first([[], [2, 0], [1]]) == [1, 2])
  }

  @Test("what is found is a circle, and what holds none has an order, over random graphs")
  func random() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var circles = 0
    for _ in 0..<2000 {
      let count = 1 + next(7)
      let edges = (0..<count).map { _ in (0..<next(3)).map { _ in next(count) } }
      if let circle = first(edges) {
        circles += 1
        #expect(Set(circle).count == circle.count)
        for (index, node) in circle.enumerated() { #expect(edges[node].contains(circle[(index + 1) % circle.count])) }
      } else {
        // Taking away what waits for nothing left must take everything away.
        var left = Set(0..<count)
        while let free = left.first(where: { node in edges[node].allSatisfy { !left.contains($0) } }) { left.remove(free) }
        #expect(left.isEmpty)
      }
    }
    #expect(circles > 500 && circles < 1900)
  }
}
